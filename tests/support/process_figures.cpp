// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/process_figures.h"

#include <QByteArray>
#include <QFile>

#ifdef __linux__
#include <sys/syscall.h>
#include <unistd.h>
#endif

std::optional<ProcessFigures> figuresOf(qint64 processId)
{
#ifdef __linux__
    QFile file(QStringLiteral("/proc/%1/stat").arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray line = file.readAll();
    // After the name, which stands in brackets; numbered from the third field on (proc(5)).
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const auto field = [&](int number) { return fields.value(number - 3).toLongLong(); };
    constexpr int processOnly = 1;
    constexpr int idleClass = 3;
    const long priority = syscall(SYS_ioprio_get, processOnly, processId);
    ProcessFigures figures;
    figures.cpuSeconds = double(field(14) + field(15)) / double(sysconf(_SC_CLK_TCK));
    figures.nice = int(field(19));
    figures.residentMb = double(field(24)) * double(sysconf(_SC_PAGESIZE)) / 1e6;
    figures.isDiskIdle = priority >= 0 && (priority >> 13) == idleClass;
    return figures;
#else
    Q_UNUSED(processId)
    return std::nullopt;
#endif
}
