// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

#include <QDateTime>
#include <QList>

#include <optional>

class Catalog;

// A path that a photo has or had, and when, as far as the catalog noticed.
struct PhotoPath
{
    FilePath path;
    std::optional<QDateTime> since; // Empty: no other photo is known to have been there before.
    std::optional<QDateTime> until; // Empty: no other photo is known to have come there.
};

// Of the photo that is at the path, or else of the last one that left it; the present one first. Of a path that the
// catalog does not know: itself.
Result<QList<PhotoPath>> pathsOfPhotoAt(Catalog &catalog, const FilePath &path);
