// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/photos/file_stamp.h"

#include <QByteArray>
#include <QHash>

// The sidecars of one folder, and which of them belongs to a photo.
class SidecarNames
{
public:
    struct Sidecar
    {
        QByteArray name;
        FileStamp stamp;
    };

    static bool isSidecarName(const QByteArray &name);
    void add(const QByteArray &name, const FileStamp &stamp);
    // "a.jpg.xmp" (darktable, digiKam) before "a.xmp" (Adobe), whatever the case of "xmp". Null: none.
    const Sidecar *find(const QByteArray &photoName) const;

private:
    QHash<QByteArray, Sidecar> m_byStem; // The name without ".xmp".
};
