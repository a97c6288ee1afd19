// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/photo_repository.h"
#include "core/catalog/query.h"

#include <QHash>

// Turns rows of photos into records. Over many rows texts that repeat (creators, licenses) are held once.
class PhotoRowReader
{
public:
    PhotoRecord read(Query &row);

private:
    QString text(Query &row, int column);
    QStringList list(Query &row, int column);
    RightsSummary readRights(Query &row);
    LicenseReading readLicense(Query &row);

    QHash<QByteArray, QString> m_texts;
    QHash<QByteArray, QStringList> m_lists;
    QHash<QString, std::optional<License>> m_licenses;
};

FileStamp readStamp(Query &row, int firstColumn);

// The columns that PhotoRowReader reads, in its order.
#define CLEARFRAME_PHOTO_COLUMNS                                                                                       \
    "id, path, device, inode, size_bytes, modified_ns, sidecar, sidecar_device, sidecar_inode, sidecar_size_bytes, "   \
    "sidecar_modified_ns, type, width, height, orientation, image_sha256, state, problem, mode, detector_version, "    \
    "scanned_at, "                                                                                                     \
    "is_missing, license, license_certainty, license_why, license_text, creator, credit, marked, data_mining, "        \
    "model_release, "                                                                                                  \
    "image_alteration, conflicts, taken_at, private_items, caption, rating"
