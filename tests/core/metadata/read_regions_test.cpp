// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/read_regions.h"

#include "metadata_samples.h"
#include "tests/support/witness.h"

#include <QTest>

#include <cmath>

using namespace MetadataSamples;

namespace {

// A stored picture of 100 by 50 pixels, seen upright.
RegionFrame frameOf(int orientation)
{
    return orientation < 5 ? RegionFrame{100, 50, orientation} : RegionFrame{50, 100, orientation};
}

// The same place, left 0.1, top 0.2, width 0.2, height 0.1 of the stored picture, in three vocabularies.
QStringList threeVocabularies()
{
    return {QStringLiteral("-RegionInfo={AppliedToDimensions={W=100,H=50,Unit=pixel},RegionList=[{Name=Ada Example,"
                           "Type=Face,Area={X=0.2,Y=0.25,W=0.2,H=0.1,Unit=normalized}}]}"),
            QStringLiteral("-RegionInfoMP={Regions=[{PersonDisplayName=Ada Example,"
                           "Rectangle=0.1|, 0.2|, 0.2|, 0.1}]}"),
            QStringLiteral("-ImageRegion=[{Name=Ada Example,RCtype=[{Identifier=[http://cv.iptc.org/newscodes/"
                           "imageregiontype/human],Name=Human}],RegionBoundary={RbShape=rectangle,RbUnit=relative,"
                           "RbX=0.1,RbY=0.2,RbW=0.2,RbH=0.1}}]")};
}

PeopleInFile peopleIn(const QByteArray &file, const RegionFrame &frame = frameOf(1), const QByteArray &sidecar = {},
                      const QByteArray &ini = {})
{
    const Result<PeopleInFile> people =
        readPeopleInFile({file, sidecar, ini, "Photo.jpg"}, frame, QStringLiteral("Photo.jpg"));
    return people.value_or(PeopleInFile());
}

PeopleInFile peopleInXmp(const QByteArray &names, const QByteArray &properties, const RegionFrame &frame = frameOf(1))
{
    return peopleIn(jpeg(xmpSegment(xmp(names, properties))), frame);
}

bool isNear(const Box &a, const Box &b)
{
    const double most = std::max({std::abs(a.x - b.x), std::abs(a.y - b.y), std::abs(a.w - b.w), std::abs(a.h - b.h)});
    return most < 0.001;
}

QByteArray text(const Box &box)
{
    return QByteArray::number(box.x) + ' ' + QByteArray::number(box.y) + ' ' + QByteArray::number(box.w) + ' ' +
           QByteArray::number(box.h);
}

const QByteArray mwgNames("xmlns:mwg-rs='http://www.metadataworkinggroup.com/schemas/regions/' "
                          "xmlns:stArea='http://ns.adobe.com/xmp/sType/Area#' "
                          "xmlns:stDim='http://ns.adobe.com/xap/1.0/sType/Dimensions#' "
                          "xmlns:apple-fi='http://ns.apple.com/faceinfo/1.0/'");

QByteArray mwg(const QByteArray &items, const QByteArray &applied = "stDim:w='100' stDim:h='50' stDim:unit='pixel'")
{
    return "<mwg-rs:Regions rdf:parseType='Resource'><mwg-rs:AppliedToDimensions " + applied +
           "/><mwg-rs:RegionList><rdf:Bag>" + items + "</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>";
}

QByteArray mwgItem(const QByteArray &attributes, const QByteArray &area, const QByteArray &more = {})
{
    return "<rdf:li><rdf:Description " + attributes + "><mwg-rs:Area " + area + "/>" + more +
           "</rdf:Description></rdf:li>";
}

const QByteArray iptcNames("xmlns:iptcExt='http://iptc.org/std/Iptc4xmpExt/2008-02-29/' "
                           "xmlns:xmp='http://ns.adobe.com/xap/1.0/'");

QByteArray iptcRegion(const QByteArray &boundary, const QByteArray &more)
{
    return "<iptcExt:ImageRegion><rdf:Bag><rdf:li rdf:parseType='Resource'><iptcExt:RegionBoundary "
           "rdf:parseType='Resource'>" +
           boundary + "</iptcExt:RegionBoundary>" + more + "</rdf:li></rdf:Bag></iptcExt:ImageRegion>";
}

const QByteArray humanType("<iptcExt:rCtype><rdf:Bag><rdf:li rdf:parseType='Resource'><xmp:Identifier><rdf:Bag>"
                           "<rdf:li>http://cv.iptc.org/newscodes/imageregiontype/human</rdf:li></rdf:Bag>"
                           "</xmp:Identifier></rdf:li></rdf:Bag></iptcExt:rCtype>");

} // namespace

class ReadRegionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightOrientations_sameUprightPlaceInEveryVocabularyAndFormat_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QList<double>>("upright");
        QTest::newRow("1") << 1 << QList<double>{0.1, 0.2, 0.2, 0.1};
        QTest::newRow("2") << 2 << QList<double>{0.7, 0.2, 0.2, 0.1};
        QTest::newRow("3") << 3 << QList<double>{0.7, 0.7, 0.2, 0.1};
        QTest::newRow("4") << 4 << QList<double>{0.1, 0.7, 0.2, 0.1};
        QTest::newRow("5") << 5 << QList<double>{0.2, 0.1, 0.1, 0.2};
        QTest::newRow("6") << 6 << QList<double>{0.7, 0.1, 0.1, 0.2};
        QTest::newRow("7") << 7 << QList<double>{0.7, 0.7, 0.1, 0.2};
        QTest::newRow("8") << 8 << QList<double>{0.2, 0.7, 0.1, 0.2};
    }

    void eightOrientations_sameUprightPlaceInEveryVocabularyAndFormat()
    {
        if (!hasExiftool())
            SKIP_WITHOUT_WITNESS("exiftool");
        QFETCH(int, orientation);
        QFETCH(QList<double>, upright);
        const Box expected{upright[0], upright[1], upright[2], upright[3]};
        // Written once by a foreign program, read eight times.
        static const QByteArray jpegFile = changedByExiftool(jpeg(jfif()), QStringLiteral("jpg"), threeVocabularies());
        static const QByteArray pngFile =
            changedByExiftool(sample(QStringLiteral("chelsea.png")), QStringLiteral("png"), threeVocabularies());
        static const QByteArray tiffFile = changedByExiftool(tiff(1), QStringLiteral("tif"), threeVocabularies());
        static const QByteArray sidecar = changedByExiftool(xmp({}, {}), QStringLiteral("xmp"), threeVocabularies());

        const RegionFrame frame = frameOf(orientation);
        for (const QByteArray &file : {jpegFile, pngFile, tiffFile}) {
            const QList<RegionInFile> regions = peopleIn(file, frame).regions;
            QCOMPARE(regions.size(), 3);
            QStringList sources;
            for (const RegionInFile &region : regions) {
                sources.append(region.source);
                QCOMPARE(region.name, QStringLiteral("Ada Example"));
                QVERIFY2(isNear(region.box, expected), text(region.box).constData());
                QVERIFY(!region.isStale);
            }
            QCOMPARE(sources, QStringList({QStringLiteral("mwg"), QStringLiteral("mp"), QStringLiteral("iptc")}));
        }
        const QList<RegionInFile> beside = peopleIn(jpeg(), frame, sidecar).regions;
        QCOMPARE(beside.size(), 3);
        for (const RegionInFile &region : beside) {
            QVERIFY(region.source.endsWith(QStringLiteral("-sidecar")));
            QVERIFY2(isNear(region.box, expected), text(region.box).constData());
        }
    }

    void placeAndBack_isTheSame()
    {
        const Box box{0.1, 0.2, 0.3, 0.15};
        for (int orientation = 1; orientation <= 8; ++orientation)
            QVERIFY(isNear(storedBox(uprightBox(box, orientation), orientation), box));
    }

    void mwgKinds_onlyFacesAreTaken()
    {
        const QByteArray area("stArea:x='0.5' stArea:y='0.5' stArea:w='0.2' stArea:h='0.2' stArea:unit='normalized'");
        const QList<RegionInFile> regions =
            peopleInXmp(mwgNames, mwg(mwgItem("mwg-rs:Type='Pet' mwg-rs:Name='Rex'", area) +
                                      mwgItem("mwg-rs:Type='Focus'", area) + mwgItem("mwg-rs:Type='BarCode'", area) +
                                      mwgItem("mwg-rs:Type='Face'", area)))
                .regions;
        QCOMPARE(regions.size(), 1);
        QVERIFY(regions.first().name.isEmpty());
    }

    void mwgCircleAndPixels_becomeTheBoxAround()
    {
        const QList<RegionInFile> regions =
            peopleInXmp(mwgNames,
                        mwg(mwgItem("mwg-rs:Type='Face'", "stArea:x='0.5' stArea:y='0.5' stArea:d='0.4'") +
                            mwgItem("mwg-rs:Type='Face'", "stArea:x='50' stArea:y='25' stArea:w='20' stArea:h='10' "
                                                          "stArea:unit='pixel'") +
                            mwgItem("mwg-rs:Type='Face'", "stArea:x='0.5' stArea:y='0.5'")))
                .regions;
        QCOMPARE(regions.size(), 2); // A point has no size.
        QVERIFY2(isNear(regions[0].box, {0.4, 0.3, 0.2, 0.4}), text(regions[0].box).constData());
        QVERIFY2(isNear(regions[1].box, {0.4, 0.4, 0.2, 0.2}), text(regions[1].box).constData());
    }

    void croppedSinceThen_isStaleAndClamped()
    {
        const QByteArray area("stArea:x='0.95' stArea:y='0.5' stArea:w='0.2' stArea:h='0.2'");
        const QByteArray item = mwgItem("mwg-rs:Type='Face' mwg-rs:Name='Ada Example' mwg-rs:Rotation='0.1'", area);
        const PeopleInFile other = peopleInXmp(mwgNames, mwg(item, "stDim:w='300' stDim:h='300'"));
        QCOMPARE(other.regions.size(), 1);
        QVERIFY(other.regions.first().isStale);
        QVERIFY2(isNear(other.regions.first().box, {0.85, 0.4, 0.15, 0.2}), text(other.regions.first().box));
        // The turned size of the same picture is not stale.
        QVERIFY(!peopleInXmp(mwgNames, mwg(item, "stDim:w='500' stDim:h='1000'")).regions.first().isStale);
    }

    void numbersThatAreNone_areLeftOut()
    {
        for (const char *area : {"stArea:x='nan' stArea:y='0.5' stArea:w='0.2' stArea:h='0.2'",
                                 "stArea:x='inf' stArea:y='0.5' stArea:w='0.2' stArea:h='0.2'",
                                 "stArea:x='0.5' stArea:y='0.5' stArea:w='-0.2' stArea:h='0.2'",
                                 "stArea:x='7' stArea:y='7' stArea:w='0.2' stArea:h='0.2'",
                                 "stArea:x='a' stArea:y='0.5' stArea:w='0.2' stArea:h='0.2'"})
            QVERIFY2(peopleInXmp(mwgNames, mwg(mwgItem("mwg-rs:Type='Face'", area))).regions.isEmpty(), area);
    }

    void appleRegion_isCalledApple()
    {
        const QList<RegionInFile> regions =
            peopleInXmp(mwgNames,
                        mwg(mwgItem("mwg-rs:Type='Face'", "stArea:x='0.5' stArea:y='0.5' stArea:w='0.2' stArea:h='0.2'",
                                    "<mwg-rs:Extensions apple-fi:FaceID='3' apple-fi:AngleInfoRoll='90'/>")))
                .regions;
        QCOMPARE(regions.size(), 1);
        QCOMPARE(regions.first().source, QStringLiteral("apple"));
    }

    void iptcShapes_becomeTheBoxAround()
    {
        const PeopleInFile circle =
            peopleInXmp(iptcNames, iptcRegion("<iptcExt:rbShape>circle</iptcExt:rbShape><iptcExt:rbUnit>relative"
                                              "</iptcExt:rbUnit><iptcExt:rbX>0.5</iptcExt:rbX><iptcExt:rbY>0.5"
                                              "</iptcExt:rbY><iptcExt:rbRx>0.1</iptcExt:rbRx>",
                                              humanType));
        QCOMPARE(circle.regions.size(), 1);
        QVERIFY2(isNear(circle.regions.first().box, {0.4, 0.3, 0.2, 0.4}), text(circle.regions.first().box));

        const PeopleInFile polygon = peopleInXmp(
            iptcNames,
            iptcRegion("<iptcExt:rbShape>polygon</iptcExt:rbShape><iptcExt:rbUnit>pixel</iptcExt:rbUnit>"
                       "<iptcExt:rbVertices><rdf:Seq><rdf:li iptcExt:rbX='10' iptcExt:rbY='10'/><rdf:li "
                       "iptcExt:rbX='30' iptcExt:rbY='10'/><rdf:li iptcExt:rbX='20' iptcExt:rbY='30'/></rdf:Seq>"
                       "</iptcExt:rbVertices>",
                       "<iptcExt:PersonInImage><rdf:Bag><rdf:li>Ada Example</rdf:li></rdf:Bag>"
                       "</iptcExt:PersonInImage>"));
        QCOMPARE(polygon.regions.size(), 1);
        QCOMPARE(polygon.regions.first().name, QStringLiteral("Ada Example"));
        QVERIFY2(isNear(polygon.regions.first().box, {0.1, 0.2, 0.2, 0.4}), text(polygon.regions.first().box));
    }

    void iptcRegionOfSomethingElse_isNoFace()
    {
        const QByteArray boundary("<iptcExt:rbShape>rectangle</iptcExt:rbShape><iptcExt:rbUnit>relative"
                                  "</iptcExt:rbUnit><iptcExt:rbX>0</iptcExt:rbX><iptcExt:rbY>0</iptcExt:rbY>"
                                  "<iptcExt:rbW>1</iptcExt:rbW><iptcExt:rbH>1</iptcExt:rbH>");
        const QByteArray crop("<iptcExt:rRole><rdf:Bag><rdf:li rdf:parseType='Resource'><xmp:Identifier><rdf:Bag>"
                              "<rdf:li>http://cv.iptc.org/newscodes/imageregionrole/cropping</rdf:li></rdf:Bag>"
                              "</xmp:Identifier></rdf:li></rdf:Bag></iptcExt:rRole>");
        QVERIFY(peopleInXmp(iptcNames, iptcRegion(boundary, crop)).regions.isEmpty());
    }

    void acdseeRegion_usersOwnBoxCounts()
    {
        const QByteArray names("xmlns:acdsee-rs='http://ns.acdsee.com/regions/' "
                               "xmlns:acdsee-stArea='http://ns.acdsee.com/sType/Area#' "
                               "xmlns:acdsee-stDim='http://ns.acdsee.com/sType/Dimensions#'");
        const QList<RegionInFile> regions =
            peopleInXmp(names,
                        "<acdsee-rs:Regions rdf:parseType='Resource'><acdsee-rs:AppliedToDimensions "
                        "acdsee-stDim:w='100' acdsee-stDim:h='50'/><acdsee-rs:RegionList><rdf:Bag><rdf:li>"
                        "<rdf:Description acdsee-rs:Type='Face' acdsee-rs:Name='Ada Example'><acdsee-rs:DLYArea "
                        "acdsee-stArea:x='0.2' acdsee-stArea:y='0.25' acdsee-stArea:w='0.2' acdsee-stArea:h='0.1'/>"
                        "<acdsee-rs:ALGArea acdsee-stArea:x='0.8' acdsee-stArea:y='0.8' acdsee-stArea:w='0.1' "
                        "acdsee-stArea:h='0.1'/></rdf:Description></rdf:li></rdf:Bag></acdsee-rs:RegionList>"
                        "</acdsee-rs:Regions>")
                .regions;
        QCOMPARE(regions.size(), 1);
        QCOMPARE(regions.first().source, QStringLiteral("acdsee"));
        QVERIFY2(isNear(regions.first().box, {0.1, 0.2, 0.2, 0.1}), text(regions.first().box));
    }

    void picasaIni_facesOfThisPhotoInTheTurnedPicture()
    {
        // Left 0.25, top 0.5, right 0.5, bottom 0.75; the first one lacks its leading zeros, the last is unnamed.
        const QByteArray ini("[Contacts2]\r\nabc123=Ada Example;;\r\n[photo.JPG]\r\n"
                             "faces=rect64(3fff7fff7fffbfff),abc123;rect64(10000fff1fff),ffffffffffffffff\r\n"
                             "[Other.jpg]\nfaces=rect64(0000000080008000),abc123\n");
        const QList<RegionInFile> regions = peopleIn(jpeg(), frameOf(6), {}, ini).regions;
        QCOMPARE(regions.size(), 2);
        QCOMPARE(regions[0].name, QStringLiteral("Ada Example"));
        QVERIFY2(isNear(regions[0].box, {0.25, 0.5, 0.25, 0.25}), text(regions[0].box));
        QVERIFY(regions[1].name.isEmpty());
        QVERIFY2(isNear(regions[1].box, {0, 0.0625, 0.0625, 0.0625}), text(regions[1].box));
    }

    void namesWithoutPlace_keywordTreesAndPersonFields()
    {
        const QList<NameInFile> names =
            peopleInXmp("xmlns:digiKam='http://www.digikam.org/ns/1.0/' "
                        "xmlns:lr='http://ns.adobe.com/lightroom/1.0/' "
                        "xmlns:mediapro='http://ns.iview-multimedia.com/mediapro/1.0/' "
                        "xmlns:MicrosoftPhoto='http://ns.microsoft.com/photo/1.0/' "
                        "xmlns:acdsee='http://ns.acdsee.com/iptc/1.0/' "
                        "xmlns:Iptc4xmpExt='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'",
                        "<digiKam:TagsList><rdf:Seq><rdf:li>People</rdf:li><rdf:li>People/Family</rdf:li><rdf:li>"
                        "People/Family/Ada Example</rdf:li><rdf:li>Places/Rome</rdf:li></rdf:Seq></digiKam:TagsList>"
                        "<lr:hierarchicalSubject><rdf:Bag><rdf:li>People|Ben Example</rdf:li></rdf:Bag>"
                        "</lr:hierarchicalSubject><mediapro:People><rdf:Bag><rdf:li>Cid Example</rdf:li></rdf:Bag>"
                        "</mediapro:People><MicrosoftPhoto:LastKeywordXMP><rdf:Bag><rdf:li>People/Dee Example</rdf:li>"
                        "</rdf:Bag></MicrosoftPhoto:LastKeywordXMP><Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>"
                        "Eve Example</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>"
                        "<acdsee:categories>&lt;Categories&gt;&lt;Category Assigned=\"0\"&gt;People&lt;Category "
                        "Assigned=\"1\"&gt;Gus Example&lt;/Category&gt;&lt;Category Assigned=\"0\"&gt;Hal Example"
                        "&lt;/Category&gt;&lt;/Category&gt;&lt;Category Assigned=\"1\"&gt;Places&lt;Category "
                        "Assigned=\"1\"&gt;Rome&lt;/Category&gt;&lt;/Category&gt;&lt;/Categories&gt;"
                        "</acdsee:categories>"
                        "<Iptc4xmpExt:PersonInImageWDetails><rdf:Bag><rdf:li rdf:parseType='Resource'>"
                        "<Iptc4xmpExt:PersonName><rdf:Alt><rdf:li xml:lang='x-default'>Fay Example</rdf:li></rdf:Alt>"
                        "</Iptc4xmpExt:PersonName></rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImageWDetails>")
                .names;
        QStringList found;
        for (const NameInFile &name : names)
            found.append(name.name.section(u' ', 0, 0) + u':' + name.source);
        found.sort();
        QCOMPARE(found, QStringList({QStringLiteral("Ada:keywords"), QStringLiteral("Ben:keywords"),
                                     QStringLiteral("Cid:keywords"), QStringLiteral("Dee:keywords"),
                                     QStringLiteral("Eve:person-in-image"), QStringLiteral("Fay:person-in-image"),
                                     QStringLiteral("Gus:keywords")}));
    }

    void damagedPacket_givesNothingAndNoError()
    {
        QVERIFY(peopleIn(jpeg(xmpSegment("<x:xmpmeta><rdf:RDF"))).isEmpty());
        QVERIFY(peopleIn(jpeg(), frameOf(1), QByteArray(100, '\xFF'), QByteArray(100, '\xFF')).isEmpty());
        QVERIFY(!readPeopleInFile({"no photo", {}, {}, {}}, frameOf(1), QStringLiteral("a.jpg")));
    }
};

QTEST_GUILESS_MAIN(ReadRegionsTest)
#include "read_regions_test.moc"
