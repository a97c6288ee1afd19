// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <functional>

#include <time.h>

// How long the GUI thread was busy: by the clock, and by the time the processor gave it. Other work on the machine
// lengthens the first only.
struct Busy
{
    double wallMs = 0;
    double cpuMs = 0;
};

class BusyClock
{
public:
    BusyClock()
        : m_cpuAtStart(cpuMs())
    {
        m_wall.start();
    }
    Busy elapsed() const { return {double(m_wall.nsecsElapsed()) / 1e6, cpuMs() - m_cpuAtStart}; }
    // Since the thread began.
    static double ofThreadMs() { return cpuMs(); }

private:
    static double cpuMs()
    {
        struct timespec now = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
    }

    QElapsedTimer m_wall;
    double m_cpuAtStart;
};

// Notes how long each event keeps the GUI thread from the next one.
class MeteredApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const BusyClock clock;
        const bool isHandled = QApplication::notify(receiver, event);
        --m_depth;
        m_blocks.append(clock.elapsed());
        return isHandled;
    }
    // Of the events since the last call.
    QList<Busy> takeBlocks() { return std::exchange(m_blocks, {}); }

private:
    int m_depth = 0;
    QList<Busy> m_blocks;
};

inline Busy percentile(const QList<Busy> &blocks, int percent)
{
    const auto of = [&](double Busy::*part) {
        QList<double> values;
        for (const Busy &block : blocks)
            values.append(block.*part);
        std::sort(values.begin(), values.end());
        return values.isEmpty() ? 0.0 : values.at(std::min(values.size() - 1, values.size() * percent / 100));
    };
    return {of(&Busy::wallMs), of(&Busy::cpuMs)};
}
