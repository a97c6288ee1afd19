// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/cbor_source.h"

#include <QtEndian>

#include <limits>

namespace {

constexpr int mostNested = 32;
constexpr quint64 falseValue = 20;
constexpr quint64 trueValue = 21;
constexpr char nullByte = '\xF6';

} // namespace

void CborSource::require(bool condition)
{
    if (condition)
        return;
    m_isSound = false;
    m_rest = {};
}

CborSource::Head CborSource::head()
{
    if (m_rest.isEmpty()) {
        require(false);
        return {};
    }
    const auto first = uchar(m_rest.front());
    const int form = first & 31;
    const qsizetype more = form < 24 ? 0 : qsizetype(1) << (form - 24);
    require(form < 28 && m_rest.size() > more);
    if (!m_isSound)
        return {};
    const char *at = m_rest.data() + 1;
    Head head{Type(first >> 5), quint64(form)};
    if (form == 24)
        head.value = uchar(*at);
    else if (form == 25)
        head.value = qFromBigEndian<quint16>(at);
    else if (form == 26)
        head.value = qFromBigEndian<quint32>(at);
    else if (form == 27)
        head.value = qFromBigEndian<quint64>(at);
    m_rest = m_rest.sliced(1 + more);
    return head;
}

quint64 CborSource::valueOf(Type type)
{
    const Head found = head();
    require(found.type == type);
    return m_isSound ? found.value : 0;
}

// Every member takes a byte at least: a count that cannot be true costs nothing.
qsizetype CborSource::container(Type type)
{
    const quint64 count = valueOf(type);
    require(count <= quint64(m_rest.size()));
    return m_isSound ? qsizetype(count) : 0;
}

QByteArrayView CborSource::string(Type type)
{
    const quint64 length = valueOf(type);
    require(length <= quint64(m_rest.size()));
    if (!m_isSound)
        return {};
    const QByteArrayView found = m_rest.first(qsizetype(length));
    m_rest = m_rest.sliced(qsizetype(length));
    return found;
}

qint64 CborSource::integer(qint64 least, qint64 most)
{
    const bool isNegative = isNext(Type::Negative);
    const quint64 magnitude = valueOf(isNegative ? Type::Negative : Type::Unsigned);
    require(magnitude <= quint64(std::numeric_limits<qint64>::max()));
    const qint64 value = isNegative ? -1 - qint64(magnitude) : qint64(magnitude);
    require(value >= least && value <= most);
    return m_isSound ? value : least;
}

bool CborSource::flag()
{
    const quint64 value = valueOf(Type::Simple);
    require(value == falseValue || value == trueValue);
    return m_isSound && value == trueValue;
}

bool CborSource::takeNull()
{
    if (m_rest.isEmpty() || m_rest.front() != nullByte)
        return false;
    m_rest = m_rest.sliced(1);
    return true;
}

void CborSource::skip()
{
    skip(mostNested);
}

void CborSource::skip(int depth)
{
    require(depth > 0);
    const Head found = head();
    const auto skipMembers = [&](quint64 count) {
        for (quint64 i = 0; i < count && m_isSound; ++i)
            skip(depth - 1);
    };
    if (found.type == Type::Bytes || found.type == Type::Text) {
        require(found.value <= quint64(m_rest.size()));
        if (m_isSound)
            m_rest = m_rest.sliced(qsizetype(found.value));
    } else if (found.type == Type::Array) {
        skipMembers(found.value);
    } else if (found.type == Type::Map) {
        skipMembers(found.value);
        skipMembers(found.value);
    } else if (found.type == Type::Tag) {
        skip(depth - 1);
    }
}
