// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/edited_picture.h"

#include "core/imaging/decode.h"

#include <algorithm>
#include <cmath>

namespace {

// Less is not worth moving a box for: overlap settles it.
constexpr double leastShift = 0.01;
constexpr int thumbnailSidePx = 512;

bool isWhole(const PicturePlace &place)
{
    const Box &part = place.part;
    return place.quarterTurns == 0 &&
           std::max({std::abs(part.x), std::abs(part.y), std::abs(part.w - 1), std::abs(part.h - 1)}) < leastShift;
}

// Thumbnails are ours: decoding them needs no worker.
Picture decoded(const QByteArray &jpeg)
{
    const Result<DecodedPhoto> photo = decodePhoto(jpeg, QStringLiteral("thumbnail"), thumbnailSidePx);
    return photo ? photo->picture : Picture();
}

} // namespace

PictureComparison comparePictures(ThumbnailStore &thumbnails, const PhotoRecord &before, const QByteArray &newThumbnail,
                                  int newWidth, int newHeight)
{
    const Result<QByteArray> stored = thumbnails.load(before.id);
    if (!stored || stored->isEmpty() || newThumbnail.isEmpty() || before.width <= 0 || newWidth <= 0)
        return {};
    const Picture older = decoded(*stored);
    const Picture newer = decoded(newThumbnail);
    if (older.isEmpty() || newer.isEmpty())
        return {};
    const double olderScale = double(older.longestSide()) / std::max(before.width, before.height);
    const double newerScale = double(newer.longestSide()) / std::max(newWidth, newHeight);
    const PicturePlace place = placeInPicture(older, newer, newerScale / olderScale);
    if (place.likeness < doubtfulLikeness)
        return {PictureChange::Replaced, place};
    if (place.likeness < sureLikeness || isWhole(place))
        return {PictureChange::None, place};
    return {PictureChange::Edited, place};
}
