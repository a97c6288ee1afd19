// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded before a program (LD_PRELOAD): every rename happens and reports an error all the same, as on a network file
// system whose answer was lost.

#include <cerrno>

#include <dlfcn.h>

extern "C" int renameat2(int oldFolder, const char *oldName, int newFolder, const char *newName, unsigned flags)
{
    using Rename = int (*)(int, const char *, int, const char *, unsigned);
    static const auto real = reinterpret_cast<Rename>(dlsym(RTLD_NEXT, "renameat2"));
    if (const int failed = real(oldFolder, oldName, newFolder, newName, flags); failed != 0)
        return failed;
    errno = EIO;
    return -1;
}
