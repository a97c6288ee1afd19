// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/face_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/catalog/thumbnail_store.h"

// A guess that two faces of one shoot are of the same person, from clothing color, time and place in the picture. No
// trait of a face is looked at, unless the user switched recognition on and named a model of their own (recognition.h).
// Never stored and never exported: only the user's decision counts.
struct FaceGuess
{
    FaceRecord face;
    PhotoRecord photo;
    double likeness = 0; // 0..1
    QString why;         // "clothes of the same color, 12 seconds apart"
};

// What a guess must reach to be worth showing.
inline constexpr double guessLikeness = 0.7;

// Other faces in the photos of the same shoot (the same folder, or taken within three hours), the likeliest first; none
// of the same photo, and none of who was said not to be this face (RejectedGuesses). NotFound for an unknown face.
// Needs thumbnails; photos without one are left out.
Result<QList<FaceGuess>> similarFaces(Catalog &catalog, ThumbnailStore &thumbnails, FaceId face);
