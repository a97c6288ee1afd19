// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/worker_process.h"

#include "core/workers/messages.h"
#include "core/workers/processor_time.h"
#include "core/workers/worker_loop.h"
#include "core/workers/worker_text.h"

#include <QElapsedTimer>

#include <algorithm>

namespace {

constexpr int stopCheckMs = 50;
constexpr int endDeadlineMs = 1'000;
constexpr int killDeadlineMs = 30'000; // A killed process needs its turn to go.
// A start that waits for a slow disk or a busy machine is no failure yet.
constexpr int wallPerStart = 4;

} // namespace

WorkerProcess::~WorkerProcess()
{
    close();
}

Result<void> WorkerProcess::ensureStarted(WorkerKind kind)
{
    if (m_process && m_process->state() == QProcess::Running && m_kind == kind)
        return {};
    close();
    m_kind = kind;
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(m_options.program);
    m_process->setArguments(m_options.arguments);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start();
    Handshake handshake = Handshake::None;
    if (m_process->waitForStarted(m_options.startDeadlineMs)) {
        m_processId = m_process->processId();
        handshake = shakeHands();
        if (handshake == Handshake::Fits)
            return {};
    }
    kill();
    const QString sentence =
        handshake == Handshake::OtherVersion
            ? WorkerText::tr("No photo can be read: the program “%1” belongs to another version of Clearframe than the "
                             "one that runs. Close Clearframe and reinstall it.")
            : WorkerText::tr(
                  "No photo can be read: the program “%1” does not start or does not answer. Reinstall Clearframe.");
    return failure(ErrorKind::NotFound, sentence.arg(m_options.program));
}

WorkerProcess::Handshake WorkerProcess::shakeHands()
{
    if (!send(startMessage(m_options.memoryLimitBytes, m_kind == WorkerKind::Writer)))
        return Handshake::None;
    const auto ready = receive({m_options.startDeadlineMs, wallPerStart * m_options.startDeadlineMs}, {});
    if (!ready || kindOf(*ready) != u"ready")
        return Handshake::None;
    return ready->value(QLatin1String("protocol")).toInteger() == workerProtocol ? Handshake::Fits
                                                                                 : Handshake::OtherVersion;
}

bool WorkerProcess::send(const QCborMap &request, qsizetype largestAnswer)
{
    m_reader.setLimit(largestAnswer);
    const Result<QByteArray> frame = encodedFrame(request);
    return frame && m_process && m_process->write(*frame) == frame->size();
}

tl::expected<QCborMap, WorkerFailure> WorkerProcess::receive(WorkerDeadline deadline, const IsStopped &isStopped)
{
    const auto fail = [this](WorkerFailure cause) {
        kill();
        return tl::unexpected<WorkerFailure>(cause);
    };
    if (!m_process)
        return fail(WorkerFailure::Crashed);
    QElapsedTimer timer;
    timer.start();
    const qint64 usedBefore = processorTimeMs(m_processId).value_or(0);
    while (true) {
        m_reader.append(m_process->readAllStandardOutput());
        const Result<std::optional<QCborMap>> frame = m_reader.next();
        if (!frame)
            return fail(WorkerFailure::Nonsense);
        if (*frame)
            return **frame;
        if (isStopped && isStopped())
            return fail(WorkerFailure::Stopped);
        if (processorTimeMs(m_processId).value_or(usedBefore) - usedBefore > deadline.processorMs)
            return fail(WorkerFailure::TooSlow);
        const qint64 leftMs = deadline.wallMs - timer.elapsed();
        if (leftMs <= 0)
            return fail(WorkerFailure::Stuck);
        if (!m_process->waitForReadyRead(int(std::min<qint64>(leftMs, stopCheckMs))) &&
            m_process->state() == QProcess::NotRunning && m_process->bytesAvailable() == 0)
            return fail(causeOfDeath());
    }
}

WorkerFailure WorkerProcess::causeOfDeath() const
{
    const bool ranOutOfMemory =
        m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == outOfMemoryExitStatus;
    return ranOutOfMemory ? WorkerFailure::OutOfMemory : WorkerFailure::Crashed;
}

void WorkerProcess::kill()
{
    m_processId = 0;
    m_reader = FrameReader();
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(killDeadlineMs);
    m_process.reset();
}

void WorkerProcess::close()
{
    // A reader has nothing to finish.
    if (m_process && m_process->state() == QProcess::Running && m_kind == WorkerKind::Writer) {
        m_process->closeWriteChannel();
        m_process->waitForFinished(endDeadlineMs);
    }
    kill();
}
