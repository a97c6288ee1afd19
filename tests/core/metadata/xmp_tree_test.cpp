// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/xmp_contents.h"
#include "core/metadata/xmp_tree.h"

#include "metadata_samples.h"

#include <QTest>

using MetadataSamples::xmp;

namespace {

const QByteArray names("xmlns:a='http://example.org/a/' xmlns:b='http://example.org/b/'");

// The value of a:p as one text.
QString valueOf(const QByteArray &packet)
{
    const std::optional<XmpTree> tree = readXmpTree(packet);
    const XmpNode *property = tree ? tree->find(u"http://example.org/a/", u"p") : nullptr;
    return property ? flattened(*property) : QStringLiteral("absent");
}

} // namespace

class XmpTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfAValue_isRead_data()
    {
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const QByteArray &properties, const QString &value) {
            QTest::newRow(name) << properties << value;
        };
        const QString both = QStringLiteral("x: 1, y: 2");
        row("element", "<a:p>one</a:p>", QStringLiteral("one"));
        row("reference", "<a:p rdf:resource='urn:x'/>", QStringLiteral("urn:x"));
        row("bag", "<a:p><rdf:Bag><rdf:li>1</rdf:li><rdf:li>2</rdf:li></rdf:Bag></a:p>", QStringLiteral("1; 2"));
        row("languages",
            "<a:p><rdf:Alt><rdf:li xml:lang='de'>zwei</rdf:li><rdf:li "
            "xml:lang='x-default'>two</rdf:li></rdf:Alt></a:p>",
            QStringLiteral("two"));
        row("description", "<a:p><rdf:Description><b:x>1</b:x><b:y>2</b:y></rdf:Description></a:p>", both);
        row("description of attributes", "<a:p><rdf:Description b:x='1' b:y='2'/></a:p>", both);
        row("parse type", "<a:p rdf:parseType='Resource'><b:x>1</b:x><b:y>2</b:y></a:p>", both);
        row("attributes", "<a:p b:x='1' b:y='2'/>", both);
        row("typed node", "<a:p><b:Thing b:x='1'><b:y>2</b:y></b:Thing></a:p>", both);
        row("qualifier", "<a:p rdf:parseType='Resource'><rdf:value>1</rdf:value><b:q>no</b:q></a:p>",
            QStringLiteral("1"));
        row("structures in a sequence",
            "<a:p><rdf:Seq><rdf:li rdf:parseType='Resource'><b:x>1</b:x></rdf:li><rdf:li><rdf:Description "
            "b:x='2'/></rdf:li></rdf:Seq></a:p>",
            QStringLiteral("x: 1; x: 2"));
        row("character references", "<a:p>A &amp; B &#169; <![CDATA[<c>]]></a:p>", QStringLiteral("A & B © <c>"));
    }

    void everyFormOfAValue_isRead()
    {
        QFETCH(QByteArray, properties);
        QFETCH(QString, value);
        QCOMPARE(valueOf(xmp(names, properties)), value);
    }

    void attributeOfTheDescription_isAProperty()
    {
        QCOMPARE(valueOf(xmp(names + " a:p='one'", {})), QStringLiteral("one"));
    }

    void referenceByNodeId_isFollowed()
    {
        const QByteArray packet =
            "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' " + names +
            "><r:Description><a:p r:nodeID='n1'/></r:Description><r:Description r:nodeID='n1' b:x='1'/></r:RDF>";
        QCOMPARE(valueOf(packet), QStringLiteral("x: 1"));
    }

    void referencesInACircle_end()
    {
        const QByteArray packet =
            "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' " + names +
            "><r:Description><a:p r:nodeID='n'/></r:Description><r:Description r:nodeID='n'><b:x r:nodeID='n'/><b:y "
            "r:nodeID='n'/></r:Description></r:RDF>";
        QVERIFY(readXmpTree(packet));
    }

    // XMP toolkits keep one table of prefixes for the process; here a prefix means what its file says.
    void prefixBoundToAnotherNamespace_misleadsNobody()
    {
        const QByteArray other("xmlns:a='http://example.org/other/'");
        QCOMPARE(valueOf(xmp(other, "<a:p>other</a:p>")), QStringLiteral("absent"));
        QCOMPARE(valueOf(xmp(names, "<a:p>ours</a:p>")), QStringLiteral("ours"));
        QCOMPARE(valueOf(xmp("xmlns:zz='http://example.org/a/'", "<zz:p>ours</zz:p>")), QStringLiteral("ours"));
    }

    void packetThatIsNoXmp_isRefused_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << xmp(names, "<a:p>one</a:p>").chopped(60);
        QTest::newRow("no RDF") << QByteArray("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>");
        QTest::newRow("invalid UTF-8") << xmp(names, "<a:p>\xC3\x28</a:p>");
        QTest::newRow("entities") << QByteArray("<!DOCTYPE x [<!ENTITY e 'ha'>]>" + xmp(names, "<a:p>&e;</a:p>"));
        QTest::newRow("deep") << xmp(names, QByteArray("<a:p>").repeated(200) + QByteArray("</a:p>").repeated(200));
    }

    void packetThatIsNoXmp_isRefused()
    {
        QFETCH(QByteArray, packet);
        QVERIFY(!readXmpTree(packet));
    }

    void manyElements_areRead()
    {
        QByteArray items;
        for (int i = 0; i < 20000; ++i)
            items += "<rdf:li>x</rdf:li>";
        const std::optional<XmpTree> tree = readXmpTree(xmp(names, "<a:p><rdf:Seq>" + items + "</rdf:Seq></a:p>"));
        QVERIFY(tree);
        QCOMPARE(tree->properties.first().children.size(), 20000);
    }
};

QTEST_GUILESS_MAIN(XmpTreeTest)
#include "xmp_tree_test.moc"
