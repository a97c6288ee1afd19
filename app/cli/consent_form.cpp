// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/release_form.h"

#include "app/cli/command.h"
#include "app/cli/consent_addressee.h"
#include "app/cli/consent_options.h"
#include "app/cli/library_access.h"
#include "app/cli/pdf_report.h"
#include "app/cli/people_text.h"
#include "app/cli/qr_code.h"
#include "app/cli/save_file.h"
#include "core/catalog/face_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/check/profile.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPhotos = 8;

// The photos that show the person or were chosen, as far as the form speaks of them.
Result<QList<PhotoRecord>> photosFor(Catalog &catalog, const Consent &asked)
{
    const Result<QList<FaceRecord>> faces = FaceRepository(catalog).ofPerson(asked.person);
    if (!faces)
        return failure(faces.error());
    QList<PhotoId> ids = asked.photos.photos;
    for (const FaceRecord &face : *faces)
        if (!ids.contains(face.photo))
            ids.append(face.photo);
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
Result<QList<ReleaseForm::Photo>> picturesFor(const Arguments &arguments, Catalog &catalog, const Consent &asked)
{
    const Result<QList<PhotoRecord>> photos = photosFor(catalog, asked);
    Result<std::unique_ptr<ThumbnailStore>> thumbnails = ThumbnailStore::open(libraryFilesOf(arguments).thumbnails);
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

// The record that the signed form will answer; printed again by its code, it stays the one it is.
Result<Consent> askedOf(Catalog &catalog, const Arguments &arguments, const Addressee &addressee)
{
    if (addressee.record)
        return *addressee.record;
    Consent asked;
    asked.person = addressee.person.id;
    asked.state = ConsentState::Asked;
    asked.details.wording = releaseFormWording();
    asked.details.channel = Channel::Paper;
    asked.details.language = u"en"_s;
    if (const Result<void> taken = takeAnswerOptions(catalog, arguments, asked); !taken)
        return failure(taken.error());
    if (!releaseFormLanguages().contains(asked.details.language))
        return failure(ErrorKind::Invalid, u"There is no form in the language %1. There are: %2."_s.arg(
                                               asked.details.language, releaseFormLanguages().join(u", "_s)));
    PeopleRepository people(catalog);
    const Result<ConsentId> added = people.addConsent(asked);
    if (!added)
        return failure(added.error());
    const Result<QList<Consent>> all = people.consentsOf(asked.person);
    if (!all)
        return failure(all.error());
    return all->last();
}

} // namespace

int runConsentForm(const QStringList &words)
{
    Arguments arguments(u"consent form"_s,
                        u"Prints a form to be signed as PDF, and records that the person was asked."_s,
                        u"PERSON|CODE --pdf FILE"_s);
    arguments.option(u"pdf"_s, u"The file to write (A4)."_s, u"FILE"_s)
        .option(u"photographer"_s, u"Who took the photos."_s, u"NAME"_s);
    withAnswerOptions(arguments).epilog(
        u"--language is en, de, fr or es. The form carries a code: \"consent grant CODE --evidence SCAN\" "
        "records the signed form, \"consent show CODE\" finds the record, \"consent form CODE\" prints it "
        "again. Nothing on the form is ticked beforehand."_s);
    return withAddressee(arguments, words, [&](Catalog &catalog, const Addressee &addressee) -> Result<QString> {
        if (!arguments.has(u"pdf"_s))
            return failure(ErrorKind::Invalid, u"Say --pdf FILE: where to write the form."_s);
        const Result<Consent> asked = askedOf(catalog, arguments, addressee);
        if (!asked)
            return failure(asked.error());
        const Result<QList<ReleaseForm::Photo>> pictures = picturesFor(arguments, catalog, *asked);
        if (!pictures)
            return failure(pictures.error());
        const QString language = asked->details.language.isEmpty() ? u"en"_s : asked->details.language;
        const Result<QByteArray> html =
            releaseFormHtml({language, arguments.value(u"photographer"_s), addressee.person, *asked,
                             QDate::currentDate(), *pictures, qrCodePng(asked->code), destinationTitles()});
        if (!html)
            return failure(html.error());
        if (const Result<void> saved = saveFile(arguments.value(u"pdf"_s), pdfOf(*html)); !saved)
            return failure(saved.error());
        return u"%1: asked, form %2."_s.arg(addressee.person.name, asked->code);
    });
}
