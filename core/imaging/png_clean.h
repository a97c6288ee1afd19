// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// The chunks of a PNG that make the picture. Decoders would only grumble about the others on standard error.
QByteArray pngPictureOnly(const QByteArray &png);
