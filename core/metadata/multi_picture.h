// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

// One picture of a Multi-Picture Format index (CIPA DC-007): HDR gain maps, depth maps, previews behind the main
// picture.
struct MultiPictureEntry
{
    qint64 fieldOffset = 0; // Of the entry's 16 bytes in the index.
    quint32 size = 0;
    quint32 offset = 0; // From the index's byte-order mark; 0 for the main picture.
};

// index: an APP2 segment behind "MPF\0".
QList<MultiPictureEntry> multiPictureEntries(QByteArrayView index);

// The index after the header grew: total bytes in all, afterIndex of them behind the index itself.
QByteArray movedMultiPictureIndex(QByteArrayView index, qint64 total, qint64 afterIndex);
