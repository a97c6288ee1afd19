// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// fill_catalog CATALOG PHOTOS FACES_PER_PHOTO [FOLDER]: fills a catalog with made-up photos, faces, people and small
// thumbnails, to measure with and to scroll through. With FOLDER the photos lie there, as files that are empty inside
// but otherwise what the catalog says; without it they do not exist.

#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/imaging/decode.h"
#include "core/license/license_catalog.h"
#include "core/workflow/library.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <filesystem>

namespace {

constexpr int photosAFolder = 500;
constexpr int photosABatch = 500;
constexpr int peopleCount = 40;
constexpr int thumbnailCount = 16;

// A gradient in a color of its own, so that scrolling shows something move.
Picture thumbnail(int number)
{
    constexpr int width = 256;
    constexpr int height = 171;
    Picture picture{width, height, QByteArray(width * height * 3, '\0')};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            char *pixel = picture.bgr.data() + (y * width + x) * 3;
            pixel[0] = char(x);
            pixel[1] = char(number * 255 / thumbnailCount);
            pixel[2] = char(y);
        }
    }
    return picture;
}

Result<QList<QByteArray>> makeThumbnails()
{
    QList<QByteArray> thumbnails;
    for (int i = 0; i < thumbnailCount; ++i) {
        const Result<QByteArray> jpeg = encodeJpeg(thumbnail(i), 80);
        if (!jpeg)
            return failure(jpeg.error());
        thumbnails.append(*jpeg);
    }
    return thumbnails;
}

class Filler
{
public:
    Filler(Library &library, int facesPerPhoto, const FilePath &folder, const QList<QByteArray> &thumbnails)
        : m_library(library)
        , m_folder(folder)
        , m_facesPerPhoto(facesPerPhoto)
        , m_thumbnails(thumbnails)
    {
    }

    Result<void> addPeople()
    {
        PeopleRepository people(*m_library.catalog);
        for (int i = 0; i < peopleCount; ++i) {
            Person person;
            person.name = QStringLiteral("Runner %1").arg(i + 1);
            if (const Result<std::optional<Person>> known = people.findByName(person.name); known && *known) {
                m_people.append((*known)->id);
                continue;
            }
            const Result<PersonId> added = people.add(person);
            if (!added)
                return failure(added.error());
            m_people.append(*added);
        }
        return {};
    }

    Result<void> addPhotos(int from, int to)
    {
        if (const Result<void> begun = m_library.thumbnails->begin(); !begun)
            return begun;
        const Result<void> added = m_library.catalog->inTransaction([&]() -> Result<void> {
            for (int i = from; i < to; ++i) {
                if (const Result<void> one = addPhoto(i); !one)
                    return one;
            }
            return {};
        });
        return added ? m_library.thumbnails->commit() : added;
    }

private:
    Result<void> addPhoto(int number)
    {
        PhotoRecord made = record(number);
        if (!m_folder.isEmpty()) {
            const Result<FileStamp> stamp = writeFile(made);
            if (!stamp)
                return failure(stamp.error());
            made.stamp = *stamp;
        }
        const Result<PhotoId> photo = PhotoRepository(*m_library.catalog).save(made, QByteArray(400, 'r'));
        if (!photo)
            return failure(photo.error());
        FaceRepository faces(*m_library.catalog);
        if (const Result<void> found = faces.replaceDetected(*photo, detections()); !found)
            return found;
        if (number % 3 == 0) {
            if (const Result<void> decided = decideAll(faces, *photo); !decided)
                return decided;
        }
        return m_library.thumbnails->save(*photo, m_thumbnails[number % thumbnailCount]);
    }

    PhotoRecord record(int number)
    {
        PhotoRecord record;
        const FilePath pictures = m_folder.isEmpty() ? FilePath::fromBytes("/pictures") : m_folder;
        record.path = pictures.child("folder " + QByteArray::number(number / photosAFolder).rightJustified(5, '0'))
                          .child("photo " + QByteArray::number(number).rightJustified(7, '0') + ".jpg");
        record.stamp = {1, quint64(number) + 1, 3'000'000 + number, 1'700'000'000'000'000'000 + number};
        record.type = FileType::Jpeg;
        record.width = 6000;
        record.height = 4000;
        record.imageDataSha256 = QByteArray(28, 'h') + QByteArray::number(number, 16).rightJustified(8, '0').right(4);
        record.state = ScanState::Scanned;
        record.detectorVersion = QStringLiteral("yunet-2023mar/1");
        record.scannedAt = QDateTime::currentDateTimeUtc();
        if (number % 4 != 0)
            record.rights.license = {findLicense(QStringLiteral("by-sa-4.0")), Certainty::Exact,
                                     QStringLiteral("The address of a license.")};
        record.rights.creator = QStringLiteral("Ada Example");
        record.rights.credit = QStringLiteral("Ada Example / Example Club");
        return record;
    }

    Result<FileStamp> writeFile(const PhotoRecord &photo)
    {
        std::error_code error;
        std::filesystem::create_directories(photo.path.parent().native(), error);
        QFile file(QFile::decodeName(photo.path.bytes()));
        if (!file.open(QIODevice::WriteOnly) || file.write("\xff\xd8\xff\xe0") != 4 ||
            !file.resize(photo.stamp.sizeBytes))
            return failure(ErrorKind::NotWritable, file.errorString());
        file.close();
        return stampOf(photo.path);
    }

    Detections detections()
    {
        Detections found;
        for (int i = 0; i < m_facesPerPhoto; ++i) {
            const double left = double(i) / m_facesPerPhoto;
            const double size = 0.8 / m_facesPerPhoto;
            found.faces.append(
                {FaceKind::Face, {left, m_random.generateDouble() * 0.2, size, size}, 0.9, QStringLiteral("yunet")});
        }
        return found;
    }

    Result<void> decideAll(FaceRepository &faces, PhotoId photo)
    {
        const Result<QList<FaceRecord>> records = faces.ofPhoto(photo);
        if (!records)
            return failure(records.error());
        for (const FaceRecord &face : *records) {
            const PersonId person = m_people[m_random.bounded(int(m_people.size()))];
            if (const Result<void> decided = faces.decide(face.id, {DecisionKind::Person, person, {}, {}}); !decided)
                return decided;
        }
        return {};
    }

    Library &m_library;
    const FilePath m_folder; // Empty: no files.
    const int m_facesPerPhoto;
    const QList<QByteArray> m_thumbnails;
    QRandomGenerator m_random{7};
    QList<PersonId> m_people;
};

Result<void> fill(Library &library, int photos, int facesPerPhoto, const FilePath &folder)
{
    const Result<QList<QByteArray>> thumbnails = makeThumbnails();
    if (!thumbnails)
        return failure(thumbnails.error());
    Filler filler(library, facesPerPhoto, folder, *thumbnails);
    if (const Result<void> people = filler.addPeople(); !people)
        return people;
    for (int first = 0; first < photos; first += photosABatch) {
        if (const Result<void> added = filler.addPhotos(first, std::min(first + photosABatch, photos)); !added)
            return added;
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream errors(stderr);
    if (arguments.size() != 4 && arguments.size() != 5) {
        errors << "Usage: fill_catalog CATALOG PHOTOS FACES_PER_PHOTO [FOLDER]\n";
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    Result<Library> library =
        openLibrary(libraryFilesFor(FilePath::fromBytes(QFile::encodeName(arguments[1]))), nullptr);
    const FilePath folder = arguments.size() == 5 ? FilePath::fromArgument(arguments[4]).absolute() : FilePath();
    const Result<void> filled = library ? fill(*library, arguments[2].toInt(), arguments[3].toInt(), folder)
                                        : Result<void>(failure(library.error()));
    if (!filled) {
        errors << filled.error().message << '\n';
        return 3;
    }
    QTextStream(stdout) << arguments[2] << " photos in " << timer.elapsed() << " ms\n";
    return 0;
}
