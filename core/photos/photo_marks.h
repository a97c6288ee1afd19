// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

// What a photographer says when sorting out. No verdict follows from it: a picked photo is cleared by answers only.
enum class PhotoFlag
{
    None,
    Pick,
    Reject
};

// The user's own marks of a photo, kept in the catalog and never written to the file.
struct PhotoMarks
{
    std::optional<int> stars = {}; // 0..5; empty: those of the file count.
    PhotoFlag flag = PhotoFlag::None;

    bool operator==(const PhotoMarks &) const = default;
};
