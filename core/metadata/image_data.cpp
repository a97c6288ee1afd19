// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/image_data.h"

#include "core/metadata/jpeg_container.h"
#include "core/metadata/png_container.h"
#include "core/metadata/tiff_directory.h"
#include "core/metadata/webp_container.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace {

QString unnamed()
{
    return QCoreApplication::translate("Metadata", "The photo");
}

QList<ByteRange> jpegRanges(const QByteArray &file, const JpegHeader &header)
{
    return {{header.scanOffset, file.size() - header.scanOffset}};
}

QList<ByteRange> pngRanges(const QList<PngChunk> &chunks)
{
    static const QByteArrayList imageChunks{"IHDR", "PLTE", "tRNS", "IDAT", "acTL", "fcTL", "fdAT"};
    QList<ByteRange> ranges;
    for (const PngChunk &chunk : chunks) {
        if (imageChunks.contains(chunk.type))
            ranges.append(chunk.range);
    }
    return ranges;
}

QList<ByteRange> webpRanges(const QList<WebpChunk> &chunks)
{
    static const QByteArrayList imageChunks{"VP8 ", "VP8L", "ALPH", "ANIM", "ANMF"};
    QList<ByteRange> ranges;
    for (const WebpChunk &chunk : chunks) {
        if (imageChunks.contains(chunk.type))
            ranges.append(chunk.content);
    }
    return ranges;
}

// Strips, tiles and old-style JPEG streams of each directory: pairs of tags for offsets and lengths.
QList<ByteRange> tiffRanges(const QByteArray &file)
{
    constexpr std::pair<quint16, quint16> places[] = {{273, 279}, {324, 325}, {513, 514}};
    const TiffReader reader(file);
    QList<ByteRange> ranges;
    for (const TiffDirectory &directory : reader.all()) {
        for (const auto &[offsetTag, sizeTag] : places) {
            const TiffEntry *offsets = directory.find(offsetTag);
            const TiffEntry *sizes = directory.find(sizeTag);
            if (!offsets || !sizes)
                continue;
            const QList<quint32> starts = reader.numbersOf(*offsets);
            const QList<quint32> lengths = reader.numbersOf(*sizes);
            for (qsizetype i = 0; i < std::min(starts.size(), lengths.size()); ++i)
                ranges.append({starts[i], lengths[i]});
        }
    }
    return ranges;
}

// Each byte once, in the file's order: a crafted file may name one range a million times.
QList<ByteRange> merged(QList<ByteRange> ranges)
{
    std::ranges::sort(ranges, {}, &ByteRange::offset);
    QList<ByteRange> whole;
    for (const ByteRange &range : ranges) {
        if (whole.isEmpty() || range.offset > whole.last().end())
            whole.append(range);
        else
            whole.last().size = std::max(whole.last().end(), range.end()) - whole.last().offset;
    }
    return whole;
}

QByteArray hashOf(const QByteArray &file, const QList<ByteRange> &ranges)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ByteRange &range : ranges) {
        // A truncated strip still counts with what is there.
        const qint64 start = std::min<qint64>(range.offset, file.size());
        hash.addData(QByteArrayView(file).sliced(start, std::min<qint64>(range.size, file.size() - start)));
    }
    return hash.result();
}

} // namespace

Result<QByteArray> imageDataSha256(const QByteArray &file, FileType type)
{
    if (type == FileType::Jpeg) {
        const Result<JpegHeader> header = parseJpeg(file, unnamed());
        return header ? Result<QByteArray>(hashOf(file, jpegRanges(file, *header))) : failure(header.error());
    }
    if (type == FileType::Png) {
        const Result<QList<PngChunk>> chunks = parsePng(file, unnamed());
        return chunks ? Result<QByteArray>(hashOf(file, pngRanges(*chunks))) : failure(chunks.error());
    }
    if (type == FileType::WebP) {
        const Result<QList<WebpChunk>> chunks = parseWebp(file, unnamed());
        return chunks ? Result<QByteArray>(hashOf(file, webpRanges(*chunks))) : failure(chunks.error());
    }
    if (type == FileType::Tiff || type == FileType::Dng)
        return hashOf(file, merged(tiffRanges(file)));
    return hashOf(file, {{0, file.size()}});
}

bool isImageDataComplete(const QByteArray &file, FileType type)
{
    if (type == FileType::Jpeg) {
        const Result<JpegHeader> header = parseJpeg(file, unnamed());
        return header && file.lastIndexOf("\xFF\xD9") > header->scanOffset;
    }
    if (type == FileType::Tiff || type == FileType::Dng)
        return std::ranges::all_of(tiffRanges(file),
                                   [&](const ByteRange &range) { return range.isInside(file.size()); });
    return true; // The other containers cannot be parsed when something is missing.
}
