// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line_tester.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

#include <cstdlib>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace {

// QProcess takes words as QString and would lose bytes that are not UTF-8.
pid_t startProgram(const QByteArray &program, const QList<QByteArray> &words, int output, int errors)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    dup2(errors, STDERR_FILENO);
    std::vector<char *> arguments{const_cast<char *>(program.constData())};
    for (const QByteArray &word : words)
        arguments.push_back(const_cast<char *>(word.constData()));
    arguments.push_back(nullptr);
    execve(program.constData(), arguments.data(), environ);
    _exit(127);
}

bool readSome(int file, QByteArray &into)
{
    char buffer[65536];
    const ssize_t length = read(file, buffer, sizeof buffer);
    if (length > 0)
        into.append(buffer, length);
    return length > 0;
}

} // namespace

QJsonObject ProgramRun::json() const
{
    return QJsonDocument::fromJson(output).object();
}

ProgramRun runProgram(const QString &program, const QList<QByteArray> &words, int timeoutMs)
{
    int output[2];
    int errors[2];
    if (pipe2(output, O_CLOEXEC) != 0 || pipe2(errors, O_CLOEXEC) != 0)
        qFatal("no pipes left");
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        qFatal("%s is not installed", qPrintable(program));
    const pid_t child = startProgram(path.toUtf8(), words, output[1], errors[1]);
    close(output[1]);
    close(errors[1]);
    ProgramRun run;
    QElapsedTimer timer;
    timer.start();
    pollfd files[] = {{output[0], POLLIN, 0}, {errors[0], POLLIN, 0}};
    int open = 2;
    while (open > 0 && timer.elapsed() < timeoutMs) {
        poll(files, 2, 200);
        for (int i = 0; i < 2; ++i) {
            if (files[i].fd >= 0 && files[i].revents != 0 && !readSome(files[i].fd, i == 0 ? run.output : run.errors)) {
                files[i].fd = -1;
                --open;
            }
        }
    }
    if (open > 0)
        kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    close(output[0]);
    close(errors[0]);
    run.exitStatus = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return run;
}

CommandLineTester::CommandLineTester()
{
    if (!m_folder.isValid())
        qFatal("no temporary folder");
}

ProgramRun CommandLineTester::run(const QList<QByteArray> &words) const
{
    QList<QByteArray> all{"--catalog", folder() + "/catalog.db"};
    all += words;
    return runProgram(QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli"), all);
}

QByteArray CommandLineTester::copySamples(const QStringList &names) const
{
    const QString target = m_folder.path() + QStringLiteral("/photos");
    QDir().mkpath(target);
    for (const QString &name : names) {
        const QString source = QStringLiteral(CLEARFRAME_SAMPLES "/") + name;
        if (!QFile::copy(source, target + u'/' + name))
            qFatal("cannot copy %s", qPrintable(source));
    }
    return target.toUtf8();
}

QStringList CommandLineTester::sampleNames()
{
    return {QStringLiteral("astronaut.png"),    QStringLiteral("camera.png"), QStringLiteral("chelsea.png"),
            QStringLiteral("china.jpg"),        QStringLiteral("coffee.png"), QStringLiteral("flower.jpg"),
            QStringLiteral("grace_hopper.jpg"), QStringLiteral("rocket.jpg")};
}
