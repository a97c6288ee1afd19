// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/png_container.h"

#include "core/metadata/crc32.h"
#include "core/metadata/field_map.h"
#include "core/metadata/png_texts.h"
#include "core/metadata/splice_builder.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n", 8);
constexpr QByteArrayView xmpKeyword("XML:com.adobe.xmp\0", 18);

bool isXmp(QByteArrayView file, const PngChunk &chunk)
{
    return chunk.type == "iTXt" && file.sliced(chunk.content.offset, chunk.content.size).startsWith(xmpKeyword);
}

bool isTextProfile(QByteArrayView file, const PngChunk &chunk)
{
    return (chunk.type == "zTXt" || chunk.type == "tEXt") &&
           file.sliced(chunk.content.offset, chunk.content.size).startsWith("Raw profile type ");
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    const QByteArray checked = type + content;
    return bigEndian.u32Bytes(quint32(content.size())) + checked + bigEndian.u32Bytes(crc32(checked));
}

QByteArray xmpChunk(const QByteArray &xmp)
{
    return pngChunk("iTXt", xmpKeyword.toByteArray() + QByteArray(4, '\0') + xmp);
}

tl::unexpected<Error> broken(const QString &name)
{
    return failure(
        ErrorKind::Unreadable,
        QCoreApplication::translate("Metadata", "“%1” is damaged or incomplete: its PNG structure ends early.")
            .arg(name));
}

QByteArrayView contentOf(QByteArrayView file, const PngChunk &chunk)
{
    return file.sliced(chunk.content.offset, chunk.content.size);
}

std::optional<TextChunk> textOf(QByteArrayView file, const PngChunk &chunk)
{
    return isXmp(file, chunk) ? std::nullopt : readPngText(chunk.type, contentOf(file, chunk));
}

bool isOurs(QByteArrayView file, const PngChunk &chunk)
{
    const std::optional<TextChunk> text = textOf(file, chunk);
    return chunk.type == "eXIf" || isXmp(file, chunk) || (text && fieldOfText(text->keyword));
}

// The chunk in its new form, empty when it goes; nothing when it stays.
std::optional<QByteArray> newChunk(QByteArrayView file, const PngChunk &chunk, const NewBlocks &blocks)
{
    if (blocks.xmp && isXmp(file, chunk))
        return xmpChunk(*blocks.xmp);
    if (blocks.exif && chunk.type == "eXIf")
        return pngChunk("eXIf", *blocks.exif);
    const std::optional<TextChunk> text = blocks.texts.isEmpty() ? std::nullopt : textOf(file, chunk);
    const auto changed = text ? blocks.texts.constFind(text->keyword.toLower()) : blocks.texts.cend();
    if (changed == blocks.texts.cend())
        return std::nullopt;
    if (!*changed)
        return QByteArray();
    const auto [type, content] = pngText(chunk.type, contentOf(file, chunk), **changed);
    return pngChunk(type, content);
}

} // namespace

Result<QList<PngChunk>> parsePng(QByteArrayView file, const QString &name)
{
    if (!file.startsWith(signature))
        return broken(name);
    QList<PngChunk> chunks;
    qint64 offset = signature.size();
    while (ByteRange{offset, 12}.isInside(file.size())) {
        const qint64 length = bigEndian.u32(file, offset);
        if (!ByteRange{offset, length + 12}.isInside(file.size()))
            return broken(name);
        chunks.append({file.sliced(offset + 4, 4).toByteArray(), {offset, length + 12}, {offset + 8, length}});
        offset += length + 12;
        if (chunks.first().type != "IHDR")
            return broken(name);
        if (chunks.last().type == "IEND")
            return chunks;
    }
    return broken(name);
}

Result<FileBlocks> readPngBlocks(const QByteArray &file, const QString &name)
{
    const Result<QList<PngChunk>> chunks = parsePng(file, name);
    if (!chunks)
        return failure(chunks.error());
    FileBlocks blocks;
    for (const PngChunk &chunk : *chunks) {
        const QByteArrayView content = contentOf(file, chunk);
        if (chunk.type == "eXIf" && ++blocks.exifCount == 1)
            blocks.exif = content.toByteArray();
        else if (isXmp(file, chunk) && ++blocks.xmpCount == 1)
            blocks.xmp = readPngText(chunk.type, content).value_or(TextChunk()).text.toUtf8();
        else if (const std::optional<TextChunk> text = readPngText(chunk.type, content))
            blocks.texts.append(*text);
        blocks.hasContentCredentials = blocks.hasContentCredentials || chunk.type == "caBX";
        blocks.hasTextProfiles = blocks.hasTextProfiles || isTextProfile(file, chunk);
    }
    const auto isProfile = [](const TextChunk &text) { return text.keyword.startsWith(u"Raw profile type "); };
    for (const TextChunk &text : std::as_const(blocks.texts)) {
        if (isProfile(text))
            takeTextProfile(blocks, text);
    }
    blocks.texts.removeIf(isProfile);
    return blocks;
}

Result<SplicePlan> planPngBlocks(const QByteArray &file, const NewBlocks &blocks, const QString &name)
{
    const Result<QList<PngChunk>> chunks = parsePng(file, name);
    if (!chunks)
        return failure(chunks.error());
    SpliceBuilder builder(file.size());
    const bool hasXmp = std::ranges::any_of(*chunks, [&](const PngChunk &chunk) { return isXmp(file, chunk); });
    const bool hasExif = std::ranges::any_of(*chunks, [](const PngChunk &chunk) { return chunk.type == "eXIf"; });
    const QByteArray added = (blocks.xmp && !hasXmp ? xmpChunk(*blocks.xmp) : QByteArray()) +
                             (blocks.exif && !hasExif ? pngChunk("eXIf", *blocks.exif) : QByteArray());
    for (const PngChunk &chunk : *chunks) {
        if (chunk.type == "IHDR" && !added.isEmpty())
            builder.replace({chunk.range.end(), 0}, added); // Both must stand before the picture or behind all of it.
        else if (const std::optional<QByteArray> changed = newChunk(file, chunk, blocks))
            builder.replace(chunk.range, *changed);
    }
    return builder.finished();
}

Result<QByteArrayList> untouchedPngParts(const QByteArray &file, const QString &name)
{
    const Result<QList<PngChunk>> chunks = parsePng(file, name);
    if (!chunks)
        return failure(chunks.error());
    QByteArrayList parts;
    for (const PngChunk &chunk : *chunks) {
        if (!isOurs(file, chunk))
            parts.append(file.mid(chunk.range.offset, chunk.range.size));
    }
    parts.append(file.mid(chunks->last().range.end()));
    return parts;
}
