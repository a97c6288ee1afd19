// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/crc32.h"
#include "core/metadata/photoshop_resources.h"
#include "core/metadata/png_container.h"
#include "core/metadata/prepare_write.h"
#include "core/metadata/read_rights.h"
#include "core/metadata/tiff_directory.h"

#include "metadata_samples.h"
#include "tests/support/witness.h"

#include <QTest>

using namespace MetadataSamples;

// What only some files have beside XMP, Exif and IIM: a write brings it in line, so that no reader finds the old value.

namespace {

const QString name = QStringLiteral("a photo");
const QString byUrl = QStringLiteral("https://creativecommons.org/licenses/by/4.0/");
const QString creators = QStringLiteral("Zoë Example; Żółć Runner");

const RightsChange change{{{RightsFieldId::License, byUrl},
                           {RightsFieldId::Creator, creators},
                           {RightsFieldId::Notice, QStringLiteral("© 2026 Zoë Example")},
                           {RightsFieldId::Terms, QStringLiteral("Free to share")},
                           {RightsFieldId::Marked, QStringLiteral("True")},
                           {RightsFieldId::Statement, byUrl}}};

QByteArray written(const QByteArray &file, const RightsChange &wanted)
{
    const Result<PreparedWrite> prepared = prepareWrite(file, {}, wanted, name);
    if (!prepared) {
        qWarning("%s", qUtf8Printable(prepared.error().message));
        return {};
    }
    const QByteArray changed = applied(prepared->plan, file);
    const Result<void> verified = verifyWrite(file, changed, wanted, *prepared, name);
    if (!verified)
        qWarning("%s", qUtf8Printable(verified.error().message));
    const Result<SplicePlan> back = inverseOf(prepared->plan, file);
    return verified && back && applied(*back, changed) == file ? changed : QByteArray();
}

QByteArray resources()
{
    return photoshopResource(copyrightFlagResource, QByteArray(1, '\0')) +
           photoshopResource(urlResource, "http://old.example/") + photoshopResource(0x0FA0, "foreign");
}

QByteArray jpegWithResources()
{
    return jpeg(jpegSegment(0xED, photoshopSignature.toByteArray() + resources()));
}

QByteArray tiffWithResources()
{
    return applied(*editTiff(tiff(2), {{TiffTag::Photoshop, TiffValue{7, resources()}}}), tiff(2));
}

QByteArray psdWithUrl()
{
    QByteArray document = psd(photoshopResource(urlResource, "http://old.example/"));
    const qsizetype flag = document.indexOf(QByteArray("8BIM\x04\x0A", 6)) + 12;
    document[flag] = '\0';
    return document;
}

QByteArray pngWith(const QList<std::pair<QByteArray, QByteArray>> &chunks)
{
    QByteArray file = sample(QStringLiteral("camera.png"));
    const qint64 at = parsePng(file, name)->first().range.end();
    for (const auto &[type, content] : chunks)
        file.insert(at, bigEndian.u32Bytes(quint32(content.size())) + type + content +
                            bigEndian.u32Bytes(crc32(type + content)));
    return file;
}

QByteArray compressed(const QByteArray &text)
{
    return qCompress(text).mid(4);
}

QByteArray pngWithTexts()
{
    return pngWith({{"tEXt", QByteArray("Author\0Old Author", 17)},
                    {"tEXt", QByteArray("Copyright\0\xA9 2001 Old Owner", 27)},
                    {"zTXt", QByteArray("Disclaimer\0\0", 12) + compressed("CC BY 2.0")},
                    {"iTXt", QByteArray("License\0\1\0de\0Lizenz\0", 20) + compressed("CC BY 2.0")},
                    {"tEXt", QByteArray("Software\0Example 1", 18)}});
}

} // namespace

class TwinFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void photoshopResource_followsTheFields_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("extension");
        QTest::newRow("JPEG") << jpegWithResources() << QStringLiteral("jpg");
        QTest::newRow("TIFF") << tiffWithResources() << QStringLiteral("tif");
        QTest::newRow("Photoshop") << psdWithUrl() << QStringLiteral("psd");
    }
    void photoshopResource_followsTheFields()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, extension);
        const QByteArray marked = written(file, change);
        QVERIFY(!marked.isEmpty());
        const Result<Rights> rights = readRights(marked, {}, name);
        QVERIFY(rights && !rights->find(RightsFieldId::Statement)->isConflict);
        QCOMPARE(rights->find(RightsFieldId::Statement)->sources.size(), 2);
        QCOMPARE(rights->find(RightsFieldId::Marked)->sources.size(), 2);
        if (!hasExiftool())
            SKIP_WITHOUT_WITNESS("exiftool");
        QJsonObject seen = seenByExiftool(marked, extension);
        QCOMPARE(seen[QStringLiteral("Photoshop:URL")].toString(), byUrl);
        QCOMPARE(seen[QStringLiteral("Photoshop:CopyrightFlag")].toInt(), 1);
        QCOMPARE(seen[QStringLiteral("ExifTool:Warning")],
                 seenByExiftool(file, extension)[QStringLiteral("ExifTool:Warning")]);

        seen = seenByExiftool(written(marked, {{{RightsFieldId::Marked, QStringLiteral("False")},
                                                {RightsFieldId::Statement, std::nullopt}}}),
                              extension);
        QVERIFY(!seen.contains(QStringLiteral("Photoshop:URL")));
        QCOMPARE(seen[QStringLiteral("Photoshop:CopyrightFlag")].toInt(-1), 0);
    }

    void photoshopResource_staysWhenNothingIsSaidOfIt_data() { photoshopResource_followsTheFields_data(); }
    void photoshopResource_staysWhenNothingIsSaidOfIt()
    {
        QFETCH(QByteArray, file);
        const QByteArray changed = written(file, {{{RightsFieldId::Credit, QStringLiteral("Example Press")}}});
        QVERIFY(!changed.isEmpty());
        for (const QByteArray &kept :
             {photoshopResource(urlResource, "http://old.example/"),
              photoshopResource(copyrightFlagResource, QByteArray(1, '\0')), photoshopResource(0x0FA0, "foreign")})
            QVERIFY(changed.contains(kept) || changed.contains(kept.chopped(1)));
    }

    // The control: the comparison after the write must see a twin that was forgotten.
    void forgottenTwin_isCaught()
    {
        for (const QByteArray &file : {jpegWithResources(), pngWithTexts(), psdWithUrl()}) {
            const Result<PreparedWrite> prepared = prepareWrite(file, {}, change, name);
            QVERIFY(prepared);
            const QByteArray good = applied(prepared->plan, file);
            QVERIFY(verifyWrite(file, good, change, *prepared, name));
            QByteArray stale = good;
            stale.replace(photoshopResource(urlResource, byUrl.toUtf8()),
                          photoshopResource(urlResource, "http://old.example/" + QByteArray(byUrl.size() - 19, ' ')));
            stale.replace("Author\0\0\0\0\0" + creators.toUtf8(),
                          "Author\0\0\0\0\0" + QByteArray(creators.toUtf8().size(), 'x'));
            const qsizetype text = stale.indexOf("iTXtAuthor");
            if (text > 0)
                stale[text + 16] = 'x';
            QVERIFY(stale != good);
            QVERIFY(!verifyWrite(file, stale, change, *prepared, name));
        }
    }

    void textOfPng_followsTheFields()
    {
        const QByteArray changed = written(pngWithTexts(), change);
        QVERIFY(!changed.isEmpty());
        const Result<Rights> rights = readRights(changed, {}, name);
        QVERIFY(rights);
        for (const RightsField &field : rights->fields)
            QVERIFY2(!field.isConflict, qUtf8Printable(rightsFieldName(field.id)));
        if (!hasExiftool())
            SKIP_WITHOUT_WITNESS("exiftool");
        QJsonObject seen = seenByExiftool(changed, QStringLiteral("png"));
        QCOMPARE(seen[QStringLiteral("PNG:Author")].toString(), creators);
        QCOMPARE(seen[QStringLiteral("PNG:Copyright")].toString(), QStringLiteral("© 2026 Zoë Example"));
        QCOMPARE(seen[QStringLiteral("PNG:Disclaimer")].toString(), QStringLiteral("Free to share"));
        QCOMPARE(seen[QStringLiteral("PNG:License")].toString(), byUrl);
        QVERIFY(!seen.contains(QStringLiteral("ExifTool:Warning")));
        QCOMPARE(seen[QStringLiteral("PNG:Software")].toString(), QStringLiteral("Example 1"));

        const QByteArray removed = written(changed, {{{RightsFieldId::License, std::nullopt}}});
        seen = seenByExiftool(removed, QStringLiteral("png"));
        QVERIFY(!removed.isEmpty() && !seen.contains(QStringLiteral("PNG:License")));
        QCOMPARE(seen[QStringLiteral("PNG:Author")].toString(), creators);
    }

    void creatorOfWindowsAndExif3_followsTheField_data()
    {
        QTest::addColumn<QString>("creator");
        QTest::newRow("shorter") << QStringLiteral("Z");
        QTest::newRow("longer") << creators + QString(200, u'x');
    }
    void creatorOfWindowsAndExif3_followsTheField()
    {
        QFETCH(QString, creator);
        // An Exif directory behind the first one, with the photographer and a value that nobody may move.
        QByteArray exif("II*\0\x08\0\0\0\1\0\x69\x87\4\0\1\0\0\0\x1A\0\0\0\0\0\0\0", 26);
        exif += QByteArray("\2\0\x7C\x92\7\0\6\0\0\0\x40\0\0\0\x37\xA4\2\0\x06\0\0\0\x38\0\0\0\0\0\0\0", 30) +
                QByteArray("Bea E\0\0\0maker!", 14);
        exif = applied(*editTiff(exif, {{TiffTag::WindowsAuthor, TiffValue{1, windowsBytes(QStringLiteral("Bea E"))}}}),
                       exif);
        const QByteArray file = jpeg(exifSegment(exif));
        QCOMPARE(readRights(file, {}, name)->find(RightsFieldId::Creator)->sources.size(), 2);
        const QByteArray changed = written(file, {{{RightsFieldId::Creator, creator}}});
        QVERIFY(!changed.isEmpty());
        const Result<Rights> rights = readRights(changed, {}, name);
        QCOMPARE(rights->find(RightsFieldId::Creator)->sources.size(), 4);
        for (const FieldSource &source : rights->find(RightsFieldId::Creator)->sources)
            QCOMPARE(source.value, creator);
        QCOMPARE(changed.count("maker!"), 1);
        QCOMPARE(changed.indexOf("maker!") - changed.indexOf("II*"), exif.indexOf("maker!"));
    }

    void descriptionOfALicense_isRemovedAndComesBack()
    {
        const QByteArray file = jpeg(xmpSegment(
            xmp("xmlns:cc='http://creativecommons.org/ns#'",
                "<cc:legalcode rdf:resource='http://creativecommons.org/licenses/by-nc/2.0/legalcode'/><cc:permits>"
                "<rdf:Bag><rdf:li rdf:resource='http://creativecommons.org/ns#Reproduction'/><rdf:li "
                "rdf:resource='http://creativecommons.org/ns#Distribution'/></rdf:Bag></cc:permits>")));
        const Result<Rights> before = readRights(file, {}, name);
        QVERIFY(before->find(RightsFieldId::Permits) && before->find(RightsFieldId::LegalCode));
        RightsChange removal;
        RightsChange back;
        for (const RightsField &field : before->fields) {
            removal.fields[field.id] = std::nullopt;
            back.fields[field.id] = field.value;
        }
        const QByteArray removed = written(file, removal);
        QVERIFY(!removed.isEmpty() && !readRights(removed, {}, name)->find(RightsFieldId::Permits));
        const QByteArray again = written(removed, back);
        QVERIFY(!again.isEmpty());
        QCOMPARE(readRights(again, {}, name)->value(RightsFieldId::Permits), before->value(RightsFieldId::Permits));
        QCOMPARE(readRights(again, {}, name)->value(RightsFieldId::LegalCode), before->value(RightsFieldId::LegalCode));
    }

    void packetWithoutItsWrapper_getsOne()
    {
        QByteArray bare = xmp("xmlns:dc='http://purl.org/dc/elements/1.1/'", "<dc:format>image/jpeg</dc:format>");
        bare = bare.mid(bare.indexOf("<x:xmpmeta"));
        bare.truncate(bare.indexOf("<?xpacket end"));
        const QByteArray changed = written(jpeg(xmpSegment(bare)), change);
        QCOMPARE(changed.count("<?xpacket"), 2);
        QCOMPARE(written(jpeg(xmpSegment(xmp({}, {}))), change).count("<?xpacket"), 2);
    }

    // Photoshop keeps the IIM block of a TIFF file twice; some programs keep only its own.
    void iimAmongPhotoshopsResources_isReadAndWritten()
    {
        const auto iim = [](const QByteArray &byline) {
            return QByteArray("\x1C\2\x50\0", 4) + char(byline.size()) + byline;
        };
        const auto tiffWith = [](const TiffChange &tags) { return applied(*editTiff(tiff(1), tags), tiff(1)); };
        const QByteArray inside = photoshopResource(iimResource, iim("Bea Example"));
        const QByteArray alone = tiffWith({{TiffTag::Photoshop, TiffValue{7, inside}}});
        QCOMPARE(readRights(alone, {}, name)->value(RightsFieldId::Creator), QStringLiteral("Bea Example"));
        const QByteArray twice = tiffWith(
            {{TiffTag::Photoshop, TiffValue{7, inside}}, {TiffTag::Iim, TiffValue{7, iim("Bea Example") + '\0'}}});
        for (const QByteArray &file : {alone, twice}) {
            const QByteArray changed = written(file, {{{RightsFieldId::Creator, QStringLiteral("Ada Example")}}});
            QVERIFY(!changed.isEmpty());
            const RightsField creator = *readRights(changed, {}, name)->find(RightsFieldId::Creator);
            QCOMPARE(creator.sources.size(), 3);
            QVERIFY(!creator.isConflict);
        }
        const QByteArray differing =
            tiffWith({{TiffTag::Photoshop, TiffValue{7, inside}}, {TiffTag::Iim, TiffValue{7, iim("Cara Example")}}});
        QVERIFY(!prepareWrite(differing, {}, change, name));
    }
};

QTEST_GUILESS_MAIN(TwinFieldsTest)
#include "twin_fields_test.moc"
