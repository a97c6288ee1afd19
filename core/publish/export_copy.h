// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/imaging/cover.h"
#include "core/base/box.h"
#include "core/license/rights_summary.h"

#include <QList>

#include <optional>

// How a cleared copy is made.
struct CopyOptions
{
    FilePath folder; // Made when it is not there.
    std::optional<CoverStyle> cover; // Empty: never cover.
    int maxSizePx = 0; // Longest side; 0: as it is.
};

// One photo to copy. boxes: faces to cover in it, 0..1 of the upright picture.
struct CopyRequest
{
    FilePath photo;
    FilePath sidecar;
    QList<Box> boxes;
};

struct FinishedCopy
{
    FilePath copy;
    QByteArray sha256;
    QStringList removed; // What was left behind: "GPS position", "embedded thumbnail", …
};

// Makes a copy that holds the picture, its color profile and the rights fields, and nothing else; never overwrites (a
// number is added). Parses untrusted data: call it in a worker.
Result<FinishedCopy> makeClearedCopy(const CopyRequest &request, const CopyOptions &options);
