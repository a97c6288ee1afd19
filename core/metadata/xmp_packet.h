// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// A packet without properties.
QByteArray emptyXmp();

// The packet without the white space that pads it.
QByteArray withoutPadding(const QByteArray &packet);
// The packet padded to this many bytes, which must not be fewer than it has without padding.
QByteArray paddedTo(const QByteArray &packet, qsizetype size);
