// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifndef __linux__

#include "core/writing/patch_file.h"
#include "core/writing/replace_file.h"
#include "core/writing/writing_text.h"

// Without a lease nothing keeps other programs out meanwhile: here a whole file takes the place of the old one.
Result<FileStamp> patchFile(const PatchRequest &request)
{
    return failure(ErrorKind::Unsupported,
                   WritingText::tr("“%1” cannot be changed in place on this system.").arg(request.target.display()));
}

Result<void> syncFile(const FilePath &file)
{
    return syncFolder(file.parent());
}

#endif
