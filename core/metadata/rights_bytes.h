// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/rights_summary.h"
#include "core/metadata/cbor_source.h"
#include "core/metadata/cbor_writer.h"
#include "core/metadata/prepare_write.h"
#include "core/metadata/rights.h"

// What is encoded and decoded once or more for every photo that is written, without a tree of values in between.
// Rights, changes and plans have the form of rights_cbor.h, in which catalogs and journals hold them; the others cross
// process borders only.
QByteArray rightsBytes(const Rights &rights);
Result<Rights> rightsFromBytes(QByteArrayView bytes);

void write(CborWriter &writer, const RightsChange &change);
void write(CborWriter &writer, const QList<FieldChange> &changes);
void write(CborWriter &writer, const SplicePlan &plan);
void write(CborWriter &writer, const RightsSummary &summary);
void write(CborWriter &writer, const PreparedWrite &prepared);

// These are to be believed when the source is sound afterwards.
RightsChange rightsChangeFrom(CborSource &source);
QList<FieldChange> fieldChangesFrom(CborSource &source);
SplicePlan splicePlanFrom(CborSource &source);
RightsSummary rightsSummaryFrom(CborSource &source);
PreparedWrite preparedWriteFrom(CborSource &source);
