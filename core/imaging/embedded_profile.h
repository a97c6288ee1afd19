// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

// The ICC profile of a file of this format; empty when there is none or it is damaged or too large.
QByteArray pngProfile(QByteArrayView png);   // iCCP chunk (PNG 1.2, section 4.2.2.4).
QByteArray webPProfile(QByteArrayView webP); // ICCP chunk (WebP container specification).
QByteArray tiffProfile(QByteArrayView tiff); // Tag 34675 of the first page (ICC.1, annex B).
