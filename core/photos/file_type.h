// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

// What a file is by its content; the name's extension plays no part.
enum class FileType { Unknown, Jpeg, Png, Tiff, BigTiff, WebP, Gif, Bmp, Psd, Jp2, Heif, Avif, Jxl, Raw, Dng };

// How many bytes sniffFileType() wants to see; fewer are fine for short files.
inline constexpr qsizetype sniffLength = 512;

FileType sniffFileType(QByteArrayView head);
QString fileTypeName(FileType type); // "JPEG", "PNG", …
// Can rights be written into the file itself, or do they go into a sidecar?
bool embedsRights(FileType type);
// True when the name looks like a photo's ("jpg", "heic", "nef", …): used only to say "named like a photo, but is none".
bool hasPhotoExtension(const QByteArray &extension);
