// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// From here on this process can read files but not create, change, rename or remove any, cannot reach the network,
// start programs or touch other processes: a photo that takes over a worker gains nothing. Done with a seccomp filter;
// on systems without one it does nothing. Cannot be undone. Threads can still be started.
void confineToReading();
