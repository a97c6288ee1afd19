// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/private_contents.h"

#include "core/metadata/jpeg_segments.h"
#include "core/metadata/png_container.h"
#include "core/metadata/webp_container.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace {

using enum PrivateKind;

constexpr qsizetype HeifHead = 1 << 20; // The boxes that name the items stand at the start.

// What stands behind a picture's end.
PrivateItem trailerItem(QByteArrayView trailer)
{
    if (trailer.contains("ftyp") || trailer.contains("MotionPhoto_Data"))
        return {MotionVideo, {}};
    if (trailer.contains("\xFF\xD8\xFF"))
        return {FurtherPicture, {}};
    return {OtherData, {}};
}

// Behind the end-of-image marker; the scans are passed over marker by marker. -1: there is no end.
qint64 endOfJpeg(QByteArrayView file, qint64 at)
{
    while (at + 1 < file.size()) {
        const void *found = std::memchr(file.data() + at, 0xFF, size_t(file.size() - at - 1));
        if (!found)
            return -1;
        at = static_cast<const char *>(found) - file.data();
        const auto marker = uchar(file[at + 1]);
        if (marker == 0xD9)
            return at + 2;
        const bool standsAlone = marker == 0x00 || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
        if (marker == 0xFF)
            ++at;
        else if (standsAlone)
            at += 2;
        else if (at + 4 <= file.size())
            at += 2 + (uchar(file[at + 2]) << 8 | uchar(file[at + 3]));
        else
            return -1;
    }
    return -1;
}

bool hasPhotoshopThumbnail(QByteArrayView content)
{
    return content.contains(QByteArrayView("8BIM\x04\x0C")) || content.contains(QByteArrayView("8BIM\x04\x09"));
}

void addJpegSegment(QByteArrayView file, const JpegSegment &segment, QList<PrivateItem> &items)
{
    const QByteArrayView content = contentOf(file, segment);
    const bool isApplication = segment.marker >= 0xE0 && segment.marker <= 0xEF;
    if (segment.marker == 0xFE)
        items.append({Comment, content.toByteArray()});
    if (!isApplication || isExif(file, segment) || isXmp(file, segment) || isExtendedXmp(file, segment))
        return;
    if (segment.marker == 0xE0) {
        if (!content.startsWith(QByteArrayView("JFIF\0", 5)) || content.size() > 14)
            items.append({Thumbnail, {}});
    } else if (isMultiPicture(file, segment)) {
        items.append({FurtherPicture, {}});
    } else if (isContentCredentials(file, segment)) {
        items.append({ContentCredentials, {}});
    } else if (isPhotoshop(file, segment)) {
        if (hasPhotoshopThumbnail(content))
            items.append({Thumbnail, {}});
    } else if (!content.startsWith(QByteArrayView("ICC_PROFILE\0", 12)) && !content.startsWith("Adobe")) {
        items.append({OtherData, {}});
    }
}

QList<PrivateItem> inJpeg(const QByteArray &file)
{
    QList<PrivateItem> items;
    const Result<JpegHeader> header = parseJpeg(file, QString());
    if (!header)
        return {{OtherData, {}}};
    for (const JpegSegment &segment : header->segments)
        addJpegSegment(file, segment, items);
    const qint64 end = endOfJpeg(file, header->scanOffset);
    if (end >= 0 && end < file.size())
        items.append(trailerItem(QByteArrayView(file).sliced(end)));
    return items;
}

QList<PrivateItem> inPng(const QByteArray &file)
{
    static constexpr std::array<const char *, 14> picture{"IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP",
                                                          "sBIT", "bKGD", "pHYs", "IDAT", "IEND", "eXIf", "cICP"};
    QList<PrivateItem> items;
    const Result<QList<PngChunk>> chunks = parsePng(file, QString());
    if (!chunks)
        return {{OtherData, {}}};
    for (const PngChunk &chunk : *chunks) {
        const QByteArrayView content = QByteArrayView(file).sliced(chunk.content.offset, chunk.content.size);
        const bool isText = chunk.type == "tEXt" || chunk.type == "zTXt" || chunk.type == "iTXt";
        if (isText && !content.startsWith("XML:com.adobe.xmp"))
            items.append({Comment, content.toByteArray()});
        else if (chunk.type == "caBX")
            items.append({ContentCredentials, {}});
        else if (chunk.type == "fdAT")
            items.append({FurtherPicture, {}});
        else if (!isText && !std::ranges::any_of(picture, [&](const char *known) { return chunk.type == known; }))
            items.append({OtherData, {}});
    }
    const ByteRange last = chunks->isEmpty() ? ByteRange() : chunks->last().range;
    if (last.offset + last.size < file.size())
        items.append(trailerItem(QByteArrayView(file).sliced(last.offset + last.size)));
    return items;
}

QList<PrivateItem> inWebp(const QByteArray &file)
{
    static constexpr std::array<const char *, 7> picture{"VP8 ", "VP8L", "VP8X", "ALPH", "ICCP", "EXIF", "XMP "};
    QList<PrivateItem> items;
    const Result<QList<WebpChunk>> chunks = parseWebp(file, QString());
    if (!chunks)
        return {{OtherData, {}}};
    qint64 end = 12;
    for (const WebpChunk &chunk : *chunks) {
        end = std::max(end, chunk.range.offset + chunk.range.size);
        if (chunk.type == "ANMF")
            items.append({FurtherPicture, {}});
        else if (!std::ranges::any_of(picture, [&](const char *known) { return chunk.type == known; }))
            items.append({OtherData, {}});
    }
    if (end < file.size())
        items.append(trailerItem(QByteArrayView(file).sliced(end)));
    return items;
}

QList<PrivateItem> inHeif(const QByteArray &file)
{
    QList<PrivateItem> items;
    const QByteArrayView head = QByteArrayView(file).first(std::min(file.size(), HeifHead));
    if (head.contains("thmb"))
        items.append({Thumbnail, {}});
    if (head.contains("auxid:2") || head.contains("auxid:depth") || head.contains("aux:depth"))
        items.append({DepthMap, {}});
    if (head.contains("hdrgainmap") || head.contains("portraiteffectsmatte"))
        items.append({FurtherPicture, {}});
    return items;
}

} // namespace

QList<PrivateItem> hiddenParts(const QByteArray &file, FileType type)
{
    switch (type) {
    case FileType::Jpeg:
        return inJpeg(file);
    case FileType::Png:
        return inPng(file);
    case FileType::WebP:
        return inWebp(file);
    case FileType::Heif:
    case FileType::Avif:
        return inHeif(file);
    case FileType::Psd:
        return hasPhotoshopThumbnail(QByteArrayView(file).first(std::min(file.size(), HeifHead)))
                   ? QList<PrivateItem>{{Thumbnail, {}}}
                   : QList<PrivateItem>();
    default:
        return {};
    }
}
