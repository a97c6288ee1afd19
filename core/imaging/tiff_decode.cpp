// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/tiff_decode.h"

#include "core/imaging/color_profile.h"
#include "core/imaging/decode_errors.h"
#include "core/imaging/embedded_profile.h"
#include "core/imaging/tiff_block.h"
#include "core/imaging/tiff_samples.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <memory>

#include <tiffio.h>

namespace {

// The bytes that libtiff reads as if they were a file.
struct MemoryFile
{
    QByteArrayView bytes;
    qint64 at = 0;
};

MemoryFile &memoryOf(thandle_t handle)
{
    return *static_cast<MemoryFile *>(handle);
}

tmsize_t readMemory(thandle_t handle, void *target, tmsize_t size)
{
    MemoryFile &file = memoryOf(handle);
    const qint64 length = std::clamp<qint64>(file.bytes.size() - file.at, 0, size);
    std::memcpy(target, file.bytes.data() + file.at, size_t(length));
    file.at += length;
    return tmsize_t(length);
}

toff_t seekMemory(thandle_t handle, toff_t offset, int whence)
{
    MemoryFile &file = memoryOf(handle);
    const qint64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file.at : file.bytes.size();
    file.at = std::clamp<qint64>(from + qint64(offset), 0, file.bytes.size());
    return toff_t(file.at);
}

struct CloseTiff
{
    void operator()(TIFF *tiff) const { TIFFClose(tiff); }
};
using Tiff = std::unique_ptr<TIFF, CloseTiff>;

int mapMemory(thandle_t handle, void **base, toff_t *size)
{
    const MemoryFile &file = memoryOf(handle);
    *base = const_cast<char *>(file.bytes.data());
    *size = toff_t(file.bytes.size());
    return 1;
}

// Read piece by piece, libtiff 4.5 takes no tile without compression whose size is no multiple of 1,024 bytes.
bool mustBeMapped(QByteArrayView file)
{
    const TiffBlock block(file);
    const TiffBlock::Directory first = block.directoryAt(block.firstDirectory());
    return first.find(TiffTag::TileOffsets) && block.number(first.find(TiffTag::Compression), 1) == COMPRESSION_NONE;
}

// Otherwise not mapped into memory: libtiff would then trust the sizes that the file states.
Tiff openTiff(MemoryFile &file)
{
    static const bool isQuiet = [] {
        TIFFSetErrorHandler(nullptr);
        TIFFSetWarningHandler(nullptr);
        return true;
    }();
    (void)isQuiet;
    return Tiff(TIFFClientOpen(
        "photo", mustBeMapped(file.bytes) ? "r" : "rm", &file, readMemory,
        [](thandle_t, void *, tmsize_t) { return tmsize_t(-1); }, seekMemory, [](thandle_t) { return 0; },
        [](thandle_t handle) { return toff_t(memoryOf(handle).bytes.size()); }, mapMemory,
        [](thandle_t, void *, toff_t) {}));
}

quint16 shortField(TIFF *tiff, quint32 tag)
{
    quint16 value = 0;
    TIFFGetFieldDefaulted(tiff, tag, &value);
    return value;
}

// Whatever libtiff itself converts to RGB. It gives four bytes a pixel, which are packed where they stand: two blocks
// would be too much memory for a large picture.
bool readConverted(TIFF *tiff, Picture &picture)
{
    const qsizetype count = qsizetype(picture.width) * picture.height;
    picture.bgr.resize(4 * count);
    char *bgr = picture.bgr.data();
    if (!TIFFReadRGBAImageOriented(tiff, quint32(picture.width), quint32(picture.height),
                                   reinterpret_cast<quint32 *>(bgr), ORIENTATION_TOPLEFT, 1))
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        quint32 pixel = 0;
        std::memcpy(&pixel, bgr + 4 * i, sizeof pixel);
        bgr[3 * i] = char(TIFFGetB(pixel));
        bgr[3 * i + 1] = char(TIFFGetG(pixel));
        bgr[3 * i + 2] = char(TIFFGetR(pixel));
    }
    picture.bgr.resize(3 * count);
    picture.bgr.squeeze();
    return true;
}

// 0..1, encoded for the eye when it is linear light (IEC 61966-2-1).
uchar encodedByte(double value, bool isLinear)
{
    value = std::isnan(value) ? 0.0 : std::clamp(value, 0.0, 1.0);
    if (isLinear)
        value = value <= 0.0031308 ? 12.92 * value : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
    return uchar(std::lround(value * 255));
}

// 32 and 64 bits, gray or RGB.
bool readDeep(TIFF *tiff, bool hasProfile, Picture &picture)
{
    TiffSamples samples(tiff, picture.width, picture.height);
    const quint16 photometric = shortField(tiff, TIFFTAG_PHOTOMETRIC);
    const bool isGray = photometric == PHOTOMETRIC_MINISBLACK || photometric == PHOTOMETRIC_MINISWHITE;
    const int channels = isGray ? 1 : 3;
    if ((!isGray && photometric != PHOTOMETRIC_RGB) || samples.samplesAPixel() < channels)
        return false;
    const bool isLinear = samples.isFloat() && !hasProfile;
    picture.bgr.resize(qsizetype(3) * picture.width * picture.height);
    return samples.forEach([&](int x, int y, int sample, double value) {
        char *bgr = picture.bgr.data() + 3 * (qsizetype(picture.width) * y + x);
        if (photometric == PHOTOMETRIC_MINISWHITE)
            value = 1 - value;
        if (isGray && sample == 0)
            std::fill_n(bgr, 3, char(encodedByte(value, isLinear)));
        else if (!isGray && sample < 3)
            bgr[2 - sample] = char(encodedByte(value, isLinear));
    });
}

// 8 or 16 bits of four inks with a profile.
bool readInks(TIFF *tiff, const CmykToSrgb &colors, Picture &picture)
{
    TiffSamples samples(tiff, picture.width, picture.height);
    if (samples.samplesAPixel() < 4)
        return false;
    QByteArray inks(qsizetype(4) * picture.width * picture.height, '\0');
    const bool isRead = samples.forEach([&](int x, int y, int sample, double value) {
        if (sample < 4)
            inks.data()[4 * (qsizetype(picture.width) * y + x) + sample] = char(encodedByte(value, false));
    });
    if (!isRead)
        return false;
    picture.bgr.resize(qsizetype(3) * picture.width * picture.height);
    for (int y = 0; y < picture.height; ++y) {
        colors.convertRow(reinterpret_cast<const uchar *>(inks.constData()) + qsizetype(4) * picture.width * y,
                          picture.bgr.data() + qsizetype(3) * picture.width * y, picture.width);
    }
    return true;
}

} // namespace

Result<StoredPicture> decodeTiff(QByteArrayView file, const QString &name)
{
    MemoryFile memory{file};
    const Tiff tiff = openTiff(memory);
    quint32 width = 0;
    quint32 height = 0;
    if (!tiff || !TIFFGetField(tiff.get(), TIFFTAG_IMAGEWIDTH, &width) ||
        !TIFFGetField(tiff.get(), TIFFTAG_IMAGELENGTH, &height))
        return failure(damagedError(name));
    if (!TIFFIsCODECConfigured(shortField(tiff.get(), TIFFTAG_COMPRESSION)))
        return failure(rareKindError(name));
    // Before anything is allocated for pixels that are not there.
    const quint64 rowBytes = (quint64(width) * shortField(tiff.get(), TIFFTAG_BITSPERSAMPLE) + 7) / 8;
    if (shortField(tiff.get(), TIFFTAG_COMPRESSION) == COMPRESSION_NONE && rowBytes * height > quint64(file.size()))
        return failure(cutShortError(name));
    // Turned by the caller.
    TIFFSetField(tiff.get(), TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    StoredPicture stored{{int(width), int(height), {}}, tiffProfile(file)};
    const quint16 bits = shortField(tiff.get(), TIFFTAG_BITSPERSAMPLE);
    const bool isFloat = shortField(tiff.get(), TIFFTAG_SAMPLEFORMAT) == SAMPLEFORMAT_IEEEFP;
    if (isFloat || bits == 32 || bits == 64) {
        if (!readDeep(tiff.get(), !stored.profile.isEmpty(), stored.picture))
            return failure(rareKindError(name));
        return stored;
    }
    if (shortField(tiff.get(), TIFFTAG_PHOTOMETRIC) == PHOTOMETRIC_SEPARATED && (bits == 8 || bits == 16)) {
        const CmykToSrgb colors(stored.profile);
        if (colors.isValid()) {
            if (!readInks(tiff.get(), colors, stored.picture))
                return failure(damagedError(name));
            return StoredPicture{std::move(stored.picture), {}};
        }
    }
    std::array<char, 1024> why{};
    if (!TIFFRGBAImageOK(tiff.get(), why.data()))
        return failure(rareKindError(name));
    if (!readConverted(tiff.get(), stored.picture))
        return failure(damagedError(name));
    return stored;
}
