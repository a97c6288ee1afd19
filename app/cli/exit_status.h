// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a command's exit status says; scripts depend on it.
enum class ExitStatus
{
    Clear = 0,        // Done, and everything is clear.
    NotClear = 1,     // Something is undecided or blocked.
    WrongUse = 2,     // The call itself is wrong.
    Failed = 3,       // Something could not be read or written; it is named, the rest was done.
    Interrupted = 130 // Ctrl-C; what was done is kept.
};
