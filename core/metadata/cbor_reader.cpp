// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/cbor_reader.h"

#include <QCoreApplication>

CborReader::CborReader(const QCborValue &value)
    : m_map(value.toMap())
    , m_isSound(value.isMap())
{
}

QString CborReader::text(QLatin1StringView key)
{
    return expect(key, QCborValue::String).toString();
}

QByteArray CborReader::bytes(QLatin1StringView key)
{
    return expect(key, QCborValue::ByteArray).toByteArray();
}

bool CborReader::flag(QLatin1StringView key)
{
    const QCborValue found = m_map.value(key);
    m_isSound = m_isSound && found.isBool();
    return found.toBool();
}

QCborArray CborReader::array(QLatin1StringView key)
{
    return expect(key, QCborValue::Array).toArray();
}

QStringList CborReader::texts(QLatin1StringView key)
{
    QStringList texts;
    for (const QCborValue &text : array(key)) {
        m_isSound = m_isSound && text.isString();
        texts.append(text.toString());
    }
    return texts;
}

QCborValue CborReader::expect(QLatin1StringView key, QCborValue::Type type)
{
    const QCborValue found = m_map.value(key);
    m_isSound = m_isSound && found.type() == type;
    return found;
}

tl::unexpected<Error> CborReader::damaged()
{
    return failure(ErrorKind::Invalid,
                   QCoreApplication::translate("Metadata", "A stored record on a photo's rights is damaged or was made "
                                                           "by another version. Scan the photo again."));
}
