// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

// A row number of the catalog that cannot be mixed up with another kind's. 0 means "none".
template <class Tag>
struct Id
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using PhotoId = Id<struct PhotoTag>;
using FaceId = Id<struct FaceTag>;
using PersonId = Id<struct PersonTag>;
using ConsentId = Id<struct ConsentTag>;
using SessionId = Id<struct SessionTag>;
