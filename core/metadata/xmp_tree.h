// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

// One value of the XMP data model (XMP specification part 1): a text, an array, a language list or a structure.
struct XmpNode
{
    enum class Kind
    {
        Text,
        Array,     // Children are items without a name.
        Languages, // Children are texts with a language; "x-default" may be missing.
        Structure  // Children are fields.
    };

    QString nameSpace; // URI; empty for items.
    QString name;
    Kind kind = Kind::Text;
    QString text;     // Of Kind::Text; a URI reference reads as its text.
    QString language; // xml:lang, as written.
    QList<XmpNode> children;

    const XmpNode *find(QStringView wantedNameSpace, QStringView wantedName) const;
    // The language list's default text: x-default, else the first one. The text itself of other kinds.
    QString defaultText() const;
};

// What a packet says, read by namespace URI: prefixes mean nothing, so that a file that binds them oddly cannot mislead
// (XMP toolkits keep one table of prefixes for the process). Properties of all rdf:Description elements in order.
struct XmpTree
{
    QList<XmpNode> properties;

    const XmpNode *find(QStringView nameSpace, QStringView name) const;
};

// Reads RDF in every form that XMP allows: attributes, elements, rdf:resource, parseType, qualifiers (rdf:value), and
// references by rdf:nodeID as older programs wrote them. Nothing when the packet is not well-formed, holds no rdf:RDF
// or is too large (see XmpGuard).
std::optional<XmpTree> readXmpTree(const QByteArray &utf8);
