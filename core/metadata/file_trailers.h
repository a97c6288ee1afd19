// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

// Records that programs of press agencies append to JPEG and TIFF files, where few readers look for them.
struct FileTrailers
{
    QByteArrayList iim;            // IPTC-IIM blocks, the last record's first.
    bool hasFixedOffsets = false;  // One of them (AFCP) gives places by their offset in the file.
    bool mustStayAtTheEnd = false; // They are found from the end of the file on.
};

// AXS File Concatenation Protocol and the records of FotoWare's FotoStation; none of other files.
FileTrailers readFileTrailers(QByteArrayView file);
