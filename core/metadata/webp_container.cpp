// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/webp_container.h"

#include "core/metadata/jpeg_segments.h"
#include "core/metadata/splice_builder.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr char exifFlag = 0x08;
constexpr char xmpFlag = 0x04;
constexpr char alphaFlag = 0x10;

tl::unexpected<Error> broken(const QString &name)
{
    return failure(
        ErrorKind::Unreadable,
        QCoreApplication::translate("Metadata", "“%1” is damaged or incomplete: its WebP structure ends early.")
            .arg(name));
}

QByteArray webpChunk(const QByteArray &type, const QByteArray &content)
{
    QByteArray chunk = type + littleEndian.u32Bytes(quint32(content.size())) + content;
    if (content.size() & 1)
        chunk.append('\0');
    return chunk;
}

bool isXmpChunk(const WebpChunk &chunk)
{
    return chunk.type == "XMP ";
}

bool isExifChunk(const WebpChunk &chunk)
{
    return chunk.type == "EXIF";
}

// Some writers put JPEG's signature before the TIFF structure.
qint64 exifPrefixSize(QByteArrayView content)
{
    return content.startsWith(exifSignature) ? exifSignature.size() : 0;
}

// The extended header for a file that has none, from the dimensions in its one image chunk.
QByteArray newExtendedHeader(QByteArrayView file, const WebpChunk &image)
{
    const QByteArrayView content = file.sliced(image.content.offset, image.content.size);
    quint32 width = 0;
    quint32 height = 0;
    bool hasAlpha = false;
    if (image.type == "VP8L") {
        const quint32 bits = littleEndian.u32(content, 1);
        width = (bits & 0x3FFF) + 1;
        height = ((bits >> 14) & 0x3FFF) + 1;
        hasAlpha = (bits >> 28) & 1;
    } else {
        width = littleEndian.u16(content, 6) & 0x3FFF;
        height = littleEndian.u16(content, 8) & 0x3FFF;
    }
    QByteArray header(4, '\0');
    header[0] = hasAlpha ? alphaFlag : char(0);
    header += littleEndian.u32Bytes(width - 1).first(3) + littleEndian.u32Bytes(height - 1).first(3);
    return header;
}

void putBlock(SpliceBuilder &builder, const QList<WebpChunk> &chunks, const QByteArray &type,
              const std::optional<QByteArray> &content)
{
    if (!content)
        return;
    const auto old = std::ranges::find(chunks, type, &WebpChunk::type);
    if (old != chunks.end())
        return builder.replace(old->range, webpChunk(type, *content));
    const ByteRange end{chunks.last().range.end(), 0};
    const QByteArray missingPadding(chunks.last().range.size & 1, '\0');
    builder.replace(end, missingPadding + webpChunk(type, *content));
}

} // namespace

Result<QList<WebpChunk>> parseWebp(QByteArrayView file, const QString &name)
{
    if (file.size() < 12 || !file.startsWith("RIFF") || file.sliced(8, 4) != "WEBP")
        return broken(name);
    const qint64 end = 8 + qint64(littleEndian.u32(file, 4));
    if (end > file.size())
        return broken(name);
    QList<WebpChunk> chunks;
    qint64 offset = 12;
    while (offset + 8 <= end) {
        const qint64 length = littleEndian.u32(file, offset + 4);
        if (!ByteRange{offset + 8, length}.isInside(end))
            return broken(name);
        const qint64 size =
            std::min(8 + length + (length & 1), end - offset); // The last padding byte is often missing.
        chunks.append({file.sliced(offset, 4).toByteArray(), {offset, size}, {offset + 8, length}});
        offset += size;
    }
    if (chunks.isEmpty() || !chunks.first().type.startsWith("VP8"))
        return broken(name);
    return chunks;
}

Result<FileBlocks> readWebpBlocks(const QByteArray &file, const QString &name)
{
    const Result<QList<WebpChunk>> chunks = parseWebp(file, name);
    if (!chunks)
        return failure(chunks.error());
    FileBlocks blocks;
    for (const WebpChunk &chunk : *chunks) {
        const QByteArrayView content = QByteArrayView(file).sliced(chunk.content.offset, chunk.content.size);
        if (isXmpChunk(chunk) && ++blocks.xmpCount == 1)
            blocks.xmp = content.toByteArray();
        else if (isExifChunk(chunk) && ++blocks.exifCount == 1)
            blocks.exif = content.sliced(exifPrefixSize(content)).toByteArray();
        blocks.hasContentCredentials = blocks.hasContentCredentials || chunk.type == "C2PA";
    }
    return blocks;
}

Result<SplicePlan> planWebpBlocks(const QByteArray &file, const NewBlocks &blocks, const QString &name)
{
    const Result<QList<WebpChunk>> chunks = parseWebp(file, name);
    if (!chunks)
        return failure(chunks.error());
    NewBlocks wanted = blocks;
    const auto oldExif = std::ranges::find_if(*chunks, isExifChunk);
    if (wanted.exif && oldExif != chunks->end()) {
        const QByteArrayView old = QByteArrayView(file).sliced(oldExif->content.offset, oldExif->content.size);
        wanted.exif->prepend(old.first(exifPrefixSize(old)));
    }

    const WebpChunk &first = chunks->first();
    const bool isExtended = first.type == "VP8X" && first.content.size >= 10;
    QByteArray header =
        isExtended ? file.mid(first.content.offset, first.content.size) : newExtendedHeader(file, first);
    header[0] = char(header[0] | (blocks.xmp ? xmpFlag : 0) | (blocks.exif ? exifFlag : 0));

    SpliceBuilder chunkBuilder(file.size());
    chunkBuilder.replace(isExtended ? first.range : ByteRange{first.range.offset, 0}, webpChunk("VP8X", header));
    const bool xmpFirst =
        std::ranges::find_if(*chunks, isXmpChunk) < oldExif && std::ranges::any_of(*chunks, isXmpChunk);
    putBlock(chunkBuilder, *chunks, xmpFirst ? "XMP " : "EXIF", xmpFirst ? wanted.xmp : wanted.exif);
    putBlock(chunkBuilder, *chunks, xmpFirst ? "EXIF" : "XMP ", xmpFirst ? wanted.exif : wanted.xmp);
    const quint32 riffSize = quint32(chunks->last().range.end() - 8 + chunkBuilder.growth());

    // The length in front is known only now.
    SplicePlan plan = chunkBuilder.finished();
    plan.pieces.first() = SplicePiece{"RIFF" + littleEndian.u32Bytes(riffSize) + "WEBP"};
    return plan;
}

Result<QByteArrayList> untouchedWebpParts(const QByteArray &file, const QString &name)
{
    const Result<QList<WebpChunk>> chunks = parseWebp(file, name);
    if (!chunks)
        return failure(chunks.error());
    QByteArrayList parts;
    for (const WebpChunk &chunk : *chunks) {
        if (!isXmpChunk(chunk) && !isExifChunk(chunk) && chunk.type != "VP8X")
            parts.append(chunk.type + file.mid(chunk.content.offset, chunk.content.size));
    }
    parts.append(file.mid(chunks->last().range.end()));
    return parts;
}
