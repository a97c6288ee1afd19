// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/metadata/field_map.h"
#include "core/metadata/file_blocks.h"

#include <QDateTime>
#include <QMap>

// Every place in which a rights field stands, as found in one block after the other.
class RightsSources
{
public:
    // block: "xmp", "sidecar" or "extended-xmp". False when the packet is damaged.
    bool addXmp(const QByteArray &packet, const QString &block);
    // A TIFF structure's first directory; quiet when there is none.
    void addExif(QByteArrayView tiff);
    bool addIim(const QByteArray &iim);
    void addForeign(const QMap<QString, QString> &texts);

    QList<FieldSource> of(RightsFieldId field) const { return m_sources.value(field); }
    // URLs that PLUS or dcterms give for the license beside its own property.
    QList<FieldSource> licenseHints() const { return m_licenseHints; }
    // What the camera's clock showed, held as UTC: from Exif, else from XMP; not valid when nothing says it.
    QDateTime takenAt() const { return m_exifTime.isValid() ? m_exifTime : m_xmpTime; }

private:
    void add(RightsFieldId field, const QString &block, const QString &key, const QString &value);

    QMap<RightsFieldId, QList<FieldSource>> m_sources;
    QList<FieldSource> m_licenseHints;
    QDateTime m_exifTime;
    QDateTime m_xmpTime;
};

// The metadata blocks of any type of photo. TIFF's are in its directory, those of other types come through exiv2.
struct PhotoBlocks
{
    FileType type = FileType::Unknown;
    FileBlocks blocks;
    QByteArray tiff;                     // The whole file, where that is a TIFF structure.
    QMap<QString, QString> foreignTexts; // See Exiv2Adapter::ForeignFile.
    bool isReadable = true;
};
Result<PhotoBlocks> readPhotoBlocks(const QByteArray &file, const QString &name);
// XMP, IIM and the digest from the first directory of a TIFF structure.
FileBlocks readTiffBlocks(QByteArrayView tiff);
