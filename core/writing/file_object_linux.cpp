// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef __linux__

#include "core/writing/file_object.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

FileObject fileObjectOf(const FilePath &path)
{
    FileObject object;
    struct stat status = {};
    const char *name = path.bytes().constData();
    if (::stat(name, &status) == 0) {
        object.names = status.st_nlink;
        object.device = status.st_dev;
    }
    object.isReadOnly =
        ::faccessat(AT_FDCWD, name, W_OK, AT_EACCESS) != 0 && (errno == EACCES || errno == EROFS || errno == EPERM);
    object.isOnNetwork = isOnNetwork(path);
    return object;
}

bool isOnNetwork(const FilePath &path)
{
    // linux/magic.h, and for cifs, smb3, ceph, lustre, the shared folders of virtual machines and FUSE what statfs(2)
    // lists.
    constexpr quint32 remote[] = {NFS_SUPER_MAGIC, SMB_SUPER_MAGIC, CODA_SUPER_MAGIC, AFS_SUPER_MAGIC,
                                  V9FS_MAGIC,      0xFF534D42,      0xFE534D42,       0x00C36400,
                                  0x0BD00BD0,      0x786F4256,      0x65735546};
    struct statfs system = {};
    return ::statfs(path.bytes().constData(), &system) == 0 &&
           std::ranges::find(remote, quint32(system.f_type)) != std::ranges::end(remote);
}

#endif
