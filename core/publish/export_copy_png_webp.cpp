// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/export_copy_container.h"

#include "core/imaging/byte_view.h"
#include "core/metadata/crc32.h"
#include "core/metadata/png_texts.h"
#include "core/publish/export_copy_text.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype pngSignature = 8;

tl::unexpected<Error> broken(const QString &name)
{
    return failure(ErrorKind::Unreadable, Export::tr("“%1” is damaged or cut short and was not copied.").arg(name));
}

template <size_t count>
bool isOneOf(QByteArrayView type, const std::array<const char *, count> &names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return type == QByteArrayView(name); });
}

constexpr std::array<const char *, 11> keptPngChunks{"IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB",
                                                     "iCCP", "sBIT", "bKGD", "pHYs", "IDAT"};

// Calls with type, content and whole of each chunk up to IEND; false when the chunks do not end there.
template <class OnChunk>
bool forEachPngChunk(const QByteArray &png, qint64 &end, OnChunk onChunk)
{
    const ByteView view(png, ByteView::Order::Big);
    for (qint64 at = pngSignature; view.holds(at, 12);) {
        const qint64 length = *view.u32(at);
        if (!view.holds(at, 12 + length))
            return false;
        const QByteArrayView type = view.part(at + 4, 4);
        onChunk(type, view.part(at + 8, length), view.part(at, 12 + length));
        at += 12 + length;
        end = at;
        if (type == QByteArrayView("IEND"))
            return true;
    }
    return false;
}

void notePngChunk(QByteArrayView type, QByteArrayView content, QSet<Private> &removed)
{
    if (type == QByteArrayView("eXIf")) {
        removed += privateInExif(content);
    } else if (type == QByteArrayView("iTXt") && content.startsWith("XML:com.adobe.xmp")) {
        removed += privateInXmp(readPngText(type.toByteArray(), content).value_or(TextChunk()).text.toUtf8());
    } else if (type == QByteArrayView("tEXt") || type == QByteArrayView("zTXt") || type == QByteArrayView("iTXt")) {
        removed.insert(Private::Comment);
    } else if (type == QByteArrayView("tIME")) {
        removed.insert(Private::Dates);
    } else if (type == QByteArrayView("caBX")) {
        removed.insert(Private::ContentCredentials);
    } else if (type == QByteArrayView("acTL") || type == QByteArrayView("fcTL") || type == QByteArrayView("fdAT")) {
        removed.insert(Private::FurtherPictures);
    } else if (type != QByteArrayView("IEND")) {
        removed.insert(Private::OtherData);
    }
}

QByteArray pngChunk(const QByteArray &typeAndContent)
{
    std::array<char, 4> length{};
    std::array<char, 4> sum{};
    qToBigEndian(quint32(typeAndContent.size() - 4), length.data());
    qToBigEndian(crc32(typeAndContent), sum.data());
    return QByteArray(length.data(), 4) + typeAndContent + QByteArray(sum.data(), 4);
}

QByteArray orientationChunk(int orientation)
{
    if (orientation == 1)
        return {};
    const QByteArray exif =
        QByteArray("MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0", 19) + char(orientation) + QByteArray(6, '\0');
    return pngChunk("eXIf" + exif);
}

} // namespace

Result<CleanContainer> cleanPng(const QByteArray &file, int orientation, const QString &name)
{
    CleanContainer clean;
    clean.bytes.reserve(file.size());
    clean.bytes = file.first(std::min(file.size(), pngSignature));
    qint64 end = 0;
    const bool isWhole =
        forEachPngChunk(file, end, [&](QByteArrayView type, QByteArrayView content, QByteArrayView whole) {
            if (isOneOf(type, keptPngChunks)) {
                clean.bytes += whole;
            } else {
                if (type == QByteArrayView("IEND"))
                    clean.bytes += whole;
                notePngChunk(type, content, clean.removed);
            }
            if (type == QByteArrayView("IHDR"))
                clean.bytes += orientationChunk(orientation);
        });
    if (!isWhole)
        return broken(name);
    if (end < file.size())
        clean.removed.insert(Private::TrailingData);
    return clean;
}

// WebP container specification, "Extended File Format".
Result<CleanContainer> cleanWebP(const QByteArray &file, const QString &name)
{
    constexpr std::array<const char *, 4> kept{"VP8 ", "VP8L", "ALPH", "ICCP"};
    constexpr int animated = 0x02;
    constexpr int keptFlags = 0x20 | 0x10; // Color profile, alpha.
    const ByteView view(file, ByteView::Order::Little);
    const qint64 end = 8 + qint64(view.u32(4).value_or(0));
    if (end > view.size() || end < 12)
        return broken(name);
    CleanContainer clean;
    clean.bytes = file.first(12);
    for (qint64 at = 12; at + 8 <= end;) {
        const qint64 length = view.u32(at + 4).value_or(0);
        const qint64 size = 8 + length + (length & 1);
        if (at + 8 + length > end)
            return broken(name);
        const QByteArrayView type = view.part(at, 4);
        if (type == QByteArrayView("VP8X") && length >= 10) {
            if (view.u8(at + 8).value_or(0) & animated)
                return failure(ErrorKind::Unsupported,
                               Export::tr("“%1” is an animation, which cannot be checked or copied.").arg(name));
            QByteArray header = view.part(at, 18).toByteArray();
            header[8] = char(header[8] & keptFlags);
            clean.bytes += header;
        } else if (isOneOf(type, kept)) {
            clean.bytes += view.part(at, size);
            clean.bytes += QByteArray(at + size > view.size() ? 1 : 0, '\0');
        } else if (type == QByteArrayView("EXIF")) {
            clean.removed += privateInExif(view.part(at + 8, length));
        } else if (type == QByteArrayView("XMP ")) {
            clean.removed += privateInXmp(view.part(at + 8, length));
        } else {
            clean.removed.insert(Private::OtherData);
        }
        at += size;
    }
    if (end + (end & 1) < view.size())
        clean.removed.insert(Private::TrailingData);
    qToLittleEndian(quint32(clean.bytes.size() - 8), clean.bytes.data() + 4);
    return clean;
}
