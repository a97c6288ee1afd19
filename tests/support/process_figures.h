// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

// What /proc says of a process.
struct ProcessFigures
{
    double cpuSeconds = 0; // User and system, of all its threads.
    double residentMb = 0;
    int nice = 0;
    bool isDiskIdle = false; // Reads and writes only when nobody else does.
};

// Nothing where there is no such process, or no /proc.
std::optional<ProcessFigures> figuresOf(qint64 processId);
