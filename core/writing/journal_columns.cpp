// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/journal_columns.h"

#include "core/writing/row_codec.h"
#include "core/writing/writing_text.h"

std::string textOf(const QString &text)
{
    return text.toStdString();
}

QString stringOf(const SQLite::Column &column)
{
    return QString::fromStdString(column.getString());
}

void bindBlob(SQLite::Statement &statement, int index, const QByteArray &bytes)
{
    statement.bind(index, bytes.isNull() ? "" : bytes.constData(), int(bytes.size()));
}

QByteArray blobOf(const SQLite::Column &column)
{
    return QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
}

std::string numbers(const QList<RowState> &states)
{
    std::string list;
    for (const RowState state : states)
        list += (list.empty() ? "" : ",") + std::to_string(int(state));
    return list;
}

std::optional<SessionRow> rowFrom(SQLite::Statement &query)
{
    const auto change = decodedChange(blobOf(query.getColumn(6)));
    const auto changes = decodedChanges(blobOf(query.getColumn(7)));
    const int method = query.getColumn(4).getInt();
    const int state = query.getColumn(8).getInt();
    if (!change || !changes || method < 0 || method > int(WriteMethod::Insert) || state < 0 ||
        state > int(RowState::Undone))
        return std::nullopt;
    SessionRow row;
    row.id = query.getColumn(0).getInt64();
    row.request = {FilePath::fromBytes(blobOf(query.getColumn(1))), FilePath::fromBytes(blobOf(query.getColumn(2))),
                   *change};
    row.target = FilePath::fromBytes(blobOf(query.getColumn(3)));
    row.method = WriteMethod(method);
    row.why = stringOf(query.getColumn(5));
    row.changes = *changes;
    row.state = RowState(state);
    row.problem = stringOf(query.getColumn(9));
    return row;
}

tl::unexpected<Error> damagedRow(const FilePath &journal)
{
    return failure(
        ErrorKind::Unreadable,
        WritingText::tr("The log of written changes “%1” has a damaged entry. Nothing was changed on its account.")
            .arg(journal.display()));
}
