// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/xmp_guard.h"

#include <QSet>
#include <QStringDecoder>
#include <QXmlStreamReader>

namespace {

constexpr qsizetype mostBytes = 4 * 1024 * 1024;
constexpr int mostDepth = 100;
constexpr int mostElements = 5000;
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
    if (packet.size() > mostBytes)
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

bool isSafeXmp(const QByteArray &utf8)
{
    if (utf8.isEmpty() || utf8.size() > mostBytes || !utf8.isValidUtf8())
        return false;
    QXmlStreamReader reader(utf8);
    QSet<QString> namespaces;
    int depth = 0;
    int elements = 0;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return false;
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        for (const QXmlStreamNamespaceDeclaration &declaration : reader.namespaceDeclarations())
            namespaces.insert(declaration.namespaceUri().toString());
        if (++depth > mostDepth || ++elements > mostElements || namespaces.size() > mostNamespaces)
            return false;
    }
    return !reader.hasError();
}
