// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/photos/file_stamp.h"

// The names under which Picasa and its successors keep the faces of a folder's photos, the one that counts first.
QList<FilePath> faceListFiles(const FilePath &folder);
// Size and time of a folder's list; empty when there is none.
FileStamp faceListStamp(const FilePath &folder);
