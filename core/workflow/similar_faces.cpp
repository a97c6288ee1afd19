// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/similar_faces.h"

#include "core/catalog/catalog.h"
#include "core/imaging/clothing_color.h"
#include "core/imaging/decode.h"
#include "core/workflow/workflow_text.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qint64 shootSeconds = 3 * 3600;
constexpr int thumbnailSidePx = 512;
// Color says most; who stands where and how big, little, but more the closer in time.
constexpr double colorShare = 0.7;
constexpr double timeShare = 0.2;
constexpr double placeShare = 0.1;

std::optional<qint64> secondsApart(const PhotoRecord &a, const PhotoRecord &b)
{
    if (!a.takenAt.isValid() || !b.takenAt.isValid())
        return std::nullopt;
    return std::abs(a.takenAt.secsTo(b.takenAt));
}

bool isSameShoot(const PhotoRecord &a, const PhotoRecord &b)
{
    const std::optional<qint64> seconds = secondsApart(a, b);
    return seconds ? *seconds <= shootSeconds : a.path.parent() == b.path.parent();
}

Picture pictureOf(ThumbnailStore &thumbnails, PhotoId photo)
{
    const Result<QByteArray> jpeg = thumbnails.load(photo);
    if (!jpeg || jpeg->isEmpty())
        return {};
    const Result<DecodedPhoto> decoded = decodePhoto(*jpeg, QStringLiteral("thumbnail"), thumbnailSidePx);
    return decoded ? decoded->picture : Picture();
}

double likenessOfPlace(const Box &a, const Box &b)
{
    const double distance = std::hypot(a.x + a.w / 2 - b.x - b.w / 2, a.y + a.h / 2 - b.y - b.h / 2);
    const double size = std::min(a.area(), b.area()) / std::max({a.area(), b.area(), 1e-9});
    return size * std::max(0.0, 1 - 2 * distance);
}

QString reason(const std::optional<qint64> &seconds)
{
    if (!seconds)
        return Text::tr("clothes of much the same color, in the same folder");
    return *seconds < 120 ? Text::tr("clothes of much the same color, %n second(s) apart", nullptr, int(*seconds))
                          : Text::tr("clothes of much the same color, %n minute(s) apart", nullptr, int(*seconds / 60));
}

std::optional<FaceGuess> guess(const FaceRecord &sought, const PhotoRecord &soughtIn, const ClothingColor &color,
                               const FaceRecord &face, const PhotoRecord &photo, const Picture &picture)
{
    const std::optional<ClothingColor> other = clothingColor(picture, face.detection.box);
    if (!other)
        return std::nullopt;
    const std::optional<qint64> seconds = secondsApart(soughtIn, photo);
    const double closeness = seconds ? std::exp(-double(*seconds) / 1800) : 0.5;
    const double value = colorShare * likeness(color, *other) + timeShare * closeness +
                         placeShare * likenessOfPlace(sought.detection.box, face.detection.box);
    return FaceGuess{face, photo, value, reason(seconds)};
}

} // namespace

Result<QList<FaceGuess>> similarFaces(Catalog &catalog, ThumbnailStore &thumbnails, FaceId id)
{
    FaceRepository faces(catalog);
    PhotoRepository photos(catalog);
    const Result<std::optional<FaceRecord>> sought = faces.find(id);
    if (!sought)
        return failure(sought.error());
    if (!*sought)
        return failure(ErrorKind::NotFound, Text::tr("There is no face %1.").arg(id.value));
    const Result<std::optional<PhotoRecord>> soughtIn = photos.find((*sought)->photo);
    const Result<QList<PhotoRecord>> all = photos.under({});
    if (!soughtIn || !all)
        return failure(soughtIn ? all.error() : soughtIn.error());
    QList<FaceGuess> guesses;
    const std::optional<ClothingColor> color =
        clothingColor(pictureOf(thumbnails, (*sought)->photo), (*sought)->detection.box);
    if (!color || !*soughtIn)
        return guesses;
    for (const PhotoRecord &photo : *all) {
        if (photo.id == (*sought)->photo || !isSameShoot(**soughtIn, photo))
            continue;
        const Result<QList<FaceRecord>> found = faces.ofPhoto(photo.id);
        if (!found)
            return failure(found.error());
        const Picture picture = found->isEmpty() ? Picture() : pictureOf(thumbnails, photo.id);
        for (const FaceRecord &face : *found) {
            const auto one = guess(**sought, **soughtIn, *color, face, photo, picture);
            if (one && one->likeness >= guessLikeness && face.detection.kind == FaceKind::Face)
                guesses.append(*one);
        }
    }
    std::stable_sort(guesses.begin(), guesses.end(),
                     [](const FaceGuess &a, const FaceGuess &b) { return a.likeness > b.likeness; });
    return guesses;
}
