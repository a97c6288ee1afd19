// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/file_blocks.h"

#include <optional>

// Exif and XMP of the primary picture of a HEIC or AVIF file, read by libheif without decoding any picture. Nothing
// when libheif cannot open the file: what it holds is then unknown.
std::optional<FileBlocks> readHeifBlocks(const QByteArray &file);
