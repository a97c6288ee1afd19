// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/picture_format.h"

#include "core/imaging/decode_errors.h"
#include "core/imaging/heif_decode.h"
#include "core/imaging/imaging_text.h"
#include "core/imaging/jxl_decode.h"
#include "core/imaging/psd_decode.h"
#include "core/imaging/raw_decode.h"
#include "core/imaging/tiff_block.h"

#include <QLocale>

namespace {

// RAW files are TIFF whose first picture is a small preview: decoding that would show a stamp and call it the photo.
bool isCameraRaw(QByteArrayView file)
{
    constexpr qint64 colorFilterArray = 32803;
    constexpr qint64 oldJpeg = 6;
    if (file.size() > 12 && (file.sliced(8, 2) == QByteArrayView("CR") || file.sliced(8, 4) == QByteArrayView("IIII")))
        return true; // Canon CR2, Phase One IIQ
    const TiffBlock block(file);
    const TiffBlock::Directory first = block.directoryAt(block.firstDirectory());
    return first.find(TiffTag::DngVersion) || block.number(first.find(TiffTag::Photometric), 0) == colorFilterArray ||
           block.number(first.find(TiffTag::Compression), 0) == oldJpeg ||
           ((block.number(first.find(TiffTag::NewSubfileType), 0) & 1) && first.find(TiffTag::SubIfds));
}

PictureFormat isoMediaFormat(QByteArrayView file)
{
    const ByteView view(file, ByteView::Order::Big);
    const qint64 end = std::min<qint64>(view.u32(0).value_or(0), std::min<qint64>(view.size(), 512));
    PictureFormat format = PictureFormat::Unknown;
    for (qint64 at = 8; at + 4 <= end; at += 4) {
        if (view.startsWith(at, "avif") || view.startsWith(at, "avis"))
            return PictureFormat::Avif;
        if (view.startsWith(at, "crx "))
            return PictureFormat::CameraRaw;
        if (view.startsWith(at, "hei") || view.startsWith(at, "hev") || view.startsWith(at, "mif1") ||
            view.startsWith(at, "msf1"))
            format = PictureFormat::Heif;
    }
    return format;
}

bool startsLikeRaw(QByteArrayView file)
{
    return file.startsWith("FUJIFILMCCD-RAW") || file.startsWith(QByteArrayView("IIU\0", 4)) ||
           file.startsWith("IIRO") || file.startsWith("IIRS") || file.startsWith("MMOR") || file.startsWith("FOVb") ||
           file.startsWith(QByteArrayView("\0MRM", 4)) || file.startsWith(QByteArrayView("II\x1A\0\0\0HEAP", 10));
}

HeaderReading readHeader(QByteArrayView file, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return readJpegHeader(file);
    case PictureFormat::Png:
        return readPngHeader(file);
    case PictureFormat::Tiff:
        return readTiffHeader(file);
    case PictureFormat::WebP:
        return readWebPHeader(file);
    case PictureFormat::Bmp:
        return readBmpHeader(file);
    case PictureFormat::Gif:
        return readGifHeader(file);
    case PictureFormat::Jp2:
        return readJp2Header(file);
    case PictureFormat::Heif:
    case PictureFormat::Avif:
        return readHeifHeader(file);
    case PictureFormat::Jxl:
        return readJxlHeader(file);
    case PictureFormat::CameraRaw:
        return readRawHeader(file);
    case PictureFormat::Psd:
        return readPsdHeader(file);
    default:
        return {{}, HeaderFault::Damaged};
    }
}

bool canBeDecoded(PictureFormat format)
{
    switch (format) {
    case PictureFormat::CameraRaw:
        return canDecodeRaw();
    case PictureFormat::Heif:
    case PictureFormat::Avif:
        return canDecodeHeif();
    case PictureFormat::Jxl:
        return canDecodeJxl();
    default:
        return true;
    }
}

} // namespace

PictureFormat pictureFormatOf(QByteArrayView file)
{
    const ByteView view(file, ByteView::Order::Big);
    if (file.startsWith("\xFF\xD8\xFF"))
        return PictureFormat::Jpeg;
    if (file.startsWith("\x89PNG\r\n\x1A\n"))
        return PictureFormat::Png;
    if (startsLikeRaw(file))
        return PictureFormat::CameraRaw;
    if (TiffBlock(file).isValid())
        return isCameraRaw(file) ? PictureFormat::CameraRaw : PictureFormat::Tiff;
    if (file.startsWith("RIFF") && view.startsWith(8, "WEBP"))
        return PictureFormat::WebP;
    if (file.startsWith("GIF87a") || file.startsWith("GIF89a"))
        return PictureFormat::Gif;
    if (file.startsWith(QByteArrayView("\0\0\0\x0CjP  \r\n\x87\n", 12)))
        return PictureFormat::Jp2;
    if (file.startsWith("8BPS"))
        return PictureFormat::Psd;
    if (file.startsWith(QByteArrayView("\0\0\0\x0CJXL \r\n\x87\n", 12)) || file.startsWith("\xFF\x0A"))
        return PictureFormat::Jxl;
    if (file.startsWith("BM"))
        return PictureFormat::Bmp;
    return view.startsWith(4, "ftyp") ? isoMediaFormat(file) : PictureFormat::Unknown;
}

QString pictureFormatName(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return QStringLiteral("JPEG");
    case PictureFormat::Png:
        return QStringLiteral("PNG");
    case PictureFormat::Tiff:
        return QStringLiteral("TIFF");
    case PictureFormat::WebP:
        return QStringLiteral("WebP");
    case PictureFormat::Bmp:
        return QStringLiteral("BMP");
    case PictureFormat::Gif:
        return QStringLiteral("GIF");
    case PictureFormat::Jp2:
        return QStringLiteral("JPEG 2000");
    case PictureFormat::CameraRaw:
        return Imaging::tr("camera RAW");
    case PictureFormat::Heif:
        return QStringLiteral("HEIC");
    case PictureFormat::Avif:
        return QStringLiteral("AVIF");
    case PictureFormat::Jxl:
        return QStringLiteral("JPEG XL");
    case PictureFormat::Psd:
        return QStringLiteral("Photoshop");
    case PictureFormat::Unknown:
        break;
    }
    return Imaging::tr("unknown format");
}

Result<StoredHeader> readStoredHeader(QByteArrayView file, PictureFormat format, const QString &name,
                                      const DecodeLimits &limits)
{
    if (format == PictureFormat::Unknown)
        return failure(ErrorKind::NotAPhoto,
                       Imaging::tr("“%1” is not a photo in a format that Clearframe knows.").arg(name));
    if (!canBeDecoded(format)) {
        return failure(
            ErrorKind::Unsupported,
            Imaging::tr("“%1” is a %2 file, which this version cannot look into. Export it as JPEG and check that.")
                .arg(name, pictureFormatName(format)));
    }
    const HeaderReading reading = readHeader(file, format);
    if (reading.fault == HeaderFault::Unsupported)
        return failure(rareKindError(name));
    const StoredHeader &header = reading.header;
    if (reading.fault == HeaderFault::CutShort)
        return failure(cutShortError(name));
    if (reading.fault == HeaderFault::Damaged || header.width < 1 || header.height < 1)
        return failure(ErrorKind::Unreadable, Imaging::tr("“%1” is damaged: its size cannot be read.").arg(name));
    // Sides above 2^30 are beyond any format's use and would overflow the product.
    constexpr qint64 longest = qint64(1) << 30;
    if (header.width > longest || header.height > longest || header.width * header.height > limits.maxPixels) {
        const QLocale locale;
        return failure(ErrorKind::TooLarge,
                       Imaging::tr("“%1” measures %2 × %3 pixels. The limit is %4 megapixels; "
                                   "the setting “max-megapixels” raises it.")
                           .arg(name, locale.toString(header.width), locale.toString(header.height),
                                locale.toString(limits.maxPixels / 1'000'000)));
    }
    return header;
}

PictureHeader uprightHeader(const StoredHeader &stored)
{
    const bool isTurned = stored.orientation >= 5;
    return {int(isTurned ? stored.height : stored.width), int(isTurned ? stored.width : stored.height),
            stored.orientation};
}

Result<PictureHeader> readPictureHeader(const QByteArray &file, const QString &name, const DecodeLimits &limits,
                                        std::optional<int> rawOrientation)
{
    prepareDecoders();
    const PictureFormat format = pictureFormatOf(file);
    Result<StoredHeader> stored = readStoredHeader(file, format, name, limits);
    if (!stored)
        return failure(stored.error());
    if (format == PictureFormat::CameraRaw)
        stored->orientation = rawOrientation.value_or(stored->orientation);
    return uprightHeader(*stored);
}
