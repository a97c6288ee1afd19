// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/png_clean.h"

#include "core/imaging/byte_view.h"

QByteArray pngPictureOnly(const QByteArray &png)
{
    const ByteView view(png, ByteView::Order::Big);
    QByteArray clean;
    clean.reserve(png.size());
    clean += png.first(8);
    for (qint64 at = 8; view.holds(at, 12);) {
        const qint64 size = 12 + qint64(*view.u32(at));
        for (const char *kept : {"IHDR", "PLTE", "tRNS", "IDAT", "IEND"}) {
            if (view.startsWith(at + 4, kept))
                clean += view.part(at, size);
        }
        at += size;
    }
    return clean;
}
