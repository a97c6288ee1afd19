// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/photos/tiff_head.h"

#include <QtEndian>

#include <optional>

namespace {

// TIFF 6.0, TIFF/EP and DNG tag numbers.
enum Tag : quint16
{
    NewSubfileType = 254,
    Compression = 259,
    Photometric = 262,
    SubIfds = 330,
    DngVersion = 50706
};

constexpr quint32 colorFilterArray = 32803; // Photometric of TIFF/EP: sensor data, not a picture.
constexpr quint32 oldJpeg = 6;              // Compression of the previews cameras put first.

class TiffHead
{
public:
    explicit TiffHead(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_isLittle(bytes.startsWith("II"))
    {
    }

    std::optional<quint16> u16(qsizetype at) const
    {
        if (at < 0 || at + 2 > m_bytes.size())
            return {};
        return m_isLittle ? qFromLittleEndian<quint16>(m_bytes.data() + at)
                          : qFromBigEndian<quint16>(m_bytes.data() + at);
    }
    std::optional<quint32> u32(qsizetype at) const
    {
        if (at < 0 || at + 4 > m_bytes.size())
            return {};
        return m_isLittle ? qFromLittleEndian<quint32>(m_bytes.data() + at)
                          : qFromBigEndian<quint32>(m_bytes.data() + at);
    }
    // The value of a SHORT or LONG that fits into its directory entry.
    quint32 value(qsizetype entry) const
    {
        const bool isShort = u16(entry + 2).value_or(0) == 3;
        return isShort ? u16(entry + 8).value_or(0) : u32(entry + 8).value_or(0);
    }

private:
    QByteArrayView m_bytes;
    bool m_isLittle;
};

FileType typeOfFirstDirectory(const TiffHead &head)
{
    const qsizetype directory = qsizetype(head.u32(4).value_or(0));
    const int count = head.u16(directory).value_or(0);
    bool hasThumbnailFirst = false;
    bool hasSubIfds = false;
    bool isSensorData = false;
    for (int i = 0; i < count; ++i) {
        const qsizetype entry = directory + 2 + 12 * qsizetype(i);
        const std::optional<quint16> tag = head.u16(entry);
        if (!tag)
            break;
        if (*tag == DngVersion)
            return FileType::Dng;
        if (*tag == NewSubfileType)
            hasThumbnailFirst = head.value(entry) & 1;
        hasSubIfds = hasSubIfds || *tag == SubIfds;
        isSensorData = isSensorData || (*tag == Photometric && head.value(entry) == colorFilterArray) ||
                       (*tag == Compression && head.value(entry) == oldJpeg);
    }
    return isSensorData || (hasThumbnailFirst && hasSubIfds) ? FileType::Raw : FileType::Tiff;
}

} // namespace

FileType typeOfTiff(QByteArrayView head)
{
    const bool isLittle = head.startsWith(QByteArrayView("II*\0", 4));
    if (!isLittle && !head.startsWith(QByteArrayView("MM\0*", 4)))
        return FileType::Unknown;
    if (head.size() > 12 && (head.sliced(8, 2) == QByteArrayView("CR") || head.sliced(8, 4) == QByteArrayView("IIII")))
        return FileType::Raw; // Canon CR2, Phase One IIQ
    return typeOfFirstDirectory(TiffHead(head));
}
