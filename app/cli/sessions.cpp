// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_access.h"
#include "app/cli/session_text.h"
#include "app/cli/terminal.h"
#include "core/workflow/relicense.h"

#include <QJsonArray>

namespace {

QString stateOf(const SessionRecord &session)
{
    if (session.undoneAt)
        return QStringLiteral("undone");
    return session.finishedAt ? QStringLiteral("done") : QStringLiteral("interrupted");
}

QJsonObject toJson(const SessionRecord &session)
{
    return {{QStringLiteral("session"), session.id.value},
            {QStringLiteral("title"), session.title},
            {QStringLiteral("user"), session.user},
            {QStringLiteral("startedAt"), session.startedAt.toString(Qt::ISODate)},
            {QStringLiteral("state"), stateOf(session)},
            {QStringLiteral("planned"), session.planned},
            {QStringLiteral("written"), session.written},
            {QStringLiteral("failed"), session.failed}};
}

using SessionWork = SessionReport (*)(Library &, SessionId, JobControl &);

// The session that is named, or the newest one that "undo" or "resume" makes sense for.
Result<SessionId> sessionOf(const Arguments &arguments, SessionStore &store, bool wantInterrupted)
{
    if (!arguments.words().isEmpty()) {
        bool isNumber = false;
        const SessionId session{arguments.words().first().toLongLong(&isNumber)};
        if (!isNumber)
            return failure(ErrorKind::Invalid,
                           QStringLiteral("SESSION is the number that \"clearframe-cli sessions\" lists."));
        return session;
    }
    const Result<QList<SessionRecord>> sessions = store.sessions();
    if (!sessions)
        return failure(sessions.error());
    for (const SessionRecord &session : *sessions)
        if (wantInterrupted ? !session.finishedAt && !session.undoneAt : !session.undoneAt)
            return session.id;
    return failure(ErrorKind::Invalid, wantInterrupted ? QStringLiteral("No session was interrupted.")
                                                       : QStringLiteral("There is no session to undo."));
}

int runSessionWork(Arguments &arguments, const QStringList &words, bool wantInterrupted, SessionWork work)
{
    arguments.option(QStringLiteral("json"),
                     QStringLiteral("Prints the result as one JSON object (clearframe.session/1)."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    JobControl job;
    const InterruptStopsJob interrupt(job);
    Result<Library> library = openLibraryOf(arguments);
    if (!library)
        return explain(library.error());
    const Result<SessionId> session = sessionOf(arguments, *library->sessions, wantInterrupted);
    if (!session)
        return explain(session.error());
    Terminal::showProgress(job);
    const SessionReport report = work(*library, *session, job);
    Terminal::clearProgress();
    return finishSession(report, arguments.has(QStringLiteral("json")));
}

} // namespace

int runSessions(const QStringList &words)
{
    Arguments arguments(QStringLiteral("sessions"), QStringLiteral("Lists the sessions of writes, newest first."));
    arguments.option(QStringLiteral("json"),
                     QStringLiteral("Prints the result as one JSON object (clearframe.sessions/1)."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const Result<std::unique_ptr<SessionStore>> store = SessionStore::open(libraryFilesOf(arguments).journal);
    if (!store)
        return explain(store.error());
    const Result<QList<SessionRecord>> sessions = (*store)->sessions();
    if (!sessions)
        return explain(sessions.error());
    QJsonArray array;
    for (const SessionRecord &session : *sessions) {
        if (arguments.has(QStringLiteral("json")))
            array.append(toJson(session));
        else
            Terminal::print(QStringLiteral("%1  %2  %3  %4 of %5 files  %6  %7")
                                .arg(session.id.value, 4)
                                .arg(session.startedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                                .arg(stateOf(session), -11)
                                .arg(session.written)
                                .arg(session.planned)
                                .arg(session.user, session.title));
    }
    if (arguments.has(QStringLiteral("json")))
        Terminal::print(QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.sessions/1")},
                                    {QStringLiteral("sessions"), array}});
    else if (sessions->isEmpty())
        Terminal::print(QStringLiteral("Nothing was written yet."));
    return int(ExitStatus::Clear);
}

int runUndo(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral("undo"),
        QStringLiteral("Takes a session back (default: the newest): files become what they were, byte for byte, where\n"
                       "nobody changed them since; else field by field, and it says so."),
        QStringLiteral("[SESSION]"));
    return runSessionWork(arguments, words, false, undoSession);
}

int runResume(const QStringList &words)
{
    Arguments arguments(QStringLiteral("resume"),
                        QStringLiteral("Goes on with a session that was interrupted (default: the newest)."),
                        QStringLiteral("[SESSION]"));
    return runSessionWork(arguments, words, true, resumeSession);
}
