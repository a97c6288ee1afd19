// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/metadata/file_blocks.h"
#include "core/metadata/iso_boxes.h"

// The boxes of a JPEG 2000 file (JP2, JPX). Unreadable when they do not add up or there is no codestream.
Result<QList<IsoBox>> parseJp2(QByteArrayView file, const QString &name);

Result<FileBlocks> readJp2Blocks(const QByteArray &file, const QString &name);
Result<SplicePlan> planJp2Blocks(const QByteArray &file, const NewBlocks &blocks, const QString &name);
Result<QByteArrayList> untouchedJp2Parts(const QByteArray &file, const QString &name);
