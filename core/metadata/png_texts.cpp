// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/png_texts.h"

#include "core/metadata/byte_order.h"
#include "core/metadata/jpeg_segments.h"
#include "core/metadata/photoshop_resources.h"

#include <algorithm>

namespace {

std::optional<TextChunk> readInternationalText(const QString &keyword, QByteArrayView rest)
{
    if (rest.size() < 4)
        return std::nullopt;
    const qsizetype languageEnd = rest.indexOf('\0', 2);
    const qsizetype keywordEnd = languageEnd < 0 ? -1 : rest.indexOf('\0', languageEnd + 1);
    if (keywordEnd < 0)
        return std::nullopt;
    const QByteArrayView text = rest.sliced(keywordEnd + 1);
    const std::optional<QByteArray> plain = rest[0] == '\0' ? text.toByteArray() : inflated(text);
    return plain ? std::optional(TextChunk{keyword, QString::fromUtf8(*plain)}) : std::nullopt;
}

void takeResources(FileBlocks &blocks, const QByteArray &profile)
{
    // ImageMagick wraps the block in Photoshop's resources, others store it bare.
    if (profile.startsWith('\x1C') && !blocks.iim)
        blocks.iim = profile;
    for (const PhotoshopResource &resource : parsePhotoshopResources(profile).value_or(QList<PhotoshopResource>())) {
        if (resource.id == iimResource && !blocks.iim)
            blocks.iim = resource.content;
    }
}

} // namespace

std::optional<QByteArray> inflated(QByteArrayView compressed)
{
    // Deflate grows data by 1032 at most: what passes here needs no more than 64 MiB.
    constexpr qsizetype limit = 64 * 1024;
    if (compressed.isEmpty() || compressed.size() > limit)
        return std::nullopt;
    const QByteArray plain = qUncompress(bigEndian.u32Bytes(quint32(compressed.size() * 8)) + compressed.toByteArray());
    return plain.isEmpty() ? std::nullopt : std::optional(plain);
}

std::optional<TextChunk> readPngText(QByteArrayView type, QByteArrayView content)
{
    const qsizetype end = content.indexOf('\0');
    if (end <= 0 || end > 79)
        return std::nullopt;
    const QString keyword = QString::fromLatin1(content.first(end));
    const QByteArrayView rest = content.sliced(end + 1);
    if (type == "iTXt")
        return readInternationalText(keyword, rest);
    // The specification says Latin-1; many programs write UTF-8.
    const auto text = [&](const QByteArray &bytes) {
        return TextChunk{keyword, bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes)};
    };
    if (type == "tEXt")
        return text(rest.toByteArray());
    const std::optional<QByteArray> plain = type == "zTXt" && !rest.isEmpty() ? inflated(rest.sliced(1)) : std::nullopt;
    return plain ? std::optional(text(*plain)) : std::nullopt;
}

std::pair<QByteArray, QByteArray> pngText(QByteArrayView oldType, QByteArrayView oldContent, const QString &text)
{
    const qsizetype keywordSize = oldContent.indexOf('\0') + 1;
    const QByteArray keyword = oldContent.first(keywordSize).toByteArray();
    const QByteArray utf8 = text.toUtf8();
    if (oldType == "iTXt") {
        const QByteArrayView rest = oldContent.sliced(keywordSize);
        const qsizetype textAt = rest.indexOf('\0', rest.indexOf('\0', 2) + 1) + 1;
        // Behind the two bytes that say whether and how the text is compressed: ours is not.
        return {"iTXt", keyword + QByteArray(2, '\0') + rest.sliced(2, textAt - 2).toByteArray() + utf8};
    }
    const bool isAscii = std::ranges::all_of(utf8, [](char c) { return uchar(c) < 0x80; });
    return isAscii ? std::pair(QByteArray("tEXt"), keyword + utf8)
                   : std::pair(QByteArray("iTXt"), keyword + QByteArray(4, '\0') + utf8);
}

void takeTextProfile(FileBlocks &blocks, const TextChunk &chunk)
{
    // An empty line, the name, the length and then lines of digits.
    const qsizetype nameEnd = chunk.text.indexOf(u'\n', 1);
    const qsizetype lengthEnd = chunk.text.indexOf(u'\n', nameEnd + 1);
    if (nameEnd < 0 || lengthEnd < 0)
        return;
    const QByteArray profile = QByteArray::fromHex(chunk.text.sliced(lengthEnd).toLatin1());
    const QString name = chunk.keyword.section(u' ', -1).toLower();
    if (profile.startsWith(exifSignature) && !blocks.exif)
        blocks.exif = profile.mid(exifSignature.size());
    else if (profile.startsWith(xmpSignature) && !blocks.xmp)
        blocks.xmp = profile.mid(xmpSignature.size());
    else if (name == u"xmp" && !blocks.xmp)
        blocks.xmp = profile;
    else if (name == u"exif" && !blocks.exif)
        blocks.exif = profile;
    else if (name == u"iptc" || name == u"8bim")
        takeResources(blocks, profile);
}
