// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/people/consent_details.h"

class Catalog;

// Signed forms and messages, copied beside the catalog ("catalog.db.evidence", mode 0700) under their SHA-256 with mode
// 0600, so that moving or changing the file that was named loses nothing. A form many people signed is there once.
class EvidenceStore
{
public:
    static constexpr qint64 largestFileBytes = qint64(256) << 20;

    explicit EvidenceStore(Catalog &catalog);

    // Copies a file in; TooLarge above the limit, else what reading and writing report. To be named by a consent
    // soon: sweep() takes away what none names.
    Result<Evidence> add(const FilePath &file);
    // Its content; NotFound when it is not in the store, Changed when it is not what was put in.
    Result<QByteArray> read(const Evidence &evidence) const;
    // Where its content lies.
    FilePath fileOf(const Evidence &evidence) const;
    // Removes, overwritten, what no consent names any more.
    Result<void> sweep();

private:
    FilePath folder() const;

    Catalog &m_catalog;
};
