// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/photos/file_stamp.h"

#include <QCborArray>
#include <QCborMap>

#include <cmath>

// Reads the fields of an untrusted map and remembers whether all of them had the right type and range.
class CborFields
{
public:
    explicit CborFields(const QCborMap &map)
        : m_map(map)
    {
    }
    explicit CborFields(const QCborValue &value)
        : m_map(value.toMap())
        , m_isValid(value.isMap())
    {
    }

    bool isValid() const { return m_isValid; }
    bool contains(const char *key) const { return m_map.contains(QLatin1String(key)); }
    QCborValue value(const char *key) const { return m_map.value(QLatin1String(key)); }

    qint64 integer(const char *key, qint64 least, qint64 most)
    {
        const QCborValue found = value(key);
        require(found.isInteger() && found.toInteger() >= least && found.toInteger() <= most);
        return m_isValid ? found.toInteger() : least;
    }
    template <class Enum>
    Enum enumerator(const char *key, Enum last)
    {
        return Enum(integer(key, 0, qint64(last)));
    }
    // Clamped to 0..1.
    double share(const char *key)
    {
        const QCborValue found = value(key);
        require(found.isDouble() || found.isInteger());
        require(std::isfinite(found.toDouble()));
        return m_isValid ? std::clamp(found.toDouble(), 0.0, 1.0) : 0;
    }
    bool flag(const char *key)
    {
        require(value(key).isBool());
        return value(key).toBool();
    }
    QByteArray bytes(const char *key, qsizetype longest)
    {
        require(value(key).isByteArray());
        const QByteArray found = value(key).toByteArray();
        require(found.size() <= longest);
        return m_isValid ? found : QByteArray();
    }
    // Empty or a SHA-256.
    QByteArray sha256(const char *key)
    {
        const QByteArray found = bytes(key, 32);
        require(found.isEmpty() || found.size() == 32);
        return found;
    }
    QString text(const char *key, qsizetype longest = 4096)
    {
        require(value(key).isString());
        return value(key).toString().left(longest);
    }
    FilePath path(const char *key)
    {
        const QByteArray found = bytes(key, 1 << 16);
        require(!found.contains('\0'));
        return FilePath::fromBytes(found);
    }
    QCborArray array(const char *key, qsizetype longest)
    {
        require(value(key).isArray());
        const QCborArray found = value(key).toArray();
        require(found.size() <= longest);
        return m_isValid ? found : QCborArray();
    }
    FileStamp stamp(const char *key)
    {
        const QCborArray numbers = array(key, 4);
        require(numbers.size() == 4);
        for (const QCborValue &number : numbers)
            require(number.isInteger());
        if (!m_isValid)
            return {};
        return {quint64(numbers[0].toInteger()), quint64(numbers[1].toInteger()), numbers[2].toInteger(),
                numbers[3].toInteger()};
    }
    void require(bool condition) { m_isValid = m_isValid && condition; }

private:
    QCborMap m_map;
    bool m_isValid = true;
};

inline QCborValue toCbor(const FileStamp &stamp)
{
    return QCborArray{qint64(stamp.device), qint64(stamp.inode), stamp.sizeBytes, stamp.modifiedNs};
}
