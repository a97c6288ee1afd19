// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/journal_file.h"
#include "core/writing/session_row.h"

#include <string>

// The little that all queries of the journal share.
std::string textOf(const QString &text);
QString stringOf(const SQLite::Column &column);
void bindBlob(SQLite::Statement &statement, int index, const QByteArray &bytes);
QByteArray blobOf(const SQLite::Column &column);
// "0,3": for IN (…).
std::string numbers(const QList<RowState> &states);

inline constexpr char rowColumns[] = "id, photo, sidecar, target, method, why, change, changes, state, problem";

// Reads rowColumns; nothing when they are damaged.
std::optional<SessionRow> rowFrom(SQLite::Statement &query);
tl::unexpected<Error> damagedRow(const FilePath &journal);

// Library exceptions become errors here and nowhere else.
template <class Work>
auto guarded(const FilePath &file, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return journalError(file, exception);
    }
}
