// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/metadata/splice.h"
#include "core/photos/file_type.h"

#include <QByteArray>

// SHA-256 (32 bytes) of what makes the picture: JPEG from SOS to the end, PNG IHDR/PLTE/IDAT… chunks, WebP image
// chunks, TIFF strips and tiles of every page, PSD header, colors, layers and merged image, JP2 header and codestreams;
// the whole file for other types. Equal before and after a change of
// metadata.
Result<QByteArray> imageDataSha256(const QByteArray &file, FileType type);

// False when the end of the picture is missing: a copy that broke off. Such a file is read but never written.
bool isImageDataComplete(const QByteArray &file, FileType type);

// The same picture, byte for byte, in both files: what imageDataSha256() would hash. False when one cannot be parsed.
bool isSameImageData(const QByteArray &oldFile, const QByteArray &newFile, FileType type);

// True when the plan copies, in its order, every byte of the picture that the file has.
bool sparesImageData(const SplicePlan &plan, const QByteArray &file, FileType type);

// So many bytes from the beginning are all that a change of metadata reads or writes: of a JPEG those before the scan,
// of other types the whole file.
qint64 metadataEnd(const QByteArray &file, FileType type);
