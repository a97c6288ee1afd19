// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/xml_scanner.h"

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool endsName(char c)
{
    return isSpace(c) || c == '>' || c == '/' || c == '=';
}

} // namespace

bool XmlScanner::skipTo(QByteArrayView end)
{
    const qsizetype found = m_text.indexOf(end, m_offset);
    m_offset = found < 0 ? m_text.size() : found + end.size();
    return found >= 0;
}

std::optional<XmlTag> XmlScanner::next()
{
    while (m_offset < m_text.size()) {
        const qsizetype start = m_text.indexOf('<', m_offset);
        if (start < 0)
            break;
        m_offset = start;
        const QByteArrayView rest = m_text.sliced(start);
        if (rest.startsWith("<!--"))
            skipTo("-->");
        else if (rest.startsWith("<![CDATA["))
            skipTo("]]>");
        else if (rest.startsWith("<?"))
            skipTo("?>");
        else
            return tagAt(start);
    }
    return std::nullopt;
}

std::optional<XmlTag> XmlScanner::tagAt(qsizetype start)
{
    const auto at = [this](qsizetype offset) { return offset < m_text.size() ? m_text[offset] : '>'; };
    XmlTag tag;
    qsizetype offset = start + 1;
    tag.isEnd = at(offset) == '/';
    offset += tag.isEnd;
    const auto takeName = [&] {
        const qsizetype from = offset;
        while (!endsName(at(offset)))
            ++offset;
        return m_text.sliced(from, offset - from).toByteArray();
    };
    tag.name = takeName();
    for (;;) {
        const qsizetype before = offset;
        while (isSpace(at(offset)))
            ++offset;
        if (offset >= m_text.size())
            return std::nullopt;
        if (at(offset) == '/' || at(offset) == '>')
            break;
        XmlAttribute attribute;
        attribute.name = takeName();
        const qsizetype quoteAt = std::max(m_text.indexOf('"', offset), qsizetype(-1));
        const qsizetype apostropheAt = m_text.indexOf('\'', offset);
        const qsizetype open = quoteAt < 0 || (apostropheAt >= 0 && apostropheAt < quoteAt) ? apostropheAt : quoteAt;
        const qsizetype close = open < 0 ? -1 : m_text.indexOf(m_text[open], open + 1);
        if (close < 0)
            return std::nullopt;
        attribute.value = m_text.sliced(open + 1, close - open - 1).toByteArray();
        offset = close + 1;
        attribute.range = {before, offset - before};
        tag.attributes.append(attribute);
    }
    tag.isEmpty = at(offset) == '/';
    m_offset = offset + 1 + tag.isEmpty;
    tag.range = {start, m_offset - start};
    return tag;
}
