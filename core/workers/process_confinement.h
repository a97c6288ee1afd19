// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

enum class Confinement
{
    ReadOnly,    // No file can be created, changed, renamed or removed.
    ReadAndWrite // For work that makes new files.
};

// From here on this process cannot reach the network, start programs or touch other processes, and may change files
// only as given: a photo that takes over a worker gains nothing. Done with a seccomp filter; on systems without one it
// does nothing. Cannot be undone. Threads can still be started.
void confineProcess(Confinement confinement);
