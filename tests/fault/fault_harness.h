// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

// One system call of a program: the number-th of that name.
struct SystemCall
{
    QString name;
    int number = 0;
};

struct FaultRun
{
    bool wasKilled = false;
    bool hangs = false;
    int exitStatus = -1;
    QByteArray output;
};

// Runs a program under strace, which counts its system calls, makes the N-th of them fail or kills the program there.
class FaultHarness
{
public:
    static QString strace() { return QStandardPaths::findExecutable(QStringLiteral("strace")); }
    // Empty, or the sentence that says why this machine cannot do it.
    static QString whyNot()
    {
        if (strace().isEmpty())
            return QStringLiteral("strace is not installed.");
        const QString program = QStandardPaths::findExecutable(QStringLiteral("true"));
        return QProcess::execute(
                   strace(), {QStringLiteral("-qq"), QStringLiteral("-o"), QStringLiteral("/dev/null"), program}) == 0
                   ? QString()
                   : QStringLiteral("strace may not trace programs here.");
    }

    // The calls among `names` from the first one on that mentions `marker` (what comes before is the loader's
    // business).
    QList<SystemCall> callsOf(const QStringList &command, const QStringList &names, const QByteArray &marker)
    {
        const QString log = m_folder.filePath(QStringLiteral("calls"));
        QElapsedTimer timer;
        timer.start();
        start({QStringLiteral("-o"), log, QStringLiteral("-e"), QStringLiteral("trace=") + names.join(u',')}, command);
        m_secondsARun = double(timer.elapsed()) / 1000;
        QFile file(log);
        QList<SystemCall> calls;
        if (!file.open(QIODevice::ReadOnly))
            return calls;
        QHash<QString, int> counts;
        bool hasBegun = false;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QString name = nameIn(line);
            if (!names.contains(name))
                continue;
            const int number = ++counts[name];
            hasBegun = hasBegun || line.contains(marker);
            if (hasBegun)
                calls.append({name, number});
        }
        return calls;
    }

    // fault: "signal=KILL", "error=EIO"; andLater: every call of that name from this one on.
    FaultRun run(const QStringList &command, const SystemCall &call, const QString &fault, bool andLater = false)
    {
        const QString inject =
            QStringLiteral("inject=%1:%2:when=%3%4")
                .arg(call.name, fault, QString::number(call.number), andLater ? QStringLiteral("+") : QString());
        return start({QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-e"),
                      QStringLiteral("trace=") + call.name, QStringLiteral("-e"), inject},
                     command);
    }

    // How many calls to go on by, so that so many runs take at most so many seconds. CLEARFRAME_FAULT_STEP=1: all.
    int stepFor(qsizetype runs, double seconds) const
    {
        if (const int step = qEnvironmentVariableIntValue("CLEARFRAME_FAULT_STEP"); step > 0)
            return step;
        return std::max(1, int(std::ceil(double(runs) * m_secondsARun / seconds)));
    }

private:
    static constexpr int timeoutMs = 20'000;

    // "1234  write(3, …" or "write(3, …".
    static QString nameIn(const QByteArray &line)
    {
        const qsizetype end = line.indexOf('(');
        const QByteArray head = end < 0 ? QByteArray() : line.left(end);
        return QString::fromLatin1(head.mid(head.lastIndexOf(' ') + 1));
    }

    static FaultRun start(const QStringList &options, const QStringList &command)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(strace(), QStringList{QStringLiteral("-f"), QStringLiteral("-qq")} + options +
                                    QStringList{QStringLiteral("--")} + command);
        const bool hasEnded = process.waitForFinished(timeoutMs);
        if (!hasEnded) {
            process.terminate(); // strace ends and takes the program with it.
            process.waitForFinished(timeoutMs);
        }
        FaultRun run;
        run.hangs = !hasEnded;
        // strace ends by the signal that ended the program.
        run.wasKilled = process.exitStatus() == QProcess::CrashExit;
        run.exitStatus = run.wasKilled ? -1 : process.exitCode();
        run.output = process.readAll();
        return run;
    }

    QTemporaryDir m_folder;
    double m_secondsARun = 0.1;
};
