// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// A packet without properties.
QByteArray emptyXmp();

// A packet inside a photo begins and ends with processing instructions (XMP Specification part 1, 7.3.2), by which
// programs that do not know the file's format find it. Adds them where the last writer left them out.
QByteArray inWrapper(const QByteArray &packet);

// The packet without the white space that pads it.
QByteArray withoutPadding(const QByteArray &packet);
// The packet padded to this many bytes, which must not be fewer than it has without padding.
QByteArray paddedTo(const QByteArray &packet, qsizetype size);
