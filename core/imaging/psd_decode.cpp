// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/psd_decode.h"

#include "core/imaging/color_profile.h"
#include "core/imaging/decode_errors.h"
#include "core/imaging/imaging_text.h"
#include "core/imaging/psd_file.h"
#include "core/imaging/tiff_block.h"

#include <algorithm>
#include <cstring>

namespace {

constexpr quint16 iccProfile = 1039;
constexpr quint16 exifBlock = 1058;
constexpr int packBits = 1;

// Channels that make the picture; those behind them are alpha or spot colors.
int colorChannels(PsdMode mode)
{
    switch (mode) {
    case PsdMode::Gray:
    case PsdMode::Duotone:
    case PsdMode::Indexed:
        return 1;
    case PsdMode::Rgb:
        return 3;
    case PsdMode::Cmyk:
        return 4;
    default:
        return 0;
    }
}

bool isKnownKind(const PsdFile &psd)
{
    const bool isKnownDepth = psd.depth == 8 || (psd.depth == 16 && psd.mode != PsdMode::Indexed);
    return isKnownDepth && colorChannels(psd.mode) > 0 && (psd.compression == 0 || psd.compression == packBits);
}

// Apple's PackBits (TIFF 6.0, section 9). False unless it fills the row exactly.
bool unpack(QByteArrayView packed, char *row, qint64 rowBytes)
{
    qint64 filled = 0;
    for (qsizetype at = 0; at < packed.size();) {
        const auto count = qint8(packed[at++]);
        const qint64 length = count >= 0 ? qint64(count) + 1 : 1 - qint64(count);
        if (count == -128)
            continue;
        if (filled + length > rowBytes || at + (count >= 0 ? length : 1) > packed.size())
            return false;
        if (count >= 0)
            std::memcpy(row + filled, packed.data() + at, size_t(length));
        else
            std::memset(row + filled, packed[at], size_t(length));
        filled += length;
        at += count >= 0 ? qsizetype(length) : 1;
    }
    return filled == rowBytes;
}

// Gives the rows of the channels in the order in which they are stored: all of the first channel, then the second, …
class PsdRows
{
public:
    PsdRows(QByteArrayView file, const PsdFile &psd)
        : m_view(file, ByteView::Order::Big)
        , m_psd(psd)
        , m_at(psd.pixelsAt + (psd.compression == packBits ? countBytes() * psd.channels * psd.height : 0))
        , m_row(psd.rowBytes(), '\0')
    {
    }

    // Length of a stored row; nothing when the file ends before it is said.
    std::optional<qint64> storedLength(qint64 row) const
    {
        if (m_psd.compression != packBits)
            return m_psd.rowBytes();
        const qint64 at = m_psd.pixelsAt + countBytes() * row;
        if (m_psd.isBig)
            return m_view.u32(at) ? std::optional(qint64(*m_view.u32(at))) : std::nullopt;
        return m_view.u16(at) ? std::optional(qint64(*m_view.u16(at))) : std::nullopt;
    }

    bool areAllInFile() const
    {
        qint64 at = m_at;
        for (qint64 row = 0; row < m_psd.channels * m_psd.height; ++row) {
            const std::optional<qint64> length = storedLength(row);
            if (!length || !m_view.holds(at, *length))
                return false;
            at += *length;
        }
        return true;
    }

    // Null when it is missing or damaged; valid until the next call.
    const char *next()
    {
        const std::optional<qint64> length = storedLength(m_next++);
        if (!length || !m_view.holds(m_at, *length))
            return nullptr;
        const QByteArrayView stored = m_view.part(m_at, *length);
        m_at += *length;
        if (m_psd.compression != packBits)
            return stored.data();
        return unpack(stored, m_row.data(), m_psd.rowBytes()) ? m_row.constData() : nullptr;
    }

private:
    qint64 countBytes() const { return m_psd.isBig ? 4 : 2; }

    ByteView m_view;
    const PsdFile &m_psd;
    qint64 m_at;
    qint64 m_next = 0;
    QByteArray m_row;
};

// 8-bit samples of the color channels, pixel by pixel; empty when something is missing.
QByteArray samplesOf(QByteArrayView file, const PsdFile &psd, int channels)
{
    QByteArray samples(qsizetype(channels) * psd.width * psd.height, Qt::Uninitialized);
    PsdRows rows(file, psd);
    const int step = psd.depth / 8; // Of 16 bits the upper 8, which come first.
    for (int channel = 0; channel < channels; ++channel) {
        char *target = samples.data() + channel;
        for (qint64 y = 0; y < psd.height; ++y) {
            const char *row = rows.next();
            if (!row)
                return {};
            for (qint64 x = 0; x < psd.width; ++x, target += channels)
                *target = row[x * step];
        }
    }
    return samples;
}

void fillGray(const PsdFile &psd, const QByteArray &samples, Picture &picture)
{
    char *bgr = picture.bgr.data();
    for (const char sample : samples) {
        for (int channel = 2; channel >= 0; --channel)
            *bgr++ = psd.mode == PsdMode::Indexed ? psd.palette[256 * channel + uchar(sample)] : sample;
    }
}

void fillRgb(const QByteArray &samples, Picture &picture)
{
    char *bgr = picture.bgr.data();
    for (const char *rgb = samples.constData(); rgb < samples.constEnd(); rgb += 3, bgr += 3)
        std::reverse_copy(rgb, rgb + 3, bgr);
}

// Stored inverted: 255 is no ink.
void fillCmyk(QByteArray samples, QByteArrayView profile, Picture &picture)
{
    const CmykToSrgb colors(profile);
    for (int y = 0; y < picture.height; ++y) {
        auto *cmyk = reinterpret_cast<uchar *>(samples.data()) + qsizetype(4) * picture.width * y;
        char *bgr = picture.bgr.data() + qsizetype(3) * picture.width * y;
        if (!colors.isValid()) {
            for (int x = 0; x < picture.width; ++x, cmyk += 4, bgr += 3) {
                for (int channel = 0; channel < 3; ++channel)
                    bgr[channel] = char(cmyk[2 - channel] * cmyk[3] / 255);
            }
            continue;
        }
        std::transform(cmyk, cmyk + qsizetype(4) * picture.width, cmyk, [](uchar ink) { return uchar(255 - ink); });
        colors.convertRow(cmyk, bgr, picture.width);
    }
}

} // namespace

HeaderReading readPsdHeader(QByteArrayView file)
{
    const std::optional<PsdFile> psd = readPsdFile(file);
    if (!psd)
        return {{}, file.size() < 26 ? HeaderFault::CutShort : HeaderFault::Damaged};
    HeaderReading reading;
    reading.header.width = psd->width;
    reading.header.height = psd->height;
    // Rotating programs note a turn in the Exif block.
    reading.header.orientation = exifOrientation(psd->resource(exifBlock));
    constexpr qint64 longest = 300'000; // Of the format; larger sides would make the check below long.
    if (!isKnownKind(*psd))
        reading.fault = HeaderFault::Unsupported;
    else if (psd->channels < colorChannels(psd->mode) || psd->width > longest || psd->height > longest)
        reading.fault = HeaderFault::Damaged;
    else if (!PsdRows(file, *psd).areAllInFile())
        reading.fault = HeaderFault::CutShort;
    return reading;
}

Result<StoredPicture> decodePsd(QByteArrayView file, const QString &name)
{
    const std::optional<PsdFile> psd = readPsdFile(file);
    if (!psd || !isKnownKind(*psd))
        return failure(damagedError(name));
    if (!psd->hasFinishedPicture()) {
        return failure(
            ErrorKind::Unsupported,
            Imaging::tr("“%1” holds layers but no finished picture. Save it again in Photoshop with “Maximize "
                        "Compatibility” switched on.")
                .arg(name));
    }
    const QByteArray samples = samplesOf(file, *psd, colorChannels(psd->mode));
    if (samples.isEmpty())
        return failure(damagedError(name));
    StoredPicture stored{{int(psd->width), int(psd->height), {}}, {}};
    stored.picture.bgr.resize(qsizetype(3) * psd->width * psd->height);
    const QByteArrayView profile = psd->resource(iccProfile);
    if (psd->mode == PsdMode::Cmyk) {
        fillCmyk(samples, profile, stored.picture);
        return stored;
    }
    if (psd->mode == PsdMode::Rgb)
        fillRgb(samples, stored.picture);
    else
        fillGray(*psd, samples, stored.picture);
    if (profile.size() <= largestProfile)
        stored.profile = profile.toByteArray();
    return stored;
}
