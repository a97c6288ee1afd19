// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/xmp_guard.h"

#include "core/metadata/recent_packets.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;
constexpr int mostDepth = 100;
constexpr int mostNamespaces = 200;

QByteArray decoded(const QByteArray &packet, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(packet);
    return decoder.hasError() ? QByteArray() : text.toUtf8();
}

} // namespace

QByteArray xmpAsUtf8(const QByteArray &packet)
{
    if (packet.size() > 32 * mebibyte)
        return packet;
    if (packet.startsWith("\xFE\xFF") || packet.startsWith(QByteArrayView("\0<", 2)))
        return decoded(packet, QStringConverter::Utf16BE);
    if (packet.startsWith("\xFF\xFE") || packet.startsWith(QByteArrayView("<\0", 2)))
        return decoded(packet, QStringConverter::Utf16LE);
    qsizetype end = packet.size();
    while (end > 0 && packet[end - 1] == '\0')
        --end;
    const qsizetype start = packet.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    return packet.mid(start, std::max<qsizetype>(end - start, 0));
}

XmpGuard XmpGuard::forToolkit()
{
    return {4 * mebibyte, 5000};
}

XmpGuard XmpGuard::forOwnReader()
{
    return {32 * mebibyte, 500'000};
}

bool XmpGuard::isSmallEnough(const QByteArray &utf8) const
{
    return !utf8.isEmpty() && utf8.size() <= m_mostBytes && utf8.isValidUtf8();
}

bool XmpGuard::accepts(const QXmlStreamReader &reader)
{
    const QXmlStreamReader::TokenType token = reader.tokenType();
    if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
        return false;
    if (token == QXmlStreamReader::EndElement)
        --m_depth;
    if (token != QXmlStreamReader::StartElement)
        return true;
    // exiv2 knows RDF by its prefix, everybody else by its address.
    if (reader.prefix() == u"rdf" && reader.namespaceUri() != u"http://www.w3.org/1999/02/22-rdf-syntax-ns#")
        return false;
    for (const QXmlStreamNamespaceDeclaration &declaration : reader.namespaceDeclarations())
        m_namespaces.insert(declaration.namespaceUri().toString());
    return ++m_depth <= mostDepth && ++m_elements <= m_mostElements && m_namespaces.size() <= mostNamespaces;
}

namespace {

bool isAccepted(const QByteArray &utf8)
{
    XmpGuard guard = XmpGuard::forToolkit();
    QXmlStreamReader reader(utf8);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!guard.accepts(reader))
            return false;
    }
    return !reader.hasError();
}

} // namespace

bool isSafeXmp(const QByteArray &utf8)
{
    if (!XmpGuard::forToolkit().isSmallEnough(utf8))
        return false;
    thread_local RecentPackets<bool> recent;
    return recent.answerFor(RecentPackets<bool>::withoutPadding(utf8), isAccepted);
}
