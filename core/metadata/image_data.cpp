// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/image_data.h"

#include "core/base/sha256.h"
#include "core/metadata/jp2_container.h"
#include "core/metadata/jpeg_container.h"
#include "core/metadata/png_container.h"
#include "core/metadata/psd_container.h"
#include "core/metadata/tiff_directory.h"
#include "core/metadata/webp_container.h"

#include <QCoreApplication>

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

QList<ByteRange> psdRanges(const PsdLayout &layout)
{
    return {{0, layout.resources.offset - 4}, layout.layers, layout.mergedImage};
}

QList<ByteRange> jp2Ranges(const QList<IsoBox> &boxes)
{
    static const QByteArrayList imageBoxes{"jp2h", "jp2c", "jpch", "jplh", "ftbl", "mdat"};
    QList<ByteRange> ranges;
    for (const IsoBox &box : boxes) {
        if (imageBoxes.contains(box.type))
            ranges.append(box.content);
    }
    return ranges;
}

// A codestream ends with its EOC marker (ISO/IEC 15444-1, A.4).
bool endsWithItsMarker(QByteArrayView file, const IsoBox &box)
{
    const QByteArrayView content = file.sliced(box.content.offset, box.content.size);
    return box.type != "jp2c" || content.lastIndexOf("\xFF\xD9") >= std::max<qsizetype>(content.size() - 16, 0);
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
            const QList<quint64> starts = reader.numbersOf(*offsets);
            const QList<quint64> lengths = reader.numbersOf(*sizes);
            for (qsizetype i = 0; i < std::min(starts.size(), lengths.size()); ++i)
                ranges.append({qint64(starts[i]), qint64(lengths[i])});
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

// What of a range is there: a truncated strip still counts with that.
QByteArrayView inside(const QByteArray &file, const ByteRange &range)
{
    const qint64 start = std::min<qint64>(range.offset, file.size());
    return QByteArrayView(file).sliced(start, std::min<qint64>(range.size, file.size() - start));
}

QByteArray hashOf(const QByteArray &file, const QList<ByteRange> &ranges)
{
    Sha256 hash;
    for (const ByteRange &range : ranges)
        hash.addData(inside(file, range));
    return hash.result();
}

Result<QList<ByteRange>> imageRanges(const QByteArray &file, FileType type)
{
    if (type == FileType::Jpeg) {
        const Result<JpegHeader> header = parseJpeg(file, unnamed());
        return header ? Result<QList<ByteRange>>(jpegRanges(file, *header)) : failure(header.error());
    }
    if (type == FileType::Png) {
        const Result<QList<PngChunk>> chunks = parsePng(file, unnamed());
        return chunks ? Result<QList<ByteRange>>(pngRanges(*chunks)) : failure(chunks.error());
    }
    if (type == FileType::WebP) {
        const Result<QList<WebpChunk>> chunks = parseWebp(file, unnamed());
        return chunks ? Result<QList<ByteRange>>(webpRanges(*chunks)) : failure(chunks.error());
    }
    if (type == FileType::Psd) {
        const Result<PsdLayout> layout = parsePsd(file, unnamed());
        return layout ? Result<QList<ByteRange>>(psdRanges(*layout)) : failure(layout.error());
    }
    if (type == FileType::Jp2) {
        const Result<QList<IsoBox>> boxes = parseJp2(file, unnamed());
        return boxes ? Result<QList<ByteRange>>(jp2Ranges(*boxes)) : failure(boxes.error());
    }
    if (type == FileType::Tiff || type == FileType::Dng)
        return merged(tiffRanges(file));
    return QList<ByteRange>{{0, file.size()}};
}

} // namespace

Result<QByteArray> imageDataSha256(const QByteArray &file, FileType type)
{
    const Result<QList<ByteRange>> ranges = imageRanges(file, type);
    if (!ranges)
        return failure(ranges.error());
    return hashOf(file, *ranges);
}

bool isSameImageData(const QByteArray &oldFile, const QByteArray &newFile, FileType type)
{
    const Result<QList<ByteRange>> before = imageRanges(oldFile, type);
    const Result<QList<ByteRange>> after = imageRanges(newFile, type);
    if (!before || !after)
        return false;
    const auto isSame = [&](const ByteRange &one, const ByteRange &other) {
        const QByteArrayView old = inside(oldFile, one);
        const QByteArrayView made = inside(newFile, other);
        return old.size() == made.size() && std::equal(old.begin(), old.end(), made.begin());
    };
    return std::ranges::equal(*before, *after, isSame);
}

bool sparesImageData(const SplicePlan &plan, const QByteArray &file, FileType type)
{
    const Result<QList<ByteRange>> ranges = imageRanges(file, type);
    const auto isOutside = [&](const ByteRange &replaced) {
        return replaced.size == 0 || (ranges && std::ranges::none_of(*ranges, [&](const ByteRange &range) {
                                          return range.offset < replaced.end() && replaced.offset < range.end();
                                      }));
    };
    qint64 copied = 0; // The old file up to here.
    for (const SplicePiece &piece : plan.pieces) {
        if (!piece.isCopy())
            continue;
        if (piece.oldOffset < copied || !isOutside({copied, piece.oldOffset - copied}))
            return false;
        copied = piece.oldOffset + piece.length;
    }
    return copied <= file.size() && isOutside({copied, file.size() - copied});
}

qint64 metadataEnd(const QByteArray &file, FileType type)
{
    const Result<JpegHeader> header =
        type == FileType::Jpeg ? parseJpeg(file, unnamed()) : Result<JpegHeader>(failure(ErrorKind::Unsupported, {}));
    return header ? header->scanOffset : file.size();
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
    if (type == FileType::Psd) {
        const Result<PsdLayout> layout = parsePsd(file, unnamed());
        return layout && isPsdComplete(file, *layout);
    }
    if (type == FileType::Jp2) {
        const Result<QList<IsoBox>> boxes = parseJp2(file, unnamed());
        return boxes && std::ranges::all_of(*boxes, [&](const IsoBox &box) { return endsWithItsMarker(file, box); });
    }
    return true; // The other containers cannot be parsed when something is missing.
}
