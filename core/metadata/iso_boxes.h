// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/byte_order.h"

#include <QList>

#include <optional>

// A box of JPEG 2000 or JPEG XL: length, four letters, content (ISO/IEC 15444-1, annex I).
struct IsoBox
{
    QByteArray type; // Four letters.
    ByteRange range; // With length and type.
    ByteRange content;
    bool isOpenEnded = false; // Its length is 0: to the end of the file.
};

// The boxes at the top of a file; nothing when one ends outside of it.
std::optional<QList<IsoBox>> parseIsoBoxes(QByteArrayView file);
QByteArray isoBox(const QByteArray &type, const QByteArray &content);
