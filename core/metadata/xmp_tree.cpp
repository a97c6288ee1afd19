// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/xmp_tree.h"

#include "core/metadata/recent_packets.h"
#include "core/metadata/xmp_guard.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

constexpr QStringView rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#";
constexpr QStringView xml = u"http://www.w3.org/XML/1998/namespace";

using Kind = XmpNode::Kind;

class TreeReader
{
public:
    explicit TreeReader(const QByteArray &utf8)
        : m_xml(utf8)
        , m_guard(XmpGuard::forOwnReader())
    {
    }

    std::optional<XmpTree> read()
    {
        while (next()) {
            if (isStart() && isRdf(u"RDF"))
                readGraph();
        }
        if (m_isRefused || m_xml.hasError() || !m_hasGraph)
            return std::nullopt;
        for (XmpNode &property : m_tree.properties)
            resolve(property, 0);
        return std::move(m_tree);
    }

private:
    bool next()
    {
        if (m_isRefused || m_xml.atEnd())
            return false;
        m_xml.readNext();
        m_isRefused = !m_guard.accepts(m_xml);
        return !m_isRefused && !m_xml.hasError();
    }

    // Goes to the next child element; false at the end of the present one.
    bool nextChild()
    {
        while (next()) {
            if (isStart())
                return true;
            if (m_xml.isEndElement())
                return false;
        }
        return false;
    }

    bool isStart() const { return m_xml.isStartElement(); }
    bool isRdf(QStringView name) const { return m_xml.namespaceUri() == rdf && m_xml.name() == name; }
    bool isArray() const { return isRdf(u"Bag") || isRdf(u"Seq") || isRdf(u"Alt"); }

    void readGraph()
    {
        m_hasGraph = true;
        while (nextChild()) {
            const QString id = m_xml.attributes().value(rdf.toString(), QStringLiteral("nodeID")).toString();
            if (id.isEmpty())
                readFields(m_tree.properties);
            else
                readFields(m_shared[id].children);
        }
    }

    // Attributes and child elements of the present element are the fields of one structure.
    void readFields(QList<XmpNode> &fields)
    {
        readAttributes(fields);
        readElements(fields);
    }

    void readElements(QList<XmpNode> &fields)
    {
        while (nextChild())
            fields.append(readProperty());
    }

    void readAttributes(QList<XmpNode> &fields)
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            const bool isProperty = !attribute.namespaceUri().isEmpty() && attribute.namespaceUri() != rdf &&
                                    attribute.namespaceUri() != xml;
            if (!isProperty && !(attribute.namespaceUri() == rdf && attribute.name() == u"value"))
                continue;
            fields.append({attribute.namespaceUri().toString(),
                           attribute.name().toString(),
                           Kind::Text,
                           attribute.value().toString(),
                           {},
                           {}});
        }
    }

    XmpNode readProperty()
    {
        XmpNode node{m_xml.namespaceUri().toString(), m_xml.name().toString(), Kind::Text, {}, {}, {}};
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const auto ofRdf = [&](const QString &name) { return attributes.value(rdf.toString(), name); };
        node.language = attributes.value(xml.toString(), QStringLiteral("lang")).toString();
        node.text = ofRdf(QStringLiteral("resource")).toString();
        const QString reference = ofRdf(QStringLiteral("nodeID")).toString();
        readAttributes(node.children);
        if (ofRdf(QStringLiteral("parseType")) == u"Resource")
            readElements(node.children);
        else
            readContent(node);
        if (!reference.isEmpty())
            node = {node.nameSpace, node.name, Kind::Structure, reference, {}, {}};
        else if (node.kind == Kind::Text && !node.children.isEmpty())
            node.kind = Kind::Structure;
        unwrapQualified(node);
        return node;
    }

    void readContent(XmpNode &node)
    {
        QString text;
        bool hasChild = false;
        while (next() && !m_xml.isEndElement()) {
            if (m_xml.isCharacters())
                text += m_xml.text();
            if (!isStart())
                continue;
            hasChild = true;
            if (isArray())
                readArray(node);
            else
                readFields(node.children);
        }
        if (!hasChild && node.text.isEmpty())
            node.text = text;
    }

    void readArray(XmpNode &node)
    {
        node.kind = Kind::Array;
        bool isLanguages = isRdf(u"Alt");
        while (nextChild()) {
            XmpNode item = readProperty();
            item.nameSpace.clear();
            item.name.clear();
            isLanguages = isLanguages && !item.language.isEmpty();
            node.children.append(std::move(item));
        }
        if (isLanguages && !node.children.isEmpty())
            node.kind = Kind::Languages;
    }

    // A structure with rdf:value is that value; its other fields say something about the value.
    static void unwrapQualified(XmpNode &node)
    {
        const XmpNode *value = node.kind == Kind::Structure ? node.find(rdf, u"value") : nullptr;
        if (!value)
            return;
        XmpNode plain = *value;
        plain.nameSpace = node.nameSpace;
        plain.name = node.name;
        plain.language = value->language.isEmpty() ? node.language : value->language;
        node = std::move(plain);
    }

    // A reference (a structure with text) takes the fields of the node that it names; those may refer on.
    void resolve(XmpNode &node, int depth)
    {
        constexpr int mostReferences = 8;
        if (node.kind == Kind::Structure && node.children.isEmpty() && depth < mostReferences)
            node.children = m_shared.value(std::exchange(node.text, {})).children;
        if (m_resolved > mostNodes)
            return;
        for (XmpNode &child : node.children) {
            ++m_resolved;
            resolve(child, depth + 1);
        }
    }

    static constexpr int mostNodes = 20000; // References that fan out must not fill memory.

    QXmlStreamReader m_xml;
    XmpGuard m_guard;
    XmpTree m_tree;
    QHash<QString, XmpNode> m_shared; // By rdf:nodeID.
    bool m_isRefused = false;
    bool m_hasGraph = false;
    int m_resolved = 0;
};

const XmpNode *findIn(const QList<XmpNode> &nodes, QStringView nameSpace, QStringView name)
{
    const auto found =
        std::ranges::find_if(nodes, [&](const XmpNode &n) { return n.name == name && n.nameSpace == nameSpace; });
    return found == nodes.end() ? nullptr : &*found;
}

} // namespace

const XmpNode *XmpNode::find(QStringView wantedNameSpace, QStringView wantedName) const
{
    return findIn(children, wantedNameSpace, wantedName);
}

QString XmpNode::defaultText() const
{
    if (kind != Kind::Languages || children.isEmpty())
        return text;
    const auto chosen = std::ranges::find_if(
        children, [](const XmpNode &item) { return item.language.compare(u"x-default", Qt::CaseInsensitive) == 0; });
    return chosen == children.end() ? children.first().text : chosen->text;
}

const XmpNode *XmpTree::find(QStringView nameSpace, QStringView name) const
{
    return findIn(properties, nameSpace, name);
}

std::optional<XmpTree> readXmpTree(const QByteArray &utf8)
{
    if (!XmpGuard::forOwnReader().isSmallEnough(utf8))
        return std::nullopt;
    using Recent = RecentPackets<std::optional<XmpTree>>;
    thread_local Recent recent;
    return recent.answerFor(Recent::withoutPadding(utf8),
                            [](const QByteArray &packet) { return TreeReader(packet).read(); });
}
