// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/metadata/file_blocks.h"

// The XMP packet and the comments of a GIF file (GIF89a; XMP specification part 3, 1.1.2), which is never written.
Result<FileBlocks> readGifBlocks(QByteArrayView file, const QString &name);
