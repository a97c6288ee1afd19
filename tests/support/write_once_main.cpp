// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Applies one change of license through the real session store, resumes or undoes it: the program that fault tests kill
// and starve. write_once apply|resume|undo JOURNAL [PHOTO…]

#include "core/writing/session_store.h"

#include <cstdio>

namespace {

RightsChange oneChange()
{
    RightsChange change;
    change.fields.insert(RightsFieldId::License, QStringLiteral("https://creativecommons.org/licenses/by-sa/4.0/"));
    change.fields.insert(RightsFieldId::Creator, QStringLiteral("Ada Example"));
    change.fields.insert(RightsFieldId::Terms, QStringLiteral("Licensed to the public under CC BY-SA 4.0."));
    return change;
}

WritePlan planFor(int count, char **names, WriteEngine &engine, JobControl &job, const FilePath &log)
{
    QList<WriteRequest> requests;
    for (int i = 0; i < count; ++i)
        requests.append({FilePath::fromBytes(names[i]), {}, oneChange()});
    return planWrites(QStringLiteral("One change"), requests, {}, engine, job, log);
}

int print(const SessionReport &report)
{
    int failures = report.error ? 1 : 0;
    if (report.error)
        std::printf("error %s\n", report.error->message.toUtf8().constData());
    for (const SessionFile &file : report.files) {
        failures += file.state == FileWriteState::Failed;
        std::printf("%s %s %s\n", fileWriteStateName(file.state).toUtf8().constData(), file.target.bytes().constData(),
                    file.problem.toUtf8().constData());
    }
    return std::fflush(stdout) == 0 && failures == 0 ? 0 : 3;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const QByteArray deed = argv[1];
    const auto store = SessionStore::open(FilePath::fromBytes(argv[2]));
    if (!store) {
        std::printf("error %s\n", store.error().message.toUtf8().constData());
        return 3;
    }
    LocalWriteEngine engine;
    JobControl job;
    if (deed == "apply")
        return print(
            (*store)->apply(planFor(argc - 3, argv + 3, engine, job, FilePath::fromBytes(argv[2])), engine, job));

    const auto sessions = (*store)->sessions();
    if (!sessions || sessions->isEmpty())
        return 2;
    const SessionId newest = sessions->first().id;
    return print(deed == "undo" ? (*store)->undo(newest, engine, job) : (*store)->resume(newest, engine, job));
}
