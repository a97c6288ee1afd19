// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/library_state.h"

#include <QSet>

// What the list on the left can show.
enum class PhotoGroup
{
    All,
    NeedsDecision,
    Blocked,
    Clear,
    NoLicense,
    Conflicting,
    Unreadable
};
const QList<PhotoGroup> &allPhotoGroups();
QString photoGroupTitle(PhotoGroup group);
bool isInGroup(const PhotoItem &photo, PhotoGroup group);

// Which photos the grid shows: everything that is set must hold.
struct PhotoFilter
{
    PhotoGroup group = PhotoGroup::All;
    FilePath folder;    // Empty: everywhere.
    QString license;    // Badge text; empty: any.
    QSet<PhotoId> only; // Empty: no restriction. Set when another page asks to show certain photos.
    QString search;     // In file name, license, creator and the names of people; every word must be found.

    bool operator==(const PhotoFilter &) const = default;
};

bool matches(const PhotoItem &photo, const PhotoFilter &filter, const PeopleFacts &people);
