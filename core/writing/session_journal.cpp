// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/session_journal.h"

#include "core/writing/journal_columns.h"
#include "core/writing/row_codec.h"
#include "core/writing/writing_text.h"

#include <algorithm>

#ifndef _WIN32
#include <pwd.h>
#include <unistd.h>
#endif

using SQLite::Statement;
using SQLite::Transaction;
using SQLite::TransactionBehavior;

namespace {

// Who the system says it is, whatever the environment claims.
QString systemUser()
{
#ifndef _WIN32
    if (const passwd *entry = ::getpwuid(::geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
#endif
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

// Most files of a session have the same as the one before.
template <class Value>
class Encoded
{
public:
    const QByteArray &of(const Value &value)
    {
        if (m_bytes.isEmpty() || value != m_value) {
            m_value = value;
            m_bytes = encoded(value);
        }
        return m_bytes;
    }

private:
    Value m_value;
    QByteArray m_bytes; // Never empty once it is made.
};

void insertFiles(SQLite::Database &database, qint64 session, const QList<PlannedWrite> &files)
{
    Statement insert(database,
                     "INSERT INTO files (session, state, photo, sidecar, method, why, problem, change, changes) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Encoded<RightsChange> change;
    Encoded<QList<FieldChange>> changes;
    for (const PlannedWrite &file : files) {
        insert.bind(1, int64_t(session));
        insert.bind(2, int(firstState(file)));
        bindBlob(insert, 3, file.request.photo.bytes());
        bindBlob(insert, 4, file.request.sidecar.bytes());
        insert.bind(5, int(file.method));
        insert.bind(6, textOf(file.why));
        insert.bind(7, textOf(file.refusal ? file.refusal->message : QString()));
        bindBlob(insert, 8, change.of(file.request.change));
        bindBlob(insert, 9, changes.of(file.changes));
        insert.exec();
        insert.reset();
    }
}

// The first version of the journal hashed whole files.
qint64 hashedBytes(const SQLite::Column &column, qint64 sizeBytes)
{
    return column.isNull() ? sizeBytes : std::clamp<qint64>(column.getInt64(), 0, sizeBytes);
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
                         "INSERT INTO sessions (title, user, always_sidecar, touch_credentials, work, started_ms, "
                         "options, license_url, license_title) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(1, textOf(plan.title));
        insert.bind(2, textOf(systemUser()));
        insert.bind(3, int(plan.options.prepare.alwaysSidecar));
        insert.bind(4, int(plan.options.prepare.touchContentCredentials));
        insert.bind(5, int(SessionWork::Apply));
        insert.bind(6, int64_t(QDateTime::currentMSecsSinceEpoch()));
        insert.bind(7, encoded(plan.options));
        insert.bind(8, textOf(plan.licenseUrl));
        insert.bind(9, textOf(plan.licenseTitle));
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
                        "SELECT always_sidecar, touch_credentials, work, finished_ms, undone_ms, options FROM sessions "
                        "WHERE id = ?");
        query.bind(1, int64_t(session.value));
        if (!query.executeStep())
            return failure(ErrorKind::NotFound, WritingText::tr("There is no session %1.").arg(session.value));
        SessionHead head;
        if (query.getColumn(5).isNull())
            head.options.prepare = {query.getColumn(0).getInt() != 0, query.getColumn(1).getInt() != 0};
        else
            head.options = decodedOptions(query.getColumn(5).getInt());
        head.work = SessionWork(std::clamp(query.getColumn(2).getInt(), 0, int(SessionWork::UndoSome)));
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

Result<QList<RowId>> SessionJournal::rowsOf(SessionId session, const FilePath &photo, const QList<RowState> &states)
{
    return guarded(m_file, [&]() -> Result<QList<RowId>> {
        Statement query(*m_database, "SELECT id FROM files WHERE session = ? AND photo = ? AND state IN (" +
                                         numbers(states) + ") ORDER BY id");
        query.bind(1, int64_t(session.value));
        bindBlob(query, 2, photo.bytes());
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
                        "SELECT target, method, stamp_before, sha256_before, sha256_after, forward, inverse, "
                        "hashed_before, hashed_after, stamp_after FROM files "
                        "WHERE id = ? AND sha256_after IS NOT NULL");
        query.bind(1, int64_t(id));
        if (!query.executeStep())
            return damagedRow(m_file);
        RowBytes bytes;
        bytes.target = FilePath::fromBytes(blobOf(query.getColumn(0)));
        bytes.method = WriteMethod(std::clamp(query.getColumn(1).getInt(), 0, int(WriteMethod::Insert)));
        bytes.before.sha256 = blobOf(query.getColumn(3));
        bytes.after.sha256 = blobOf(query.getColumn(4));
        const auto stamp = decodedStamp(blobOf(query.getColumn(2)));
        const auto forward = decodedPlan(blobOf(query.getColumn(5)));
        const auto inverse = decodedPlan(blobOf(query.getColumn(6)));
        const auto stampAfter = query.getColumn(9).isNull() ? FileStamp() : decodedStamp(blobOf(query.getColumn(9)));
        if (!stamp || !stampAfter || !forward || !inverse || bytes.target.isEmpty() || bytes.after.sha256.isEmpty())
            return damagedRow(m_file);
        bytes.before.sizeBytes = stamp->sizeBytes;
        bytes.after.sizeBytes = forward->newSize();
        bytes.before.hashedBytes = hashedBytes(query.getColumn(7), bytes.before.sizeBytes);
        bytes.after.hashedBytes = hashedBytes(query.getColumn(8), bytes.after.sizeBytes);
        bytes.stampAfter = *stampAfter;
        bytes.stampBefore = *stamp;
        bytes.forward = *forward;
        bytes.inverse = *inverse;
        return bytes;
    });
}

Result<OwnWrites> SessionJournal::ownWritesBeside(const SessionRow &row)
{
    return guarded(m_file, [&]() -> Result<OwnWrites> {
        Statement query(*m_database, "SELECT id, session, state, changes, stamp_after, stamp_undone FROM files WHERE "
                                     "photo = ? AND target = ? AND stamp_after IS NOT NULL ORDER BY id");
        bindBlob(query, 1, row.request.photo.bytes());
        bindBlob(query, 2, row.target.bytes());
        OwnWrites writes;
        while (query.executeStep()) {
            const auto changes = decodedChanges(blobOf(query.getColumn(3)));
            const auto stamp = decodedStamp(blobOf(query.getColumn(4)));
            if (!changes || !stamp)
                return damagedRow(m_file);
            writes.left.append(*stamp);
            if (const auto undone = decodedStamp(blobOf(query.getColumn(5))))
                writes.left.append(*undone);
            if (query.getColumn(0).getInt64() > row.id && query.getColumn(2).getInt() == int(RowState::Written))
                writes.later.append({SessionId{query.getColumn(1).getInt64()}, *changes});
        }
        return writes;
    });
}

Result<void> SessionJournal::setPrepared(const QList<PreparedRow> &rows)
{
    return guarded(m_file, [&]() -> Result<void> {
        Transaction transaction(*m_database, TransactionBehavior::IMMEDIATE);
        Statement update(
            *m_database,
            "UPDATE files SET state = ?, target = ?, method = ?, stamp_before = ?, sha256_before = ?, "
            "sha256_after = ?, forward = ?, inverse = ?, hashed_before = ?, hashed_after = ? WHERE id = ?");
        for (const auto &[id, bytes] : rows) {
            update.bind(1, int(RowState::Prepared));
            bindBlob(update, 2, bytes.target.bytes());
            update.bind(3, int(bytes.method));
            bindBlob(update, 4, encoded(bytes.stampBefore));
            bindBlob(update, 5, bytes.before.sha256);
            bindBlob(update, 6, bytes.after.sha256);
            bindBlob(update, 7, encoded(bytes.forward));
            bindBlob(update, 8, encoded(bytes.inverse));
            update.bind(9, int64_t(bytes.before.hashedBytes));
            update.bind(10, int64_t(bytes.after.hashedBytes));
            update.bind(11, int64_t(id));
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
        m_database->exec("UPDATE journal SET last_step = last_step + 1");
        const int64_t step = m_database->execAndGet("SELECT last_step FROM journal").getInt64();
        Statement update(*m_database,
                         "UPDATE files SET state = ?1, problem = ?2, stamp_after = coalesce(?3, stamp_after), "
                         "stamp_undone = ?9, "
                         "written_ms = CASE WHEN ?1 = ?5 THEN coalesce(written_ms, ?6) ELSE written_ms END, "
                         "written_step = CASE WHEN ?1 = ?5 THEN coalesce(written_step, ?8) ELSE written_step END, "
                         "undone_ms = CASE WHEN ?1 = ?7 THEN ?6 ELSE undone_ms END, "
                         "undone_step = CASE WHEN ?1 = ?7 THEN ?8 ELSE undone_step END, "
                         "undo_changes = CASE WHEN ?1 = ?7 THEN ?10 ELSE undo_changes END WHERE id = ?4");
        const int64_t now = QDateTime::currentMSecsSinceEpoch();
        for (const RowOutcome &outcome : outcomes) {
            update.bind(1, int(outcome.state));
            update.bind(2, textOf(outcome.problem));
            const bool isUndone = outcome.state == RowState::Undone;
            const bool isKnown = !outcome.stampAfter.isEmpty() && (!isUndone || outcome.isOursAlone);
            update.bind(3);
            update.bind(9);
            update.bind(10);
            if (outcome.undoChanges)
                bindBlob(update, 10, encoded(*outcome.undoChanges));
            if (isKnown)
                bindBlob(update, isUndone ? 9 : 3, encoded(outcome.stampAfter));
            update.bind(4, int64_t(outcome.row));
            update.bind(5, int(RowState::Written));
            update.bind(6, now);
            update.bind(7, int(RowState::Undone));
            update.bind(8, step);
            update.exec();
            update.reset();
        }
        transaction.commit();
        return {};
    });
}
