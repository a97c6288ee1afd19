// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/decision_history.h"
#include "core/writing/license_history.h"

#include <QHash>

// All that is known of what was done to a photo.
struct PhotoPast
{
    QList<LicenseEvent> events; // In the order in which they happened.
    QHash<SessionId, SessionRecord> sessions;
    QList<DecisionChange> decisions; // Newest first.
};

// Opens the catalog and the log of writes by itself: for jobs.
Result<PhotoPast> readPhotoPast(const FilePath &catalog, const FilePath &journal, PhotoId photo, const FilePath &path);

// Is what this event wrote in the file still ours to take back?
bool canTakeBack(const PhotoPast &past, qsizetype event);
