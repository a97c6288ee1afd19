// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/decode.h"

#include "core/imaging/color_profile.h"
#include "core/imaging/decode_errors.h"
#include "core/imaging/embedded_profile.h"
#include "core/imaging/gif_decode.h"
#include "core/imaging/heif_decode.h"
#include "core/imaging/imaging_text.h"
#include "core/imaging/jpeg_decode.h"
#include "core/imaging/jxl_decode.h"
#include "core/imaging/opencv_bridge.h"
#include "core/imaging/opencv_codecs.h"
#include "core/imaging/picture_format.h"
#include "core/imaging/png_clean.h"
#include "core/imaging/psd_decode.h"
#include "core/imaging/raw_decode.h"
#include "core/imaging/tiff_decode.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <new>
#include <vector>

namespace {

// The largest denominator that still leaves enough.
int jpegDenominator(const StoredHeader &header, int minLongestSidePx)
{
    const qint64 longest = std::max(header.width, header.height);
    for (const int denominator : {8, 4, 2}) {
        if (minLongestSidePx > 0 && (longest + denominator - 1) / denominator >= minLongestSidePx)
            return denominator;
    }
    return 1;
}

// Decodes into the picture's own memory: a second copy of a large picture would not fit beside the first.
Result<Picture> decodeWithOpenCv(const QByteArray &file, const StoredHeader &header, const QString &name)
{
    if (!hasCodecs())
        return failure(missingCodecsError());
    const QuietOpenCv quiet;
    try {
        const cv::Mat bytes(1, int(file.size()), CV_8UC1, const_cast<char *>(file.constData()));
        const int width = int(header.width);
        const int height = int(header.height);
        Picture picture{width, height, QByteArray(qsizetype(3) * width * height, Qt::Uninitialized)};
        cv::Mat target = writableViewOf(picture);
        const cv::Mat stored = decodeWithCodecs(bytes, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION, target);
        if (stored.data == reinterpret_cast<const uchar *>(picture.bgr.constData()))
            return picture;
        if (!stored.empty() && stored.type() == CV_8UC3)
            return pictureOf(stored);
    } catch (const cv::Exception &error) {
        if (error.code == cv::Error::StsNoMem)
            return failure(outOfMemoryError(name));
    } catch (const std::bad_alloc &) {
        return failure(outOfMemoryError(name));
    } catch (const std::exception &) {
        // Whatever a decoder throws, the picture could not be had: said below.
    }
    // Some decoders do not say which of the two it was.
    constexpr qint64 manyPixels = 100'000'000;
    return failure(header.width * header.height < manyPixels ? damagedError(name) : damagedOrTooLargeError(name));
}

Result<StoredPicture> decodeOther(const QByteArray &file, PictureFormat format, const StoredHeader &header,
                                  const QString &name)
{
    const bool isPng = format == PictureFormat::Png;
    Result<Picture> picture = decodeWithOpenCv(isPng ? pngPictureOnly(file) : file, header, name);
    if (!picture)
        return failure(picture.error());
    const bool isWebP = format == PictureFormat::WebP;
    return StoredPicture{std::move(*picture), isPng ? pngProfile(file) : isWebP ? webPProfile(file) : QByteArray()};
}

Result<StoredPicture> decodeStored(const QByteArray &file, PictureFormat format, const StoredHeader &header,
                                   int minLongestSidePx, const QString &name)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return decodeJpeg(file, jpegDenominator(header, minLongestSidePx), name);
    case PictureFormat::CameraRaw:
        return decodeRaw(file, minLongestSidePx, name);
    case PictureFormat::Heif:
    case PictureFormat::Avif:
        return decodeHeif(file, name);
    case PictureFormat::Jxl:
        return decodeJxl(file, name);
    case PictureFormat::Tiff:
        return decodeTiff(file, name);
    case PictureFormat::Psd:
        return decodePsd(file, name);
    case PictureFormat::Gif:
        return decodeGif(file, int(header.width), int(header.height), name);
    default:
        return decodeOther(file, format, header, name);
    }
}

bool canBeSmaller(PictureFormat format)
{
    return format == PictureFormat::Jpeg || format == PictureFormat::CameraRaw;
}

Result<QByteArray> encoded(const Picture &picture, const char *format, const std::vector<int> &parameters)
{
    setUpOpenCv();
    if (!hasCodecs())
        return failure(missingCodecsError());
    try {
        std::vector<uchar> bytes;
        if (!picture.isEmpty() && encodeWithCodecs(format, viewOf(picture), bytes, parameters))
            return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    } catch (const std::exception &) {
        // The same to the caller as an encoder that says no.
    }
    return failure(ErrorKind::Internal, Imaging::tr("A picture of %1 × %2 pixels could not be encoded.")
                                            .arg(QString::number(picture.width), QString::number(picture.height)));
}

} // namespace

void prepareDecoders()
{
    static const bool isDone = [] {
        setUpOpenCv();
        prepareHeif();
        return true;
    }();
    (void)isDone;
}

Result<DecodedPhoto> decodePhoto(const QByteArray &file, const QString &name, int minLongestSidePx,
                                 const DecodeLimits &limits, std::optional<int> rawOrientation)
{
    prepareDecoders();
    const PictureFormat format = pictureFormatOf(file);
    Result<StoredHeader> header = readStoredHeader(file, format, name, limits);
    if (!header)
        return failure(header.error());
    if (format == PictureFormat::CameraRaw)
        header->orientation = rawOrientation.value_or(header->orientation);
    if (header->hasMorePictures) {
        return failure(
            ErrorKind::Unsupported,
            Imaging::tr(
                "“%1” holds several pictures, of which only one could be checked. Save the picture to be published "
                "as a file of its own, such as a JPEG, and scan that.")
                .arg(name));
    }
    try {
        Result<StoredPicture> stored = decodeStored(file, format, *header, minLongestSidePx, name);
        if (!stored)
            return failure(stored.error());
        Picture &picture = stored->picture;
        if (!canBeSmaller(format) && (picture.width != header->width || picture.height != header->height))
            return failure(ErrorKind::Unreadable,
                           Imaging::tr("“%1” is damaged: it contradicts itself about its size.").arg(name));
        const int sidePx = picture.longestSide();
        if (minLongestSidePx > 0 && sidePx > 4 * minLongestSidePx)
            picture = scaledDown(picture, 2 * minLongestSidePx);
        convertToSrgb(picture, stored->profile);
        const bool isUpright = header->orientation == 1;
        return DecodedPhoto{uprightHeader(*header),
                            isUpright ? picture : pictureOf(turnedUpright(viewOf(picture), header->orientation))};
    } catch (const std::exception &) {
        return failure(outOfMemoryError(name));
    }
}

Picture scaledDown(const Picture &picture, int longestSidePx)
{
    if (picture.isEmpty() || longestSidePx < 1 || picture.longestSide() <= longestSidePx)
        return picture;
    setUpOpenCv();
    const double scale = double(longestSidePx) / picture.longestSide();
    const cv::Size size(std::max(1, qRound(picture.width * scale)), std::max(1, qRound(picture.height * scale)));
    Picture small{size.width, size.height, QByteArray(qsizetype(3) * size.width * size.height, Qt::Uninitialized)};
    shrink(viewOf(picture), writableViewOf(small));
    return small;
}

Result<QByteArray> encodeJpeg(const Picture &picture, int quality)
{
    return encoded(picture, ".jpg", {cv::IMWRITE_JPEG_QUALITY, std::clamp(quality, 1, 100)});
}

Result<QByteArray> encodePng(const Picture &picture)
{
    return encoded(picture, ".png", {});
}
