// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/metadata/file_blocks.h"
#include "core/metadata/rights_change.h"

// Comparisons of a block before and after a change. Each gives the empty string when nothing but the change differs,
// else what does, for the message.

// Every XMP property outside the change, as exiv2 reads both packets. No packet counts as an empty one.
QString differenceInXmp(const std::optional<QByteArray> &before, const std::optional<QByteArray> &after,
                        const RightsChange &change);
// Every tag of every directory but those of the creator, Copyright and what TIFF files keep XMP and IIM in, of whose
// Photoshop resources every one that holds no rights; for an Exif block also
// every byte outside the edited places, so that maker notes keep theirs.
QString differenceInTiff(const QByteArray &before, const QByteArray &after, bool isWholeFile);
// The copyright flag, URL and texts that the change does not speak of; see ChangedExtras.
QString differenceInExtras(const FileBlocks &before, const FileBlocks &after, const RightsChange &change);
QString differenceInIim(const std::optional<QByteArray> &before, const std::optional<QByteArray> &after,
                        const RightsChange &change);
// Pictures that a JPEG's multi-picture index pointed to must still be there.
QString differenceInMultiPicture(const QByteArray &before, const QByteArray &after, const QString &name);
