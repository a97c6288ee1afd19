// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/box.h"

#include <QList>
#include <QString>

#include <optional>

// A face region as it is to stand in a file: in 0..1 of the stored picture, whatever its orientation.
struct StoredRegion
{
    Box box;
    QString name; // Empty: a face without a name.

    bool operator==(const StoredRegion &) const = default;
};

// The value of RightsFieldId::FaceRegions.
struct RegionList
{
    int width = 0; // Pixels of the stored picture; 0: the file does not say.
    int height = 0;
    QList<StoredRegion> regions;

    bool operator==(const RegionList &) const = default;
};

// "6000x4000 | 0.10000 0.20000 0.20000 0.10000 Ada Example | …": left, top, width, height. Equal lists give equal
// texts.
QString regionListText(const RegionList &list);
// Nothing when the text is no such list, or a box lies outside 0..1.
std::optional<RegionList> regionListFromText(const QString &text);
