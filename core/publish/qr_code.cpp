// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/qr_code.h"

#ifdef CLEARFRAME_QRENCODE

#include "core/metadata/crc32.h"

#include <QtEndian>

#include <memory>
#include <qrencode.h>

namespace {

constexpr int quietZone = 4;     // Modules; the standard wants four.
constexpr int pixelsAModule = 8; // Sharp in print at three centimeters.
constexpr char white = char(0xff);

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    return bigEndian(quint32(content.size())) + type + content + bigEndian(crc32(type + content));
}

// 8 bit gray; each row begins with the number of its filter: none.
QByteArray pngOf(const QByteArray &rows, int side)
{
    const QByteArray size = bigEndian(quint32(side));
    const QByteArray header = size + size + QByteArray::fromHex("0800000000");
    return QByteArray::fromHex("89504e470d0a1a0a") + pngChunk("IHDR", header) +
           pngChunk("IDAT", qCompress(rows).sliced(4)) + pngChunk("IEND", {}); // Without the length that Qt adds.
}

} // namespace

QByteArray qrCodePng(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};
    const int side = (code->width + 2 * quietZone) * pixelsAModule;
    const QByteArray blank = char(0) + QByteArray(side, white);
    QByteArray rows = blank.repeated(quietZone * pixelsAModule);
    for (int y = 0; y < code->width; ++y) {
        QByteArray row = blank;
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                std::fill_n(row.begin() + 1 + (x + quietZone) * pixelsAModule, pixelsAModule, char(0));
        }
        rows += row.repeated(pixelsAModule);
    }
    return pngOf(rows + blank.repeated(quietZone * pixelsAModule), side);
}

#else

QByteArray qrCodePng(const QString &)
{
    return {};
}

#endif
