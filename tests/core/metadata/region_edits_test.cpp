// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/region_edits.h"

#include "core/metadata/prepare_write.h"
#include "core/metadata/read_rights.h"
#include "core/metadata/splice.h"
#include "core/metadata/xmp_guard.h"

#include "metadata_samples.h"

#include <QTest>

using namespace MetadataSamples;

namespace {

const QString ada = QStringLiteral("Ada Example");

const QByteArray names("xmlns:r='http://www.metadataworkinggroup.com/schemas/regions/' "
                       "xmlns:stArea='http://ns.adobe.com/xmp/sType/Area#' "
                       "xmlns:stDim='http://ns.adobe.com/xap/1.0/sType/Dimensions#' "
                       "xmlns:MP='http://ns.microsoft.com/photo/1.2/' "
                       "xmlns:MPRI='http://ns.microsoft.com/photo/1.2/t/RegionInfo#' "
                       "xmlns:MPReg='http://ns.microsoft.com/photo/1.2/t/Region#' "
                       "xmlns:own='http://example.org/own/'");

// A face in the short form that programs like, with something of a vocabulary nobody knows; a pet; Microsoft's item as
// attributes of the list item itself.
const QByteArray foreignRegions(
    "<r:Regions rdf:parseType='Resource'><r:AppliedToDimensions stDim:w='100' stDim:h='50' stDim:unit='pixel'/>"
    "<r:RegionList><rdf:Bag><rdf:li><rdf:Description r:Type='Face' r:Name='Ben Example' own:mark='kept &amp; well'>"
    "<r:Area stArea:x='0.2' stArea:y='0.25' stArea:w='0.2' stArea:h='0.1' stArea:unit='normalized'/>"
    "</rdf:Description></rdf:li><rdf:li><rdf:Description r:Type='Pet' r:Name='Rex'><r:Area stArea:x='0.7' "
    "stArea:y='0.7' stArea:w='0.1' stArea:h='0.1'/></rdf:Description></rdf:li></rdf:Bag></r:RegionList></r:Regions>"
    "<MP:RegionInfo rdf:parseType='Resource'><MPRI:Regions><rdf:Bag><rdf:li MPReg:Rectangle='0.1, 0.2, 0.2, 0.1' "
    "MPReg:PersonDisplayName='Ben Example' MPReg:PersonEmailDigest='kept'/></rdf:Bag></MPRI:Regions>"
    "</MP:RegionInfo>");

Exiv2Adapter::DecodedXmp decoded(const QByteArray &packet)
{
    return Exiv2Adapter::decodeXmp(xmpAsUtf8(packet));
}

QString regionsOf(const QByteArray &file)
{
    const Result<Rights> rights = readRights(file, {}, QStringLiteral("a.jpg"));
    return rights ? rights->value(RightsFieldId::FaceRegions) : QString();
}

RightsChange changeTo(const RegionList &list)
{
    RightsChange change;
    change.fields[RightsFieldId::FaceRegions] = regionListText(list);
    return change;
}

// Writes and verifies as a session does; empty when it is refused.
QByteArray written(const QByteArray &file, const RightsChange &change)
{
    const QString name = QStringLiteral("a.jpg");
    const Result<PreparedWrite> prepared = prepareWrite(file, {}, change, name);
    if (!prepared || prepared->method == WriteMethod::Nothing)
        return {};
    const QByteArray after = applied(prepared->plan, file);
    const Result<void> verified = verifyWrite(file, after, change, *prepared, name);
    return verified ? after : QByteArray();
}

} // namespace

class RegionEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listText_comesBackAsItWas()
    {
        const RegionList list{100, 50, {{{0.1, 0.2, 0.25, 0.125}, ada}, {{0.5, 0.5, 0.1, 0.1}, {}}}};
        QCOMPARE(regionListFromText(regionListText(list)).value_or(RegionList()), list);
        for (const char *wrong : {"", "100", "100x50 | 0.1 0.2 0.3", "100x50 | 0.90000 0.20000 0.30000 0.10000 Ada"})
            QVERIFY2(!regionListFromText(QString::fromLatin1(wrong)), wrong);
    }

    void fileWithoutRegions_getsThemInThreeVocabularies()
    {
        const RegionList wanted{100, 50, {{{0.1, 0.2, 0.2, 0.1}, QStringLiteral("Ada & <Example> \"Ü\"")}}};
        const QByteArray after = written(jpeg(jfif()), changeTo(wanted));
        QVERIFY(!after.isEmpty());
        QCOMPARE(regionsOf(after), regionListText(wanted));
        QVERIFY(after.contains("<Iptc4xmpExt:ImageRegion"));
        QVERIFY(after.contains("<MP:RegionInfo"));
        QVERIFY(written(after, changeTo(wanted)).isEmpty()); // It says so already.
    }

    void foreignRegions_getTheNameAndKeepTheRest()
    {
        const QByteArray before = jpeg(jfif() + xmpSegment(xmp(names, foreignRegions)));
        const RegionList wanted{100, 50, {{{0.1, 0.2, 0.2, 0.1}, ada}}};
        const QByteArray after = written(before, changeTo(wanted));
        QVERIFY(!after.isEmpty());
        QVERIFY(!after.contains("Ben Example"));
        QVERIFY(after.contains("kept &amp; well"));
        QVERIFY(after.contains("Rex"));
        QVERIFY(after.contains(">kept<"));
        QCOMPARE(after.count(ada.toUtf8()), 3);
    }

    void wantedNoMore_goesFromAllThree()
    {
        const QByteArray before = jpeg(jfif());
        const RegionList two{100, 50, {{{0.1, 0.2, 0.2, 0.1}, ada}, {{0.6, 0.6, 0.2, 0.2}, {}}}};
        const QByteArray with = written(before, changeTo(two));
        const RegionList one{100, 50, {two.regions.last()}};
        const QByteArray without = written(with, changeTo(one));
        QVERIFY(!without.isEmpty());
        QVERIFY(!without.contains("Ada"));
        QCOMPARE(regionsOf(without), regionListText(one));
        RightsChange none;
        none.fields[RightsFieldId::FaceRegions] = std::nullopt;
        const QByteArray empty = written(without, none);
        QVERIFY(!empty.isEmpty());
        QVERIFY(!empty.contains("ImageRegion") && !empty.contains("MP:RegionInfo"));
    }

    void lossOfAForeignRegion_isADifference()
    {
        const Exiv2Adapter::DecodedXmp before = decoded(xmp(names, foreignRegions));
        const RegionList wanted{100, 50, {{{0.1, 0.2, 0.2, 0.1}, QStringLiteral("Ben Example")}}};
        const QByteArray complete =
            *editXmp(xmp(names, foreignRegions), *regionEdits(xmp(names, foreignRegions), before, wanted));
        QVERIFY(differenceInRegions(before, decoded(complete), wanted).isEmpty());
        for (const char *kept : {"Rex", "kept &amp; well", "'kept'"}) {
            QVERIFY2(complete.contains(kept), kept);
            const QByteArray lost = kept[0] == '\'' ? "'x'" : "x";
            const QByteArray damaged = QByteArray(complete).replace(kept, lost);
            QVERIFY2(!differenceInRegions(before, decoded(damaged), wanted).isEmpty(), kept);
        }
        QByteArray without = complete;
        without.replace("http://iptc.org/std/Iptc4xmpExt/2008-02-29/", "http://example.org/elsewhere/");
        QVERIFY(!differenceInRegions(before, decoded(without), wanted).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RegionEditsTest)
#include "region_edits_test.moc"
