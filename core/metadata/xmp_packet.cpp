// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/xmp_packet.h"

namespace {

bool isPadding(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\0';
}

// Where the padding ends: before the closing processing instruction, or at the end of a packet that has none.
qsizetype paddingEnd(const QByteArray &packet)
{
    const qsizetype end = packet.lastIndexOf("<?xpacket end");
    return end < 0 ? packet.size() : end;
}

} // namespace

QByteArray emptyXmp()
{
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\" x:xmptk=\"Clearframe\">\n"
           " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           " </rdf:RDF>\n"
           "</x:xmpmeta>\n"
           "<?xpacket end=\"w\"?>";
}

QByteArray inWrapper(const QByteArray &packet)
{
    if (packet.contains("<?xpacket") || !packet.trimmed().startsWith("<x:xmpmeta"))
        return packet;
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + packet + "\n<?xpacket end=\"w\"?>";
}

QByteArray withoutPadding(const QByteArray &packet)
{
    const qsizetype end = paddingEnd(packet);
    qsizetype start = end;
    while (start > 0 && isPadding(packet[start - 1]))
        --start;
    QByteArray trailer = packet.mid(end);
    while (!trailer.isEmpty() && isPadding(trailer.back()))
        trailer.chop(1);
    return packet.first(start) + '\n' + trailer;
}

QByteArray paddedTo(const QByteArray &packet, qsizetype size)
{
    QByteArray padded = withoutPadding(packet);
    const qsizetype at = paddingEnd(padded);
    QByteArray padding(std::max<qsizetype>(size - padded.size(), 0), ' ');
    for (qsizetype i = 99; i < padding.size(); i += 100)
        padding[i] = '\n';
    return padded.insert(at, padding);
}
