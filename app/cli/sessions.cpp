// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_access.h"
#include "app/cli/session_text.h"
#include "app/cli/terminal.h"
#include "core/workflow/lost_sessions.h"
#include "core/workflow/relicense.h"

#include <QJsonArray>

#include <functional>
#include <utility>

namespace {

using SessionWork = std::function<SessionReport(Library &, SessionId, JobControl &)>;

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

// Nobody knows any more in which folders an interrupted session of a lost log was at work.
bool cleanAfterLostLog(Library &library)
{
    const Result<QList<FilePath>> folders = removeLeftTemporaries(library);
    if (!folders)
        Terminal::printError(QStringLiteral("Note: ") + folders.error().message);
    for (const FilePath &folder : folders ? *folders : QList<FilePath>())
        Terminal::print(QStringLiteral("Removed what an interrupted write left in “%1”.").arg(folder.display()));
    return folders && !folders->isEmpty();
}

int runSessionWork(Arguments &arguments, const QStringList &words, bool wantInterrupted, const SessionWork &work)
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
    noteLostSessions(arguments, library->catalog.get(), *library->sessions);
    const bool isCleaned = wantInterrupted && library->lost.isValid() && cleanAfterLostLog(*library);
    const Result<SessionId> session = sessionOf(arguments, *library->sessions, wantInterrupted);
    if (!session && isCleaned)
        return int(ExitStatus::Clear);
    if (!session)
        return explain(session.error());
    Terminal::showProgress(job);
    const SessionReport report = work(*library, *session, job);
    Terminal::clearProgress();
    return finishSession(report, arguments.has(QStringLiteral("json")));
}

Result<SessionRecord> recordOf(SessionStore &store, const QString &word)
{
    const Result<QList<SessionRecord>> sessions = store.sessions();
    if (!sessions)
        return failure(sessions.error());
    for (const SessionRecord &session : *sessions) {
        if (QString::number(session.id.value) == word)
            return session;
    }
    return failure(ErrorKind::Invalid,
                   QStringLiteral("There is no session %1. \"clearframe-cli sessions\" lists them.").arg(word));
}

QString lineOf(const SessionRecord &session)
{
    return QStringLiteral("%1  %2  %3  %4 of %5 files  %6  %7")
        .arg(session.id.value, 4)
        .arg(session.startedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")))
        .arg(sessionStateName(session), -11)
        .arg(session.written)
        .arg(session.written + session.planned + session.failed)
        .arg(session.user, session.title);
}

int showSession(SessionStore &store, const Arguments &arguments)
{
    const Result<SessionRecord> session = recordOf(store, arguments.words().value(1));
    if (!session)
        return explain(session.error());
    const Result<QList<SessionFile>> files = store.files(session->id);
    if (!files)
        return explain(files.error());
    if (arguments.has(QStringLiteral("csv"))) {
        Terminal::printRaw(sessionCsv(*session, *files, true));
    } else if (arguments.has(QStringLiteral("json"))) {
        QJsonObject object = sessionJson(*session);
        QJsonArray array;
        for (const SessionFile &file : *files)
            array.append(fileJson(file));
        object.insert(QStringLiteral("schema"), QStringLiteral("clearframe.session-log/1"));
        object.insert(QStringLiteral("files"), array);
        Terminal::print(object);
    } else {
        Terminal::print(lineOf(*session));
        if (!session->licenseUrl.isEmpty())
            Terminal::print(QStringLiteral("%1  %2").arg(session->licenseTitle, session->licenseUrl));
        for (const SessionFile &file : *files)
            Terminal::print(sessionFileText(file));
    }
    return int(ExitStatus::Clear);
}

int printCsv(SessionStore &store, const QList<SessionRecord> &sessions)
{
    bool isFirst = true;
    for (const SessionRecord &session : sessions) {
        const Result<QList<SessionFile>> files = store.files(session.id);
        if (!files)
            return explain(files.error());
        Terminal::printRaw(sessionCsv(session, *files, std::exchange(isFirst, false)));
    }
    return int(ExitStatus::Clear);
}

int listSessions(SessionStore &store, const Arguments &arguments)
{
    const Result<QList<SessionRecord>> sessions = store.sessions();
    if (!sessions)
        return explain(sessions.error());
    if (arguments.has(QStringLiteral("csv")))
        return printCsv(store, *sessions);
    QJsonArray array;
    for (const SessionRecord &session : *sessions) {
        if (arguments.has(QStringLiteral("json")))
            array.append(sessionJson(session));
        else
            Terminal::print(lineOf(session));
    }
    if (arguments.has(QStringLiteral("json")))
        Terminal::print(QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.sessions/1")},
                                    {QStringLiteral("sessions"), array}});
    else if (sessions->isEmpty())
        Terminal::print(QStringLiteral("Nothing was written yet."));
    return int(ExitStatus::Clear);
}

} // namespace

int runSessions(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral("sessions"),
        QStringLiteral("Lists the sessions of writes, newest first; \"show SESSION\" lists one with each "
                       "file and field before and after."),
        QStringLiteral("[show SESSION]"));
    arguments
        .option(QStringLiteral("json"),
                QStringLiteral("Prints one JSON object (clearframe.sessions/1, clearframe.session-log/1)."))
        .option(QStringLiteral("csv"), QStringLiteral("Prints a line for each file and field, as CSV."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const bool isShow = arguments.words().value(0) == u"show";
    if (arguments.words().size() != (isShow ? 2 : 0))
        return arguments.wrongUse(QStringLiteral("Say nothing more, or \"show\" and the number of a session."));
    const Result<std::unique_ptr<SessionStore>> store = SessionStore::open(libraryFilesOf(arguments).journal);
    if (!store)
        return explain(store.error());
    noteLostSessions(arguments, existingCatalogOf(arguments).get(), **store);
    return isShow ? showSession(**store, arguments) : listSessions(**store, arguments);
}

int runUndo(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral("undo"),
        QStringLiteral("Takes a session back (default: the newest): files become what they were, byte for byte, where\n"
                       "nobody changed them since; else field by field, and it says so."),
        QStringLiteral("[SESSION]"));
    arguments.epilog(QStringLiteral("A session wrote into files. Decisions on faces are taken back by \"face undo\", "
                                    "recorded answers by \"consent undo\", accepted findings by \"check revoke\"."));
    arguments.option(QStringLiteral("photo"),
                     QStringLiteral("Takes back only what was written to this photo; again for each."),
                     QStringLiteral("PATH"));
    return runSessionWork(arguments, words, false, [&](Library &library, SessionId session, JobControl &job) {
        QSet<FilePath> photos;
        for (const QString &photo : arguments.rawValues(QStringLiteral("photo")))
            photos.insert(FilePath::fromArgument(photo).absolute());
        return undoSession(library, session, job, photos);
    });
}

int runResume(const QStringList &words)
{
    Arguments arguments(QStringLiteral("resume"),
                        QStringLiteral("Goes on with a session that was interrupted (default: the newest)."),
                        QStringLiteral("[SESSION]"));
    return runSessionWork(arguments, words, true, resumeSession);
}
