// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/metadata/byte_order.h"
#include "core/metadata/file_blocks.h"

#include <QList>

struct WebpChunk
{
    QByteArray type; // Four letters.
    ByteRange range; // With type, length and padding.
    ByteRange content;
};

// The chunks that the RIFF header's length spans; bytes behind them belong to nobody and are kept.
Result<QList<WebpChunk>> parseWebp(QByteArrayView file, const QString &name);

Result<FileBlocks> readWebpBlocks(const QByteArray &file, const QString &name);
Result<SplicePlan> planWebpBlocks(const QByteArray &file, const NewBlocks &blocks, const QString &name);
Result<QByteArrayList> untouchedWebpParts(const QByteArray &file, const QString &name);
