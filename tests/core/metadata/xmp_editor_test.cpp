// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/exiv2_adapter.h"
#include "core/metadata/xmp_editor.h"
#include "core/metadata/xmp_guard.h"
#include "core/metadata/xmp_packet.h"

#include "metadata_samples.h"

#include <QTest>

using MetadataSamples::xmp;

namespace {

const QByteArray rights("http://ns.adobe.com/xap/1.0/rights/");

XmpEdit marked(const QStringList &items)
{
    return {rights, "xmpRights", "Marked", XmpForm::Text, items};
}

QString valueOf(const QByteArray &packet, const QString &nameSpace, const QString &name)
{
    const Exiv2Adapter::DecodedXmp decoded = Exiv2Adapter::decodeXmp(packet);
    const auto *property = decoded.find(nameSpace, name);
    return decoded.isSound && property ? property->items.join(u'|') : QString();
}

} // namespace

class XmpEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newValue_leavesForeignBytesAsTheyAre()
    {
        const QByteArray foreign("<foo:a rdf:parseType='Resource'><foo:b>1</foo:b><!-- <x> --></foo:a>");
        const QByteArray packet = xmp("xmlns:foo='http://example.org/foo/'", foreign);
        const auto edited = editXmp(packet, {marked({QStringLiteral("True")})});
        QVERIFY(edited && edited->contains(foreign));
        QCOMPARE(valueOf(*edited, QString::fromLatin1(rights), QStringLiteral("Marked")), QStringLiteral("True"));
    }

    void attributeForm_isReplaced()
    {
        const QByteArray packet = xmp("xmlns:r='" + rights + "' r:Marked='False' r:WebStatement='x'", "");
        const auto edited = editXmp(packet, {marked({QStringLiteral("True")})});
        QVERIFY(edited && !edited->contains("False") && edited->contains("r:WebStatement='x'"));
        QCOMPARE(valueOf(*edited, QString::fromLatin1(rights), QStringLiteral("Marked")), QStringLiteral("True"));
    }

    void otherPrefixForTheNamespace_isKept()
    {
        const QByteArray packet =
            xmp("xmlns:xapRights='" + rights + "'", "<xapRights:WebStatement>x</xapRights:WebStatement>");
        const auto edited = editXmp(packet, {marked({QStringLiteral("True")})});
        QVERIFY(edited && edited->contains("<xapRights:Marked>True"));
    }

    void removal_dropsTheDescriptionThatIsEmptyThen()
    {
        const QByteArray packet = xmp("xmlns:r='" + rights + "'", "<r:Marked>True</r:Marked>");
        const auto edited = editXmp(packet, {marked({})});
        QVERIFY(edited && !edited->contains("rdf:Description"));
        QVERIFY(isSafeXmp(*edited));
    }

    void prefixBoundToTheOldCcNamespace_keepsBothLicenses()
    {
        const QByteArray packet = xmp("xmlns:cc='http://web.resource.org/cc/'", "<cc:license>old</cc:license>");
        const auto edited = editXmp(packet, {{"http://creativecommons.org/ns#",
                                              "cc",
                                              "license",
                                              XmpForm::Resource,
                                              {QStringLiteral("https://example.org/?a=1&b=2")}}});
        QVERIFY(edited);
        QCOMPARE(valueOf(*edited, QStringLiteral("http://web.resource.org/cc/"), QStringLiteral("license")),
                 QStringLiteral("old"));
        QCOMPARE(valueOf(*edited, QStringLiteral("http://creativecommons.org/ns#"), QStringLiteral("license")),
                 QStringLiteral("https://example.org/?a=1&b=2"));
    }

    void nestedStructsUnderAnyPrefix_survive()
    {
        for (const QByteArray prefix : {"Iptc4xmpExt", "iptcExt"}) {
            const QByteArray packet =
                xmp("xmlns:" + prefix + "='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'",
                    '<' + prefix + ":ImageRegion><rdf:Bag><rdf:li rdf:parseType='Resource'><" + prefix + ":rId>r1</" +
                        prefix + ":rId></rdf:li></rdf:Bag></" + prefix + ":ImageRegion>");
            const auto edited = editXmp(packet, {marked({QStringLiteral("True")})});
            QVERIFY(edited);
            const Exiv2Adapter::DecodedXmp decoded = Exiv2Adapter::decodeXmp(*edited);
            QVERIFY(decoded.isSound);
            QVERIFY(std::ranges::any_of(decoded.properties, [](const auto &property) {
                return property.name.endsWith(QStringLiteral(":rId")) && property.text == u"r1";
            }));
        }
    }

    void textThatLooksLikeMarkup_comesBack()
    {
        const QString text = QStringLiteral("lang=\"de\" <b>\"Ada\" & Co'</b> ]]> 😀");
        const auto edited =
            editXmp(emptyXmp(), {{"http://purl.org/dc/elements/1.1/", "dc", "rights", XmpForm::Languages, {text}}});
        QVERIFY(edited);
        QCOMPARE(valueOf(*edited, QStringLiteral("http://purl.org/dc/elements/1.1/"), QStringLiteral("rights")), text);
    }

    void padding_fillsExactly()
    {
        const QByteArray packet = paddedTo(emptyXmp(), 1000);
        QCOMPARE(packet.size(), 1000);
        QCOMPARE(paddedTo(packet, 600).size(), 600);
        QVERIFY(isSafeXmp(packet) && packet.endsWith("<?xpacket end=\"w\"?>"));
    }

    void bombs_areRefused_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QByteArray deep;
        QByteArray closing;
        for (int i = 0; i < 150; ++i) {
            deep += "<a>";
            closing += "</a>";
        }
        QByteArray many;
        QByteArray namespaces;
        for (int i = 0; i < 6000; ++i)
            many += "<a/>";
        for (int i = 0; i < 300; ++i)
            namespaces += " xmlns:n" + QByteArray::number(i) + "='u" + QByteArray::number(i) + "'";
        QTest::newRow("depth") << deep + closing;
        QTest::newRow("elements") << "<x>" + many + "</x>";
        QTest::newRow("namespaces") << "<x" + namespaces + "/>";
        QTest::newRow("entities") << QByteArray("<!DOCTYPE x [<!ENTITY a 'aaaa'>]><x>&a;</x>");
        QTest::newRow("external") << QByteArray("<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>");
        QTest::newRow("size") << "<x>" + QByteArray(5 * 1024 * 1024, 'a') + "</x>";
        QTest::newRow("not UTF-8") << QByteArray("<x>caf\xE9</x>");
        QTest::newRow("cut") << QByteArray("<x><y>");
    }

    void bombs_areRefused()
    {
        QFETCH(QByteArray, packet);
        QVERIFY(!isSafeXmp(packet));
    }
};

QTEST_GUILESS_MAIN(XmpEditorTest)
#include "xmp_editor_test.moc"
