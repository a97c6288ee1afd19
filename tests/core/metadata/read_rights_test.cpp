// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/iim.h"
#include "core/metadata/photoshop_resources.h"
#include "core/metadata/read_rights.h"
#include "core/metadata/tiff_directory.h"

#include "metadata_samples.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace MetadataSamples;

namespace {

const QByteArray dcNames("xmlns:dc='http://purl.org/dc/elements/1.1/'");

QByteArray dcRights(const QByteArray &text)
{
    return xmp(dcNames, "<dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>" + text + "</rdf:li></rdf:Alt></dc:rights>");
}

QByteArray exifNotice(const QByteArray &text)
{
    return exifSegment(newExif({{TiffTag::Copyright, tiffText(text)}}, {}));
}

QByteArray iimNotice(const QString &text, const QByteArray &digest = {})
{
    IimBlock block = *IimBlock::parse({});
    block.setValues(IimDataset::Copyright, {text});
    QByteArray resources = photoshopResource(iimResource, block.toBytes());
    if (!digest.isEmpty())
        resources += photoshopResource(iimDigestResource, digest);
    return jpegSegment(0xED, photoshopSignature.toByteArray() + resources);
}

RightsField noticeOf(const QByteArray &file, const QByteArray &sidecar = {})
{
    const Result<Rights> rights = readRights(file, sidecar, QStringLiteral("a.jpg"));
    const RightsField *field = rights ? rights->find(RightsFieldId::Notice) : nullptr;
    return field ? *field : RightsField();
}

QString licenseIdOf(const QByteArray &names, const QByteArray &properties)
{
    const Result<Rights> rights = readRights(jpeg(xmpSegment(xmp(names, properties))), {}, QStringLiteral("a.jpg"));
    return rights && rights->license.license ? rights->license.license->id : QString();
}

} // namespace

class ReadRightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caption_isReadFromXmpThenIimThenExif()
    {
        IimBlock block = *IimBlock::parse({});
        block.setValues(120, {QStringLiteral("from IIM")});
        const QByteArray exif = exifSegment(newExif({{0x010E, tiffText("from Exif")}}, {}));
        const QByteArray iim =
            jpegSegment(0xED, photoshopSignature.toByteArray() + photoshopResource(iimResource, block.toBytes()));
        const QByteArray packet = xmp(dcNames, "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>from XMP</rdf:li>"
                                               "</rdf:Alt></dc:description>");
        const auto captionOf = [](const QByteArray &segments) {
            return readRights(jpeg(segments), {}, QStringLiteral("a.jpg"))->caption;
        };
        QCOMPARE(captionOf(exif), QStringLiteral("from Exif"));
        QCOMPARE(captionOf(exif + iim), QStringLiteral("from IIM"));
        QCOMPARE(captionOf(exif + iim + xmpSegment(packet)), QStringLiteral("from XMP"));
        QCOMPARE(captionOf({}), QString());
    }

    void title_isReadFromXmpThenIim()
    {
        IimBlock block = *IimBlock::parse({});
        block.setValues(5, {QStringLiteral("from IIM")});
        const QByteArray iim =
            jpegSegment(0xED, photoshopSignature.toByteArray() + photoshopResource(iimResource, block.toBytes()));
        const QByteArray packet = xmp(dcNames, "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>from XMP</rdf:li>"
                                               "</rdf:Alt></dc:title>");
        const auto titleOf = [](const QByteArray &segments) {
            return readRights(jpeg(segments), {}, QStringLiteral("a.jpg"))->title;
        };
        QCOMPARE(titleOf(iim), QStringLiteral("from IIM"));
        QCOMPARE(titleOf(iim + xmpSegment(packet)), QStringLiteral("from XMP"));
        QCOMPARE(titleOf({}), QString());
    }

    void rating_isReadFromXmpAndKeptInItsRange_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("stars");
        QTest::newRow("four") << QByteArray("4") << 4;
        QTest::newRow("a real number") << QByteArray("3.0") << 3;
        QTest::newRow("rejected") << QByteArray("-1") << 0;
        QTest::newRow("out of range") << QByteArray("99") << 0;
        QTest::newRow("no number") << QByteArray("many") << 0;
    }
    void rating_isReadFromXmpAndKeptInItsRange()
    {
        QFETCH(const QByteArray, value);
        const QByteArray packet =
            xmp("xmlns:xmp='http://ns.adobe.com/xap/1.0/'", "<xmp:Rating>" + value + "</xmp:Rating>");
        QTEST(readRights(jpeg(xmpSegment(packet)), {}, QStringLiteral("a.jpg"))->rating, "stars");
    }

    void emptyPhoto_hasNoRights()
    {
        const Result<Rights> rights = readRights(jpeg(), {}, QStringLiteral("a.jpg"));
        QVERIFY(rights && rights->fields.isEmpty() && rights->notes.isEmpty());
        QCOMPARE(rights->license.certainty, Certainty::None);
    }

    void exif_winsOverXmpAndIim()
    {
        const RightsField notice =
            noticeOf(jpeg(exifNotice("exif") + xmpSegment(dcRights("xmp")) + iimNotice(QStringLiteral("iim"))));
        QCOMPARE(notice.value, QStringLiteral("exif"));
        QCOMPARE(notice.sources.size(), 3);
        QVERIFY(notice.isConflict);
    }

    void staleDigest_makesIimWinOverXmp()
    {
        const QByteArray parts = xmpSegment(dcRights("xmp")) + iimNotice(QStringLiteral("iim"), QByteArray(16, 'x'));
        QCOMPARE(noticeOf(jpeg(parts)).value, QStringLiteral("iim"));
        QCOMPARE(noticeOf(jpeg(xmpSegment(dcRights("xmp")) + iimNotice(QStringLiteral("iim")))).value,
                 QStringLiteral("xmp"));
    }

    void iimCutAtItsLimit_isNoConflict()
    {
        const QString full(200, u'n');
        const RightsField notice =
            noticeOf(jpeg(xmpSegment(dcRights(full.toUtf8())) + iimNotice(full, QByteArray(16, 'x'))));
        QCOMPARE(notice.value, full);
        QVERIFY(!notice.isConflict);
    }

    void sidecar_winsOverThePhoto()
    {
        const RightsField notice = noticeOf(jpeg(exifNotice("exif")), dcRights("sidecar"));
        QCOMPARE(notice.value, QStringLiteral("sidecar"));
        QCOMPARE(notice.sources.first().block, QStringLiteral("sidecar"));
        QVERIFY(notice.isConflict);
    }

    void editorBehindNul_isNotPartOfTheNotice()
    {
        QCOMPARE(noticeOf(jpeg(exifNotice(QByteArray("Ada\0Editor", 10)))).value, QStringLiteral("Ada"));
        QCOMPARE(noticeOf(jpeg(exifNotice(QByteArray(" \0Editor", 8)))).value, QStringLiteral("Editor"));
    }

    void everyFormOfLicense_isRead_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("properties");
        const QByteArray url("http://creativecommons.org/licenses/by/4.0/");
        const QByteArray cc("xmlns:cc='http://creativecommons.org/ns#'");
        QTest::newRow("resource") << cc << QByteArray("<cc:license rdf:resource='" + url + "'/>");
        QTest::newRow("text") << cc << QByteArray("<cc:license>" + url + "</cc:license>");
        QTest::newRow("attribute") << QByteArray(cc + " cc:license='" + url + "'") << QByteArray();
        QTest::newRow("other prefix") << QByteArray("xmlns:c='http://creativecommons.org/ns#'")
                                      << QByteArray("<c:license>" + url + "</c:license>");
        QTest::newRow("old namespace under the new prefix") << QByteArray("xmlns:cc='http://web.resource.org/cc/'")
                                                            << QByteArray("<cc:license>" + url + "</cc:license>");
        QTest::newRow("dcterms") << QByteArray("xmlns:t='http://purl.org/dc/terms/'")
                                 << QByteArray("<t:license>" + url + "</t:license>");
        QTest::newRow("statement") << QByteArray("xmlns:r='http://ns.adobe.com/xap/1.0/rights/'")
                                   << QByteArray("<r:WebStatement>" + url + "</r:WebStatement>");
        QTest::newRow("terms") << QByteArray("xmlns:r='http://ns.adobe.com/xap/1.0/rights/'")
                               << QByteArray("<r:UsageTerms><rdf:Alt><rdf:li xml:lang='x-default'>Licensed: " + url +
                                             "</rdf:li></rdf:Alt></r:UsageTerms>");
    }

    void everyFormOfLicense_isRead()
    {
        QFETCH(QByteArray, names);
        QFETCH(QByteArray, properties);
        QCOMPARE(licenseIdOf(names, properties), QStringLiteral("by-4.0"));
    }

    // A file may bind the prefix of ours to something else; the next file must not suffer.
    void foreignUseOfOurPrefix_isForgottenWithTheFile()
    {
        licenseIdOf("xmlns:cc='http://example.org/hijack/'", "<cc:license>x</cc:license>");
        QCOMPARE(licenseIdOf("xmlns:cc='http://creativecommons.org/ns#'", "<cc:license>CC0-1.0</cc:license>"),
                 QStringLiteral("cc0-1.0"));
    }

    void twoLicenses_areAConflict()
    {
        const QByteArray packet =
            xmp("xmlns:cc='http://creativecommons.org/ns#' xmlns:r='http://ns.adobe.com/xap/1.0/rights/'",
                "<cc:license>https://creativecommons.org/licenses/by/4.0/</cc:license>"
                "<r:WebStatement>https://creativecommons.org/licenses/by-nc/4.0/</r:WebStatement>");
        const Result<Rights> rights = readRights(jpeg(xmpSegment(packet)), {}, QStringLiteral("a.jpg"));
        QVERIFY(rights && rights->find(RightsFieldId::License)->isConflict);
        QCOMPARE(rights->find(RightsFieldId::License)->sources.size(), 2);
    }

    void dataMining_isReadInEverySpelling()
    {
        for (const QByteArray value : {"http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED", "DMI-PROHIBITED",
                                       "dmi-prohibited", "https://ns.useplus.org/LDF/vocab/dmi-prohibited"}) {
            const QByteArray packet = xmp("xmlns:plus='http://ns.useplus.org/ldf/xmp/1.0/'",
                                          "<plus:DataMining>" + value + "</plus:DataMining>");
            const Result<Rights> rights = readRights(jpeg(xmpSegment(packet)), {}, QStringLiteral("a.jpg"));
            QVERIFY(rights);
            QCOMPARE(rights->value(RightsFieldId::DataMining), QStringLiteral("DMI-PROHIBITED"));
        }
    }

    void damagedXmp_becomesANote()
    {
        const Result<Rights> rights =
            readRights(jpeg(exifNotice("exif") + xmpSegment("<x><y>")), {}, QStringLiteral("a.jpg"));
        QVERIFY(rights);
        QCOMPARE(rights->notes.size(), 1);
        QCOMPARE(rights->value(RightsFieldId::Notice), QStringLiteral("exif"));
    }

    void utf16Packet_isRead()
    {
        const QString text = QString::fromUtf8(dcRights("Zoë"));
        QByteArray packet;
        for (const QChar c : text)
            packet += bigEndian.u16Bytes(c.unicode());
        QCOMPARE(noticeOf(jpeg(xmpSegment(packet))).value, QStringLiteral("Zoë"));
    }

    void extendedXmp_isRead()
    {
        const QByteArray extended = dcRights("from the extension");
        const QByteArray guid = QCryptographicHash::hash(extended, QCryptographicHash::Md5).toHex().toUpper();
        const QByteArray mainPacket =
            xmp("xmlns:n='http://ns.adobe.com/xmp/note/'", "<n:HasExtendedXMP>" + guid + "</n:HasExtendedXMP>");
        const auto part = [&](qsizetype from, qsizetype size) {
            return jpegSegment(0xE1, extendedXmpSignature.toByteArray() + guid +
                                         bigEndian.u32Bytes(quint32(extended.size())) +
                                         bigEndian.u32Bytes(quint32(from)) + extended.mid(from, size));
        };
        const QByteArray file = jpeg(xmpSegment(mainPacket) + part(100, extended.size()) + part(0, 100));
        QCOMPARE(noticeOf(file).value, QStringLiteral("from the extension"));
        QCOMPARE(noticeOf(file).sources.first().block, QStringLiteral("extended-xmp"));
    }

    void damagedSignatureOfThePacket_isReadAllTheSame()
    {
        QFile file(QStringLiteral(CLEARFRAME_SAMPLES "/flower.jpg"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Rights> rights = readRights(file.readAll(), {}, file.fileName());
        QVERIFY(rights);
        const RightsField *notice = rights->find(RightsFieldId::Notice);
        QVERIFY(notice);
        QCOMPARE(notice->sources.size(), 2);
        QCOMPARE(notice->sources.first().block, QStringLiteral("xmp"));
        QCOMPARE(rights->value(RightsFieldId::Marked), QStringLiteral("True"));
    }

    void textFile_isNoPhoto()
    {
        QCOMPARE(readRights("hello", {}, QStringLiteral("a.jpg")).error().kind, ErrorKind::NotAPhoto);
        QCOMPARE(readRights({}, {}, QStringLiteral("a.jpg")).error().kind, ErrorKind::NotAPhoto);
    }

    void brokenBytes_neverCrash_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("JPEG") << jpeg(jfif() + exifNotice("Ada") + xmpSegment(dcRights("Ada")) +
                                      iimNotice(QStringLiteral("Ada")));
        QTest::newRow("WebP") << webp();
        QTest::newRow("PNG") << sample(QStringLiteral("camera.png")).first(300);
        QTest::newRow("TIFF") << tiff(3);
    }

    void brokenBytes_neverCrash()
    {
        QFETCH(QByteArray, file);
        int readable = 0;
        for (qsizetype length = 0; length < file.size(); ++length)
            readable += readRights(file.first(length), {}, QStringLiteral("cut")).has_value();
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QByteArray flipped = file;
            for (int i = 0; i < 3; ++i)
                flipped[random.bounded(int(file.size()))] = char(random.bounded(256));
            readable += readRights(flipped, {}, QStringLiteral("flipped")).has_value();
        }
        QVERIFY(readable < file.size() + 300); // Something was noticed.
    }
};

QTEST_GUILESS_MAIN(ReadRightsTest)
#include "read_rights_test.moc"
