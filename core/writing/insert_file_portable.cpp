// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifndef __linux__

#include "core/writing/insert_file.h"
#include "core/writing/writing_text.h"

Result<FileStamp> insertIntoFile(const InsertRequest &request)
{
    return failure(ErrorKind::Unsupported,
                   WritingText::tr("“%1” cannot be changed in place on this system.").arg(request.target.display()));
}

bool canInsertInto(const FilePath &)
{
    return false;
}

#endif
