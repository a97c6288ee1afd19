// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/withdrawal.h"

#include "core/catalog/face_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/check/profile.h"
#include "core/license/license_catalog.h"
#include "core/workflow/workflow_text.h"

#include <QJsonArray>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

using PhotosById = QHash<PhotoId, PhotoRecord>;

Result<void> addPhoto(PhotoRepository &repository, PhotoId id, PhotosById &photos)
{
    if (photos.contains(id))
        return {};
    const Result<std::optional<PhotoRecord>> record = repository.find(id);
    if (!record)
        return failure(record.error());
    if (*record)
        photos.insert(id, **record);
    return {};
}

bool isReached(const Consent &withdrawal, const PhotoRecord &photo)
{
    return withdrawal.photos.covers(photo.id, photo.path,
                                    photo.takenAt.isValid() ? std::optional(photo.takenAt.date()) : std::nullopt);
}

QString destinationTitle(const QString &id)
{
    for (const Profile &profile : builtInProfiles())
        if (profile.id == id)
            return profile.title;
    return id;
}

RecalledCopy recalled(const ExportRecord &copy, const FilePath &photo)
{
    RecalledCopy recall;
    recall.copy = copy;
    recall.photo = photo;
    std::error_code error;
    recall.isStillThere = std::filesystem::exists(copy.copy.native(), error);
    const std::optional<License> license = findLicense(copy.licenseId);
    recall.isIrrevocable = license && !license->isAllRightsReserved();
    if (recall.isStillThere)
        recall.deeds.append(Text::tr("Delete the copy “%1”.").arg(copy.copy.display()));
    recall.deeds.append(recall.copy.profile == u"print"
                            ? Text::tr("Leave it out of the next printing; what is printed stays printed.")
                            : Text::tr("Take it down at its destination (%1), and ask that caches and other pages "
                                       "remove it.")
                                  .arg(destinationTitle(copy.profile)));
    if (recall.isIrrevocable)
        recall.deeds.append(Text::tr("%1 cannot be recalled: who has the copy may go on using it under that license. "
                                     "The license does not cover the rights of the person, so still ask.")
                                .arg(license->shortName()));
    return recall;
}

} // namespace

bool WithdrawalReach::hasIrrevocable() const
{
    return std::any_of(copies.begin(), copies.end(), [](const RecalledCopy &copy) { return copy.isIrrevocable; });
}

Result<WithdrawalReach> reachOfWithdrawal(Catalog &catalog, const Consent &withdrawal)
{
    const Result<QList<FaceRecord>> faces = FaceRepository(catalog).ofPerson(withdrawal.person);
    const Result<QList<ExportRecord>> exported = ExportRepository(catalog).ofPerson(withdrawal.person);
    if (!faces || !exported)
        return failure(faces ? exported.error() : faces.error());
    PhotoRepository repository(catalog);
    PhotosById shown;
    for (const FaceRecord &face : *faces) {
        if (const Result<void> added = addPhoto(repository, face.photo, shown); !added)
            return failure(added.error());
    }
    WithdrawalReach reach;
    for (const PhotoRecord &photo : std::as_const(shown)) {
        if (isReached(withdrawal, photo) && !photo.path.isEmpty())
            reach.photos.append(photo.path);
    }
    std::sort(reach.photos.begin(), reach.photos.end());
    PhotosById all = shown; // A copy may show somebody whose face was decided otherwise since.
    for (const ExportRecord &copy : *exported) {
        if (const Result<void> added = addPhoto(repository, copy.photo, all); !added)
            return failure(added.error());
        const PhotoRecord photo = all.value(copy.photo);
        if (!photo.id.isValid() || isReached(withdrawal, photo))
            reach.copies.append(recalled(copy, photo.path));
    }
    return reach;
}

QString withdrawalText(const WithdrawalReach &reach)
{
    QString text = reach.photos.isEmpty()
                       ? Text::tr("No photo here shows this person.")
                       : Text::tr("%n photo(s) are blocked from now on:", nullptr, int(reach.photos.size()));
    for (const FilePath &photo : reach.photos)
        text += u"\n  "_s + photo.display();
    if (reach.copies.isEmpty())
        return text + u'\n' + Text::tr("No copy of them was exported with this library.");
    text += u'\n' + Text::tr("%n exported cop(y/ies) went out before:", nullptr, int(reach.copies.size()));
    for (const RecalledCopy &recall : reach.copies) {
        const ExportRecord &copy = recall.copy;
        text += u"\n  %1  %2  %3  %4  SHA-256 %5"_s.arg(copy.exportedAt.date().toString(Qt::ISODate), copy.profile,
                                                        copy.licenseId.isEmpty() ? u"-"_s : copy.licenseId,
                                                        copy.copy.display(), QString::fromLatin1(copy.sha256.toHex()));
        for (const QString &deed : recall.deeds)
            text += u"\n      "_s + deed;
    }
    if (reach.hasIrrevocable())
        text += u'\n' + Text::tr("A Creative Commons license that was given cannot be recalled. What was published "
                                 "before stays lawful for those who have it; nothing new is cleared.");
    return text;
}

QJsonObject withdrawalJson(const WithdrawalReach &reach)
{
    QJsonArray photos;
    for (const FilePath &photo : reach.photos)
        photos.append(photo.display());
    QJsonArray copies;
    for (const RecalledCopy &recall : reach.copies) {
        copies.append(QJsonObject{{"copy"_L1, recall.copy.copy.display()},
                                  {"photo"_L1, recall.photo.display()},
                                  {"destination"_L1, recall.copy.profile},
                                  {"license"_L1, recall.copy.licenseId},
                                  {"sha256"_L1, QString::fromLatin1(recall.copy.sha256.toHex())},
                                  {"exportedAt"_L1, recall.copy.exportedAt.toString(Qt::ISODate)},
                                  {"isStillThere"_L1, recall.isStillThere},
                                  {"isIrrevocable"_L1, recall.isIrrevocable},
                                  {"deeds"_L1, QJsonArray::fromStringList(recall.deeds)}});
    }
    return {{"photos"_L1, photos}, {"copies"_L1, copies}};
}
