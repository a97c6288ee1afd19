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
    Unreadable,
    Offline, // On a drive that is not connected.
    Picked,
    Rejected
};
const QList<PhotoGroup> &allPhotoGroups();
// Not shown while no photo is in it.
bool isOnlyShownWhenUsed(PhotoGroup group);
QString photoGroupTitle(PhotoGroup group);
bool isInGroup(const PhotoItem &photo, PhotoGroup group);

// Which photos the grid shows: everything that is set must hold.
struct PhotoFilter
{
    PhotoGroup group = PhotoGroup::All;
    FilePath folder; // Empty: everywhere.
    QString license; // Badge text; empty: any.
    PersonId person; // Not valid: anybody or nobody.
    int leastStars = 0;
    QSet<PhotoId> only; // Empty: no restriction. Set when another page asks to show certain photos.
    QString search;     // In what searchTextOf() holds; every word must be found.

    bool operator==(const PhotoFilter &) const = default;
};

// A filter made ready to be asked for many photos.
class PhotoMatcher
{
public:
    explicit PhotoMatcher(const PhotoFilter &filter);
    bool matches(const PhotoItem &photo) const;

private:
    bool matchesSearch(const PhotoItem &photo) const;

    PhotoFilter m_filter;
    QList<QByteArray> m_words;
};
