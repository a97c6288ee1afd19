// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/photos/file_stamp.h"
#include "core/photos/file_type.h"

#include <QByteArray>

// Opens without following into FIFOs and devices, checks that it is a regular file and reads it whole.
// maxBytes guards memory: TooLarge above it. Never blocks on a FIFO.
Result<QByteArray> readRegularFile(const FilePath &path, qint64 maxBytes = qint64(1) << 30);
// The first bytes only (at most length), same checks.
Result<QByteArray> readHead(const FilePath &path, qsizetype length);
