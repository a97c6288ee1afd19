// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <csignal>

// A file that becomes larger than the account allows is an error of that write, named with the file; it does not end
// the program. Workers inherit it.
inline void takeLimitsAsErrors()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}
