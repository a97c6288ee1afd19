// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/block_changes.h"
#include "core/metadata/prepare_write.h"
#include "core/metadata/rights_sources.h"

// A planned change of one file and the fields that it brings in order; no fields: nothing to do.
struct PlannedTarget
{
    SplicePlan plan;
    QSet<RightsFieldId> fields;
};

// Into the photo itself. Unsupported with the reason when that could harm what it holds.
Result<PlannedTarget> planEmbedded(const QByteArray &file, const PhotoBlocks &photo, const RightsChange &change,
                                   const QString &name, const PrepareOptions &options);
// Into the sidecar, which is created when it is empty.
Result<PlannedTarget> planSidecar(const QByteArray &sidecar, const RightsChange &change, const QString &name);
