// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/form_to_sign.h"

#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/catalog/thumbnail_store.h"
#include "core/check/profile.h"
#include "core/publish/qr_code.h"
#include "core/publish/release_form.h"
#include "core/workflow/workflow_text.h"

namespace {

constexpr qsizetype mostPhotos = 8;

// The photos that show the person or were chosen, as far as the form speaks of them.
Result<QList<PhotoRecord>> photosFor(Catalog &catalog, const Consent &asked)
{
    const Result<QList<FaceRecord>> faces = FaceRepository(catalog).ofPerson(asked.person);
    if (!faces)
        return failure(faces.error());
    QList<PhotoId> ids = asked.photos.photos;
    for (const FaceRecord &face : *faces) {
        if (!ids.contains(face.photo))
            ids.append(face.photo);
    }
    QList<PhotoRecord> photos;
    for (const PhotoId id : std::as_const(ids)) {
        const Result<std::optional<PhotoRecord>> photo = PhotoRepository(catalog).find(id);
        if (!photo)
            return failure(photo.error());
        if (!*photo)
            continue;
        const QDateTime &taken = (*photo)->takenAt;
        if (asked.photos.covers(id, (*photo)->path, taken.isValid() ? std::optional(taken.date()) : std::nullopt))
            photos.append(**photo);
    }
    return photos;
}

// A thumbnail that is missing leaves a photo out: the form is not held up by a cache.
Result<QList<ReleaseForm::Photo>> picturesFor(Catalog &catalog, const FilePath &store, const Consent &asked)
{
    const Result<QList<PhotoRecord>> photos = photosFor(catalog, asked);
    const Result<std::unique_ptr<ThumbnailStore>> thumbnails = ThumbnailStore::open(store);
    if (!photos || !thumbnails)
        return failure(photos ? thumbnails.error() : photos.error());
    QList<ReleaseForm::Photo> pictures;
    for (const PhotoRecord &photo : *photos) {
        const Result<QByteArray> jpeg = (*thumbnails)->load(photo.id);
        if (jpeg && !jpeg->isEmpty() && pictures.size() < mostPhotos)
            pictures.append({photo.path.displayName(), *jpeg});
    }
    return pictures;
}

QHash<QString, QString> destinationTitles()
{
    QHash<QString, QString> titles;
    for (const Profile &profile : allProfiles())
        titles.insert(profile.id, profile.title);
    return titles;
}

} // namespace

Result<Consent> recordAsked(Catalog &catalog, Consent asked)
{
    if (!releaseFormLanguages().contains(asked.details.language))
        return failure(ErrorKind::Invalid,
                       Text::tr("There is no form in the language “%1”. There are: %2.")
                           .arg(asked.details.language, releaseFormLanguages().join(QStringLiteral(", "))));
    asked.state = ConsentState::Asked;
    asked.details.wording = releaseFormWording();
    asked.details.channel = Channel::Paper;
    PeopleRepository people(catalog);
    const Result<ConsentId> added = people.addConsent(asked);
    if (!added)
        return failure(added.error());
    const Result<QList<Consent>> all = people.consentsOf(asked.person);
    if (!all)
        return failure(all.error());
    return all->last();
}

Result<QByteArray> formToSign(Catalog &catalog, const FilePath &thumbnails, const Consent &asked,
                              const QString &photographer)
{
    const Result<std::optional<Person>> person = PeopleRepository(catalog).find(asked.person);
    const Result<QList<ReleaseForm::Photo>> pictures = picturesFor(catalog, thumbnails, asked);
    if (!person || !pictures)
        return failure(person ? pictures.error() : person.error());
    const QString &language = asked.details.language;
    return releaseFormHtml({language.isEmpty() ? QStringLiteral("en") : language, photographer,
                            person->value_or(Person()), asked, QDate::currentDate(), *pictures, qrCodePng(asked.code),
                            destinationTitles()});
}
