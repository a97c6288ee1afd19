// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

// The one place that calls exiv2. Everything is in memory, one call at a time in the process (its XMP toolkit and
// prefix table are global), warnings are counted instead of printed, and no exception leaves.
namespace Exiv2Adapter {

// One top-level or nested XMP property.
struct XmpProperty
{
    QString key;       // "Xmp.dc.rights", with exiv2's prefix for the namespace.
    QString nameSpace; // URI.
    QString name;      // Behind the prefix; nested ones as a path.
    QStringList items; // One for plain text, each for arrays; the default language of a language list.
    QString text;      // All of it: items, languages, for comparing.
};

// What a block holds, in the block's order.
struct DecodedXmp
{
    QList<XmpProperty> properties;
    bool isSound = false; // Without an error or warning: may be rewritten.

    const XmpProperty *find(const QString &nameSpace, const QString &name) const;
};
DecodedXmp decodeXmp(const QByteArray &packet);

// Key and value of each tag ("Exif.Image.Artist"); repeated keys are numbered.
struct DecodedTags
{
    QMap<QString, QByteArray> tags;
    bool isSound = false;
};
DecodedTags decodeExif(const QByteArray &tiff);
DecodedTags decodeIim(const QByteArray &iim);

// What exiv2 finds in a file of a type we have no parser for. Give it only files that passed our own type check.
struct ForeignFile
{
    QByteArray xmpPacket;
    QMap<QString, QString>
        texts; // Exif.Image.Artist, .Copyright, Exif.Photo.DateTimeOriginal, Iptc.Application2.*: joined with "; ".
    bool isReadable = false;
};
ForeignFile readForeign(const QByteArray &file);

} // namespace Exiv2Adapter
