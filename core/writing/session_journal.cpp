// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/session_journal.h"

#include "core/writing/journal_file.h"
#include "core/writing/row_codec.h"
#include "core/writing/writing_text.h"

#include <algorithm>

using SQLite::Statement;
using SQLite::Transaction;
using SQLite::TransactionBehavior;

namespace {

std::string textOf(const QString &text)
{
    return text.toStdString();
}

void bindBlob(Statement &statement, int index, const QByteArray &bytes)
{
    statement.bind(index, bytes.isNull() ? "" : bytes.constData(), int(bytes.size()));
}

QByteArray blobOf(const SQLite::Column &column)
{
    return QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
}

QString stringOf(const SQLite::Column &column)
{
    return QString::fromStdString(column.getString());
}

std::optional<QDateTime> timeOf(const SQLite::Column &column)
{
    if (column.isNull())
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(column.getInt64(), Qt::UTC);
}

QString systemUser()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

// What a planned file starts as: refusals and files that need nothing are settled before the work begins.
RowState firstState(const PlannedWrite &planned)
{
    if (planned.refusal)
        return RowState::Failed;
    return planned.method == WriteMethod::Nothing ? RowState::Skipped : RowState::Planned;
}

FileWriteState shownState(RowState state)
{
    switch (state) {
    case RowState::Planned:
    case RowState::Prepared:
        return FileWriteState::Planned;
    case RowState::Written:
        return FileWriteState::Written;
    case RowState::Failed:
        return FileWriteState::Failed;
    case RowState::Skipped:
        return FileWriteState::Skipped;
    case RowState::Undone:
        return FileWriteState::Undone;
    }
    return FileWriteState::Failed;
}

std::string numbers(const QList<RowState> &states)
{
    std::string list;
    for (const RowState state : states)
        list += (list.empty() ? "" : ",") + std::to_string(int(state));
    return list;
}

tl::unexpected<Error> damagedRow(const FilePath &journal)
{
    return failure(
        ErrorKind::Unreadable,
        WritingText::tr("The log of written changes “%1” has a damaged entry. Nothing was changed on its account.")
            .arg(journal.display()));
}

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

constexpr char rowColumns[] = "id, photo, sidecar, target, method, why, change, changes, state, problem";

std::optional<SessionRow> rowFrom(Statement &query)
{
    const auto change = decodedChange(blobOf(query.getColumn(6)));
    const auto changes = decodedChanges(blobOf(query.getColumn(7)));
    const int method = query.getColumn(4).getInt();
    const int state = query.getColumn(8).getInt();
    if (!change || !changes || method < 0 || method > int(WriteMethod::Sidecar) || state < 0 ||
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

void insertFiles(SQLite::Database &database, qint64 session, const QList<PlannedWrite> &files)
{
    Statement insert(database,
                     "INSERT INTO files (session, state, photo, sidecar, method, why, problem, change, changes) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const PlannedWrite &file : files) {
        insert.bind(1, int64_t(session));
        insert.bind(2, int(firstState(file)));
        bindBlob(insert, 3, file.request.photo.bytes());
        bindBlob(insert, 4, file.request.sidecar.bytes());
        insert.bind(5, int(file.method));
        insert.bind(6, textOf(file.why));
        insert.bind(7, textOf(file.refusal ? file.refusal->message : QString()));
        bindBlob(insert, 8, encoded(file.request.change));
        bindBlob(insert, 9, encoded(file.changes));
        insert.exec();
        insert.reset();
    }
}

} // namespace

SessionJournal::SessionJournal(FilePath file, std::unique_ptr<SQLite::Database> database)
    : m_file(std::move(file))
    , m_database(std::move(database))
{
}

SessionJournal::~SessionJournal() = default;

Result<std::unique_ptr<SessionJournal>> SessionJournal::open(const FilePath &file)
{
    auto database = openJournalFile(file.absolute());
    if (!database)
        return failure(database.error());
    return std::unique_ptr<SessionJournal>(new SessionJournal(file.absolute(), std::move(*database)));
}

Result<SessionId> SessionJournal::begin(const WritePlan &plan)
{
    return guarded(m_file, [&]() -> Result<SessionId> {
        Transaction transaction(*m_database, TransactionBehavior::IMMEDIATE);
        Statement insert(*m_database,
                         "INSERT INTO sessions (title, user, always_sidecar, touch_credentials, work, started_ms) "
                         "VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(1, textOf(plan.title));
        insert.bind(2, textOf(systemUser()));
        insert.bind(3, int(plan.options.alwaysSidecar));
        insert.bind(4, int(plan.options.touchContentCredentials));
        insert.bind(5, int(SessionWork::Apply));
        insert.bind(6, int64_t(QDateTime::currentMSecsSinceEpoch()));
        insert.exec();
        const SessionId session{m_database->getLastInsertRowid()};
        insertFiles(*m_database, session.value, plan.files);
        transaction.commit();
        return session;
    });
}

Result<SessionHead> SessionJournal::head(SessionId session)
{
    return guarded(m_file, [&]() -> Result<SessionHead> {
        Statement query(*m_database,
                        "SELECT always_sidecar, touch_credentials, work, finished_ms, undone_ms FROM sessions "
                        "WHERE id = ?");
        query.bind(1, int64_t(session.value));
        if (!query.executeStep())
            return failure(ErrorKind::NotFound, WritingText::tr("There is no session %1.").arg(session.value));
        SessionHead head;
        head.options = {query.getColumn(0).getInt() != 0, query.getColumn(1).getInt() != 0};
        head.work = SessionWork(std::clamp(query.getColumn(2).getInt(), 0, int(SessionWork::Undo)));
        head.isFinished = !query.getColumn(3).isNull();
        head.isUndone = !query.getColumn(4).isNull();
        return head;
    });
}

Result<void> SessionJournal::setWork(SessionId session, SessionWork work)
{
    return guarded(m_file, [&]() -> Result<void> {
        Statement update(*m_database, "UPDATE sessions SET work = ? WHERE id = ?");
        update.bind(1, int(work));
        update.bind(2, int64_t(session.value));
        update.exec();
        return {};
    });
}

Result<void> SessionJournal::setFinished(SessionId session)
{
    return guarded(m_file, [&]() -> Result<void> {
        Statement update(*m_database, "UPDATE sessions SET work = 0, finished_ms = ? WHERE id = ?");
        update.bind(1, int64_t(QDateTime::currentMSecsSinceEpoch()));
        update.bind(2, int64_t(session.value));
        update.exec();
        return {};
    });
}

Result<void> SessionJournal::setUndone(SessionId session)
{
    return guarded(m_file, [&]() -> Result<void> {
        Statement update(*m_database,
                         "UPDATE sessions SET work = 0, undone_ms = ?1, finished_ms = coalesce(finished_ms, ?1) "
                         "WHERE id = ?2");
        update.bind(1, int64_t(QDateTime::currentMSecsSinceEpoch()));
        update.bind(2, int64_t(session.value));
        update.exec();
        return {};
    });
}

Result<QList<RowId>> SessionJournal::rowsIn(SessionId session, const QList<RowState> &states)
{
    return guarded(m_file, [&]() -> Result<QList<RowId>> {
        Statement query(*m_database,
                        "SELECT id FROM files WHERE session = ? AND state IN (" + numbers(states) + ") ORDER BY id");
        query.bind(1, int64_t(session.value));
        QList<RowId> ids;
        while (query.executeStep())
            ids.append(query.getColumn(0).getInt64());
        return ids;
    });
}

Result<QList<SessionRow>> SessionJournal::rows(const QList<RowId> &ids)
{
    return guarded(m_file, [&]() -> Result<QList<SessionRow>> {
        Statement query(*m_database, std::string("SELECT ") + rowColumns + " FROM files WHERE id = ?");
        QList<SessionRow> rows;
        for (const RowId id : ids) {
            query.bind(1, int64_t(id));
            const auto row = query.executeStep() ? rowFrom(query) : std::nullopt;
            if (!row)
                return damagedRow(m_file);
            rows.append(*row);
            query.reset();
        }
        return rows;
    });
}

Result<bool> SessionJournal::hasBytes(RowId id)
{
    return guarded(m_file, [&]() -> Result<bool> {
        Statement query(*m_database, "SELECT 1 FROM files WHERE id = ? AND sha256_after IS NOT NULL");
        query.bind(1, int64_t(id));
        return query.executeStep();
    });
}

Result<RowBytes> SessionJournal::bytes(RowId id)
{
    return guarded(m_file, [&]() -> Result<RowBytes> {
        Statement query(*m_database,
                        "SELECT target, method, stamp_before, sha256_before, sha256_after, forward, inverse "
                        "FROM files WHERE id = ? AND sha256_after IS NOT NULL");
        query.bind(1, int64_t(id));
        if (!query.executeStep())
            return damagedRow(m_file);
        RowBytes bytes;
        bytes.target = FilePath::fromBytes(blobOf(query.getColumn(0)));
        bytes.method = WriteMethod(std::clamp(query.getColumn(1).getInt(), 0, int(WriteMethod::Sidecar)));
        bytes.sha256Before = blobOf(query.getColumn(3));
        bytes.sha256After = blobOf(query.getColumn(4));
        const auto stamp = decodedStamp(blobOf(query.getColumn(2)));
        const auto forward = decodedPlan(blobOf(query.getColumn(5)));
        const auto inverse = decodedPlan(blobOf(query.getColumn(6)));
        if (!stamp || !forward || !inverse || bytes.target.isEmpty() || bytes.sha256After.isEmpty())
            return damagedRow(m_file);
        bytes.stampBefore = *stamp;
        bytes.forward = *forward;
        bytes.inverse = *inverse;
        return bytes;
    });
}

Result<void> SessionJournal::setPrepared(const QList<PreparedRow> &rows)
{
    return guarded(m_file, [&]() -> Result<void> {
        Transaction transaction(*m_database, TransactionBehavior::IMMEDIATE);
        Statement update(*m_database,
                         "UPDATE files SET state = ?, target = ?, method = ?, stamp_before = ?, sha256_before = ?, "
                         "sha256_after = ?, forward = ?, inverse = ? WHERE id = ?");
        for (const auto &[id, bytes] : rows) {
            update.bind(1, int(RowState::Prepared));
            bindBlob(update, 2, bytes.target.bytes());
            update.bind(3, int(bytes.method));
            bindBlob(update, 4, encoded(bytes.stampBefore));
            bindBlob(update, 5, bytes.sha256Before);
            bindBlob(update, 6, bytes.sha256After);
            bindBlob(update, 7, encoded(bytes.forward));
            bindBlob(update, 8, encoded(bytes.inverse));
            update.bind(9, int64_t(id));
            update.exec();
            update.reset();
        }
        transaction.commit();
        return {};
    });
}

Result<void> SessionJournal::setOutcomes(const QList<RowOutcome> &outcomes)
{
    return guarded(m_file, [&]() -> Result<void> {
        Transaction transaction(*m_database, TransactionBehavior::IMMEDIATE);
        Statement update(*m_database, "UPDATE files SET state = ?, problem = ? WHERE id = ?");
        for (const RowOutcome &outcome : outcomes) {
            update.bind(1, int(outcome.state));
            update.bind(2, textOf(outcome.problem));
            update.bind(3, int64_t(outcome.row));
            update.exec();
            update.reset();
        }
        transaction.commit();
        return {};
    });
}

Result<QList<SessionRecord>> SessionJournal::sessions()
{
    return guarded(m_file, [&]() -> Result<QList<SessionRecord>> {
        Statement query(*m_database,
                        "SELECT s.id, s.title, s.user, s.started_ms, s.finished_ms, s.undone_ms, "
                        "count(*) FILTER (WHERE f.state IN (" +
                            numbers({RowState::Planned, RowState::Prepared}) +
                            ")), "
                            "count(*) FILTER (WHERE f.state IN (" +
                            numbers({RowState::Written, RowState::Undone}) +
                            ")), "
                            "count(*) FILTER (WHERE f.state = " +
                            numbers({RowState::Failed}) +
                            ") "
                            "FROM sessions s LEFT JOIN files f ON f.session = s.id GROUP BY s.id ORDER BY s.id DESC");
        QList<SessionRecord> records;
        while (query.executeStep()) {
            SessionRecord record;
            record.id = {query.getColumn(0).getInt64()};
            record.title = stringOf(query.getColumn(1));
            record.user = stringOf(query.getColumn(2));
            record.startedAt = timeOf(query.getColumn(3)).value_or(QDateTime());
            record.finishedAt = timeOf(query.getColumn(4));
            record.undoneAt = timeOf(query.getColumn(5));
            record.planned = query.getColumn(6).getInt();
            record.written = query.getColumn(7).getInt();
            record.failed = query.getColumn(8).getInt();
            records.append(record);
        }
        return records;
    });
}

Result<QList<SessionFile>> SessionJournal::files(SessionId session)
{
    return guarded(m_file, [&]() -> Result<QList<SessionFile>> {
        Statement query(*m_database, std::string("SELECT ") + rowColumns + " FROM files WHERE session = ? ORDER BY id");
        query.bind(1, int64_t(session.value));
        QList<SessionFile> files;
        while (query.executeStep()) {
            const auto row = rowFrom(query);
            if (!row)
                return damagedRow(m_file);
            const FilePath target = row->target.isEmpty() ? row->request.photo : row->target;
            files.append({row->request.photo, target, row->method, shownState(row->state), row->problem, row->changes});
        }
        return files;
    });
}

Result<QList<SessionId>> SessionJournal::inWork()
{
    return guarded(m_file, [&]() -> Result<QList<SessionId>> {
        Statement query(*m_database, "SELECT id FROM sessions WHERE work <> 0 ORDER BY id");
        QList<SessionId> ids;
        while (query.executeStep())
            ids.append(SessionId{query.getColumn(0).getInt64()});
        return ids;
    });
}
