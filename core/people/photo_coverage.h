// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"
#include "core/base/ids.h"

#include <QDate>
#include <QList>

#include <optional>

// Which photos an answer speaks of. Nothing set: all photos of the person.
struct PhotoCoverage
{
    QList<FilePath> folders;        // A shoot: everything at or below any of them. Empty: wherever it lies.
    std::optional<QDate> takenFrom; // First and last day of capture.
    std::optional<QDate> takenUntil;
    QList<PhotoId> photos; // Chosen ones, besides what folders and days select.

    bool isAll() const { return !isSelection() && photos.isEmpty(); }
    bool isSelection() const { return !folders.isEmpty() || takenFrom || takenUntil; }
    // A photo whose day of capture is not known lies in no range of days.
    bool covers(PhotoId photo, const FilePath &path, const std::optional<QDate> &takenOn) const;
    bool operator==(const PhotoCoverage &) const = default;
};

// "photos below “/shoots/fair”, taken from 2026-05-01 to 2026-05-02"; empty for all photos.
QString coverageText(const PhotoCoverage &coverage);
