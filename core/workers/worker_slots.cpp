// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/worker_slots.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>

namespace {

QString defaultProgram()
{
    const QString chosen = qEnvironmentVariable("CLEARFRAME_WORKER");
    if (!chosen.isEmpty())
        return chosen;
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("clearframe-cli.exe");
#else
    const QString name = QStringLiteral("clearframe-cli");
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

WorkerPoolOptions completed(WorkerPoolOptions options)
{
    if (options.program.isEmpty())
        options.program = defaultProgram();
    if (options.workers <= 0)
        options.workers = std::max(1, QThread::idealThreadCount());
    return options;
}

} // namespace

WorkerSlots::WorkerSlots(const WorkerPoolOptions &options)
    : m_options(completed(options))
{
    m_pool.setMaxThreadCount(m_options.workers);
    m_pool.setExpiryTimeout(-1);
}

WorkerSlots::~WorkerSlots()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
    }
    m_hasWork.notify_all();
    m_pool.waitForDone();
}

void WorkerSlots::runSoon(Work work)
{
    enqueue(std::move(work), true);
}

void WorkerSlots::runLater(Work work)
{
    enqueue(std::move(work), false);
}

void WorkerSlots::enqueue(Work work, bool isUrgent)
{
    const std::lock_guard lock(m_mutex);
    if (isUrgent)
        m_queue.push_front(std::move(work));
    else
        m_queue.push_back(std::move(work));
    if (m_idle < int(m_queue.size()) && m_threads < m_options.workers) {
        ++m_threads;
        m_pool.start([this] { serve(); });
    }
    m_hasWork.notify_one();
}

void WorkerSlots::serve()
{
    WorkerProcess process(m_options);
    std::unique_lock lock(m_mutex);
    m_processes.append(&process);
    while (true) {
        ++m_idle;
        m_hasWork.wait(lock, [this] { return m_isClosing || !m_queue.empty(); });
        --m_idle;
        if (m_queue.empty())
            break;
        const Work work = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        work(process);
        lock.lock();
    }
    m_processes.removeOne(&process);
}

QList<qint64> WorkerSlots::processIds() const
{
    const std::lock_guard lock(m_mutex);
    QList<qint64> ids;
    for (const WorkerProcess *process : m_processes) {
        if (process->processId() != 0)
            ids.append(process->processId());
    }
    return ids;
}
