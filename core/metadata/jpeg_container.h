// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/metadata/byte_order.h"
#include "core/metadata/file_blocks.h"

#include <QList>

// One marker segment before the first scan.
struct JpegSegment
{
    uchar marker = 0;
    ByteRange range;   // With marker and length.
    ByteRange content; // Behind the length.
};

// The header of a JPEG file: the segments up to the first scan. What follows is never looked into.
struct JpegHeader
{
    QList<JpegSegment> segments;
    qint64 scanOffset = 0; // Of the SOS marker.
};

Result<JpegHeader> parseJpeg(QByteArrayView file, const QString &name);

Result<FileBlocks> readJpegBlocks(const QByteArray &file, const QString &name);
Result<SplicePlan> planJpegBlocks(const QByteArray &file, const NewBlocks &blocks, const QString &name);
Result<QByteArrayList> untouchedJpegParts(const QByteArray &file, const QString &name);
