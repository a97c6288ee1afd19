// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/photos/sidecars_on_disk.h"

#include <filesystem>

FilePath SidecarsOnDisk::of(const FilePath &photo)
{
    const FilePath folder = photo.parent();
    if (folder != m_folder || !m_isListed)
        list(folder);
    const SidecarNames::Sidecar *sidecar = m_names.find(photo.fileName());
    return sidecar ? folder.child(sidecar->name) : FilePath();
}

void SidecarsOnDisk::list(const FilePath &folder)
{
    m_folder = folder;
    m_isListed = true;
    m_names = {};
    std::error_code error;
    for (auto it = std::filesystem::directory_iterator(folder.native(), error); !error && it != end(it);
         it.increment(error)) {
        const QByteArray name = FilePath::fromNative(it->path()).fileName();
        if (SidecarNames::isSidecarName(name))
            m_names.add(name, {});
    }
}
