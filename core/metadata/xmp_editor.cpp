// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/xmp_editor.h"

#include "core/metadata/licensor.h"
#include "core/metadata/xml_scanner.h"

#include <QMap>

#include <algorithm>

namespace {

constexpr char rdfNameSpace[] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

struct QualifiedName
{
    QByteArray nameSpace;
    QByteArray name;
    bool operator==(const QualifiedName &) const = default;
};

// The namespaces in scope, innermost last.
class Scopes
{
public:
    void enter(const XmlTag &tag)
    {
        m_sizes.append(m_bindings.size());
        for (const XmlAttribute &attribute : tag.attributes) {
            if (attribute.name == "xmlns")
                m_bindings.append({QByteArray(), attribute.value});
            else if (attribute.name.startsWith("xmlns:"))
                m_bindings.append({attribute.name.mid(6), attribute.value});
        }
    }

    void leave() { m_bindings.resize(m_sizes.takeLast()); }
    qsizetype depth() const { return m_sizes.size(); }

    QualifiedName resolved(const QByteArray &name, bool isAttribute = false) const
    {
        const qsizetype colon = name.indexOf(':');
        if (colon < 0 && isAttribute)
            return {{}, name};
        const QByteArray prefix = name.first(std::max<qsizetype>(colon, 0));
        for (auto binding = m_bindings.crbegin(); binding != m_bindings.crend(); ++binding) {
            if (binding->first == prefix)
                return {binding->second, name.mid(colon + 1)};
        }
        return {{}, name.mid(colon + 1)};
    }

private:
    QList<std::pair<QByteArray, QByteArray>> m_bindings;
    QList<qsizetype> m_sizes;
};

// What to cut out of a packet, and where to put the new description.
class PropertyFinder
{
public:
    PropertyFinder(const QByteArray &packet, const QList<XmpEdit> &edits)
        : m_packet(packet)
        , m_edits(edits)
    {
        XmlScanner scanner(packet);
        while (const std::optional<XmlTag> tag = scanner.next())
            tag->isEnd ? leave(*tag) : enter(*tag);
    }

    QList<ByteRange> cuts() const { return m_cuts; }
    std::optional<XmlTag> rdfTag() const { return m_rdfTag; }
    qint64 insertionOffset() const { return m_insertionOffset; }
    QByteArray about() const { return m_about; }
    // The prefix that the packet has for a namespace: Adobe's toolkit refuses a packet with two for one.
    QByteArray prefixFor(const XmpEdit &edit) const { return m_prefixes.value(edit.nameSpace, edit.prefix); }

private:
    // One node of the graph below rdf:RDF, mostly rdf:Description.
    struct Node
    {
        qint64 start = 0;
        int keptProperties = 0;
        QList<ByteRange> cuts;
    };

    bool isEdited(const QualifiedName &name) const
    {
        return std::ranges::any_of(
            m_edits, [&](const XmpEdit &edit) { return edit.name == name.name && edit.nameSpace == name.nameSpace; });
    }

    // Line breaks before a cut go with it, else each edit would leave an empty line.
    ByteRange withSpaceBefore(qint64 start, qint64 end) const
    {
        while (start > 0 && QByteArrayView(" \t\r\n").contains(m_packet[start - 1]))
            --start;
        return {start, end - start};
    }

    void enter(const XmlTag &tag)
    {
        m_scopes.enter(tag);
        for (const XmlAttribute &attribute : tag.attributes) {
            if (attribute.name.startsWith("xmlns:") && !m_prefixes.contains(attribute.value))
                m_prefixes[attribute.value] = attribute.name.mid(6);
        }
        const QualifiedName name = m_scopes.resolved(tag.name);
        const qsizetype depth = m_scopes.depth();
        if (!m_rdfTag && name == QualifiedName{rdfNameSpace, "RDF"}) {
            m_rdfTag = tag;
            m_rdfDepth = depth;
        } else if (m_rdfTag && depth == m_rdfDepth + 1) {
            enterNode(tag);
        } else if (m_rdfTag && depth == m_rdfDepth + 2) {
            m_propertyStart = tag.range.offset;
            m_isPropertyEdited = isEdited(name);
        }
        if (tag.isEmpty)
            leave(tag);
    }

    void enterNode(const XmlTag &tag)
    {
        m_node = {tag.range.offset, 0, {}};
        for (const XmlAttribute &attribute : tag.attributes) {
            const QualifiedName name = m_scopes.resolved(attribute.name, true);
            const bool isAbout = name.name == "about" && (name.nameSpace == rdfNameSpace || name.nameSpace.isEmpty());
            if (isAbout && !m_hasAbout) {
                m_about = attribute.value;
                m_hasAbout = true;
            }
            if (isEdited(name))
                m_node.cuts.append(attribute.range);
            else if (!isAbout && !attribute.name.startsWith("xmlns"))
                ++m_node.keptProperties;
        }
    }

    void leave(const XmlTag &tag)
    {
        const qsizetype depth = m_scopes.depth();
        if (m_rdfTag && m_insertionOffset < 0 && depth == m_rdfDepth) {
            m_insertionOffset = tag.range.offset;
        } else if (m_rdfTag && m_insertionOffset < 0 && depth == m_rdfDepth + 1) {
            leaveNode(tag);
        } else if (m_rdfTag && m_insertionOffset < 0 && depth == m_rdfDepth + 2) {
            if (m_isPropertyEdited)
                m_node.cuts.append(withSpaceBefore(m_propertyStart, tag.range.end()));
            else
                ++m_node.keptProperties;
        }
        if (depth > 0)
            m_scopes.leave();
    }

    // A description that holds nothing any more goes as a whole.
    void leaveNode(const XmlTag &tag)
    {
        if (!m_node.cuts.isEmpty() && m_node.keptProperties == 0)
            m_cuts.append(withSpaceBefore(m_node.start, tag.range.end()));
        else
            m_cuts += m_node.cuts;
    }

    const QByteArray &m_packet;
    const QList<XmpEdit> &m_edits;
    Scopes m_scopes;
    std::optional<XmlTag> m_rdfTag;
    qsizetype m_rdfDepth = 0;
    qint64 m_insertionOffset = -1;
    QMap<QByteArray, QByteArray> m_prefixes;
    QByteArray m_about;
    bool m_hasAbout = false;
    Node m_node;
    qint64 m_propertyStart = 0;
    bool m_isPropertyEdited = false;
    QList<ByteRange> m_cuts;
};

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray structureElement(const XmpEdit &edit, const QString &item)
{
    QByteArray element = "<rdf:li rdf:parseType=\"Resource\">";
    for (const auto &[field, value] : licensorFields(item)) {
        const QByteArray name = edit.prefix + ':' + field.toLatin1();
        element += "\n      <" + name + '>' + escaped(value) + "</" + name + '>';
    }
    return element + "\n     </rdf:li>";
}

QByteArray propertyElement(const XmpEdit &edit)
{
    if (!edit.element.isEmpty())
        return edit.element;
    const QByteArray name = edit.prefix + ':' + edit.name;
    if (edit.form == XmpForm::Text)
        return "\n   <" + name + '>' + escaped(edit.items.first()) + "</" + name + '>';
    if (edit.form == XmpForm::Resource)
        return "\n   <" + name + " rdf:resource=\"" + escaped(edit.items.first()) + "\"/>";
    const bool isSequence = edit.form == XmpForm::Sequence || edit.form == XmpForm::Structures;
    const QByteArray list = isSequence ? "rdf:Seq" : edit.form == XmpForm::Bag ? "rdf:Bag" : "rdf:Alt";
    const QByteArray item = edit.form == XmpForm::Languages ? "<rdf:li xml:lang=\"x-default\">" : "<rdf:li>";
    QByteArray element = "\n   <" + name + ">\n    <" + list + '>';
    for (const QString &value : edit.items)
        element += "\n     " + (edit.form == XmpForm::Structures ? structureElement(edit, value)
                                                                 : item + escaped(value) + "</rdf:li>");
    for (const auto &[language, text] : edit.furtherLanguages)
        element += "\n     <rdf:li xml:lang=\"" + escaped(language) + "\">" + escaped(text) + "</rdf:li>";
    return element + "\n    </" + list + ">\n   </" + name + '>';
}

QByteArray descriptionOf(const QList<XmpEdit> &edits, const QByteArray &about)
{
    QByteArray names;
    QByteArray elements;
    QByteArrayList declared;
    for (const XmpEdit &edit : edits) {
        if (!edit.element.isEmpty())
            elements += propertyElement(edit);
        if (edit.items.isEmpty() || !edit.element.isEmpty())
            continue;
        if (!declared.contains(edit.prefix))
            names += "\n    xmlns:" + edit.prefix + "=\"" + edit.nameSpace + '"';
        declared.append(edit.prefix);
        elements += propertyElement(edit);
    }
    if (elements.isEmpty())
        return {};
    const char quote = about.contains('"') ? '\'' : '"';
    return QByteArray("  <rdf:Description xmlns:rdf=\"") + rdfNameSpace + "\" rdf:about=" + quote + about + quote +
           names + '>' + elements + "\n  </rdf:Description>\n ";
}

QByteArray without(const QByteArray &packet, QList<ByteRange> cuts, qint64 from, qint64 to)
{
    std::ranges::sort(cuts, {}, &ByteRange::offset);
    QByteArray kept;
    for (const ByteRange &cut : cuts) {
        kept += packet.mid(from, std::max<qint64>(cut.offset - from, 0));
        from = std::max(from, cut.end());
    }
    return kept + packet.mid(from, to - from);
}

} // namespace

std::optional<QByteArray> editXmp(const QByteArray &packet, const QList<XmpEdit> &edits)
{
    const PropertyFinder finder(packet, edits);
    const std::optional<XmlTag> rdf = finder.rdfTag();
    if (!rdf || finder.insertionOffset() < 0)
        return std::nullopt;
    QList<XmpEdit> prefixed = edits;
    for (XmpEdit &edit : prefixed)
        edit.prefix = finder.prefixFor(edit);
    const QByteArray description = descriptionOf(prefixed, finder.about());
    if (!rdf->isEmpty) {
        const QByteArray head = without(packet, finder.cuts(), 0, finder.insertionOffset());
        return head + description + packet.mid(finder.insertionOffset());
    }
    const QByteArray opened = packet.mid(rdf->range.offset, rdf->range.size - 2) + ">\n";
    return packet.first(rdf->range.offset) + opened + description + "</" + rdf->name + '>' +
           packet.mid(rdf->range.end());
}
