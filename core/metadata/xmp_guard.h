// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

class QXmlStreamReader;

// The packet in UTF-8: UTF-16 is converted, a byte-order mark and the NULs that some writers pad with are taken off.
QByteArray xmpAsUtf8(const QByteArray &packet);

// Refuses packets that are made to hang a parser or to fill memory, and document types with their entities. The XMP
// toolkit takes minutes over what the reader of our own passes in a moment, so each has its limits: 4 MiB and 5,000
// elements, 32 MiB and 500,000 elements (depth maps in extended XMP are that large); depth 100 and 200 namespaces both.
class XmpGuard
{
public:
    static XmpGuard forToolkit();
    static XmpGuard forOwnReader();

    bool isSmallEnough(const QByteArray &utf8) const;
    // Looks at the token on which the reader stands; false when the packet must not be read on.
    bool accepts(const QXmlStreamReader &reader);

private:
    XmpGuard(qsizetype mostBytes, int mostElements)
        : m_mostBytes(mostBytes)
        , m_mostElements(mostElements)
    {
    }

    qsizetype m_mostBytes;
    int m_mostElements;
    QSet<QString> m_namespaces;
    int m_depth = 0;
    int m_elements = 0;
};

// Is the packet well-formed and small enough for the XMP toolkit?
bool isSafeXmp(const QByteArray &utf8);
