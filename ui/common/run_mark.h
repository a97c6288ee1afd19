// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"

#include <QLockFile>

// A mark beside the catalog for as long as the window is open. Whoever finds it without its program knows that the
// program was cut short.
class RunMark
{
public:
    explicit RunMark(const FilePath &catalog);

    // The window before this one did not come to its end.
    bool wasCutShort() const { return m_wasCutShort; }

private:
    QLockFile m_lock;
    bool m_wasCutShort;
};
