// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QIODevice;

// Serves requests (CBOR frames: 4 bytes big-endian length, then a CBOR map) until input ends. Limits of the process (memory,
// core dumps, priority) are set first. Returns the exit status.
int runWorkerLoop();
