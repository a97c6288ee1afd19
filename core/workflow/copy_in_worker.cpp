// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/copy_in_worker.h"

#include "core/workflow/workflow_text.h"

#include <QCborArray>
#include <QCborMap>

namespace {

const QString requestKind = QStringLiteral("copy");
const QString leakScanKind = QStringLiteral("leak-scan");

QCborMap toCbor(const CopyRequest &request, const CopyOptions &options)
{
    QCborArray boxes;
    for (const Box &box : request.boxes)
        boxes.append(QCborArray{box.x, box.y, box.w, box.h});
    return {{QStringLiteral("kind"), requestKind},
            {QStringLiteral("photo"), request.photo.bytes()},
            {QStringLiteral("sidecar"), request.sidecar.bytes()},
            {QStringLiteral("boxes"), boxes},
            {QStringLiteral("folder"), options.folder.bytes()},
            {QStringLiteral("cover"), options.cover ? int(*options.cover) : -1},
            {QStringLiteral("maxSizePx"), options.maxSizePx},
            {QStringLiteral("maxPixels"), options.limits.maxPixels},
            {QStringLiteral("keep"), QCborArray::fromStringList(options.keep)},
            {QStringLiteral("stem"), request.stem},
            {QStringLiteral("level"), request.strength.level},
            {QStringLiteral("noise"), qint64(request.strength.noiseSeed)},
            {QStringLiteral("release"), request.releaseStatus},
            {QStringLiteral("releaseIds"), QCborArray::fromStringList(request.releaseIds)},
            {QStringLiteral("age"), request.ageDisclosure},
            {QStringLiteral("names"), QCborArray::fromStringList(request.personNames)}};
}

QStringList textsFrom(const QCborMap &map, const char *key)
{
    QStringList texts;
    for (const QCborValue &value : map.value(QLatin1String(key)).toArray())
        texts.append(value.toString());
    return texts;
}

QByteArrayList bytesFrom(const QCborMap &map, const char *key)
{
    QByteArrayList list;
    for (const QCborValue &value : map.value(QLatin1String(key)).toArray())
        list.append(value.toByteArray());
    return list;
}

QCborArray toCbor(const QByteArrayList &list)
{
    QCborArray array;
    for (const QByteArray &bytes : list)
        array.append(bytes);
    return array;
}

CopyRequest requestFrom(const QCborMap &map)
{
    CopyRequest request;
    request.photo = FilePath::fromBytes(map.value(QLatin1String("photo")).toByteArray());
    request.sidecar = FilePath::fromBytes(map.value(QLatin1String("sidecar")).toByteArray());
    for (const QCborValue &value : map.value(QLatin1String("boxes")).toArray()) {
        const QCborArray box = value.toArray();
        request.boxes.append({box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble()});
    }
    request.stem = map.value(QLatin1String("stem")).toByteArray();
    request.strength = {int(map.value(QLatin1String("level")).toInteger()),
                        quint32(map.value(QLatin1String("noise")).toInteger())};
    request.releaseStatus = map.value(QLatin1String("release")).toString();
    request.releaseIds = textsFrom(map, "releaseIds");
    request.ageDisclosure = map.value(QLatin1String("age")).toString();
    request.personNames = textsFrom(map, "names");
    return request;
}

CopyOptions optionsFrom(const QCborMap &map)
{
    CopyOptions options;
    options.folder = FilePath::fromBytes(map.value(QLatin1String("folder")).toByteArray());
    const qint64 cover = map.value(QLatin1String("cover")).toInteger(-1);
    if (cover >= 0 && cover <= int(CoverStyle::Box))
        options.cover = CoverStyle(cover);
    options.maxSizePx = int(map.value(QLatin1String("maxSizePx")).toInteger());
    options.limits.maxPixels = map.value(QLatin1String("maxPixels")).toInteger();
    options.keep = textsFrom(map, "keep");
    return options;
}

Result<QCborValue> makeCopy(const QCborMap &map)
{
    const Result<FinishedCopy> copy = drawClearedCopy(requestFrom(map), optionsFrom(map));
    if (!copy)
        return failure(copy.error());
    return QCborMap{{QStringLiteral("copy"), copy->copy.bytes()},
                    {QStringLiteral("sha256"), copy->sha256},
                    {QStringLiteral("removed"), QCborArray::fromStringList(copy->removed)},
                    {QStringLiteral("fileName"), copy->fileName},
                    {QStringLiteral("secrets"), toCbor(copy->secrets)},
                    {QStringLiteral("reencoded"), copy->isReencoded},
                    {QStringLiteral("format"), copy->format}};
}

Result<QCborValue> scanCopy(const QCborMap &map)
{
    LeakRules rules;
    rules.secrets = bytesFrom(map, "secrets");
    rules.keep = textsFrom(map, "keep");
    for (const QCborValue &kind : map.value(QLatin1String("allowed")).toArray())
        rules.allowed.insert(PrivateKind(kind.toInteger()));
    const Result<void> clean = scanForLeaks(FilePath::fromBytes(map.value(QLatin1String("file")).toByteArray()), rules);
    if (!clean)
        return failure(clean.error());
    return QCborValue(true);
}

} // namespace

Result<FinishedCopy> copyInWorker(WorkerPool &workers, const CopyRequest &request, const CopyOptions &options)
{
    const Result<QCborValue> answer = workers.ask(toCbor(request, options), request.photo);
    if (!answer)
        return failure(answer.error());
    const QCborMap map = answer->toMap();
    FinishedCopy copy;
    copy.copy = FilePath::fromBytes(map.value(QLatin1String("copy")).toByteArray());
    copy.sha256 = map.value(QLatin1String("sha256")).toByteArray();
    copy.removed = textsFrom(map, "removed");
    copy.fileName = map.value(QLatin1String("fileName")).toByteArray();
    copy.secrets = bytesFrom(map, "secrets");
    copy.isReencoded = map.value(QLatin1String("reencoded")).toBool();
    copy.format = map.value(QLatin1String("format")).toString();
    // A worker that read a hostile photo is not trusted to name files elsewhere.
    const bool isPlainName = !copy.fileName.isEmpty() && !copy.fileName.contains('/') &&
                             !copy.fileName.contains('\0') && copy.fileName != "." && copy.fileName != "..";
    if (copy.copy.parent() != options.folder || copy.sha256.size() != 32 || !isPlainName)
        return failure(
            ErrorKind::Internal,
            Text::tr("“%1” was not copied: the reader's answer made no sense.").arg(request.photo.display()));
    return copy;
}

Result<void> scanForLeaksInWorker(WorkerPool &workers, const FilePath &copy, const LeakRules &rules)
{
    QCborArray allowed;
    for (const PrivateKind kind : rules.allowed)
        allowed.append(int(kind));
    const Result<QCborValue> answer = workers.ask({{QStringLiteral("kind"), leakScanKind},
                                                   {QStringLiteral("file"), copy.bytes()},
                                                   {QStringLiteral("secrets"), toCbor(rules.secrets)},
                                                   {QStringLiteral("keep"), QCborArray::fromStringList(rules.keep)},
                                                   {QStringLiteral("allowed"), allowed}},
                                                  copy);
    if (!answer)
        return failure(answer.error());
    return {};
}

void serveCopies(WorkerOptions &worker)
{
    worker.moreRequests.insert(requestKind, makeCopy);
    worker.moreRequests.insert(leakScanKind, scanCopy);
}
