// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// PBKDF2 with HMAC-SHA-256 (RFC 8018), 32 bytes: for what is easily guessed, such as names. About 3 ms.
QByteArray slowHashOf(QByteArrayView secret, QByteArrayView salt);
