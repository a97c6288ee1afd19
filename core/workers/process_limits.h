// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

// What a worker does to itself before it looks at the first file. Each part does what the system offers and is silent
// where it offers nothing: the parts are a second line, the pool's deadline and the file's own checks are the first.

// Dies with its parent, leaves Ctrl-C to it and writes no core dump (it would hold people's photos).
void behaveAsWorker();
// From here on it yields to other programs and reads the disk only while nobody else wants it.
void workInBackground();
// Address space of the process; 0: unlimited.
void limitMemory(qint64 bytes);
