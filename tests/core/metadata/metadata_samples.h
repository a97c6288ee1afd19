// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/byte_order.h"
#include "core/metadata/jpeg_segments.h"
#include "core/metadata/tiff_editor.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

// Small files made by hand and exiftool as a witness from outside.
namespace MetadataSamples {

inline QByteArray sample(const QString &name)
{
    QFile file(QDir(QStringLiteral(CLEARFRAME_SAMPLES)).filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Segments behind SOI, then a scan that no decoder gets to see.
inline QByteArray jpeg(const QByteArray &segments = {})
{
    return QByteArray("\xFF\xD8", 2) + segments + QByteArray("\xFF\xDA\0\x08\1\1\0\0\x3F\0imagedata\xFF\xD9", 21);
}

inline QByteArray jfif()
{
    return jpegSegment(0xE0, QByteArray("JFIF\0\1\2\1\1\x2C\1\x2C\0\0", 14)); // 300 dots an inch.
}

inline QByteArray xmpSegment(const QByteArray &packet)
{
    return jpegSegment(0xE1, xmpSignature.toByteArray() + packet);
}

inline QByteArray exifSegment(const QByteArray &tiff)
{
    return jpegSegment(0xE1, exifSignature.toByteArray() + tiff);
}

// properties: inside one rdf:Description; names: its namespace declarations.
inline QByteArray xmp(const QByteArray &names, const QByteArray &properties)
{
    return "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
           "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" " +
           names + '>' + properties + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
}

// A lossless picture of one pixel without an extended header.
inline QByteArray webp()
{
    return QByteArray::fromBase64("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
}

// Little-endian pages of 2 by 2 gray pixels, the first with a private tag whose value lies at the end.
inline QByteArray tiff(int pages)
{
    QByteArray file("II*\0\x08\0\0\0", 8);
    const auto entry = [](quint16 tag, quint16 type, quint32 count, quint32 value) {
        return littleEndian.u16Bytes(tag) + littleEndian.u16Bytes(type) + littleEndian.u32Bytes(count) +
               littleEndian.u32Bytes(value);
    };
    for (int page = 0; page < pages; ++page) {
        const quint32 pixelsAt = quint32(file.size()) + 2 + 9 * 12 + 4;
        const quint32 next = page + 1 < pages ? pixelsAt + 4 : 0;
        file += littleEndian.u16Bytes(9) + entry(256, 3, 1, 2) + entry(257, 3, 1, 2) + entry(258, 3, 1, 8) +
                entry(259, 3, 1, 1) + entry(262, 3, 1, 1) + entry(273, 4, 1, pixelsAt) + entry(277, 3, 1, 1) +
                entry(278, 3, 1, 2) + entry(279, 4, 1, 4) + littleEndian.u32Bytes(next) +
                QByteArray(4, char('a' + page));
    }
    return file;
}

// A TIFF file that says it is a DNG.
inline QByteArray dng()
{
    const QByteArray file = tiff(2);
    return applied(*editTiff(file, {{50706, TiffValue{1, QByteArray("\1\4\0\0", 4)}}}), file);
}

// A document of 2 by 2 gray pixels with a resource nobody knows and one of odd length without a layer.
inline QByteArray psd(const QByteArray &resources = {})
{
    const auto resource = [](quint16 id, const QByteArray &content) {
        return "8BIM" + bigEndian.u16Bytes(id) + QByteArray(2, '\0') + bigEndian.u32Bytes(quint32(content.size())) +
               content + QByteArray(content.size() & 1, '\0');
    };
    const QByteArray all = resource(0x0FA0, "foreign") + resources + resource(0x040A, QByteArray(1, '\1'));
    return QByteArray("8BPS\0\1\0\0\0\0\0\0\0\1\0\0\0\2\0\0\0\2\0\x08\0\1", 26) + QByteArray(4, '\0') +
           bigEndian.u32Bytes(quint32(all.size())) + all + QByteArray(4, '\0') + QByteArray("\0\0abcd", 6);
}

// Header, a box nobody knows and a codestream that no decoder gets to see.
inline QByteArray jp2(bool isOpenEnded = false)
{
    const auto box = [](const QByteArray &type, const QByteArray &content) {
        return bigEndian.u32Bytes(quint32(content.size() + 8)) + type + content;
    };
    const QByteArray header =
        box("ihdr", QByteArray("\0\0\0\2\0\0\0\2\0\1\7\7\0\0", 14)) + box("colr", QByteArray("\1\0\0\0\0\0\x11", 7));
    QByteArray codestream = box("jp2c", QByteArray("\xFF\x4F\xFF\x51imagedata\xFF\xD9", 15));
    if (isOpenEnded)
        codestream.replace(0, 4, QByteArray(4, '\0'));
    return box("jP  ", "\r\n\x87\n") + box("ftyp", QByteArray("jp2 \0\0\0\0jp2 ", 12)) + box("jp2h", header) +
           box("free", "foreign") + codestream;
}

inline bool hasExiftool()
{
    static const bool isThere = QProcess::execute(QStringLiteral("exiftool"), {QStringLiteral("-ver")}) == 0;
    return isThere;
}

// Lets exiftool change bytes as a foreign program would.
inline QByteArray changedByExiftool(const QByteArray &file, const QString &extension, const QStringList &arguments)
{
    const QTemporaryDir folder;
    QFile stored(folder.filePath(QStringLiteral("photo.") + extension));
    if (!stored.open(QIODevice::WriteOnly))
        return {};
    stored.write(file);
    stored.close();
    QProcess process;
    process.start(QStringLiteral("exiftool"), QStringList{QStringLiteral("-overwrite_original"), QStringLiteral("-q")} +
                                                  arguments + QStringList(stored.fileName()));
    process.waitForFinished();
    return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
}

// All tags with their group, as exiftool reads them.
inline QJsonObject seenByExiftool(const QByteArray &file, const QString &extension)
{
    const QTemporaryDir folder;
    QFile stored(folder.filePath(QStringLiteral("photo.") + extension));
    if (!stored.open(QIODevice::WriteOnly))
        return {};
    stored.write(file);
    stored.close();
    QProcess process;
    process.start(QStringLiteral("exiftool"),
                  {QStringLiteral("-j"), QStringLiteral("-a"), QStringLiteral("-G1"), QStringLiteral("-n"),
                   QStringLiteral("-validate"), QStringLiteral("-warning"), QStringLiteral("-all"), stored.fileName()});
    process.waitForFinished();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array().first().toObject();
}

} // namespace MetadataSamples
