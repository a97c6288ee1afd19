// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/xmp_element.h"

#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString xml = QStringLiteral("http://www.w3.org/XML/1998/namespace");

XmpElement readElement(QXmlStreamReader &reader)
{
    XmpElement element{reader.namespaceUri().toString(), reader.name().toString()};
    for (const QXmlStreamAttribute &attribute : reader.attributes())
        element.attributes.append(
            {attribute.namespaceUri().toString(), attribute.name().toString(), attribute.value().toString()});
    QString text;
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::EndElement) {
        if (reader.isStartElement())
            element.children.append(readElement(reader));
        else if (reader.isCharacters())
            text += reader.text();
    }
    if (element.children.isEmpty())
        element.text = text;
    return element;
}

bool isRdf(const XmpElement &element, QStringView name)
{
    return element.nameSpace == rdf && element.name == name;
}

bool isProperty(const XmpElement::Attribute &attribute)
{
    return !attribute.nameSpace.isEmpty() && attribute.nameSpace != rdf && attribute.nameSpace != xml;
}

void moveAttributes(const XmpElement &from, QList<XmpElement> &fields)
{
    for (const XmpElement::Attribute &attribute : from.attributes) {
        if (isProperty(attribute))
            fields.append({attribute.nameSpace, attribute.name, {}, attribute.value, {}});
    }
}

void collectNamespaces(const XmpElement &element, QSet<QString> &found)
{
    found.insert(element.nameSpace);
    for (const XmpElement::Attribute &attribute : element.attributes)
        found.insert(attribute.nameSpace);
    for (const XmpElement &child : element.children)
        collectNamespaces(child, found);
}

QMap<QString, QString> usedPrefixes(const XmpElement &element, const QMap<QString, QString> &known)
{
    static const QMap<QString, QString> usual{
        {rdf, QStringLiteral("rdf")},
        {QStringLiteral("http://ns.adobe.com/xap/1.0/"), QStringLiteral("xmp")},
        {QStringLiteral("http://www.metadataworkinggroup.com/schemas/regions/"), QStringLiteral("mwg-rs")},
        {QStringLiteral("http://ns.adobe.com/xmp/sType/Area#"), QStringLiteral("stArea")},
        {QStringLiteral("http://ns.adobe.com/xap/1.0/sType/Dimensions#"), QStringLiteral("stDim")},
        {QStringLiteral("http://ns.microsoft.com/photo/1.2/"), QStringLiteral("MP")},
        {QStringLiteral("http://ns.microsoft.com/photo/1.2/t/RegionInfo#"), QStringLiteral("MPRI")},
        {QStringLiteral("http://ns.microsoft.com/photo/1.2/t/Region#"), QStringLiteral("MPReg")},
        {QStringLiteral("http://iptc.org/std/Iptc4xmpExt/2008-02-29/"), QStringLiteral("Iptc4xmpExt")}};
    QSet<QString> namespaces;
    collectNamespaces(element, namespaces);
    namespaces.remove(QString());
    namespaces.remove(xml);
    namespaces.insert(rdf);
    QMap<QString, QString> prefixes;
    QSet<QString> taken{QStringLiteral("xml")};
    for (const QString &uri : std::as_const(namespaces)) {
        QString prefix = known.value(uri, usual.value(uri));
        for (int n = 1; prefix.isEmpty() || taken.contains(prefix); ++n)
            prefix = QStringLiteral("ns%1").arg(n);
        taken.insert(prefix);
        prefixes.insert(uri, prefix);
    }
    return prefixes;
}

QString qualified(const QString &nameSpace, const QString &name, const QMap<QString, QString> &prefixes)
{
    if (nameSpace == xml)
        return QStringLiteral("xml:") + name;
    return nameSpace.isEmpty() ? name : prefixes.value(nameSpace) + u':' + name;
}

QString escapedAttribute(const QString &value)
{
    return value.toHtmlEscaped().replace(u'\n', QStringLiteral("&#10;")).replace(u'\t', QStringLiteral("&#9;"));
}

void append(QString &text, const XmpElement &element, const QMap<QString, QString> &prefixes,
            const QString &declarations, const QString &indent)
{
    const QString name = qualified(element.nameSpace, element.name, prefixes);
    text += indent + u'<' + name + declarations;
    for (const XmpElement::Attribute &attribute : element.attributes)
        text += u' ' + qualified(attribute.nameSpace, attribute.name, prefixes) + QStringLiteral("=\"") +
                escapedAttribute(attribute.value) + u'"';
    if (element.children.isEmpty() && element.text.isEmpty()) {
        text += QStringLiteral("/>");
        return;
    }
    text += u'>' + element.text.toHtmlEscaped();
    for (const XmpElement &child : element.children)
        append(text, child, prefixes, {}, indent + u' ');
    if (!element.children.isEmpty())
        text += indent;
    text += QStringLiteral("</") + name + u'>';
}

} // namespace

XmpElement *XmpElement::find(const QString &ofNameSpace, const QString &ofName)
{
    const auto found = std::ranges::find_if(
        children, [&](const XmpElement &child) { return child.name == ofName && child.nameSpace == ofNameSpace; });
    return found == children.end() ? nullptr : &*found;
}

void XmpElement::makeStructure()
{
    QList<XmpElement> fields;
    moveAttributes(*this, fields);
    for (const XmpElement &child : std::as_const(children)) {
        if (isRdf(child, u"Description")) {
            moveAttributes(child, fields);
            fields += child.children;
        } else {
            fields.append(child);
        }
    }
    attributes.removeIf([](const Attribute &attribute) { return attribute.nameSpace != xml; });
    attributes.append({rdf, QStringLiteral("parseType"), QStringLiteral("Resource")});
    children = fields;
    text.clear();
}

XmpElement &XmpElement::field(const QString &ofNameSpace, const QString &ofName)
{
    if (XmpElement *known = find(ofNameSpace, ofName))
        return *known;
    children.append({ofNameSpace, ofName});
    return children.last();
}

void XmpElement::setText(const QString &ofNameSpace, const QString &ofName, const QString &value)
{
    field(ofNameSpace, ofName) = {ofNameSpace, ofName, {}, value, {}};
}

void XmpElement::setLanguageText(const QString &ofNameSpace, const QString &ofName, const QString &value)
{
    const XmpElement item{
        rdf, QStringLiteral("li"), {{xml, QStringLiteral("lang"), QStringLiteral("x-default")}}, value, {}};
    field(ofNameSpace, ofName) = {ofNameSpace, ofName, {}, {}, {{rdf, QStringLiteral("Alt"), {}, {}, {item}}}};
}

void XmpElement::remove(const QString &ofNameSpace, const QString &ofName)
{
    children.removeIf([&](const XmpElement &child) { return child.name == ofName && child.nameSpace == ofNameSpace; });
}

QList<XmpElement> &XmpElement::arrayItems()
{
    for (XmpElement &child : children) {
        if (isRdf(child, u"Bag") || isRdf(child, u"Seq") || isRdf(child, u"Alt"))
            return child.children;
    }
    attributes.clear();
    text.clear();
    children = {{rdf, QStringLiteral("Bag")}};
    return children.first().children;
}

FoundElement findXmpElement(const QByteArray &packet, const QString &nameSpace, const QString &name)
{
    FoundElement found;
    QXmlStreamReader reader(packet);
    int depth = 0;
    int rdfDepth = -1;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement()) {
            if (--depth < rdfDepth)
                rdfDepth = -1;
        }
        if (!reader.isStartElement())
            continue;
        ++depth;
        for (const QXmlStreamNamespaceDeclaration &declaration : reader.namespaceDeclarations()) {
            const QString uri = declaration.namespaceUri().toString();
            if (!found.prefixes.contains(uri) && !declaration.prefix().isEmpty())
                found.prefixes.insert(uri, declaration.prefix().toString());
        }
        if (rdfDepth < 0 && reader.namespaceUri() == rdf && reader.name() == u"RDF")
            rdfDepth = depth;
        const bool isWanted =
            rdfDepth > 0 && depth == rdfDepth + 2 && reader.name() == name && reader.namespaceUri() == nameSpace;
        if (!isWanted)
            continue;
        XmpElement element = readElement(reader); // Reads to its end.
        --depth;
        if (++found.count == 1)
            found.element = std::move(element);
    }
    return found;
}

QByteArray toXml(const XmpElement &element, const QMap<QString, QString> &prefixes)
{
    const QMap<QString, QString> used = usedPrefixes(element, prefixes);
    QString declarations;
    for (const auto &[uri, prefix] : used.asKeyValueRange())
        declarations += QStringLiteral("\n    xmlns:") + prefix + QStringLiteral("=\"") + escapedAttribute(uri) + u'"';
    QString text;
    append(text, element, used, declarations, QStringLiteral("\n   "));
    return text.toUtf8();
}
