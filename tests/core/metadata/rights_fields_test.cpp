// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/crc32.h"
#include "core/metadata/field_map.h"
#include "core/metadata/iim.h"
#include "core/metadata/photoshop_resources.h"
#include "core/metadata/read_rights.h"
#include "core/metadata/tiff_directory.h"

#include "metadata_samples.h"

#include <QTest>

#include <algorithm>

using namespace MetadataSamples;
using namespace Qt::StringLiterals;

namespace {

Rights rightsOf(const QByteArray &file)
{
    return readRights(file, {}, u"a.jpg"_s).value_or(Rights());
}

Rights rightsOfXmp(const QByteArray &names, const QByteArray &properties)
{
    return rightsOf(jpeg(xmpSegment(xmp(names, properties))));
}

QStringList kindsOf(const Rights &rights)
{
    QStringList kinds;
    for (const FileContent &content : rights.contents)
        kinds.append(content.kind);
    return kinds;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return bigEndian.u32Bytes(quint32(content.size())) + type + content + bigEndian.u32Bytes(crc32(type + content));
}

QByteArray png(const QByteArray &chunks)
{
    return QByteArray("\x89PNG\r\n\x1A\n", 8) + chunk("IHDR", QByteArray("\0\0\0\1\0\0\0\1\x08\0\0\0\0", 13)) + chunks +
           chunk("IEND", {});
}

QByteArray gif(const QByteArray &extensions)
{
    return QByteArray("GIF89a\1\0\1\0\0\0\0", 13) + extensions + QByteArray("\x2C\0\0\0\0\1\0\1\0\0\2\1\x44\0\x3B", 15);
}

const QByteArray plusNames("xmlns:plus='http://ns.useplus.org/ldf/xmp/1.0/'");

} // namespace

class RightsFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHome_isRead()
    {
        for (const XmpHome &home : xmpHomes()) {
            const QByteArray name = QByteArray("q:") + home.name;
            const bool isList = home.form == XmpForm::Bag || home.form == XmpForm::Sequence;
            const QByteArray value = isList ? "<rdf:Bag><rdf:li>seven</rdf:li></rdf:Bag>" : QByteArray("seven");
            const QByteArray packet = '<' + name + '>' + value + "</" + name + '>';
            const Rights rights = rightsOfXmp(QByteArray("xmlns:q='") + home.nameSpace + '\'', packet);
            const RightsField *field = rights.find(home.field);
            QVERIFY2(field, home.name);
            QCOMPARE(field->value.toLower(), u"seven"_s);
            QCOMPARE(field->sources, (QList<FieldSource>{{u"xmp"_s, home.key(), field->value}}));
        }
    }

    void everyField_hasANameATitleAndAHome()
    {
        for (const RightsFieldId id : allRightsFields()) {
            QCOMPARE(rightsFieldFromName(rightsFieldName(id)), std::optional(id));
            QVERIFY(!rightsFieldTitle(id).isEmpty());
            if (id != RightsFieldId::FaceRegions) // Stands in three places at once, as structures.
                QVERIFY(std::ranges::find(xmpHomes(), id, &XmpHome::field) != xmpHomes().end());
        }
    }

    void structures_areReadAsText()
    {
        const Rights rights = rightsOfXmp(
            plusNames,
            "<plus:Licensor><rdf:Seq><rdf:li rdf:parseType='Resource'><plus:LicensorName>Ada</plus:LicensorName>"
            "<plus:LicensorURL>https://ada.example/get</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>");
        QCOMPARE(rights.value(RightsFieldId::Licensor), u"LicensorName: Ada, LicensorURL: https://ada.example/get"_s);
    }

    void furtherLanguages_standBesideAndAreNoConflict()
    {
        const Rights rights = rightsOfXmp("xmlns:r='http://ns.adobe.com/xap/1.0/rights/'",
                                          "<r:UsageTerms><rdf:Alt><rdf:li xml:lang='x-default'>Ask me</rdf:li><rdf:li "
                                          "xml:lang='de-AT'>Frag mich</rdf:li></rdf:Alt></r:UsageTerms>");
        const RightsField *terms = rights.find(RightsFieldId::Terms);
        QVERIFY(terms && !terms->isConflict);
        QCOMPARE(terms->value, u"Ask me"_s);
        QCOMPARE(terms->sources.size(), 2);
        QCOMPARE(terms->sources.last().language, u"de-AT"_s);
        QCOMPARE(terms->sources.last().value, u"Frag mich"_s);
    }

    void codesOfPlus_loseTheirAddress_othersStay()
    {
        const Rights rights =
            rightsOfXmp(plusNames, "<plus:CopyrightStatus>http://ns.useplus.org/ldf/vocab/CS-PRO</plus:CopyrightStatus>"
                                   "<plus:PropertyReleaseStatus>pr-non</plus:PropertyReleaseStatus>"
                                   "<plus:ModelReleaseStatus>signed/filed</plus:ModelReleaseStatus>");
        QCOMPARE(rights.value(RightsFieldId::CopyrightStatus), u"CS-PRO"_s);
        QCOMPARE(rights.value(RightsFieldId::PropertyRelease), u"PR-NON"_s);
        QCOMPARE(rights.value(RightsFieldId::ModelRelease), u"signed/filed"_s);
    }

    void unknownPropertyOfARightsVocabulary_isReported()
    {
        const Rights rights = rightsOfXmp(plusNames, "<plus:LicenseEndDate>2030-01-01</plus:LicenseEndDate>");
        QCOMPARE(rights.contents, (QList<FileContent>{{u"property"_s, u"LicenseEndDate: 2030-01-01"_s}}));
    }

    void twoStatementsOfTwoLicenses_areNoLicense()
    {
        const Rights rights =
            rightsOfXmp("xmlns:r='http://ns.adobe.com/xap/1.0/rights/'",
                        "<r:WebStatement>https://creativecommons.org/licenses/by/4.0/</r:WebStatement>"
                        "<r:UsageTerms>CC BY-NC 4.0</r:UsageTerms>");
        QVERIFY(!rights.license.license);
        QCOMPARE(rights.license.certainty, Certainty::Ambiguous);
    }

    void iimOfEveryField_isRead()
    {
        IimBlock block = *IimBlock::parse({});
        for (const RightsFieldId id : fieldsInIim())
            block.setValues(iimDatasetOf(id), {rightsFieldName(id)});
        const QByteArray resources = photoshopResource(iimResource, block.toBytes());
        const Rights rights = rightsOf(jpeg(jpegSegment(0xED, photoshopSignature.toByteArray() + resources)));
        for (const RightsFieldId id : fieldsInIim())
            QCOMPARE(rights.value(id), rightsFieldName(id));
    }

    void windowsAuthor_isACreator()
    {
        const QByteArray author("A\0d\0a\0\0\0", 8);
        const Rights rights =
            rightsOf(jpeg(exifSegment(newExif({{TiffTag::WindowsAuthor, TiffValue{1, author}}}, {}))));
        QCOMPARE(rights.value(RightsFieldId::Creator), u"Ada"_s);
        QCOMPARE(rights.find(RightsFieldId::Creator)->sources.first().key, u"Exif.Image.XPAuthor"_s);
    }

    void photoshopFlagAndUrl_areRead()
    {
        const QByteArray resources =
            photoshopResource(copyrightFlagResource, "\1") + photoshopResource(urlResource, "https://ada.example/");
        const Rights rights = rightsOf(jpeg(jpegSegment(0xED, photoshopSignature.toByteArray() + resources)));
        QCOMPARE(rights.value(RightsFieldId::Marked), u"True"_s);
        QCOMPARE(rights.value(RightsFieldId::Statement), u"https://ada.example/"_s);
    }

    void textsOfPng_areReadInEveryForm()
    {
        const QByteArray packed = qCompress(QByteArray("by Ada")).mid(4);
        const Rights rights = rightsOf(png(chunk("tEXt", QByteArray("Author\0Ada \xE9", 12)) +
                                           chunk("zTXt", QByteArray("Copyright\0\0", 11) + packed) +
                                           chunk("iTXt", QByteArray("Disclaimer\0\0\0en\0\0no warranty", 28)) +
                                           chunk("tEXt", QByteArray("Software\0Paint", 14))));
        QCOMPARE(rights.value(RightsFieldId::Creator), u"Ada é"_s);
        QCOMPARE(rights.value(RightsFieldId::Notice), u"by Ada"_s);
        QCOMPARE(rights.value(RightsFieldId::Terms), u"no warranty"_s);
        QCOMPARE(rights.find(RightsFieldId::Creator)->sources.first().block, u"png"_s);
        QCOMPARE(rights.contents, (QList<FileContent>{{u"text"_s, u"Software: Paint"_s}}));
    }

    void metadataAsTextInPng_isRead()
    {
        const QByteArray packet = xmp("xmlns:cc='http://creativecommons.org/ns#'", "<cc:license>CC0-1.0</cc:license>");
        const QByteArray profile = "\nxmp\n  " + QByteArray::number(packet.size()) + '\n' + packet.toHex();
        const Rights rights = rightsOf(png(chunk("tEXt", QByteArray("Raw profile type xmp\0", 21) + profile)));
        QVERIFY(rights.license.license);
        QCOMPARE(rights.license.license->id, u"cc0-1.0"_s);
    }

    void commentOfJpeg_isReported()
    {
        const Rights rights = rightsOf(jpeg(jpegSegment(0xFE, "scanned by Ada")));
        QCOMPARE(rights.contents, (QList<FileContent>{{u"comment"_s, u"scanned by Ada"_s}}));
    }

    void packetAndCommentOfGif_areRead()
    {
        QByteArray trailer("\1");
        for (int i = 0xFF; i >= 0; --i)
            trailer += char(i);
        const QByteArray packet = xmp("xmlns:cc='http://creativecommons.org/ns#'", "<cc:license>CC0-1.0</cc:license>");
        const Rights rights = rightsOf(
            gif(QByteArray("\x21\xFF\x0BXMP DataXMP") + packet + trailer + '\0' + QByteArray("\x21\xFE\3Ada\0", 7)));
        QVERIFY(rights.license.license);
        QCOMPARE(rights.contents, (QList<FileContent>{{u"comment"_s, u"Ada"_s}}));
    }

    void contentCredentials_areReported_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("JPEG") << jpeg(
            jpegSegment(0xEB, QByteArray("JP\0\1\0\0\0\1\0\0\0\x20jumb\0\0\0\x18jumdc2pa", 28)));
        QTest::newRow("PNG") << png(chunk("caBX", "x"));
    }

    void contentCredentials_areReported()
    {
        QFETCH(QByteArray, file);
        QCOMPARE(kindsOf(rightsOf(file)), QStringList(u"content-credentials"_s));
    }

    void furtherPictures_areCounted()
    {
        // A multi-picture index of two pictures, both entries behind its one field.
        QByteArray index("MM\0*\0\0\0\x08\0\1\xB0\2\0\7\0\0\0\x20\0\0\0\x1A\0\0\0\0", 26);
        index += QByteArray(32, '\0');
        const Rights rights = rightsOf(jpeg(jpegSegment(0xE2, QByteArray("MPF\0", 4) + index)));
        QCOMPARE(kindsOf(rights), QStringList(u"pictures"_s));
    }

    void videoBehindThePicture_isReported()
    {
        const QByteArray video = QByteArray("\0\0\0\x18", 4) + "ftypmp42" + QByteArray(40, 'v');
        QCOMPARE(kindsOf(rightsOf(jpeg() + video)), QStringList(u"motion-photo"_s));
        QCOMPARE(kindsOf(rightsOf(jpeg() + "notes of a scanner")), QStringList(u"trailer"_s));
        QCOMPARE(kindsOf(rightsOf(jpeg() + QByteArray(64, '\0'))), QStringList());
    }

    void packetThatSpeaksOfMapsAndVideos_isReported()
    {
        const QByteArray google("xmlns:C='http://ns.google.com/photos/1.0/container/' "
                                "xmlns:I='http://ns.google.com/photos/1.0/container/item/' "
                                "xmlns:G='http://ns.google.com/photos/1.0/camera/' G:MotionPhoto='1'");
        const QByteArray directory = "<C:Directory><rdf:Seq><rdf:li rdf:parseType='Resource'><C:Item "
                                     "I:Semantic='GainMap'/></rdf:li></rdf:Seq></C:Directory>";
        QCOMPARE(kindsOf(rightsOfXmp(google, directory)), (QStringList{u"motion-photo"_s, u"gain-map"_s}));
    }

    void formatWithoutAReader_isUnknown_notWithoutRights()
    {
        const Rights rights = rightsOf(QByteArray("II+\0\x08\0\0\0\x10\0\0\0\0\0\0\0", 16));
        QCOMPARE(rights.license.certainty, Certainty::Unknown);
        QCOMPARE(rights.notes.size(), 1);
    }

    void extendedXmpWithAPartMissing_isNoted()
    {
        const QByteArray guid(32, 'A');
        const QByteArray packet =
            xmp("xmlns:n='http://ns.adobe.com/xmp/note/'", "<n:HasExtendedXMP>" + guid + "</n:HasExtendedXMP>");
        const auto part = [](const QByteArray &id) {
            return jpegSegment(0xE1, extendedXmpSignature.toByteArray() + id + bigEndian.u32Bytes(100) +
                                         bigEndian.u32Bytes(0) + "<x");
        };
        QCOMPARE(rightsOf(jpeg(xmpSegment(packet) + part(guid))).notes.size(), 1);
        QCOMPARE(rightsOf(jpeg(xmpSegment(packet) + part(QByteArray(32, 'B')))).notes.size(), 1);
    }

    void fieldThatIsOnlyRead_cannotBeWritten()
    {
        QVERIFY(!isWritable(RightsFieldId::CopyrightOwner));
        QVERIFY(!writableValue(RightsFieldId::CopyrightOwner, u"Ada"_s));
        QVERIFY(writableValue(RightsFieldId::CopyrightStatus, u"CS-PRO"_s));
        QVERIFY(!writableValue(RightsFieldId::CopyrightStatus, u"MR-NON"_s));
    }
};

QTEST_GUILESS_MAIN(RightsFieldsTest)
#include "rights_fields_test.moc"
