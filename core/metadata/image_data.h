// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/photos/file_type.h"

#include <QByteArray>

// SHA-256 (32 bytes) of what makes the picture: JPEG from SOS to the end, PNG IHDR/PLTE/IDAT… chunks, WebP image
// chunks, TIFF strips and tiles of every page; the whole file for other types. Equal before and after a change of
// metadata.
Result<QByteArray> imageDataSha256(const QByteArray &file, FileType type);

// False when the end of the picture is missing: a copy that broke off. Such a file is read but never written.
bool isImageDataComplete(const QByteArray &file, FileType type);
