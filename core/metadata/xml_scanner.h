// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/byte_order.h"

#include <QByteArray>
#include <QList>

#include <optional>

struct XmlAttribute
{
    QByteArray name;  // As it stands, with its prefix.
    QByteArray value; // As it stands, with its character references.
    ByteRange range;  // With the white space before it.
};

struct XmlTag
{
    ByteRange range;
    QByteArray name;
    bool isEnd = false;   // </name>
    bool isEmpty = false; // <name/>
    QList<XmlAttribute> attributes;
};

// Finds the tags of a well-formed XML text with their places, which Qt's reader does not give: comments, processing
// instructions and CDATA are passed over. On a text that is not well-formed it ends early, never outside.
class XmlScanner
{
public:
    explicit XmlScanner(QByteArrayView text)
        : m_text(text)
    {
    }

    std::optional<XmlTag> next();

private:
    bool skipTo(QByteArrayView end);
    std::optional<XmlTag> tagAt(qsizetype start);

    QByteArrayView m_text;
    qsizetype m_offset = 0;
};
