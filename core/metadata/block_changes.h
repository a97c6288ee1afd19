// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/metadata/file_blocks.h"
#include "core/metadata/rights_change.h"
#include "core/metadata/tiff_editor.h"
#include "core/metadata/xmp_editor.h"

#include <QSet>

// What a change means for one kind of block. All of these leave a block alone that says so already.

// The change with its values as they will be written. Invalid when a field does not allow its value.
Result<RightsChange> writableChange(const RightsChange &change, const QString &name);

// A block in its new form; not set when it need not change.
struct ChangedBlock
{
    std::optional<QByteArray> bytes;
    QSet<RightsFieldId> fields; // Those that were not right before.
};

// There is no packet yet, or one that the change allows to give up.
bool isNewXmp(const std::optional<QByteArray> &packet, const RightsChange &change);
// packet: nothing when there is none yet. The result is not padded. Unsupported when the packet is damaged.
Result<ChangedBlock> changedXmp(const std::optional<QByteArray> &packet, const RightsChange &change,
                                const QString &name);
// Unsupported when the block is damaged or its character set cannot hold a value.
Result<ChangedBlock> changedIim(const QByteArray &iim, const RightsChange &change, const QString &name);

// The tags of a TIFF structure that must change: Artist and Copyright, and what else says the creator where it is
// there.
struct ChangedTags
{
    TiffChange tags;   // Of the first directory.
    TiffChange inExif; // Of the Exif directory.
    QSet<RightsFieldId> fields;
};
ChangedTags changedExif(QByteArrayView tiff, const RightsChange &change);

// Photoshop's copyright flag and URL and texts of PNG, where the file has them; see NewBlocks.
struct ChangedExtras
{
    QMap<quint16, std::optional<QByteArray>> resources;
    QMap<QString, std::optional<QString>> texts;
    QSet<RightsFieldId> fields;
};
ChangedExtras changedExtras(const FileBlocks &blocks, const RightsChange &change);

// Properties that the change touches in XMP, as "namespace name": the fields' homes, old and new.
QSet<QString> touchedXmpProperties(const RightsChange &change);
