// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/qr_code.h"

#ifdef CLEARFRAME_QRENCODE

#include <QBuffer>
#include <QImage>

#include <memory>
#include <qrencode.h>

namespace {

constexpr int quietZone = 4;     // Modules; the standard wants four.
constexpr int pixelsAModule = 8; // Sharp in print at three centimeters.

} // namespace

QByteArray qrCodePng(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width + 2 * quietZone, code->width + 2 * quietZone, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.scaled(image.size() * pixelsAModule).save(&png, "PNG");
    return png.data();
}

#else

QByteArray qrCodePng(const QString &)
{
    return {};
}

#endif
