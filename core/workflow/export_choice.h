// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/photo_facts.h"
#include "core/publish/check_report.h"
#include "core/publish/export_copy.h"
#include "core/publish/export_report.h"

#include <QSet>

// Which photos an export copies, and what it covers in them.

// Does the finding still stand against the copy? Not when it was accepted, and not when a copy leaves behind what it is
// about.
bool standsAgainstCopy(const Finding &finding, const CopyOptions &options);

// The faces to cover so that nothing stands against the copy: none for a clear photo; all faces of a person, not only
// the one the finding names. Nothing: the photo is left out.
std::optional<QSet<FaceId>> facesToCover(const CheckedPhoto &checked, const QList<FaceFacts> &faces,
                                         const CopyOptions &options);

ExportOutcome leftOut(const CheckedPhoto &checked, const CopyOptions &options);

// A license without changes (ND) of a creator who is none of the user's own names, as far as those are known.
bool isOthersNoDerivatives(const CheckedPhoto &checked, const Profile &profile);
