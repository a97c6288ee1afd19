// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/photos/face_list_file.h"

QList<FilePath> faceListFiles(const FilePath &folder)
{
    return {folder.child(".picasa.ini"), folder.child("Picasa.ini")};
}

FileStamp faceListStamp(const FilePath &folder)
{
    for (const FilePath &file : faceListFiles(folder)) {
        if (const Result<FileStamp> stamp = stampOf(file))
            return {0, 0, stamp->sizeBytes, stamp->modifiedNs};
    }
    return {};
}
