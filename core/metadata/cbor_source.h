// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// Takes CBOR values of known kinds out of untrusted bytes, one after the other, and remembers when one was of another
// kind or the bytes ended; after that every value is empty and every count 0. Lengths that are not given are not read:
// nothing of ours writes them.
class CborSource
{
public:
    explicit CborSource(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    // How many values follow; a map's count in pairs.
    qsizetype array() { return container(Type::Array); }
    qsizetype map() { return container(Type::Map); }

    qint64 integer(qint64 least, qint64 most);
    bool flag();
    QByteArray bytes() { return string(Type::Bytes).toByteArray(); }
    QString text() { return QString::fromUtf8(string(Type::Text)); }
    QByteArrayView latin1() { return string(Type::Text); } // A key; a view of the bytes.
    bool takeNull();                                       // Takes it when it is the next value.
    bool isBytes() const { return isNext(Type::Bytes); }
    bool isText() const { return isNext(Type::Text); }
    bool isInteger() const { return isNext(Type::Unsigned) || isNext(Type::Negative); }
    void skip(); // Whatever comes next.

    void require(bool condition);
    // Every value was of its kind and none is left.
    bool isSoundToTheEnd() const { return m_isSound && m_rest.isEmpty(); }
    bool isSound() const { return m_isSound; }

private:
    enum class Type
    {
        Unsigned,
        Negative,
        Bytes,
        Text,
        Array,
        Map,
        Tag,
        Simple
    };
    struct Head
    {
        Type type = Type::Simple;
        quint64 value = 0;
    };

    bool isNext(Type type) const { return !m_rest.isEmpty() && Type(uchar(m_rest.front()) >> 5) == type; }
    Head head();
    quint64 valueOf(Type type);
    qsizetype container(Type type);
    QByteArrayView string(Type type);
    void skip(int depth);

    QByteArrayView m_rest;
    bool m_isSound = true;
};
