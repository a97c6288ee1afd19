// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

// The CRC-32 of PNG chunks (ISO 3309, polynomial 0xEDB88320).
quint32 crc32(QByteArrayView bytes);
