// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QStringList>

// Takes values out of a CBOR map and remembers when one is missing or of another kind, so that a form with ten members
// is checked once, at the end.
class CborReader
{
public:
    explicit CborReader(const QCborValue &value);

    QString text(QLatin1StringView key);
    QByteArray bytes(QLatin1StringView key);
    bool flag(QLatin1StringView key);
    QCborArray array(QLatin1StringView key);
    QCborValue value(QLatin1StringView key) const { return m_map.value(key); }
    QStringList texts(QLatin1StringView key);

    // For a caller that found a value out of range.
    void reject() { m_isSound = false; }
    bool isSound() const { return m_isSound; }
    // Invalid: the frame or record is damaged or comes from another version.
    static tl::unexpected<Error> damaged();

private:
    QCborValue expect(QLatin1StringView key, QCborValue::Type type);

    QCborMap m_map;
    bool m_isSound = true;
};
