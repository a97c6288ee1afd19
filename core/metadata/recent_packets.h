// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/rights_change.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <utility>

// What was found out about the last few XMP packets: one write looks at the old and the new packet of a photo a dozen
// times, and parsing them was most of its cost. One object a thread.
template <class Answer>
class RecentPackets
{
public:
    // The white space before the closing instruction is left out: padding says nothing and takes long to parse.
    static QByteArray withoutPadding(const QByteArray &packet)
    {
        constexpr qsizetype longestTrailer = 256; // Of a packet without the instruction no more is searched.
        const qsizetype searched = std::max<qsizetype>(packet.size() - longestTrailer, 0);
        const qsizetype found = QByteArrayView(packet).sliced(searched).indexOf("<?xpacket end");
        const qsizetype end = found < 0 ? 0 : searched + found;
        qsizetype start = end;
        const char *bytes = packet.constData();
        while (start > 0 && isWhiteSpace(bytes[start - 1]))
            start -= start >= blockSize && isBlank(bytes + start - blockSize) ? blockSize : 1;
        if (end <= start)
            return QByteArray(packet.constData(), packet.size()); // A copy: the packet may be a view of a mapped file.
        return packet.first(start) + '\n' + packet.mid(end);
    }

    // packet: as withoutPadding() returns it.
    template <class Find>
    Answer answerFor(const QByteArray &packet, const Find &find)
    {
        for (const auto &entry : m_entries) {
            if (entry && entry->first == packet)
                return entry->second;
        }
        Answer answer = find(packet);
        m_entries[m_next] = std::pair(packet, answer);
        m_next = (m_next + 1) % m_entries.size();
        return answer;
    }

private:
    static constexpr qsizetype blockSize = 8;

    static bool isWhiteSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
    static bool isBlank(const char *block) { return std::memcmp(block, "        ", blockSize) == 0; }

    std::array<std::optional<std::pair<QByteArray, Answer>>, 4> m_entries;
    size_t m_next = 0;
};

// The same for answers that depend on a change, too: thousands of photos get one and the same.
template <class Answer>
class RecentOfChange
{
public:
    RecentPackets<Answer> &of(const RightsChange &change)
    {
        if (m_change != change) {
            m_change = change;
            m_packets = {};
        }
        return m_packets;
    }

private:
    RightsChange m_change;
    RecentPackets<Answer> m_packets;
};
