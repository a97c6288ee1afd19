// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/library_state.h"

#include <QSet>

// A face in one of the lists of the People page.
struct ListedFace
{
    PhotoId photo;
    FaceId face;
    Box box;
    int openInPhoto = 0;                    // Undecided faces of its photo, this one included.
    QList<NameSuggestion> suggestions = {}; // Names that its file offers.
    bool isOnlyStop = false;                // Nothing but undecided faces stops its photo.

    bool operator==(const ListedFace &) const = default;
};

// Which open faces the queue asks for. First those whose answer frees a photo: nothing else stops it, and few faces are
// open in it. Those put off come last.
enum class QueueKind
{
    All,
    NamedInFiles // The file offers a name.
};

struct QueueProgress
{
    int open = 0;
    int faces = 0;
    int clearedToday = 0; // Photos that are clear now and had a face decided today.
};

// Nothing but undecided faces stops the photo.
bool isOnlyStoppedByFaces(const ListedVerdict &verdict);

// The faces decided as this person.
QList<ListedFace> facesOfPerson(const PhotoList &photos, PersonId person);
