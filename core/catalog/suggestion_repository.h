// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/catalog/forgotten_names.h"
#include "core/faces/people_in_file.h"

#include <QHash>
#include <QList>

#include <optional>

class Catalog;

// What the file of one photo suggests and the user has not rejected.
struct PhotoSuggestions
{
    QHash<FaceId, QList<NameSuggestion>> faces;
    QList<NameSuggestion> names; // Of people whose place the file does not give.
};

// One name that was offered, for a face, or for a photo when face is not valid.
struct SuggestedName
{
    PhotoId photo;
    FaceId face;
    QString name;

    bool operator==(const SuggestedName &) const = default;
};

// Names and faces that files claim. They are offered, never assumed: nothing here is a decision.
class SuggestionRepository
{
public:
    explicit SuggestionRepository(Catalog &catalog);

    // Replaces what a photo's file said before; after FaceRepository::replaceDetected(). A region where no face is
    // known becomes a face without a decision, its detector is the vocabulary; one that the file does not claim any
    // more goes, unless it was decided. What was rejected, and names that were erased on request, do not come back.
    Result<void> replace(PhotoId photo, const PeopleInFile &people);
    // Empty list: of all photos.
    Result<QHash<PhotoId, PhotoSuggestions>> ofPhotos(const QList<PhotoId> &photos);
    // Everything that is offered under a name, however it is spelled in capitals; of undecided faces and of photos.
    Result<QList<SuggestedName>> named(const QString &name);
    // Everything that files say under a name, also of decided faces and what was rejected.
    Result<QList<SuggestedName>> everyUse(const QString &name);
    // isRejected false: offers it again. All of them or none.
    Result<void> setRejected(const QList<SuggestedName> &names, bool isRejected = true);

private:
    Catalog &m_catalog;
    ForgottenNames m_forgotten;
};
