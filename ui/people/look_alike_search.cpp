// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/look_alike_search.h"

#include "core/catalog/thumbnail_store.h"
#include "core/workflow/similar_faces.h"
#include "ui/jobs/job_runner.h"

namespace {

constexpr int restMs = 250;

Result<QList<FaceGuess>> guessesFor(const LibraryFiles &files, FaceId face)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(files.catalog);
    if (!catalog)
        return failure(catalog.error());
    const Result<std::unique_ptr<ThumbnailStore>> thumbnails = ThumbnailStore::open(files.thumbnails);
    if (!thumbnails)
        return failure(thumbnails.error());
    return similarFaces(**catalog, **thumbnails, face);
}

} // namespace

LookAlikeSearch::LookAlikeSearch(LibraryState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &LookAlikeSearch::search);
}

void LookAlikeSearch::lookFor(FaceId face)
{
    if (face == m_wanted)
        return;
    m_wanted = face;
    if (face.isValid())
        m_rest.start();
    else
        m_rest.stop();
}

void LookAlikeSearch::search()
{
    if (m_isSearching || !m_wanted.isValid())
        return;
    m_isSearching = true;
    const FaceId face = m_wanted;
    const auto work = [files = m_state.files(), face](JobControl &) { return guessesFor(files, face); };
    m_state.runner().start(std::make_shared<Job>(), work).then(this, [this, face](Result<QList<FaceGuess>> guesses) {
        m_isSearching = false;
        if (face != m_wanted) {
            search();
            return;
        }
        LookAlikes alike{face, {}, {}, {}};
        // A face that is gone, or a catalog that cannot be read now: no guess, and nobody needs to hear of it.
        for (const FaceGuess &guess : guesses.value_or(QList<FaceGuess>())) {
            const Decision &decision = guess.face.decision;
            if (decision.kind == DecisionKind::None)
                alike.undecided.insert(guess.face.id);
            const bool isOffered = decision.kind == DecisionKind::Person && !alike.person.isValid() &&
                                   !m_state.people().people.value(decision.person).isForgotten;
            if (isOffered) {
                alike.person = decision.person;
                alike.why = guess.why;
            }
        }
        Q_EMIT found(alike);
    });
}
