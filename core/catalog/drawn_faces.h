// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/face_repository.h"

// Faces that the user draws or moves by hand, so that each change can be taken back.
class DrawnFaces
{
public:
    explicit DrawnFaces(Catalog &catalog);

    // box: 0..1 of the upright picture. NotFound when the photo is gone.
    Result<FaceRecord> add(PhotoId photo, const Box &box);
    Result<void> restore(const FaceRecord &face); // With its old number.
    Result<void> remove(FaceId face);
    // From then on the face counts as drawn by hand, and no scan moves it back.
    Result<void> place(FaceId face, const Box &box);
    // As it was before place().
    Result<void> placeBack(const FaceRecord &before);

private:
    Catalog &m_catalog;
};
