// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/base/ids.h"

#include <QByteArray>

#include <memory>

// Thumbnails (JPEG, longest side at most 512 px) in a SQLite file of their own in the cache folder; may be deleted at
// any time. One object a thread.
class ThumbnailStore
{
public:
    // A damaged or foreign file is replaced by an empty one: nothing in it is worth a question.
    static Result<std::unique_ptr<ThumbnailStore>> open(const FilePath &file);
    ~ThumbnailStore();
    Result<void> save(PhotoId photo, const QByteArray &jpeg);
    Result<QByteArray> load(PhotoId photo); // Empty when there is none.
    Result<void> remove(PhotoId photo);
    // Empties the store when it was filled for another library (see Catalog::libraryId), whose photos have the same
    // ids.
    Result<void> useFor(const QByteArray &libraryId);
    // Saves between the two are one commit.
    Result<void> begin();
    Result<void> commit();

private:
    struct Private;
    explicit ThumbnailStore(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};
