// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/decode.h"

#include "core/imaging/imaging_text.h"
#include "core/imaging/jpeg_decode.h"
#include "core/imaging/opencv_bridge.h"
#include "core/imaging/picture_format.h"
#include "core/imaging/png_clean.h"
#include "core/imaging/tiff_block.h"

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

// Versions of OpenCV differ in whether they turn TIFF pictures themselves. With a neutral tag none of them does.
QByteArray withNeutralOrientation(const QByteArray &tiff)
{
    const TiffBlock block(tiff);
    const TiffBlock::Directory first = block.directoryAt(block.firstDirectory());
    const TiffBlock::Entry *entry = first.find(TiffTag::Orientation);
    if (!entry || !block.view().holds(entry->valueAt, 4))
        return tiff;
    QByteArray neutral = tiff;
    const bool isLittle = tiff.startsWith("II");
    const int size = entry->type == 3 ? 2 : 4;
    for (int i = 0; i < size; ++i)
        neutral[entry->valueAt + i] = char(i == (isLittle ? 0 : size - 1));
    return neutral;
}

QByteArray forDecoder(const QByteArray &file, PictureFormat format, int orientation)
{
    if (format == PictureFormat::Tiff && orientation != 1)
        return withNeutralOrientation(file);
    return format == PictureFormat::Png ? pngPictureOnly(file) : file;
}

Result<cv::Mat> decodeWithOpenCv(const QByteArray &file, const QString &name)
{
    const QuietOpenCv quiet;
    try {
        const cv::Mat bytes(1, int(file.size()), CV_8UC1, const_cast<char *>(file.constData()));
        cv::Mat stored = cv::imdecode(bytes, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
        if (!stored.empty() && stored.type() == CV_8UC3)
            return stored;
    } catch (const cv::Exception &error) {
        if (error.code == cv::Error::StsNoMem)
            return failure(ErrorKind::TooLarge, Imaging::tr("“%1” needs more memory than there is.").arg(name));
    } catch (const std::exception &) {
        // Whatever a decoder throws, the picture could not be had: said below.
    }
    return failure(ErrorKind::Unreadable,
                   Imaging::tr("“%1” is damaged or of a rare kind and cannot be shown. Save it as JPEG and check that.")
                       .arg(name));
}

Result<cv::Mat> decodeStored(const QByteArray &file, PictureFormat format, const StoredHeader &header,
                             const QString &name)
{
    if (header.hasMorePictures) {
        return failure(
            ErrorKind::Unsupported,
            Imaging::tr("“%1” holds several pictures, of which only one could be checked. Save them as single files.")
                .arg(name));
    }
    // OpenCV reads GIF since it also writes it (4.11); only the latter can be asked without a file.
    if (format == PictureFormat::Gif && !cv::haveImageWriter(".gif")) {
        return failure(
            ErrorKind::Unsupported,
            Imaging::tr("“%1” is a GIF file, which this version cannot look into. Save it as PNG and check that.")
                .arg(name));
    }
    Result<cv::Mat> stored = decodeWithOpenCv(forDecoder(file, format, header.orientation), name);
    if (stored && (stored->cols != header.width || stored->rows != header.height))
        return failure(ErrorKind::Unreadable,
                       Imaging::tr("“%1” is damaged: it contradicts itself about its size.").arg(name));
    return stored;
}

Result<QByteArray> encoded(const Picture &picture, const char *format, const std::vector<int> &parameters)
{
    setUpOpenCv();
    try {
        std::vector<uchar> bytes;
        if (!picture.isEmpty() && cv::imencode(format, viewOf(picture), bytes, parameters))
            return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    } catch (const std::exception &) {
        // The same to the caller as an encoder that says no.
    }
    return failure(ErrorKind::Internal, Imaging::tr("A picture of %1 × %2 pixels could not be encoded.")
                                            .arg(QString::number(picture.width), QString::number(picture.height)));
}

} // namespace

Result<DecodedPhoto> decodePhoto(const QByteArray &file, const QString &name, int minLongestSidePx,
                                 const DecodeLimits &limits)
{
    setUpOpenCv();
    const PictureFormat format = pictureFormatOf(file);
    const Result<StoredHeader> header = readStoredHeader(file, format, name, limits);
    if (!header)
        return failure(header.error());
    const bool isTurned = header->orientation >= 5;
    DecodedPhoto photo;
    photo.header = {int(isTurned ? header->height : header->width), int(isTurned ? header->width : header->height),
                    header->orientation};
    try {
        if (format == PictureFormat::Jpeg) {
            Result<Picture> stored = decodeJpeg(file, jpegDenominator(*header, minLongestSidePx), name);
            if (!stored)
                return failure(stored.error());
            photo.picture =
                header->orientation == 1 ? *stored : pictureOf(turnedUpright(viewOf(*stored), header->orientation));
            return photo;
        }
        const Result<cv::Mat> stored = decodeStored(file, format, *header, name);
        if (!stored)
            return failure(stored.error());
        photo.picture = pictureOf(turnedUpright(*stored, header->orientation));
        return photo;
    } catch (const std::exception &) {
        return failure(ErrorKind::TooLarge, Imaging::tr("“%1” needs more memory than there is.").arg(name));
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
    cv::resize(viewOf(picture), writableViewOf(small), size, 0, 0, cv::INTER_AREA);
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
