// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/file_blocks.h"
#include "core/metadata/rights.h"

#include <optional>

// What decides between sources that disagree.
struct ReconcileRules
{
    bool trustIim = false;    // The IIM block was changed after it was last brought in line with XMP.
    bool embedsRights = true; // False: what stands in the file cannot be changed, so a sidecar overrides it in peace.
};

// MWG 2.0: the Photoshop digest no longer fits the IIM block, so IIM is newer than XMP.
bool isIimTrusted(const FileBlocks &blocks);

// One value from all sources: sidecar, then Exif, XMP, IIM (or IIM before XMP when that is trusted); nothing for no
// source.
std::optional<RightsField> reconciled(RightsFieldId id, const QList<FieldSource> &sources, const ReconcileRules &rules);

// Do two sources say the same, but for white space, the byte limits of IIM and the splitting of lists?
bool isSameStatement(RightsFieldId id, const FieldSource &a, const FieldSource &b);
