// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/photo_scanner.h"

#include "core/imaging/decode.h"
#include "core/imaging/sidecar_orientation.h"
#include "core/metadata/image_data.h"
#include "core/metadata/private_contents.h"
#include "core/metadata/read_regions.h"
#include "core/metadata/read_rights.h"
#include "core/photos/face_list_file.h"
#include "core/photos/photo_file.h"
#include "core/workers/worker_text.h"

#include <exception>
#include <new>

namespace {

constexpr int thumbnailSidePx = 512;
constexpr int thumbnailQuality = 80;
constexpr qint64 largestSidecar = qint64(16) << 20;

// Bytes and stamp of one moment: a file that somebody writes to meanwhile is Changed.
template <class Read>
Result<QByteArray> readUnchanging(const FilePath &path, FileStamp &stamp, const Read &read)
{
    const Result<FileStamp> before = stampOf(path);
    if (!before)
        return failure(before.error());
    Result<QByteArray> bytes = read(path);
    if (!bytes)
        return failure(bytes.error());
    const Result<FileStamp> after = stampOf(path);
    if (!after || *after != *before)
        return failure(ErrorKind::Changed,
                       WorkerText::tr("“%1” changed while it was read. Scan it again.").arg(path.display()));
    stamp = *after;
    return bytes;
}

// What Picasa and its successors keep on the faces of a folder; empty when there is none, or none that can be read.
QByteArray picasaIniBeside(const FilePath &photo)
{
    for (const FilePath &list : faceListFiles(photo.parent())) {
        if (const Result<QByteArray> ini = readRegularFile(list, largestSidecar))
            return *ini;
    }
    return {};
}

} // namespace

struct PhotoScanner::Content
{
    QByteArray file;
    QByteArray sidecar;
    QByteArray picasaIni;
    QString name;
    std::shared_ptr<void> mapping; // Of file, where that is not read whole.
};

template <class Step>
Result<void> PhotoScanner::guarded(const QString &name, const Step &step)
{
    try {
        return step();
    } catch (const std::bad_alloc &) {
        m_isOutOfMemory = true;
        return failure(ErrorKind::TooLarge,
                       WorkerText::tr("“%1” needs more memory than is allowed for one photo.").arg(name));
    } catch (const std::exception &error) {
        return failure(ErrorKind::Unreadable,
                       WorkerText::tr("“%1” could not be read (%2).").arg(name, QString::fromUtf8(error.what())));
    }
}

ScannedPhoto PhotoScanner::scan(const ScanTask &task)
{
    ScannedPhoto photo;
    Content content;
    content.name = task.photo.display();
    Result<void> done = guarded(content.name, [&] { return read(task, content, photo); });
    if (done && task.wantPicture)
        done = guarded(content.name, [&] { return readPicture(task, content, photo); });
    if (!done)
        photo.problem = done.error();
    return photo;
}

Result<Rights> PhotoScanner::rightsOf(const FilePath &photo, const FilePath &sidecar)
{
    ScanTask task;
    task.photo = photo;
    task.sidecar = sidecar;
    task.wantPicture = false;
    ScannedPhoto found;
    Content content;
    content.name = photo.display();
    const Result<void> done = guarded(content.name, [&] { return read(task, content, found); });
    if (!done)
        return failure(done.error());
    return *found.rights;
}

Result<void> PhotoScanner::read(const ScanTask &task, Content &content, ScannedPhoto &photo)
{
    const auto readFile = [&](const FilePath &path) { return readRegularFile(path, qint64(1) << 30); };
    // Rights stand in a small part of the file.
    const auto mapFile = [&](const FilePath &path) -> Result<QByteArray> {
        Result<MappedFile> mapped = mapRegularFile(path);
        if (!mapped)
            return failure(mapped.error());
        content.mapping = std::move(mapped->mapping);
        return std::move(mapped->bytes);
    };
    Result<QByteArray> file = task.wantPicture ? readUnchanging(task.photo, photo.stamp, readFile)
                                               : readUnchanging(task.photo, photo.stamp, mapFile);
    if (!file)
        return failure(file.error());
    content.file = std::move(*file);
    photo.type = sniffFileType(QByteArrayView(content.file).first(std::min(content.file.size(), sniffLength)));
    if (!task.sidecar.isEmpty()) {
        Result<QByteArray> sidecar = readUnchanging(task.sidecar, photo.sidecarStamp, [](const FilePath &path) {
            return readRegularFile(path, largestSidecar);
        });
        if (!sidecar)
            return failure(sidecar.error());
        content.sidecar = std::move(*sidecar);
    }
    if (task.wantFaces)
        content.picasaIni = picasaIniBeside(task.photo);
    if (photo.type == FileType::Unknown)
        return failure(ErrorKind::NotAPhoto, WorkerText::tr("“%1” is not a photo of a known kind.").arg(content.name));
    Result<Rights> rights = readRights(content.file, content.sidecar, content.name);
    if (!rights)
        return failure(rights.error());
    photo.rights = std::move(*rights);
    return {};
}

Result<void> PhotoScanner::readPicture(const ScanTask &task, const Content &content, ScannedPhoto &photo)
{
    const Result<QByteArray> hash = imageDataSha256(content.file, photo.type);
    if (!hash)
        return failure(hash.error());
    photo.imageDataSha256 = *hash;
    photo.privateItems = wordsOf(findPrivateItems(content.file, content.sidecar));
    const std::optional<int> rawOrientation = sidecarOrientation(content.sidecar);
    const Result<PictureHeader> header = readPictureHeader(content.file, content.name, task.limits, rawOrientation);
    if (!header)
        return failure(header.error());
    photo.width = header->width;
    photo.height = header->height;
    photo.orientation = header->orientation;
    if (task.wantFaces) {
        Result<PeopleInFile> people =
            readPeopleInFile({content.file, content.sidecar, content.picasaIni, task.photo.fileName()},
                             {header->width, header->height, header->orientation}, content.name);
        if (!people)
            return failure(people.error());
        photo.people = std::move(*people);
    }
    photo.wasUnchanged = *hash == task.knownImageDataSha256 && header->orientation == task.knownOrientation;
    if (photo.wasUnchanged || (!task.wantFaces && !task.wantThumbnail))
        return {};

    const int sidePx = task.wantFaces ? FaceDetector::wantedLongestSidePx(task.mode) : thumbnailSidePx;
    Result<DecodedPhoto> decoded = decodePhoto(content.file, content.name, sidePx, task.limits, rawOrientation);
    if (!decoded)
        return failure(decoded.error());
    const Result<Picture> asFast = pictureForFast(content, decoded->picture, task, rawOrientation);
    if (!asFast)
        return failure(asFast.error());
    if (task.wantThumbnail) {
        const Picture &smallest = asFast->isEmpty() ? decoded->picture : *asFast;
        const Result<QByteArray> thumbnail = encodeJpeg(scaledDown(smallest, thumbnailSidePx), thumbnailQuality);
        if (!thumbnail)
            return failure(thumbnail.error());
        photo.thumbnailJpeg = *thumbnail;
    }
    return task.wantFaces ? findFaces(std::move(decoded->picture), *asFast, task, photo) : Result<void>();
}

// Thorough looks at what Fast would see, too: where a decoder makes pictures small, they have other pixels than ours.
Result<Picture> PhotoScanner::pictureForFast(const Content &content, const Picture &decoded, const ScanTask &task,
                                             std::optional<int> rawOrientation)
{
    const int sidePx = FaceDetector::wantedLongestSidePx(DetectionMode::Fast);
    if (!task.wantFaces || task.mode == DetectionMode::Fast || decoded.longestSide() < 2 * sidePx - 1)
        return Picture();
    const FileType type = sniffFileType(QByteArrayView(content.file).first(std::min(content.file.size(), sniffLength)));
    if (type != FileType::Jpeg && type != FileType::Raw && type != FileType::Dng)
        return decoded.longestSide() > 4 * sidePx ? scaledDown(decoded, 2 * sidePx) : Picture();
    Result<DecodedPhoto> again = decodePhoto(content.file, content.name, sidePx, task.limits, rawOrientation);
    if (!again)
        return failure(again.error());
    return std::move(again->picture);
}

Result<void> PhotoScanner::findFaces(Picture picture, const Picture &asFast, const ScanTask &task, ScannedPhoto &photo)
{
    if (!m_detector || m_detectorOptions != task.detector) {
        m_detector.reset(); // Not two at once: a worker's memory is limited.
        Result<std::unique_ptr<FaceDetector>> loaded = FaceDetector::load(task.detector);
        if (!loaded)
            return failure(loaded.error());
        m_detector = std::move(*loaded);
        m_detectorOptions = task.detector;
    }
    Result<Detections> detections = m_detector->detect(std::move(picture), task.mode, asFast);
    if (!detections && detections.error().kind == ErrorKind::TooLarge)
        throw std::bad_alloc(); // The detector does not know whose photo it was.
    if (!detections)
        return failure(detections.error());
    photo.detections = std::move(*detections);
    return {};
}
