// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

// The sentences for what can go wrong while a file is written. systemError is an errno value; every sentence names the
// file and says that it was left as it was.
tl::unexpected<Error> cannotRead(const FilePath &file, int systemError);
tl::unexpected<Error> cannotWrite(const FilePath &file, int systemError);
// Is this what cannotWrite() says of the file when the disk, or the share of it, is full?
bool isLackOfRoom(const Error &error, const FilePath &file);
// The content is another than the one the change was made for.
tl::unexpected<Error> hasChanged(const FilePath &file);
tl::unexpected<Error> existsAlready(const FilePath &file);
// The file has this many names on its disk, and writing it would change or part them.
tl::unexpected<Error> hasOtherNames(const FilePath &file, quint64 names);
