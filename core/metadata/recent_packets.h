// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>
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
        const qsizetype end = packet.lastIndexOf("<?xpacket end");
        qsizetype start = end;
        while (start > 0 && QByteArrayView(" \t\r\n", 4).contains(packet[start - 1]))
            --start;
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
    std::array<std::optional<std::pair<QByteArray, Answer>>, 4> m_entries;
    size_t m_next = 0;
};
