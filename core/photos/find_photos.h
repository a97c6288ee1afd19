// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/jobs/job_control.h"
#include "core/photos/file_stamp.h"
#include "core/photos/file_type.h"

#include <QList>

#include <functional>

// A photo on disk with the sidecar that belongs to it.
struct FoundPhoto
{
    FilePath path;
    FileStamp stamp;
    FilePath sidecar;       // Empty: none. "a.jpg.xmp" is preferred to "a.xmp".
    FileStamp sidecarStamp; // Empty when there is no sidecar.
};

// A file that is named like a photo but cannot be one, or cannot be reached: said in one line each. A photo whose name is
// not UTF-8 is among the photos and has a line here too (Invalid), because other programs stumble over it.
struct FileProblem
{
    FilePath path;
    Error error;
    // True when the file should stay in the catalog as unreadable (a zero-byte JPEG), false for what was never a photo
    // (a folder named x.jpg, a link loop).
    bool isPhoto = false;
    FileStamp stamp;
};

// True when nothing went wrong: the file was handled like any other, the user only ought to know (a name that is not
// UTF-8, a folder named like a photo).
inline bool isNotice(const FileProblem &problem)
{
    return problem.error.kind == ErrorKind::Invalid;
}

struct FoundPhotos
{
    // Each file once, however many links and given paths lead to it, under its own name if that is among them; hard
    // links are photos of their own. Sorted by path.
    QList<FoundPhoto> photos;
    QList<FileProblem> problems;
    QList<FilePath> roots; // The given paths, absolute; what was below them and is not in photos has gone.
    bool wasStopped = false;
};

struct FindOptions
{
    // Returns true when this path with this stamp was recognized as a photo before, so that its content need not be
    // looked at again. May be empty.
    std::function<bool(const FilePath &, const FileStamp &)> isKnownPhoto;
};

// Walks folders (and takes single files) and decides by content what is a photo. Links are followed, loops end.
// A single file given by name that is no photo is a problem, not skipped silently.
FoundPhotos findPhotos(const QList<FilePath> &paths, const FindOptions &options, JobControl &job);
