// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"
#include "core/photos/sidecar_names.h"

// The sidecars that there are now. Remembers the last folder, so that photos in order cost one listing a folder.
class SidecarsOnDisk
{
public:
    // Empty: none.
    FilePath of(const FilePath &photo);

private:
    void list(const FilePath &folder);

    FilePath m_folder;
    bool m_isListed = false;
    SidecarNames m_names;
};
