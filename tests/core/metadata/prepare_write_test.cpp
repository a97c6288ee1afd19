// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license_catalog.h"
#include "core/metadata/image_data.h"
#include "core/metadata/prepare_write.h"
#include "core/metadata/read_rights.h"
#include "core/metadata/tiff_directory.h"

#include "metadata_samples.h"
#include "tests/support/witness.h"

#include <QTest>

using namespace MetadataSamples;

namespace {

const QString name = QStringLiteral("a photo");

RightsChange licenseChange(const char *id, const QString &creator = QStringLiteral("Zoë Example; Runner 12"))
{
    LicenseChoice choice;
    choice.license = *findLicense(QString::fromLatin1(id));
    choice.creator = creator;
    choice.credit = QStringLiteral("Example Press");
    choice.dataMining = QStringLiteral("DMI-PROHIBITED-AIMLTRAINING");
    choice.attributionUrl = QStringLiteral("https://example.org/?a=1&b=2");
    return rightsChangeFor(choice, {}, 2026);
}

const QByteArray contentCredentials("JP\0\1\0\0\0\1jumb c2pa", 17);

// Prepares, applies and verifies; empty with a failed check when something goes wrong.
QByteArray written(const QByteArray &file, const RightsChange &change, WriteMethod expected)
{
    const Result<PreparedWrite> prepared = prepareWrite(file, {}, change, name);
    if (!prepared) {
        qWarning("%s", qUtf8Printable(prepared.error().message));
        return {};
    }
    const QByteArray changed = applied(prepared->plan, file);
    const Result<void> verified = verifyWrite(file, changed, change, *prepared, name);
    if (!verified)
        qWarning("%s", qUtf8Printable(verified.error().message));
    if (prepared->method != expected)
        qWarning("method is %s", qUtf8Printable(writeMethodName(prepared->method)));
    const Result<SplicePlan> inverse = inverseOf(prepared->plan, file);
    const bool isUndone = inverse && applied(*inverse, changed) == file;
    return verified && prepared->method == expected && isUndone ? changed : QByteArray();
}

ErrorKind refusalOf(const QByteArray &file, const PrepareOptions &options = {})
{
    const Result<PreparedWrite> prepared = prepareWrite(file, {}, licenseChange("by-4.0"), name, options);
    return prepared ? ErrorKind::Stopped : prepared.error().kind;
}

} // namespace

class PrepareWriteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormat_isLicensedReadBackRelicensedInPlace_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("extension");
        QTest::addColumn<WriteMethod>("method");
        QTest::newRow("JPEG") << sample(QStringLiteral("grace_hopper.jpg")) << QStringLiteral("jpg")
                              << WriteMethod::Splice;
        QTest::newRow("PNG") << sample(QStringLiteral("camera.png")) << QStringLiteral("png") << WriteMethod::Splice;
        QTest::newRow("WebP") << webp() << QStringLiteral("webp") << WriteMethod::Splice;
        QTest::newRow("Photoshop") << psd() << QStringLiteral("psd") << WriteMethod::Splice;
        QTest::newRow("JPEG 2000") << jp2() << QStringLiteral("jp2") << WriteMethod::Splice;
        QTest::newRow("JPEG 2000 with an open end") << jp2(true) << QStringLiteral("jp2") << WriteMethod::Splice;
        QTest::newRow("TIFF of six pages") << tiff(6) << QStringLiteral("tif") << WriteMethod::Rewrite;
    }

    void everyFormat_isLicensedReadBackRelicensedInPlace()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, extension);
        QFETCH(WriteMethod, method);
        const QByteArray licensed = written(file, licenseChange("by-sa-4.0"), method);
        QVERIFY(!licensed.isEmpty());
        const Result<Rights> rights = readRights(licensed, {}, name);
        QVERIFY(rights && rights->license.license);
        QCOMPARE(rights->license.license->id, QStringLiteral("by-sa-4.0"));
        QCOMPARE(rights->value(RightsFieldId::Creator), QStringLiteral("Zoë Example; Runner 12"));
        QCOMPARE(prepareWrite(licensed, {}, licenseChange("by-sa-4.0"), name)->method, WriteMethod::Nothing);
        const QByteArray relicensed = written(licensed, licenseChange("cc0-1.0"), WriteMethod::PatchInPlace);
        QCOMPARE(relicensed.size(), licensed.size());

        if (!hasExiftool())
            SKIP_WITHOUT_WITNESS("exiftool");
        const QJsonObject seen = seenByExiftool(relicensed, extension);
        QCOMPARE(seen[QStringLiteral("XMP-cc:License")].toString(),
                 QStringLiteral("https://creativecommons.org/publicdomain/zero/1.0/"));
        QCOMPARE(seen[QStringLiteral("XMP-xmpRights:Marked")].toVariant().toString().toLower(),
                 QStringLiteral("false"));
        QCOMPARE(seen[QStringLiteral("XMP-dc:Creator")].toArray(),
                 QJsonArray({QStringLiteral("Zoë Example"), QStringLiteral("Runner 12")}));
        QCOMPARE(seen[QStringLiteral("XMP-cc:AttributionURL")].toString(),
                 QStringLiteral("https://example.org/?a=1&b=2"));
        // The TIFF made here states no resolution.
        const QString warning = seen[QStringLiteral("ExifTool:Warning")].toString();
        QVERIFY2(warning.isEmpty() || warning.startsWith(u"Missing required TIFF"), qUtf8Printable(warning));
        QVERIFY(!seen.contains(QStringLiteral("ExifTool:Error")));
    }

    void everythingElse_isSeenByExiftoolAsBefore()
    {
        if (!hasExiftool())
            SKIP_WITHOUT_WITNESS("exiftool");
        const QByteArray file = changedByExiftool(
            sample(QStringLiteral("rocket.jpg")), QStringLiteral("jpg"),
            {QStringLiteral("-IPTC:Keywords=one"), QStringLiteral("-IPTC:By-line=Old"),
             QStringLiteral("-XMP-dc:Subject=two"), QStringLiteral("-EXIF:Make=Example"),
             QStringLiteral("-EXIF:UserComment=Grüße"), QStringLiteral("-Comment=three"),
             QStringLiteral(
                 "-XMP-mwg-rs:RegionInfo={RegionList=[{Name=Ada,Type=Face,Area={X=0.5,Y=0.5,W=0.1,H=0.1}}]}")});
        const QByteArray changed = written(file, licenseChange("by-4.0"), WriteMethod::Splice);
        QVERIFY(!changed.isEmpty());
        QJsonObject after = seenByExiftool(changed, QStringLiteral("jpg"));
        const QJsonObject before = seenByExiftool(file, QStringLiteral("jpg"));
        QCOMPARE(after[QStringLiteral("IPTC:By-line")].toArray().first().toString(), QStringLiteral("Zoë Example"));
        QCOMPARE(after[QStringLiteral("IPTC:CodedCharacterSet")].toString(), QStringLiteral("\u001b%G"));
        for (auto tag = before.begin(); tag != before.end(); ++tag) {
            const bool isOurs = tag.key().startsWith(u"System:") || tag.key() == u"SourceFile" ||
                                tag.key() == u"IPTC:By-line" || tag.key().contains(u"IPTCDigest");
            if (!isOurs)
                QVERIFY2(after[tag.key()] == tag.value(), qUtf8Printable(tag.key()));
        }
    }

    void makerNoteAndUnknownBytes_stayWhereTheyAre()
    {
        QByteArray exif = newExif({{TiffTag::Artist, tiffText("A")}}, {});
        const qsizetype noteAt = exif.size();
        exif += "MAKERNOTE with offsets of its own";
        const QByteArray file = jpeg(jfif() + exifSegment(exif));
        RightsChange change = licenseChange("by-4.0", QString(300, u'a'));
        const QByteArray changed = written(file, change, WriteMethod::Splice);
        const qsizetype tiffAt = changed.indexOf(QByteArray("Exif\0\0", 6)) + 6;
        QCOMPARE(changed.mid(tiffAt + noteAt, 33), exif.mid(noteAt));
    }

    void newExif_takesTheResolutionOfJfif()
    {
        const QByteArray changed = written(jpeg(jfif()), licenseChange("by-4.0"), WriteMethod::Splice);
        const qsizetype tiffAt = changed.indexOf(QByteArray("Exif\0\0", 6)) + 6;
        const QByteArray exif = changed.mid(tiffAt);
        const TiffReader reader(exif);
        QCOMPARE(bigEndian.u32(reader.valueOf(*reader.first()->find(282)), 0), 300U);
    }

    void otherLanguages_goWithTheTextTheyTranslated()
    {
        const QByteArray packet = xmp("xmlns:dc='http://purl.org/dc/elements/1.1/'",
                                      "<dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>Old</rdf:li>"
                                      "<rdf:li xml:lang='de'>Alt</rdf:li></rdf:Alt></dc:rights>"
                                      "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Title</rdf:li>"
                                      "<rdf:li xml:lang='zh-Hant-TW'>T</rdf:li></rdf:Alt></dc:title>");
        const QByteArray changed = written(jpeg(xmpSegment(packet)), licenseChange("by-4.0"), WriteMethod::Splice);
        QVERIFY(!changed.isEmpty() && !changed.contains(">Alt<") && changed.contains("xml:lang='zh-Hant-TW'>T<"));
    }

    void oldLicenseHomes_areEmptied()
    {
        const QByteArray packet =
            xmp("xmlns:cc='http://web.resource.org/cc/' xmlns:plus='http://ns.useplus.org/ldf/xmp/1.0/'",
                "<cc:license>http://creativecommons.org/licenses/by/2.0/</cc:license>"
                "<plus:TermsAndConditionsURL>http://creativecommons.org/licenses/by/2.0/"
                "</plus:TermsAndConditionsURL>");
        const QByteArray changed = written(jpeg(xmpSegment(packet)), licenseChange("by-4.0"), WriteMethod::Splice);
        const Result<Rights> rights = readRights(changed, {}, name);
        QVERIFY(rights && !rights->find(RightsFieldId::License)->isConflict);
        QVERIFY(!changed.contains("by/2.0"));
    }

    void multiPictureIndex_pointsToItsPictures()
    {
        // Big-endian index with two entries: this picture and one behind its end.
        const auto index = [](quint32 size, quint32 offset) {
            QByteArray bytes("MPF\0MM\0\x2A\0\0\0\x08\0\1\xB0\x02\0\7\0\0\0\x20\0\0\0\x1A\0\0\0\0", 30);
            bytes += bigEndian.u32Bytes(0x030000) + bigEndian.u32Bytes(size) + QByteArray(8, '\0');
            return jpegSegment(0xE2, bytes + QByteArray(4, '\0') + bigEndian.u32Bytes(100) +
                                         bigEndian.u32Bytes(offset) + QByteArray(4, '\0'));
        };
        // The index stands first, so that everything new comes between it and the second picture.
        const auto file = [&](quint32 size, quint32 offset) { return jpeg(index(size, offset) + jfif()); };
        const quint32 size = quint32(file(0, 0).size());
        const QByteArray old = file(size, size - 10) + jpeg();
        const QByteArray changed = written(old, licenseChange("by-4.0"), WriteMethod::Splice);
        QVERIFY(!changed.isEmpty());
        const qsizetype base = changed.indexOf(QByteArray("MPF\0", 4)) + 4;
        const quint32 growth = quint32(changed.size() - old.size());
        QCOMPARE(bigEndian.u32(changed, base + 26 + 4), size + growth);
        QCOMPARE(changed.mid(base + bigEndian.u32(changed, base + 26 + 24), 2), QByteArray("\xFF\xD8"));
    }

    void riskyFiles_areRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("damaged XMP") << jpeg(xmpSegment("<x><y>")) << ErrorKind::Unsupported;
        const QByteArray twice = xmp("xmlns:a='urn:a'", "<a:b>1</a:b><a:b>2</a:b>");
        QTest::newRow("duplicate property") << jpeg(xmpSegment(twice)) << ErrorKind::Unsupported;
        QTest::newRow("two packets") << jpeg(xmpSegment(xmp({}, {})) + xmpSegment(xmp({}, {})))
                                     << ErrorKind::Unsupported;
        QTest::newRow("damaged Exif") << jpeg(exifSegment("MM\0\x2A\xFF\xFF\xFF\xFF")) << ErrorKind::Unsupported;
        QTest::newRow("Content Credentials") << jpeg(jpegSegment(0xEB, contentCredentials)) << ErrorKind::Unsupported;
        QTest::newRow("packet too long") << jpeg(xmpSegment(
                                                xmp("xmlns:a='urn:a'", "<a:b>" + QByteArray(64000, 'x') + "</a:b>")))
                                         << ErrorKind::Unsupported;
        QTest::newRow("cut JPEG") << jpeg().chopped(2) << ErrorKind::Unreadable;
        QTest::newRow("cut TIFF") << tiff(2).chopped(1) << ErrorKind::Unreadable;
        QTest::newRow("cut Photoshop") << psd().chopped(1) << ErrorKind::Unreadable;
        QTest::newRow("cut JPEG 2000") << jp2().chopped(1) << ErrorKind::Unreadable;
        QTest::newRow("cut JPEG 2000 with an open end") << jp2(true).chopped(2) << ErrorKind::Unreadable;
        QTest::newRow("trailer with fixed offsets") << jpeg() + "AXS!" + QByteArray(8, '\0') << ErrorKind::Unsupported;
        QTest::newRow("cut PNG") << sample(QStringLiteral("camera.png")).chopped(20) << ErrorKind::Unreadable;
        QTest::newRow("cut WebP") << webp().chopped(2) << ErrorKind::Unreadable;
    }

    void riskyFiles_areRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(ErrorKind, kind);
        QCOMPARE(refusalOf(file), kind);
    }

    void contentCredentials_areTouchedOnlyWhenAllowed()
    {
        const QByteArray file = jpeg(jpegSegment(0xEB, contentCredentials));
        PrepareOptions options;
        options.touchContentCredentials = true;
        QCOMPARE(refusalOf(file, options), ErrorKind::Stopped);
    }

    void valueThatAFieldDoesNotAllow_isInvalid()
    {
        for (const RightsFieldId field :
             {RightsFieldId::Marked, RightsFieldId::DataMining, RightsFieldId::ModelRelease}) {
            const RightsChange change{{{field, QStringLiteral("maybe")}}};
            QCOMPARE(prepareWrite(jpeg(), {}, change, name).error().kind, ErrorKind::Invalid);
        }
    }

    void typeThatIsNeverChanged_getsASidecar()
    {
        const QByteArray gif("GIF89a\1\0\1\0\0\0\0;", 14);
        const Result<PreparedWrite> prepared = prepareWrite(gif, {}, licenseChange("by-4.0"), name);
        QVERIFY(prepared);
        QCOMPARE(prepared->method, WriteMethod::Sidecar);
        const QByteArray sidecar = applied(prepared->plan, {});
        QVERIFY(verifyWrite({}, sidecar, licenseChange("by-4.0"), *prepared, name));
        QCOMPARE(readRights(gif, sidecar, name)->license.license->id, QStringLiteral("by-4.0"));
        QCOMPARE(prepareWrite(gif, sidecar, licenseChange("by-4.0"), name)->method, WriteMethod::Nothing);
    }

    void existingSidecar_keepsWhatItHolds()
    {
        const QByteArray old = xmp("xmlns:d='http://example.org/develop/'", "<d:Exposure>+1</d:Exposure>");
        PrepareOptions options;
        options.alwaysSidecar = true;
        const Result<PreparedWrite> prepared = prepareWrite(jpeg(), old, licenseChange("by-4.0"), name, options);
        QVERIFY(prepared);
        QCOMPARE(prepared->method, WriteMethod::Sidecar);
        const QByteArray sidecar = applied(prepared->plan, old);
        QVERIFY(verifyWrite(old, sidecar, licenseChange("by-4.0"), *prepared, name));
        QVERIFY(sidecar.contains("<d:Exposure>+1</d:Exposure>"));
    }

    void contradictingSidecar_followsThePhoto()
    {
        const QByteArray sidecar =
            xmp("xmlns:cc='http://creativecommons.org/ns#'", "<cc:license>CC-BY-2.0</cc:license>");
        const QByteArray photo = written(jpeg(), licenseChange("by-4.0"), WriteMethod::Splice);
        const Result<PreparedWrite> prepared = prepareWrite(photo, sidecar, licenseChange("by-4.0"), name);
        QVERIFY(prepared);
        QCOMPARE(prepared->method, WriteMethod::Sidecar);
    }

    void tamperedFile_isNotVerified_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("image data") << QByteArray("imagedata") << QByteArray("imageDATA");
        QTest::newRow("other segment") << QByteArray("a comment") << QByteArray("b comment");
        QTest::newRow("foreign property") << QByteArray("<a:b>1") << QByteArray("<a:b>2");
        QTest::newRow("our field") << QByteArray("by/4.0") << QByteArray("by/3.0");
        QTest::newRow("maker note") << QByteArray("MAKERNOTE") << QByteArray("MAKERNOTe");
        QTest::newRow("truncated packet") << QByteArray("</rdf:RDF>") << QByteArray("          ");
    }

    void tamperedFile_isNotVerified()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray exif = newExif({{TiffTag::Artist, tiffText("A")}}, {}) + "MAKERNOTE";
        const QByteArray file = jpeg(jpegSegment(0xFE, "a comment") + exifSegment(exif) +
                                     xmpSegment(xmp("xmlns:a='urn:a'", "<a:b>1</a:b>")));
        const RightsChange change = licenseChange("by-4.0");
        const Result<PreparedWrite> prepared = prepareWrite(file, {}, change, name);
        QVERIFY(prepared);
        QByteArray changed = applied(prepared->plan, file);
        QVERIFY(verifyWrite(file, changed, change, *prepared, name));
        QVERIFY(changed.contains(from));
        QCOMPARE(verifyWrite(file, changed.replace(from, to), change, *prepared, name).error().kind,
                 ErrorKind::Internal);
        QVERIFY(!verifyWrite(file, file, change, *prepared, name));
    }

    void imageData_isTheSameForEveryLengthOfMetadata()
    {
        for (const FileType type : {FileType::Jpeg, FileType::Png}) {
            const QByteArray file =
                sample(type == FileType::Jpeg ? QStringLiteral("china.jpg") : QStringLiteral("chelsea.png"));
            const QByteArray changed = written(file, licenseChange("by-4.0"), WriteMethod::Splice);
            QVERIFY(!changed.isEmpty());
            QCOMPARE(*imageDataSha256(changed, type), *imageDataSha256(file, type));
        }
    }
};

QTEST_GUILESS_MAIN(PrepareWriteTest)
#include "prepare_write_test.moc"
