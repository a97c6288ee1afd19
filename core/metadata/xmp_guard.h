// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// The packet in UTF-8: UTF-16 is converted, a byte-order mark and the NULs that some writers pad with are taken off.
QByteArray xmpAsUtf8(const QByteArray &packet);

// Is the packet well-formed and small enough for a parser? Bombs hang the XMP toolkit for minutes: 4 MiB, depth 100,
// 5,000 elements, 200 namespaces at most, no document type and so no entities.
bool isSafeXmp(const QByteArray &utf8);
