// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/cbor_writer.h"

#include <QtEndian>

namespace {

constexpr int byteStringType = 2;
constexpr int textType = 3;

} // namespace

void CborWriter::bytes(QByteArrayView value)
{
    head(byteStringType, quint64(value.size()));
    m_bytes.append(value);
}

void CborWriter::text(QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    head(textType, quint64(utf8.size()));
    m_bytes.append(utf8);
}

void CborWriter::latin1(QByteArrayView ascii)
{
    head(textType, quint64(ascii.size()));
    m_bytes.append(ascii);
}

// The shortest form: the value itself, or in 1, 2, 4 or 8 bytes behind the type.
void CborWriter::head(int type, quint64 value)
{
    char bytes[9];
    qsizetype length = 1;
    int form = int(value);
    if (value > 0xFFFFFFFF) {
        form = 27;
        length = 9;
        qToBigEndian(value, bytes + 1);
    } else if (value > 0xFFFF) {
        form = 26;
        length = 5;
        qToBigEndian(quint32(value), bytes + 1);
    } else if (value > 0xFF) {
        form = 25;
        length = 3;
        qToBigEndian(quint16(value), bytes + 1);
    } else if (value > 23) {
        form = 24;
        length = 2;
        bytes[1] = char(value);
    }
    bytes[0] = char(type << 5 | form);
    m_bytes.append(bytes, length);
}
