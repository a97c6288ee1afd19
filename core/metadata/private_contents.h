// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/file_blocks.h"
#include "core/photos/private_item.h"

// All that a file and its sidecar hold beside picture and rights: for the privacy rules, and for looking at a finished
// copy as a stranger would. Never fails: a part that cannot be taken apart is OtherData. Parses untrusted data: call it
// in a worker. sidecar: its content, may be empty.
QList<PrivateItem> findPrivateItems(const QByteArray &file, const QByteArray &sidecar);

// The parts of it. exif: a TIFF structure.
QList<PrivateItem> privateItemsInExif(QByteArrayView exif);
QList<PrivateItem> privateItemsInXmp(const QByteArray &packet);
QList<PrivateItem> privateItemsInIim(const QByteArray &iim);
// Pictures and data in the container that no viewer shows.
QList<PrivateItem> hiddenParts(const QByteArray &file, FileType type);
