// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/metadata/byte_order.h"
#include "core/metadata/file_blocks.h"

#include <QList>

struct PngChunk
{
    QByteArray type; // Four letters.
    ByteRange range; // With length, type and checksum.
    ByteRange content;
};

// The chunks up to and with IEND; bytes behind it belong to nobody and are kept.
Result<QList<PngChunk>> parsePng(QByteArrayView file, const QString &name);

Result<FileBlocks> readPngBlocks(const QByteArray &file, const QString &name);
Result<SplicePlan> planPngBlocks(const QByteArray &file, const NewBlocks &blocks, const QString &name);
Result<QByteArrayList> untouchedPngParts(const QByteArray &file, const QString &name);
