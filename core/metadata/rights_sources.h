// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/metadata/field_map.h"
#include "core/metadata/file_blocks.h"
#include "core/metadata/xmp_tree.h"

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
    // block: "iim", or "trailer" for a block behind the picture.
    bool addIim(const QByteArray &iim, const QString &block = QStringLiteral("iim"));
    void addForeign(const QMap<QString, QString> &texts);

    // Places that only some files have: what Windows and Exif 3.0 keep beside Artist and Copyright, Photoshop's
    // copyright flag and URL, text chunks of PNG. They are written where they are, and nowhere else.
    void addFurtherExif(QByteArrayView tiff);
    void addPhotoshop(const FileBlocks &blocks);
    void addTexts(const QList<TextChunk> &texts);

    QList<FieldSource> of(RightsFieldId field) const { return m_sources.value(field); }
    // What the packets and texts hold beside the fields.
    QList<FileContent> contents() const { return m_contents; }
    // What the camera's clock showed, held as UTC: from Exif, else from XMP; not valid when nothing says it.
    QDateTime takenAt() const { return m_exifTime.isValid() ? m_exifTime : m_xmpTime; }
    QString title() const;
    // In the order of MWG 2.0 for descriptions: XMP (a sidecar's first), IIM, Exif.
    QString caption() const;
    int rating() const { return m_rating.value_or(0); }

private:
    void addDescription(const XmpTree &tree);
    void add(RightsFieldId field, const QString &block, const QString &key, const QString &value,
             const QString &language = {});
    void addFaceRegions(const QByteArray &utf8, const QString &block);
    void addProperty(const XmpNode &property, const QString &block);
    void addContent(const QString &kind, const QString &text);

    QMap<RightsFieldId, QList<FieldSource>> m_sources;
    QList<FileContent> m_contents;
    QDateTime m_exifTime;
    QDateTime m_xmpTime;
    QString m_xmpTitle;
    QString m_iimTitle;
    QString m_xmpCaption;
    QString m_iimCaption;
    QString m_exifCaption;
    std::optional<int> m_rating;
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
