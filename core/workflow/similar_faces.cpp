// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/similar_faces.h"

#include "core/catalog/catalog.h"
#include "core/catalog/rejected_guesses.h"
#include "core/imaging/clothing_color.h"
#include "core/imaging/decode.h"
#include "core/workflow/recognition.h"
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

// A face in its thumbnail, with what is compared.
struct Seen
{
    FaceRecord face;
    PhotoRecord photo;
    std::optional<ClothingColor> color;
    QList<float> embedding; // Empty: recognition is off, or the face is too small.
};

Result<Seen> look(const FaceRecord &face, const PhotoRecord &photo, const Picture &picture, FaceEmbedding *model)
{
    Seen seen{face, photo, clothingColor(picture, face.detection.box), {}};
    if (model && face.detection.kind == FaceKind::Face && !picture.isEmpty()) {
        Result<QList<float>> embedding = model->of(picture, face.detection.box);
        if (!embedding)
            return failure(embedding.error());
        seen.embedding = std::move(*embedding);
    }
    return seen;
}

// Where the user's own model has seen both faces it has the word, else the clothes.
std::optional<FaceGuess> guess(const Seen &sought, const Seen &other)
{
    if (!sought.embedding.isEmpty() && !other.embedding.isEmpty()) {
        const double value = cosine(sought.embedding, other.embedding);
        if (value < sameFaceCosine)
            return std::nullopt;
        return FaceGuess{other.face, other.photo, value, Text::tr("your own model finds the faces alike")};
    }
    if (!sought.color || !other.color)
        return std::nullopt;
    const std::optional<qint64> seconds = secondsApart(sought.photo, other.photo);
    const double closeness = seconds ? std::exp(-double(*seconds) / 1800) : 0.5;
    const double value = colorShare * likeness(*sought.color, *other.color) + timeShare * closeness +
                         placeShare * likenessOfPlace(sought.face.detection.box, other.face.detection.box);
    if (value < guessLikeness)
        return std::nullopt;
    return FaceGuess{other.face, other.photo, value, reason(seconds)};
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
    if (!*soughtIn)
        return guesses;
    const Result<QSet<PersonId>> rejected = RejectedGuesses(catalog).of(id);
    const Result<QSet<FaceId>> others = RejectedGuesses(catalog).of((*sought)->decision.person);
    if (!rejected || !others)
        return failure(rejected ? others.error() : rejected.error());
    const Result<std::unique_ptr<FaceEmbedding>> model = loadRecognition(catalog);
    if (!model)
        return failure(model.error());
    const Result<Seen> one = look(**sought, **soughtIn, pictureOf(thumbnails, (*sought)->photo), model->get());
    if (!one)
        return failure(one.error());
    if (!one->color && one->embedding.isEmpty())
        return guesses;
    for (const PhotoRecord &photo : *all) {
        if (photo.id == (*sought)->photo || !isSameShoot(**soughtIn, photo))
            continue;
        const Result<QList<FaceRecord>> found = faces.ofPhoto(photo.id);
        if (!found)
            return failure(found.error());
        const Picture picture = found->isEmpty() ? Picture() : pictureOf(thumbnails, photo.id);
        for (const FaceRecord &face : *found) {
            const bool isTurnedDown = rejected->contains(face.decision.person) || others->contains(face.id);
            if (face.detection.kind != FaceKind::Face || isTurnedDown)
                continue;
            const Result<Seen> other = look(face, photo, picture, model->get());
            if (!other)
                return failure(other.error());
            if (const std::optional<FaceGuess> alike = guess(*one, *other))
                guesses.append(*alike);
        }
    }
    std::stable_sort(guesses.begin(), guesses.end(),
                     [](const FaceGuess &a, const FaceGuess &b) { return a.likeness > b.likeness; });
    return guesses;
}
