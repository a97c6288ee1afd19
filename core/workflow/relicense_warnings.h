// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/rights_summary.h"
#include "core/metadata/rights_change.h"
#include "core/workflow/library.h"

// What a user should know before giving these photos this license: one sentence a reason, the gravest first.
// before: what each photo says now. Photos that are in the catalog are also judged by their people.
Result<QStringList> relicenseWarnings(Catalog &catalog, const QList<FilePath> &photos,
                                      const QList<RightsSummary> &before, const LicenseChoice &choice,
                                      const QStringList &ownNames, QDate day);
