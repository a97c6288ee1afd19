// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/copy_in_worker.h"

#include "core/workflow/workflow_text.h"

#include <QCborArray>
#include <QCborMap>

namespace {

const QString requestKind = QStringLiteral("copy");

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
            {QStringLiteral("maxSizePx"), options.maxSizePx}};
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
    return options;
}

Result<QCborValue> makeCopy(const QCborMap &map)
{
    const Result<FinishedCopy> copy = makeClearedCopy(requestFrom(map), optionsFrom(map));
    if (!copy)
        return failure(copy.error());
    return QCborMap{{QStringLiteral("copy"), copy->copy.bytes()},
                    {QStringLiteral("sha256"), copy->sha256},
                    {QStringLiteral("removed"), QCborArray::fromStringList(copy->removed)}};
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
    for (const QCborValue &removed : map.value(QLatin1String("removed")).toArray())
        copy.removed.append(removed.toString());
    // A worker that read a hostile photo is not trusted to name files elsewhere.
    if (copy.copy.parent() != options.folder || copy.sha256.size() != 32)
        return failure(
            ErrorKind::Internal,
            Text::tr("“%1” was not copied: the reader's answer made no sense.").arg(request.photo.display()));
    return copy;
}

void serveCopies(WorkerOptions &worker)
{
    worker.moreRequests.insert(requestKind, makeCopy);
}
