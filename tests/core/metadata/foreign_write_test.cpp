// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/prepare_write.h"
#include "core/metadata/read_rights.h"

#include "metadata_samples.h"
#include "tests/support/witness.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

#include <cctype>

using namespace MetadataSamples;

// exiftool as a stranger before and after a write: what we write it reads, what we do not write it finds as before, and
// it has nothing new to complain of. And the packets that trap a metadata toolkit.

namespace {

const QString name = QStringLiteral("a photo");

const RightsChange change{{{RightsFieldId::License, QStringLiteral("https://creativecommons.org/licenses/by-sa/4.0/")},
                           {RightsFieldId::Creator, QStringLiteral("Zoë Example; Runner 12")},
                           {RightsFieldId::Credit, QStringLiteral("Example Press")},
                           {RightsFieldId::Notice, QStringLiteral("© 2026 Zoë Example")},
                           {RightsFieldId::Marked, QStringLiteral("True")},
                           {RightsFieldId::Statement, QStringLiteral("https://example.org/rights?a=1&b=2")},
                           {RightsFieldId::Terms, QStringLiteral("Free <to> share & adapt")},
                           {RightsFieldId::AttributionName, QStringLiteral("Zoë Example")},
                           {RightsFieldId::AttributionUrl, QStringLiteral("https://example.org/")}}};

QByteArray written(const QByteArray &file, const RightsChange &wanted = change)
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
    return verified ? changed : QByteArray();
}

// Tags that the change means to alter or that follow from it.
bool isOurs(const QString &tag)
{
    static const QRegularExpression ours(QStringLiteral(
        "^(SourceFile$|System:|ExifTool:ExifToolVersion|File:(FileSize|FileType|CurrentIPTCDigest|ExifByteOrder)|XMP-"
        "cc:|"
        "XMP-xmpRights:(Marked|WebStatement|UsageTerms)|XMP-dc:(Creator|Rights)|XMP-photoshop:Credit|XMP-x:XMPToolkit|"
        "IFD0:(Artist|Copyright|XResolution|YResolution|ResolutionUnit|YCbCrPositioning)|"
        "RIFF:WebP_Flags|IPTC:(By-line|CopyrightNotice|Credit|CodedCharacterSet)|Photoshop:IPTCDigest)"));
    return ours.match(tag).hasMatch();
}

QByteArray described(const QByteArray &file, const QString &extension)
{
    QStringList tags{QStringLiteral("-EXIF:Make=Example"), QStringLiteral("-EXIF:UserComment=Grüße"),
                     QStringLiteral("-XMP-dc:Subject=two"), QStringLiteral("-XMP-xmp:Rating=3"),
                     QStringLiteral("-XMP-dc:Creator=Old")};
    if (extension != u"png") // There IPTC is text of a private form, which is refused.
        tags += {QStringLiteral("-IPTC:Keywords=one"), QStringLiteral("-IPTC:By-line=Old")};
    return changedByExiftool(file, extension, tags);
}

} // namespace

class ForeignWriteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void witness_readsWhatWasWrittenAndFindsTheRestAsBefore_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("extension");
        QTest::newRow("JPEG") << sample(QStringLiteral("rocket.jpg")) << QStringLiteral("jpg");
        QTest::newRow("PNG") << sample(QStringLiteral("camera.png")) << QStringLiteral("png");
        QTest::newRow("WebP") << webp() << QStringLiteral("webp");
        QTest::newRow("TIFF") << tiff(6) << QStringLiteral("tif");
        QTest::newRow("Photoshop") << psd() << QStringLiteral("psd");
        QTest::newRow("JPEG 2000") << jp2() << QStringLiteral("jp2");
        QTest::newRow("DNG") << dng() << QStringLiteral("dng");
    }

    void witness_readsWhatWasWrittenAndFindsTheRestAsBefore()
    {
        if (!hasExiftool())
            SKIP_WITHOUT_WITNESS("exiftool");
        QFETCH(QByteArray, file);
        QFETCH(QString, extension);
        for (const QByteArray &old : {file, described(file, extension)}) {
            const QByteArray changed = written(old);
            QVERIFY(!old.isEmpty() && !changed.isEmpty());
            const QJsonObject before = seenByExiftool(old, extension);
            const QJsonObject after = seenByExiftool(changed, extension);
            const QJsonArray creators{QStringLiteral("Zoë Example"), QStringLiteral("Runner 12")};
            const QMap<QString, QJsonValue> expected{
                {QStringLiteral("XMP-cc:License"), QStringLiteral("https://creativecommons.org/licenses/by-sa/4.0/")},
                {QStringLiteral("XMP-cc:AttributionName"), QStringLiteral("Zoë Example")},
                {QStringLiteral("XMP-cc:AttributionURL"), QStringLiteral("https://example.org/")},
                {QStringLiteral("XMP-dc:Creator"), creators},
                {QStringLiteral("XMP-dc:Rights"), QStringLiteral("© 2026 Zoë Example")},
                {QStringLiteral("XMP-photoshop:Credit"), QStringLiteral("Example Press")},
                {QStringLiteral("XMP-xmpRights:Marked"), true},
                {QStringLiteral("XMP-xmpRights:UsageTerms"), QStringLiteral("Free <to> share & adapt")},
                {QStringLiteral("XMP-xmpRights:WebStatement"), QStringLiteral("https://example.org/rights?a=1&b=2")}};
            for (const auto &[tag, value] : expected.asKeyValueRange())
                QVERIFY2(after[tag] == value, qUtf8Printable(tag));
            if (before.contains(QStringLiteral("IPTC:By-line")))
                QCOMPARE(after[QStringLiteral("IPTC:By-line")].toArray(), creators);
            QStringList tags = before.keys() + after.keys();
            tags.removeDuplicates();
            for (const QString &tag : tags)
                QVERIFY2(isOurs(tag) || before[tag] == after[tag], qUtf8Printable(tag));
        }
    }

    // What is never written itself has its rights beside it; what another program keeps there stays.
    void witness_findsASidecarAsBefore()
    {
        if (!hasExiftool())
            SKIP_WITHOUT_WITNESS("exiftool");
        const QByteArray foreign = changedByExiftool(
            xmp("xmlns:own='http://example.org/own/' xmlns:crs='http://ns.adobe.com/camera-raw-settings/1.0/' "
                "crs:Exposure2012='+0.50'",
                "<own:secret>kept</own:secret>"),
            QStringLiteral("xmp"),
            {QStringLiteral("-XMP-dc:Subject=two"), QStringLiteral("-XMP-dc:Subject=three"),
             QStringLiteral("-XMP-dc:Title=Grüße"), QStringLiteral("-XMP-dc:Title-de=Titel"),
             QStringLiteral("-XMP-xmp:Rating=3"), QStringLiteral("-XMP-xmpRights:Marked=False"),
             QStringLiteral("-RegionInfo={AppliedToDimensions={W=2,H=2,Unit=pixel},RegionList=[{Name=Rex,Type=Pet,Area="
                            "{X=0.2,Y=0.8,W=0.1,H=0.1,Unit=normalized}}]}")});
        const QByteArray heif("\0\0\0\x18"
                              "ftypheic\0\0\0\0mif1heic",
                              24);
        const Result<PreparedWrite> prepared = prepareWrite(heif, foreign, change, name);
        QVERIFY(prepared);
        QCOMPARE(prepared->method, WriteMethod::Sidecar);
        const QByteArray after = applied(prepared->plan, foreign);
        QVERIFY(verifyWrite(foreign, after, change, *prepared, name));
        QCOMPARE(applied(*inverseOf(prepared->plan, foreign), after), foreign);
        const QJsonObject before = seenByExiftool(foreign, QStringLiteral("xmp"));
        const QJsonObject seen = seenByExiftool(after, QStringLiteral("xmp"));
        QCOMPARE(seen[QStringLiteral("XMP-cc:License")].toString(), change.fields[RightsFieldId::License].value());
        QCOMPARE(seen[QStringLiteral("XMP-xmpRights:Marked")].toBool(), true);
        QStringList tags = before.keys() + seen.keys();
        tags.removeDuplicates();
        for (const QString &tag : tags)
            QVERIFY2(isOurs(tag) || before[tag] == seen[tag], qUtf8Printable(tag));
        QVERIFY(after.contains("<own:secret>kept</own:secret>"));
    }

    // Each byte that the encoder could have got wrong: whatever it damages, the comparison after the write sees it.
    void damagedEncoding_isAlwaysCaught_data() { witness_readsWhatWasWrittenAndFindsTheRestAsBefore_data(); }

    void damagedEncoding_isAlwaysCaught()
    {
        QFETCH(QByteArray, file);
        const Result<PreparedWrite> prepared = prepareWrite(file, {}, change, name);
        QVERIFY(prepared);
        const QByteArray good = applied(prepared->plan, file);
        QVERIFY(verifyWrite(file, good, change, *prepared, name));
        for (qsizetype i = 0; i < prepared->plan.pieces.size(); ++i) {
            const SplicePiece &piece = prepared->plan.pieces[i];
            if (piece.isCopy())
                continue;
            for (const double part : {0.0, 0.3, 0.9}) { // Truncated: the rest of the piece is missing.
                SplicePlan plan = prepared->plan;
                plan.pieces[i].bytes.truncate(qsizetype(double(piece.bytes.size()) * part));
                QVERIFY(!verifyWrite(file, applied(plan, file), change, *prepared, name));
            }
        }
        // A piece is left out.
        for (qsizetype i = 0; i < prepared->plan.pieces.size(); ++i) {
            SplicePlan plan = prepared->plan;
            plan.pieces.removeAt(i);
            QVERIFY(!verifyWrite(file, applied(plan, file), change, *prepared, name));
        }
        // Two bytes trade places, anywhere between the ends of the XMP.
        const qsizetype end = good.lastIndexOf("</rdf:RDF>");
        int swaps = 0;
        for (qsizetype i = good.lastIndexOf("<rdf:RDF"); i < end; i += 17) {
            const bool isText = std::isalnum(uchar(good[i])) && std::isalnum(uchar(good[i + 1]));
            QByteArray swapped = good;
            std::swap(swapped[i], swapped[i + 1]);
            if (!isText || swapped == good)
                continue;
            ++swaps;
            QVERIFY2(!verifyWrite(file, swapped, change, *prepared, name), good.mid(i - 20, 40).constData());
        }
        QVERIFY(swaps > 20);
    }

    void brotliAndHeicMetadata_areRead()
    {
        // "<x:xmpmeta/>"-like packets come packed in JPEG XL; an uncompressed meta-block is Brotli too (RFC 7932, 9.2).
        const QByteArray packet = xmp("xmlns:cc='http://creativecommons.org/ns#'",
                                      "<cc:license>https://creativecommons.org/licenses/by/4.0/</cc:license>");
        const auto box = [](const QByteArray &type, const QByteArray &content) {
            return bigEndian.u32Bytes(quint32(content.size() + 8)) + type + content;
        };
        // One window bit, ISLAST 0, four nibbles of length - 1, ISUNCOMPRESSED 1; then an empty last block.
        const quint32 bits = quint32(packet.size() - 1) << 4 | 1U << 20;
        const QByteArray packed = littleEndian.u32Bytes(bits).first(3) + packet + '\x03';
        const QByteArray start = box("JXL ", "\r\n\x87\n") + box("ftyp", QByteArray("jxl \0\0\0\0jxl ", 12));
        for (const QByteArray &metadata : {box("xml ", packet), box("brob", "xml " + packed)}) {
            const Result<Rights> rights = readRights(start + metadata + box("jxlc", "\xFF\x0A..."), {}, name);
            QVERIFY(rights && rights->license.license);
            QCOMPARE(rights->license.license->id, QStringLiteral("by-4.0"));
        }
        const Result<Rights> damaged = readRights(start + box("brob", "xml \x55\x66"), {}, name);
        QVERIFY(damaged && !damaged->notes.isEmpty());
        // A HEIC file that cannot be opened is not one without rights.
        const QByteArray heic = box("ftyp", QByteArray("heic\0\0\0\0mif1heic", 16)) + box("meta", QByteArray(4, '\0'));
        const Result<Rights> unopened = readRights(heic, {}, name);
        QVERIFY(unopened && !unopened->notes.isEmpty());
    }

    void packetsThatTrapAToolkit_keepWhatTheyHold_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::addColumn<QByteArrayList>("kept");
        QTest::newRow("old and new vocabulary of Creative Commons")
            << xmp("xmlns:cc='http://web.resource.org/cc/' xmlns:new='http://creativecommons.org/ns#'",
                   "<cc:useGuidelines>old</cc:useGuidelines><new:useGuidelines>new</new:useGuidelines>")
            << QByteArrayList{"<cc:useGuidelines>old<", "<new:useGuidelines>new<"};
        QTest::newRow("nested prefix of the standard")
            << xmp("xmlns:Iptc4xmpExt='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'",
                   "<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType='Resource'><Iptc4xmpExt:City>A"
                   "</Iptc4xmpExt:City></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>")
            << QByteArrayList{"<Iptc4xmpExt:City>A<"};
        QTest::newRow("nested prefix of exiv2")
            << xmp("xmlns:iptcExt='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'",
                   "<iptcExt:LocationShown><rdf:Bag><rdf:li rdf:parseType='Resource'><iptcExt:City>A"
                   "</iptcExt:City></rdf:li></rdf:Bag></iptcExt:LocationShown>")
            << QByteArrayList{"<iptcExt:City>A<"};
        QTest::newRow("one prefix, first address") << xmp("xmlns:foo='urn:example:one'", "<foo:a>1</foo:a>")
                                                   << QByteArrayList{"'urn:example:one'", "<foo:a>1<"};
        QTest::newRow("one prefix, second address") << xmp("xmlns:foo='urn:example:two'", "<foo:a>2</foo:a>")
                                                    << QByteArrayList{"'urn:example:two'", "<foo:a>2<"};
        QByteArray readOnly = xmp("xmlns:a='urn:a'", "<a:b>1</a:b>");
        readOnly.replace("end=\"w\"", "end=\"r\"");
        QTest::newRow("packet called read-only") << readOnly << QByteArrayList{"<a:b>1<", "end=\"r\""};
        QTest::newRow("about, resources and deep languages")
            << xmp("xmlns:a='urn:a'", "<a:link rdf:resource='https://example.org/x'/><a:t><rdf:Alt>"
                                      "<rdf:li xml:lang='zh-Hant-TW'>lang=de x</rdf:li></rdf:Alt></a:t>")
            << QByteArrayList{"rdf:resource='https://example.org/x'", "xml:lang='zh-Hant-TW'>lang=de x<"};
        QTest::newRow("regions of faces")
            << xmp("xmlns:m='http://www.metadataworkinggroup.com/schemas/regions/'",
                   "<m:Regions rdf:parseType='Resource'><m:RegionList><rdf:Bag><rdf:li rdf:parseType='Resource'>"
                   "<m:Name>Ada</m:Name></rdf:li></rdf:Bag></m:RegionList></m:Regions>")
            << QByteArrayList{"<m:Name>Ada<"};
        QTest::newRow("61 KB") << xmp("xmlns:a='urn:a'", "<a:b>" + QByteArray(61000, 'x') + "</a:b>")
                               << QByteArrayList{QByteArray(61000, 'x')};
    }

    void packetsThatTrapAToolkit_keepWhatTheyHold()
    {
        QFETCH(QByteArray, packet);
        QFETCH(QByteArrayList, kept);
        const QByteArray changed = written(jpeg(xmpSegment(packet)));
        QVERIFY(!changed.isEmpty());
        for (const QByteArray &text : kept)
            QVERIFY2(changed.contains(text), text.left(80).constData());
        QCOMPARE(readRights(changed, {}, name)->license.license->id, QStringLiteral("by-sa-4.0"));
    }

    void packetThatRebindsAStandardPrefix_doesNotHarmTheNextOne()
    {
        const QByteArray good =
            jpeg(xmpSegment(xmp("xmlns:dc='http://purl.org/dc/elements/1.1/'",
                                "<dc:creator><rdf:Seq><rdf:li>Ada</rdf:li></rdf:Seq></dc:creator>")));
        const QByteArray bad = jpeg(xmpSegment(xmp("xmlns:dc='urn:example:other'", "<dc:creator>Eve</dc:creator>")));
        for (int round = 0; round < 2; ++round) {
            QVERIFY(readRights(bad, {}, name)->value(RightsFieldId::Creator).isEmpty());
            QCOMPARE(readRights(good, {}, name)->value(RightsFieldId::Creator), QStringLiteral("Ada"));
        }
    }

    void utf16Packet_becomesUtf8()
    {
        const QString text = QString::fromUtf8(xmp("xmlns:a='urn:a'", "<a:b>Grüße</a:b>"));
        QByteArray packet;
        for (const QChar c : text)
            packet += bigEndian.u16Bytes(c.unicode());
        const QByteArray changed = written(jpeg(xmpSegment(packet)));
        QVERIFY(changed.contains("<a:b>Grüße</a:b>"));
    }

    void damagedPacket_isReplacedOnlyWhenAllowed_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::newRow("cut off") << xmp("xmlns:a='urn:a'", "<a:b>1</a:b>").first(200);
        QTest::newRow("not UTF-8") << xmp("xmlns:a='urn:a'", "<a:b>caf\xE9</a:b>");
        QTest::newRow("document type") << "<!DOCTYPE x [<!ENTITY e 'v'>]>" + xmp("xmlns:a='urn:a'", "<a:b>&e;</a:b>");
        QTest::newRow("twice the same") << xmp("xmlns:a='urn:a'", "<a:b>1</a:b><a:b>2</a:b>");
        QTest::newRow("control character") << xmp("xmlns:a='urn:a'", "<a:b>\x01</a:b>");
    }

    void damagedPacket_isReplacedOnlyWhenAllowed()
    {
        QFETCH(QByteArray, packet);
        const QByteArray file = jpeg(xmpSegment(packet));
        QCOMPARE(prepareWrite(file, {}, change, name).error().kind, ErrorKind::Unsupported);
        RightsChange allowed = change;
        allowed.replacesDamagedXmp = true;
        const Result<PreparedWrite> prepared = prepareWrite(file, {}, allowed, name);
        QVERIFY(prepared);
        const QByteArray changed = applied(prepared->plan, file);
        QVERIFY(verifyWrite(file, changed, allowed, *prepared, name));
        QVERIFY(!verifyWrite(file, changed, change, *prepared, name)); // Without leave the loss is seen.
        QCOMPARE(readRights(changed, {}, name)->license.license->id, QStringLiteral("by-sa-4.0"));
        const Result<SplicePlan> inverse = inverseOf(prepared->plan, file);
        QVERIFY(inverse);
        QCOMPARE(applied(*inverse, changed), file);
    }

    void photoshopDigest_isThatOfTheNewIimBlock()
    {
        const QByteArray iim = QByteArray("\x1C\x02\x50\0\x03Old", 8);
        const QByteArray digest = QCryptographicHash::hash(iim, QCryptographicHash::Md5);
        const auto resource = [](quint16 id, const QByteArray &content) {
            return "8BIM" + bigEndian.u16Bytes(id) + QByteArray(2, '\0') + bigEndian.u32Bytes(quint32(content.size())) +
                   content;
        };
        const QByteArray changed = written(psd(resource(0x0404, iim) + resource(0x0425, digest)));
        const qsizetype iimAt = changed.indexOf("8BIM\x04\x04");
        const qsizetype digestAt = changed.indexOf("8BIM\x04\x25");
        QVERIFY(iimAt > 0 && digestAt > 0);
        const QByteArray newIim = changed.mid(iimAt + 12, bigEndian.u32(changed, iimAt + 8));
        QVERIFY(newIim.contains("\x1B%G") && newIim.contains("Zoë Example"));
        QCOMPARE(changed.mid(digestAt + 12, 16), QCryptographicHash::hash(newIim, QCryptographicHash::Md5));
    }
};

QTEST_GUILESS_MAIN(ForeignWriteTest)
#include "foreign_write_test.moc"
