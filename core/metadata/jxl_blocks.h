// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/file_blocks.h"

#include <optional>

// Exif and XMP of a JPEG XL file, from plain boxes and from those packed with Brotli ("brob", ISO/IEC 18181-2). A bare
// codestream has none. Nothing when the boxes do not add up or one cannot be unpacked.
std::optional<FileBlocks> readJxlBlocks(const QByteArray &file);
