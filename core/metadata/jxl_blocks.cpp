// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/jxl_blocks.h"

#include "core/metadata/iso_boxes.h"

#include <brotli/decode.h>

#include <memory>

namespace {

constexpr size_t mostBytes = 16 * 1024 * 1024; // Of one unpacked block; Brotli can grow data a millionfold.

std::optional<QByteArray> unpacked(QByteArrayView packed)
{
    const std::unique_ptr<BrotliDecoderState, void (*)(BrotliDecoderState *)> decoder(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), BrotliDecoderDestroyInstance);
    const auto *next = reinterpret_cast<const uint8_t *>(packed.data());
    size_t waiting = size_t(packed.size());
    QByteArray whole;
    for (;;) {
        size_t none = 0;
        const BrotliDecoderResult result =
            BrotliDecoderDecompressStream(decoder.get(), &waiting, &next, &none, nullptr, nullptr);
        size_t size = 0;
        const uint8_t *bytes = BrotliDecoderTakeOutput(decoder.get(), &size);
        if (size > mostBytes - size_t(whole.size()))
            return std::nullopt;
        whole.append(reinterpret_cast<const char *>(bytes), qsizetype(size));
        if (result == BROTLI_DECODER_RESULT_SUCCESS && !BrotliDecoderHasMoreOutput(decoder.get()))
            return whole;
        if (result == BROTLI_DECODER_RESULT_ERROR || result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT)
            return std::nullopt;
    }
}

// The content starts with the offset of the TIFF structure behind these four bytes.
std::optional<QByteArray> tiffIn(const QByteArray &content)
{
    const qint64 start = 4 + qint64(bigEndian.u32(content, 0));
    return start < content.size() ? std::optional(content.mid(start)) : std::nullopt;
}

} // namespace

std::optional<FileBlocks> readJxlBlocks(const QByteArray &file)
{
    FileBlocks blocks;
    if (file.startsWith("\xFF\x0A"))
        return blocks;
    const std::optional<QList<IsoBox>> boxes = parseIsoBoxes(file);
    if (!boxes)
        return std::nullopt;
    for (const IsoBox &box : *boxes) {
        QByteArray type = box.type;
        std::optional<QByteArray> content = file.mid(box.content.offset, box.content.size);
        if (type == "brob") {
            type = content->first(std::min<qsizetype>(content->size(), 4));
            content = type == "Exif" || type == "xml " ? unpacked(QByteArrayView(*content).sliced(4)) : content;
        }
        if (!content)
            return std::nullopt;
        if (type == "Exif" && ++blocks.exifCount == 1)
            blocks.exif = tiffIn(*content);
        else if (type == "xml " && ++blocks.xmpCount == 1)
            blocks.xmp = content;
        blocks.hasContentCredentials = blocks.hasContentCredentials || type == "jumb";
    }
    return blocks;
}
