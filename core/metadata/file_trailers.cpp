// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/file_trailers.h"

#include "core/metadata/byte_order.h"

namespace {

constexpr qsizetype mostRecords = 32; // A handful is what is met.

// A record of FotoStation ends with its kind, its size with these ten bytes, and a signature.
qint64 takeFotoStation(FileTrailers &trailers, QByteArrayView file)
{
    constexpr qint64 footerSize = 10;
    constexpr quint32 signature = 0xA1B2C3D4;
    constexpr quint16 iimRecord = 1;
    const qint64 footerAt = file.size() - footerSize;
    const qint64 size = bigEndian.u32(file, footerAt + 2);
    if (footerAt < 0 || bigEndian.u32(file, footerAt + 6) != signature || size < footerSize || size > file.size())
        return 0;
    if (bigEndian.u16(file, footerAt) == iimRecord)
        trailers.iim.append(file.sliced(file.size() - size, size - footerSize).toByteArray());
    return size;
}

// An AFCP trailer begins with its signature, version and number of entries, which are kind, size and offset each, and
// ends with the signature and where it begins. The offsets are off by as much as an editor moved it.
qint64 takeAfcp(FileTrailers &trailers, QByteArrayView file)
{
    constexpr qint64 recordSize = 12;
    const qint64 footerAt = file.size() - recordSize;
    if (footerAt < recordSize ||
        !(file.sliced(footerAt).startsWith("AXS!") || file.sliced(footerAt).startsWith("AXS*")))
        return 0;
    const QByteArrayView mark = file.sliced(footerAt, 4);
    const ByteOrder order(mark.endsWith('!'));
    const qint64 stated = order.u32(file, footerAt + 4);
    const bool isWhereStated = stated <= footerAt - recordSize && file.sliced(stated).startsWith(mark);
    const qint64 start = isWhereStated ? stated : file.first(footerAt).lastIndexOf(mark);
    trailers.hasFixedOffsets = true;
    if (start < 0)
        return recordSize;
    const qint64 entries = order.u16(file, start + 6);
    for (qint64 at = start + recordSize; at < start + recordSize * (entries + 1) && at < footerAt; at += recordSize) {
        const ByteRange value{order.u32(file, at + 8) + start - stated, order.u32(file, at + 4)};
        if (file.sliced(at).startsWith("IPTC") && value.isInside(file.size()))
            trailers.iim.append(file.sliced(value.offset, value.size).toByteArray());
    }
    return file.size() - start;
}

} // namespace

FileTrailers readFileTrailers(QByteArrayView file)
{
    FileTrailers trailers;
    for (qsizetype i = 0; i < mostRecords; ++i) {
        qint64 size = takeFotoStation(trailers, file);
        if (size == 0)
            size = takeAfcp(trailers, file);
        if (size == 0)
            break;
        trailers.mustStayAtTheEnd = true;
        file.chop(size);
    }
    return trailers;
}
