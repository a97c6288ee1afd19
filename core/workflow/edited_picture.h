// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/photo_repository.h"
#include "core/catalog/thumbnail_store.h"
#include "core/imaging/place_in_picture.h"

// What became of a picture whose file was found with other content under the same name.
enum class PictureChange
{
    None,    // The same picture as before, or nothing to compare it with.
    Edited,  // The same picture, turned, cropped or both: place says how.
    Replaced // Another picture.
};

struct PictureComparison
{
    PictureChange change = PictureChange::None;
    PicturePlace place;
};

// Compares by thumbnails; before: as the catalog knows it, with width and height of that time. newWidth: upright
// pixels.
PictureComparison comparePictures(ThumbnailStore &thumbnails, const PhotoRecord &before, const QByteArray &newThumbnail,
                                  int newWidth, int newHeight);
