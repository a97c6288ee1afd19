// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// Writes CBOR (RFC 8949) value by value, as QCborValue::toCbor() would, without a tree of values in between, which took
// most of the time of what is written for every photo.
class CborWriter
{
public:
    // So many values follow; a map's count in pairs.
    void array(qsizetype count) { head(4, quint64(count)); }
    void map(qsizetype count) { head(5, quint64(count)); }

    void integer(qint64 value) { value < 0 ? head(1, ~quint64(value)) : head(0, quint64(value)); }
    void flag(bool value) { m_bytes.append(value ? '\xF5' : '\xF4'); }
    void null() { m_bytes.append('\xF6'); }
    void bytes(QByteArrayView value);
    void text(QStringView value);
    void latin1(QByteArrayView ascii); // A key or name of ours.

    QByteArray take() { return std::move(m_bytes); }

private:
    void head(int type, quint64 value);

    QByteArray m_bytes;
};
