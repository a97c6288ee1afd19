// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/gif_decode.h"

#include "core/imaging/decode_errors.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

#include <gif_lib.h>

namespace {

struct CloseGif
{
    void operator()(GifFileType *gif) const { DGifCloseFile(gif, nullptr); }
};
using Gif = std::unique_ptr<GifFileType, CloseGif>;

struct MemoryFile
{
    QByteArrayView bytes;
    qsizetype at = 0;
};

int readMemory(GifFileType *gif, GifByteType *target, int size)
{
    auto &file = *static_cast<MemoryFile *>(gif->UserData);
    const qsizetype length = std::clamp<qsizetype>(file.bytes.size() - file.at, 0, size);
    std::memcpy(target, file.bytes.data() + file.at, size_t(length));
    file.at += length;
    return int(length);
}

bool skipExtension(GifFileType *gif)
{
    int code = 0;
    GifByteType *block = nullptr;
    bool isRead = DGifGetExtension(gif, &code, &block) == GIF_OK;
    while (isRead && block)
        isRead = DGifGetExtensionNext(gif, &block) == GIF_OK;
    return isRead;
}

// Moves to the first picture; false when there is none.
bool findPicture(GifFileType *gif)
{
    GifRecordType record = UNDEFINED_RECORD_TYPE;
    while (DGifGetRecordType(gif, &record) == GIF_OK) {
        if (record == IMAGE_DESC_RECORD_TYPE)
            return DGifGetImageDesc(gif) == GIF_OK;
        if (record != EXTENSION_RECORD_TYPE || !skipExtension(gif))
            return false;
    }
    return false;
}

using Palette = std::array<std::array<char, 3>, 256>; // Blue, green, red.

Palette paletteOf(const ColorMapObject &colors)
{
    Palette palette{};
    for (int i = 0; i < std::min(colors.ColorCount, 256); ++i)
        palette[size_t(i)] = {char(colors.Colors[i].Blue), char(colors.Colors[i].Green), char(colors.Colors[i].Red)};
    return palette;
}

// The rows in the order in which they are stored (GIF89a, appendix E).
QList<int> rowOrder(int height, bool isInterlaced)
{
    QList<int> rows;
    constexpr std::array<std::array<int, 2>, 4> passes{{{0, 8}, {4, 8}, {2, 4}, {1, 2}}};
    for (const auto &[first, step] : passes) {
        for (int y = isInterlaced ? first : 0; y < height && isInterlaced; y += step)
            rows.append(y);
    }
    for (int y = 0; y < height && !isInterlaced; ++y)
        rows.append(y);
    return rows;
}

bool readRows(GifFileType *gif, const Palette &palette, Picture &picture)
{
    const GifImageDesc &frame = gif->Image;
    QByteArray row(frame.Width, '\0');
    for (const int y : rowOrder(frame.Height, frame.Interlace)) {
        if (DGifGetLine(gif, reinterpret_cast<GifPixelType *>(row.data()), frame.Width) != GIF_OK)
            return false;
        char *bgr = picture.bgr.data() + 3 * (qsizetype(picture.width) * (frame.Top + y) + frame.Left);
        for (const char index : row) {
            std::memcpy(bgr, palette[uchar(index)].data(), 3);
            bgr += 3;
        }
    }
    return true;
}

} // namespace

Result<StoredPicture> decodeGif(QByteArrayView file, int width, int height, const QString &name)
{
    MemoryFile memory{file};
    const Gif gif(DGifOpen(&memory, readMemory, nullptr));
    if (!gif || !findPicture(gif.get()))
        return failure(damagedError(name));
    const GifImageDesc &frame = gif->Image;
    const ColorMapObject *colors = frame.ColorMap ? frame.ColorMap : gif->SColorMap;
    const bool isInside = frame.Width > 0 && frame.Height > 0 && frame.Left >= 0 && frame.Top >= 0 &&
                          frame.Width <= width - frame.Left && frame.Height <= height - frame.Top;
    if (!colors || !isInside)
        return failure(damagedError(name));
    StoredPicture stored{{width, height, QByteArray(qsizetype(3) * width * height, '\xFF')}, {}};
    if (!readRows(gif.get(), paletteOf(*colors), stored.picture))
        return failure(damagedError(name));
    return stored;
}
