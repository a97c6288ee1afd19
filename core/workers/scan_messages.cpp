// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/rights_cbor.h"
#include "core/workers/cbor_fields.h"
#include "core/workers/error_cbor.h"
#include "core/workers/messages.h"
#include "core/workers/people_messages.h"

namespace {

constexpr qsizetype mostTasks = 1000;
constexpr qsizetype mostDetections = 10'000;
constexpr qsizetype largestThumbnail = 4 << 20;
constexpr qsizetype mostPrivateItems = 1000;
constexpr qsizetype longestPrivateItem = 400;
constexpr int largestSidePx = 1 << 20;

QCborMap toCbor(const ScanTask &task)
{
    return {{QStringLiteral("photo"), task.photo.bytes()},
            {QStringLiteral("sidecar"), task.sidecar.bytes()},
            {QStringLiteral("mode"), int(task.mode)},
            {QStringLiteral("people"), task.detector.wantsPeople},
            {QStringLiteral("ownDetector"), task.detector.ownDetector.bytes()},
            {QStringLiteral("ownDetectorSha256"), task.detector.ownDetectorSha256},
            {QStringLiteral("maxPixels"), task.limits.maxPixels},
            {QStringLiteral("faces"), task.wantFaces},
            {QStringLiteral("thumbnail"), task.wantThumbnail},
            {QStringLiteral("picture"), task.wantPicture},
            {QStringLiteral("known"), task.knownImageDataSha256},
            {QStringLiteral("knownOrientation"), task.knownOrientation}};
}

QCborArray toCbor(const QList<Detection> &detections)
{
    QCborArray array;
    for (const Detection &detection : detections) {
        array.append(QCborMap{{QStringLiteral("kind"), int(detection.kind)},
                              {QStringLiteral("x"), detection.box.x},
                              {QStringLiteral("y"), detection.box.y},
                              {QStringLiteral("w"), detection.box.w},
                              {QStringLiteral("h"), detection.box.h},
                              {QStringLiteral("score"), detection.score},
                              {QStringLiteral("detector"), detection.detector}});
    }
    return array;
}

QList<Detection> detectionsFrom(CborFields &fields, const char *key)
{
    QList<Detection> detections;
    const QCborArray array = fields.array(key, mostDetections);
    detections.reserve(array.size());
    for (const QCborValue &value : array) {
        CborFields item(value);
        Detection detection;
        detection.kind = item.enumerator("kind", FaceKind::Person);
        detection.box = {item.share("x"), item.share("y"), item.share("w"), item.share("h")};
        detection.score = item.share("score");
        detection.detector = item.text("detector", 200);
        fields.require(item.isValid());
        detections.append(detection);
    }
    return detections;
}

QCborMap toCbor(const Detections &detections)
{
    return {{QStringLiteral("mode"), int(detections.mode)},
            {QStringLiteral("faces"), toCbor(detections.faces)},
            {QStringLiteral("candidates"), toCbor(detections.candidates)},
            {QStringLiteral("version"), detections.detectorVersion}};
}

Detections detectionsFrom(CborFields &fields)
{
    Detections detections;
    detections.mode = fields.enumerator("mode", DetectionMode::Thorough);
    detections.faces = detectionsFrom(fields, "faces");
    detections.candidates = detectionsFrom(fields, "candidates");
    detections.detectorVersion = fields.text("version", 400);
    return detections;
}

// The parts that are only there when they could be found out.
Result<void> readOptionalParts(CborFields &fields, ScannedPhoto &photo)
{
    if (fields.contains("rights")) {
        const Result<Rights> rights = rightsFromCbor(fields.value("rights"));
        if (!rights)
            return failure(rights.error());
        photo.rights = *rights;
    }
    if (fields.contains("private")) {
        for (const QCborValue &word : fields.array("private", mostPrivateItems)) {
            fields.require(word.isString());
            photo.privateItems.append(word.toString().left(longestPrivateItem));
        }
    }
    if (fields.contains("detections")) {
        CborFields inner(fields.value("detections"));
        photo.detections = detectionsFrom(inner);
        fields.require(inner.isValid());
    }
    if (fields.contains("people")) {
        CborFields inner(fields.value("people"));
        photo.people = peopleInFileFrom(inner);
        fields.require(inner.isValid());
    }
    if (fields.contains("problem"))
        photo.problem = errorFromCbor(fields.value("problem"));
    return {};
}

} // namespace

QCborMap scanMessage(const QList<ScanTask> &tasks)
{
    QCborArray array;
    for (const ScanTask &task : tasks)
        array.append(toCbor(task));
    QCborMap map = message("scan");
    map.insert(QStringLiteral("tasks"), array);
    return map;
}

Result<QList<ScanTask>> scanTasksFrom(const QCborMap &map)
{
    CborFields fields(map);
    QList<ScanTask> tasks;
    for (const QCborValue &value : fields.array("tasks", mostTasks)) {
        CborFields item(value);
        ScanTask task;
        task.photo = item.path("photo");
        task.sidecar = item.path("sidecar");
        task.mode = item.enumerator("mode", DetectionMode::Thorough);
        task.detector.wantsPeople = item.flag("people");
        task.detector.ownDetector = item.path("ownDetector");
        task.detector.ownDetectorSha256 = item.bytes("ownDetectorSha256", 64);
        task.limits.maxPixels = item.integer("maxPixels", 0, qint64(1) << 60);
        task.wantFaces = item.flag("faces");
        task.wantThumbnail = item.flag("thumbnail");
        task.wantPicture = item.flag("picture");
        task.knownImageDataSha256 = item.sha256("known");
        task.knownOrientation = int(item.integer("knownOrientation", 0, 8));
        fields.require(item.isValid() && !task.photo.isEmpty());
        tasks.append(task);
    }
    if (!fields.isValid())
        return invalidMessage();
    return tasks;
}

QCborMap photoMessage(const ScannedPhoto &photo)
{
    QCborMap map = message("photo");
    map.insert(QStringLiteral("stamp"), toCbor(photo.stamp));
    map.insert(QStringLiteral("sidecarStamp"), toCbor(photo.sidecarStamp));
    map.insert(QStringLiteral("type"), int(photo.type));
    map.insert(QStringLiteral("width"), photo.width);
    map.insert(QStringLiteral("height"), photo.height);
    map.insert(QStringLiteral("orientation"), photo.orientation);
    map.insert(QStringLiteral("sha256"), photo.imageDataSha256);
    map.insert(QStringLiteral("unchanged"), photo.wasUnchanged);
    map.insert(QStringLiteral("thumbnail"), photo.thumbnailJpeg);
    map.insert(QStringLiteral("private"), QCborArray::fromStringList(photo.privateItems.first(
                                              std::min(photo.privateItems.size(), mostPrivateItems))));
    if (photo.rights)
        map.insert(QStringLiteral("rights"), toCbor(*photo.rights));
    if (photo.detections)
        map.insert(QStringLiteral("detections"), toCbor(*photo.detections));
    if (photo.people)
        map.insert(QStringLiteral("people"), toCbor(*photo.people));
    if (photo.problem)
        map.insert(QStringLiteral("problem"), toCbor(*photo.problem));
    return map;
}

Result<ScannedPhoto> scannedPhotoFrom(const QCborMap &map)
{
    CborFields fields(map);
    fields.require(kindOf(map) == u"photo");
    ScannedPhoto photo;
    photo.stamp = fields.stamp("stamp");
    photo.sidecarStamp = fields.stamp("sidecarStamp");
    photo.type = fields.enumerator("type", FileType::Dng);
    photo.width = int(fields.integer("width", 0, largestSidePx));
    photo.height = int(fields.integer("height", 0, largestSidePx));
    photo.orientation = int(fields.integer("orientation", 1, 8));
    photo.imageDataSha256 = fields.sha256("sha256");
    photo.wasUnchanged = fields.flag("unchanged");
    photo.thumbnailJpeg = fields.bytes("thumbnail", largestThumbnail);
    const Result<void> parts = readOptionalParts(fields, photo);
    if (!parts)
        return failure(parts.error());
    if (!fields.isValid())
        return invalidMessage();
    return photo;
}
