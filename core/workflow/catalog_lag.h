// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QString>

#include <optional>

class Catalog;

// A note in the catalog that it may not know yet what sessions from some number on wrote: set before a photo is
// touched, gone when the catalog has learned of it. A crash leaves it standing.
class CatalogLag
{
public:
    // NotWritable or Busy when the catalog cannot be written now: nothing should be written to photos then.
    static Result<CatalogLag> begin(Catalog &catalog, SessionId firstSession);
    // Leaves the note when somebody else's was there before.
    Result<void> end(Catalog &catalog) const;

    // Left by others; nothing when there is none.
    static Result<std::optional<CatalogLag>> left(Catalog &catalog);
    SessionId firstSession() const;

private:
    QString m_note; // Number and a word that no other note has.
    bool m_isAlsoOfOthers = false;
};
