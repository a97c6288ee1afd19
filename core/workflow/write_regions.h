// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/relicense.h"

// Plans to write the faces that have a decision into the photos, as regions in MWG, Microsoft and IPTC. Faces that are
// none or are depicted are left out. A name goes with a region only when withNames is set and the person agreed to its
// publication; regions that are in a file keep their place and, where nothing else is said, their name. Photos without
// such faces are left out; those that changed since their scan are refused by name. Apply with applyRelicense().
Result<RelicensePlan> planRegions(Library &library, const QList<FilePath> &paths, bool withNames,
                                  const WriteOptions &options, JobControl &job);
