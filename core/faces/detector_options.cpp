// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/detector_options.h"

#include "core/faces/model_file.h"

#include <QStringList>

namespace {

// Counts up whenever passes, sizes or thresholds change.
constexpr int recipe = 4;

QString named(const char *name, const QByteArray &sha256)
{
    return QLatin1String(name) + u':' + QString::fromLatin1(sha256.left(12));
}

QStringList partsOf(DetectionMode mode, const DetectorOptions &options)
{
    QStringList parts{QStringLiteral("%1-%2").arg(detectionModeName(mode)).arg(recipe),
                      named("yunet", yunetModel().sha256), named("centerface", centerFaceModel().sha256)};
    if (options.wantsPeople)
        parts.append(named("ssdlite", personModel().sha256));
    if (!options.ownDetector.isEmpty())
        parts.append(named("own", options.ownDetectorSha256));
    return parts;
}

} // namespace

QString detectorVersion(DetectionMode mode, const DetectorOptions &options)
{
    return (partsOf(mode, options) + QStringList{QStringLiteral("clearframe:" CLEARFRAME_VERSION)}).join(u' ');
}

bool isOlderDetector(const QString &version, DetectionMode mode, const DetectorOptions &options)
{
    const QString seen = u' ' + version + u' '; // No list: this is asked for every photo of a library.
    for (const QString &part : partsOf(mode, options)) {
        if (!seen.contains(QString(u' ' + part + u' ')))
            return true;
    }
    return false;
}
