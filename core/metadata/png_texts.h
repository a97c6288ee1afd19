// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/file_blocks.h"

#include <utility>

// A tEXt, zTXt or iTXt chunk (PNG specification 11.3.3) as its keyword and text; nothing for other chunks, for broken
// ones and for texts that unfold to more than 64 MiB.
std::optional<TextChunk> readPngText(QByteArrayView type, QByteArrayView content);

// Type and content of the chunk that says the text: tEXt where ASCII will do, else iTXt, which is UTF-8. old: the chunk
// it replaces, whose language tag is kept.
std::pair<QByteArray, QByteArray> pngText(QByteArrayView oldType, QByteArrayView oldContent, const QString &text);

// "Raw profile type NAME" as ImageMagick writes it: a metadata block in hexadecimal digits. Fills the block it holds
// where the file has none in the present form.
void takeTextProfile(FileBlocks &blocks, const TextChunk &chunk);

// zlib data; nothing when it is damaged or too long.
std::optional<QByteArray> inflated(QByteArrayView compressed);
