// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/metadata/byte_order.h"
#include "core/metadata/file_blocks.h"
#include "core/metadata/photoshop_resources.h"

// Where the parts of a Photoshop document (PSD, and PSB with its 64-bit lengths) lie. Source: Adobe Photoshop File
// Formats Specification.
struct PsdLayout
{
    ByteRange resources; // Without the length before them.
    QList<PhotoshopResource> list;
    QList<ByteRange> places; // Of each resource, in the file.
    ByteRange layers;        // With the length before them.
    ByteRange mergedImage;   // To the end of the file.
};
Result<PsdLayout> parsePsd(QByteArrayView file, const QString &name);
// False when rows of the merged image are missing.
bool isPsdComplete(QByteArrayView file, const PsdLayout &layout);

Result<FileBlocks> readPsdBlocks(const QByteArray &file, const QString &name);
Result<SplicePlan> planPsdBlocks(const QByteArray &file, const NewBlocks &blocks, const QString &name);
Result<QByteArrayList> untouchedPsdParts(const QByteArray &file, const QString &name);
