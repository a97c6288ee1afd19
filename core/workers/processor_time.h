// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

// Milliseconds of processor time that a process has used so far, all its threads together; nothing when it is gone or
// the system does not tell.
std::optional<qint64> processorTimeMs(qint64 processId);
