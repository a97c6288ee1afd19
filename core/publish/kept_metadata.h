// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/photos/private_item.h"
#include "core/publish/export_copy.h"

#include <QSet>

// What of an original's metadata goes into its copy on wish ("--keep dates,caption"), written anew: nothing is copied
// that is not named here.

// What may then be found in the copy.
QSet<PrivateKind> keptKinds(const QStringList &keep);

// Tags that an exported copy may carry in its Exif block with these wishes.
QSet<quint16> keptExifTags(const QStringList &keep);
bool isKeptGpsTag(quint16 tag);

// A cleaned container with an Exif block of dates, camera settings and position, as wished. orientation: 1..8.
Result<QByteArray> withKeptExif(const QByteArray &clean, const QByteArray &original, const QStringList &keep,
                                int orientation, const QString &name);
// … and with caption, place, names, release codes and age in its XMP packet.
Result<QByteArray> withKeptXmp(const QByteArray &copy, const QByteArray &original, const QByteArray &sidecar,
                               const CopyRequest &request, const QStringList &keep);
