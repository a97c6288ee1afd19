// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/photos/file_type.h"

#include <QByteArray>
#include <QSet>
#include <QString>

// What a container held beside its picture, by kind; each is said in words once.
enum class Private
{
    Exif,
    Gps,
    Thumbnail,
    MakerNotes,
    SerialNumber,
    Owner,
    Dates,
    Xmp,
    History,
    Regions,
    PersonNames,
    PhotoshopBlock,
    FurtherPictures,
    TrailingData,
    Comment,
    ContentCredentials,
    OtherData
};
QString privateName(Private kind); // "GPS position"

struct CleanContainer
{
    QByteArray bytes;
    QSet<Private> removed;
};

// The same picture data bit for bit in a container with nothing but what is needed to show it: compressed data, color
// profile, orientation. For JPEG, PNG and still WebP; Unreadable when the container is broken, Unsupported when it is
// none of these or holds several pictures.
Result<CleanContainer> cleanJpeg(const QByteArray &file, int orientation, const QString &name);
Result<CleanContainer> cleanPng(const QByteArray &file, int orientation, const QString &name);
Result<CleanContainer> cleanWebP(const QByteArray &file, const QString &name);

// What an Exif block or a whole TIFF file, an XMP packet (with or without the mark of JPEG) and a photo of any type
// hold beside picture and rights; a block of rights alone holds nothing.
QSet<Private> privateInExif(QByteArrayView exif);
QSet<Private> privateInXmp(QByteArrayView xmp);
QSet<Private> privateInFile(const QByteArray &file);
