// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/gif_blocks.h"

#include "core/metadata/byte_order.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr uchar extensionMark = 0x21;
constexpr uchar imageMark = 0x2C;
constexpr uchar endMark = 0x3B;
constexpr uchar commentLabel = 0xFE;
constexpr uchar applicationLabel = 0xFF;

// Bytes of a color table by the packed field before it.
qint64 tableSize(uchar packed)
{
    return packed & 0x80 ? 3 * (qint64(2) << (packed & 7)) : 0;
}

// A cursor that reads 0 behind the end.
class GifCursor
{
public:
    explicit GifCursor(QByteArrayView file)
        : m_file(file)
    {
    }

    qint64 left() const { return std::max<qint64>(m_file.size() - m_offset, 0); }
    bool isAtEnd() const { return m_offset >= m_file.size(); }
    qint64 offset() const { return m_offset; }
    void skip(qint64 count) { m_offset += count; }
    uchar byte() { return isAtEnd() ? uchar(0) : uchar(m_file[m_offset++]); }

    // Sub-blocks up to the empty one.
    QByteArray takeSubBlocks()
    {
        QByteArray bytes;
        while (const qint64 size = byte()) {
            bytes += m_file.sliced(m_file.size() - left()).first(std::min(size, left())).toByteArray();
            m_offset += size;
        }
        return bytes;
    }

private:
    QByteArrayView m_file;
    qint64 m_offset = 0;
};

// XMP lies bare behind its name and ends with a trailer of 258 bytes that leads any reader of sub-blocks to the end.
QByteArray packetAt(QByteArrayView file, qint64 offset)
{
    const QByteArrayView rest = file.sliced(offset);
    const qsizetype end = rest.indexOf(QByteArrayView("\1\xFF\xFE\xFD", 4));
    return end < 0 ? QByteArray() : rest.first(end).toByteArray();
}

void readExtension(FileBlocks &blocks, QByteArrayView file, GifCursor &cursor)
{
    const uchar label = cursor.byte();
    const QByteArrayView behind = file.sliced(std::min<qint64>(cursor.offset(), file.size()));
    if (label == applicationLabel && behind.startsWith("\x0BXMP DataXMP")) {
        const QByteArray packet = packetAt(file, cursor.offset() + 12);
        if (++blocks.xmpCount == 1)
            blocks.xmp = packet;
        cursor.skip(12 + packet.size() + 258);
        return;
    }
    const QByteArray text = cursor.takeSubBlocks();
    if (label == commentLabel)
        blocks.texts.append({{}, text.isValidUtf8() ? QString::fromUtf8(text) : QString::fromLatin1(text)});
}

} // namespace

Result<FileBlocks> readGifBlocks(QByteArrayView file, const QString &name)
{
    FileBlocks blocks;
    GifCursor cursor(file);
    cursor.skip(10);
    const uchar packed = cursor.byte();
    cursor.skip(2 + tableSize(packed));
    while (!cursor.isAtEnd()) {
        const uchar mark = cursor.byte();
        if (mark == endMark)
            return blocks;
        if (mark == extensionMark) {
            readExtension(blocks, file, cursor);
        } else if (mark == imageMark) {
            cursor.skip(8);
            cursor.skip(tableSize(cursor.byte()) + 1);
            cursor.takeSubBlocks();
        } else {
            break;
        }
    }
    return failure(
        ErrorKind::Unreadable,
        QCoreApplication::translate("Metadata", "“%1” is damaged or incomplete: its GIF structure ends early.")
            .arg(name));
}
