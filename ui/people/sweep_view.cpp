// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/sweep_view.h"

#include "core/catalog/face_repository.h"
#include "ui/common/accept_command.h"
#include "ui/common/draw_faces.h"
#include "ui/common/face_decisions.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/keys/key_button.h"
#include "ui/keys/key_translator.h"
#include "ui/people/face_photo_view.h"
#include "ui/people/people_index.h"
#include "ui/people/sweep_order.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace {

const QString unseenRule = QStringLiteral("PEOPLE009");

} // namespace

SweepView::SweepView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_photo(new FacePhotoView(context.images, context.thumbnails))
    , m_progress(secondaryLabel({}))
    , m_name(new ElidedLabel)
    , m_why(secondaryLabel({}))
    , m_stack(new QStackedWidget)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Is somebody in it who was not found?"));
    setKeyPlace(this, KeyPlace::Sweep);
    m_progress->setWordWrap(false);
    QHBoxLayout *head = row(Space::medium);
    head->addWidget(titleLabel(tr("Is somebody in it who was not found?")));
    head->addStretch();
    head->addWidget(m_progress);
    auto *sweep = new QWidget;
    auto *layout = new QVBoxLayout(sweep);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    layout->addLayout(head);
    layout->addWidget(m_photo, 1);
    auto *whole = new QWidget;
    auto *columns = new QHBoxLayout(whole);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(sweep, 1);
    columns->addWidget(makeSide());
    m_stack->addWidget(
        new EmptyState(QStringLiteral("eye"), tr("Every photo was looked at"),
                       tr("Photos with faint hits, crowds, and those in which nobody was found come here "
                          "to be looked at once by eye.")));
    m_stack->addWidget(whole);
    column(this, 0)->addWidget(m_stack);
    connect(m_photo, &FacePhotoView::faceDrawn, this,
            [this](PhotoId photo, const Box &box) { drawFace(m_context.state, m_context.undo, photo, box); });
}

QWidget *SweepView::makeSide()
{
    auto *side = new QFrame;
    side->setProperty("panel", QStringLiteral("inspector"));
    side->setFixedWidth(Measure::inspector);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_name);
    layout->addWidget(m_why);
    QVBoxLayout *keys = column(nullptr, 0);
    const auto add = [&](const QString &key, const QString &text, auto deed) {
        auto *button = new KeyButton(key, text);
        connect(button, &KeyButton::clicked, this, deed);
        keys->addWidget(button);
    };
    add(tr("↵"), tr("Nobody else is in it"), [this] { nobodyElse(); });
    add(tr("T"), tr("Scan it thoroughly"), [this] { scanThoroughly(); });
    add(tr("I"), tr("Look at it later"), [this] { later(); });
    add(tr("→"), tr("Next photo"), [this] { step(1); });
    add(tr("Z"), tr("Undo"), [this] { m_context.undo.undo(); });
    layout->addLayout(keys);
    layout->addWidget(secondaryLabel(tr("Drag over somebody who was missed: the face comes into the queue.")));
    layout->addStretch();
    return side;
}

PhotoId SweepView::currentPhoto() const
{
    return m_current < m_photos.size() ? m_photos[m_current] : PhotoId();
}

void SweepView::refresh()
{
    const PhotoId before = currentPhoto();
    m_photos = photosToSweep(m_context.state.photos(), m_later);
    const qsizetype same = m_photos.indexOf(before);
    m_current = same >= 0 && !m_later.contains(before) ? int(same) : std::clamp(m_current, 0, std::max(0, count() - 1));
    showCurrent();
}

void SweepView::step(int by)
{
    m_current = std::clamp(m_current + by, 0, std::max(0, count() - 1));
    showCurrent();
}

void SweepView::showCurrent()
{
    m_stack->setCurrentIndex(m_photos.isEmpty() ? 0 : 1);
    m_progress->setText(tr("%n photo(s) left", nullptr, count()));
    const int row = m_context.state.rowOf(currentPhoto());
    if (row < 0 || !isVisible()) // Hidden: nothing to read for nobody.
        return;
    const PhotoItem &item = m_context.state.photos()[row];
    m_name->setFullText(item.facts.path.displayName());
    switch (sweepReason(item)) {
    case SweepReason::FaintHits:
        m_why->setText(tr("%n place(s) look faintly like a face (dashed).", nullptr, item.facts.candidates));
        break;
    case SweepReason::Crowd:
        m_why->setText(
            tr("A crowd: %n faces were found, and one is easily missed.", nullptr, int(item.facts.faces.size())));
        break;
    case SweepReason::NobodyFound:
        m_why->setText(tr("Nobody was found. Backs, profiles and small faces are missed most often."));
    }
    m_photo->showFace(item.facts, {});
    m_photo->setFaint(faintBoxes(item.facts.id));
}

QList<Box> SweepView::faintBoxes(PhotoId photo, QList<FaceId> *faces) const
{
    QList<Box> boxes;
    const Result<Catalog *> catalog = m_context.state.catalog();
    const Result<QList<FaceRecord>> all =
        catalog ? FaceRepository(**catalog).ofPhoto(photo, true) : Result<QList<FaceRecord>>(failure(catalog.error()));
    for (const FaceRecord &face : all.value_or(QList<FaceRecord>())) { // What is wrong with it is told elsewhere.
        if (!face.isCandidate || face.decision.kind != DecisionKind::None)
            continue;
        boxes.append(face.detection.box);
        if (faces)
            faces->append(face.id);
    }
    return boxes;
}

// Faint hits become "not a face", which later scans remember; the look itself is kept as an acceptance.
void SweepView::nobodyElse()
{
    const PhotoId photo = currentPhoto();
    if (!photo.isValid())
        return;
    QList<FaceId> faint;
    faintBoxes(photo, &faint);
    QList<FaceOfPhoto> faces;
    for (const FaceId face : std::as_const(faint))
        faces.append({photo, face});
    Decision decision;
    decision.kind = DecisionKind::NotAFace;
    m_context.undo.beginMacro(tr("Nobody else is in it"));
    if (faces.isEmpty() || m_context.decisions.decide(faces, decision)) {
        AcceptedFinding looked;
        looked.photo = photo;
        looked.rule = unseenRule;
        looked.reason = tr("Looked at: nobody else is in it");
        looked.acceptedBy = m_context.state.people().ownNames.value(0);
        m_context.undo.push(new AcceptCommand(m_context.state, AcceptCommand::Deed::Accept, {looked}));
    }
    m_context.undo.endMacro();
    refresh();
}

void SweepView::later()
{
    if (currentPhoto().isValid())
        m_later.insert(currentPhoto());
    refresh();
}

void SweepView::scanThoroughly()
{
    const int row = m_context.state.rowOf(currentPhoto());
    if (row >= 0)
        m_context.state.scan({m_context.state.photos()[row].facts.path}, {DetectionMode::Thorough, true});
}

void SweepView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        nobodyElse();
        break;
    case Qt::Key_T:
        scanThoroughly();
        break;
    case Qt::Key_I:
        later();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        step(event->key() == Qt::Key_Left ? -1 : 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}
