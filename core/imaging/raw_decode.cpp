// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/raw_decode.h"

#include "core/imaging/decode_errors.h"
#include "core/imaging/file_extent.h"
#include "core/imaging/jpeg_decode.h"

#ifdef CLEARFRAME_HAS_RAW

#include <libraw/libraw.h>

#include <algorithm>
#include <memory>

namespace {

constexpr unsigned mostMemoryMb = 1500; // Of LibRaw's own buffers.

// LibRaw's flip: 0, 3 (180 degrees), 5 (90 to the left), 6 (90 to the right), or dcraw's three bits of mirror and
// transpose for the rest.
int orientationOfFlip(int flip)
{
    // Bit 0: mirrored horizontally, bit 1: vertically, bit 2: transposed first.
    static constexpr int orientations[8] = {1, 2, 4, 3, 5, 8, 6, 7};
    return orientations[flip & 7];
}

enum class Turning
{
    Camera, // As noted in the file: sizes.flip says it.
    None
};

// LibRaw holds half a megabyte: too much for a stack.
std::unique_ptr<LibRaw> openRaw(QByteArrayView file, Turning turning, int &state)
{
    auto raw = std::make_unique<LibRaw>(LIBRAW_OPIONS_NO_DATAERR_CALLBACK);
#if LIBRAW_COMPILE_CHECK_VERSION_NOTLESS(0, 21)
    raw->imgdata.rawparams.max_raw_memory_mb = mostMemoryMb;
#else
    raw->imgdata.params.max_raw_memory_mb = mostMemoryMb;
#endif
    raw->imgdata.params.use_camera_wb = 1;
    raw->imgdata.params.output_bps = 8;
    raw->imgdata.params.output_color = 1; // sRGB
    raw->imgdata.params.user_flip = turning == Turning::None ? 0 : -1;
    raw->imgdata.params.user_qual = 0; // Bilinear: the fastest.
    // It only reads, but asks for a pointer to change.
    state = raw->open_buffer(const_cast<char *>(file.data()), size_t(file.size()));
    return raw;
}

Error errorOf(int state, const QString &name)
{
    switch (state) {
    case LIBRAW_UNSUFFICIENT_MEMORY:
    case LIBRAW_TOO_BIG:
    case LIBRAW_MEMPOOL_OVERFLOW:
        return outOfMemoryError(name);
    case LIBRAW_FILE_UNSUPPORTED:
        return rareKindError(name);
    case LIBRAW_IO_ERROR:
        return cutShortError(name);
    default:
        return damagedError(name);
    }
}

int denominatorFor(int longestSidePx, int minLongestSidePx)
{
    for (const int denominator : {8, 4, 2}) {
        if (minLongestSidePx > 0 && (longestSidePx + denominator - 1) / denominator >= minLongestSidePx)
            return denominator;
    }
    return 1;
}

// A crop or a letterbox is not the photo.
bool hasShapeOf(double previewRatio, double photoRatio)
{
    return previewRatio > photoRatio * 0.95 && previewRatio < photoRatio * 1.05;
}

// The largest embedded JPEG; empty when there is none that serves.
Picture previewOf(LibRaw &raw, int minLongestSidePx, const QString &name)
{
    if (minLongestSidePx <= 0 || raw.unpack_thumb() != LIBRAW_SUCCESS)
        return {};
    const libraw_thumbnail_t &thumbnail = raw.imgdata.thumbnail;
    if (thumbnail.tformat != LIBRAW_THUMBNAIL_JPEG || !thumbnail.thumb)
        return {};
    const QByteArrayView jpeg(thumbnail.thumb, qsizetype(thumbnail.tlength));
    const StoredHeader header = readJpegHeader(jpeg).header;
    const int longest = int(std::max(header.width, header.height));
    const double photoRatio = double(raw.imgdata.sizes.width) / std::max<int>(1, raw.imgdata.sizes.height);
    if (longest < minLongestSidePx || header.height < 1 ||
        !hasShapeOf(double(header.width) / double(header.height), photoRatio))
        return {};
    const Result<StoredPicture> preview = decodeJpeg(jpeg, denominatorFor(longest, minLongestSidePx), name);
    return preview ? preview->picture : Picture();
}

Picture bgrOf(const libraw_processed_image_t &image)
{
    if (image.type != LIBRAW_IMAGE_BITMAP || image.bits != 8 || (image.colors != 3 && image.colors != 1))
        return {};
    Picture picture{image.width, image.height, {}};
    picture.bgr.resize(qsizetype(3) * picture.width * picture.height);
    char *bgr = picture.bgr.data();
    const uchar *end = image.data + image.data_size;
    for (const uchar *pixel = image.data; pixel + image.colors <= end; pixel += image.colors, bgr += 3) {
        bgr[0] = char(pixel[image.colors == 3 ? 2 : 0]);
        bgr[1] = char(pixel[image.colors == 3 ? 1 : 0]);
        bgr[2] = char(pixel[0]);
    }
    return picture;
}

Result<Picture> developed(LibRaw &raw, int minLongestSidePx, const QString &name)
{
    const int longest = std::max(raw.imgdata.sizes.width, raw.imgdata.sizes.height);
    raw.imgdata.params.half_size = minLongestSidePx > 0 && longest / 2 >= minLongestSidePx;
    int state = raw.unpack();
    if (state == LIBRAW_SUCCESS)
        state = raw.dcraw_process();
    if (state != LIBRAW_SUCCESS)
        return failure(errorOf(state, name));
    const std::unique_ptr<libraw_processed_image_t, void (*)(libraw_processed_image_t *)> image(
        raw.dcraw_make_mem_image(&state), LibRaw::dcraw_clear_mem);
    Picture picture = image ? bgrOf(*image) : Picture();
    if (picture.isEmpty())
        return failure(errorOf(state, name));
    return picture;
}

} // namespace

bool canDecodeRaw()
{
    return true;
}

HeaderReading readRawHeader(QByteArrayView file)
{
    if (!holdsItsRawData(file))
        return {{}, HeaderFault::CutShort};
    int state = LIBRAW_SUCCESS;
    const std::unique_ptr<LibRaw> raw = openRaw(file, Turning::Camera, state);
    if (state == LIBRAW_FILE_UNSUPPORTED)
        return {{}, HeaderFault::Unsupported};
    if (state != LIBRAW_SUCCESS)
        return {{}, state == LIBRAW_IO_ERROR ? HeaderFault::CutShort : HeaderFault::Damaged};
    const libraw_image_sizes_t &sizes = raw->imgdata.sizes;
    HeaderReading reading;
    reading.header.width = sizes.width;
    reading.header.height = sizes.height;
    if (sizes.pixel_aspect > 0 && sizes.pixel_aspect < 0.995)
        reading.header.height = qRound64(sizes.height / sizes.pixel_aspect);
    else if (sizes.pixel_aspect > 1.005)
        reading.header.width = qRound64(sizes.width * sizes.pixel_aspect);
    reading.header.orientation = orientationOfFlip(sizes.flip);
    return reading;
}

Result<StoredPicture> decodeRaw(QByteArrayView file, int minLongestSidePx, const QString &name)
{
    int state = LIBRAW_SUCCESS;
    const std::unique_ptr<LibRaw> raw = openRaw(file, Turning::None, state);
    if (state != LIBRAW_SUCCESS)
        return failure(errorOf(state, name));
    if (Picture preview = previewOf(*raw, minLongestSidePx, name); !preview.isEmpty())
        return StoredPicture{std::move(preview), {}};
    Result<Picture> picture = developed(*raw, minLongestSidePx, name);
    if (!picture)
        return failure(picture.error());
    return StoredPicture{std::move(*picture), {}};
}

#else

bool canDecodeRaw()
{
    return false;
}

HeaderReading readRawHeader(QByteArrayView)
{
    return {{}, HeaderFault::Unsupported};
}

Result<StoredPicture> decodeRaw(QByteArrayView, int, const QString &name)
{
    return failure(rareKindError(name));
}

#endif
