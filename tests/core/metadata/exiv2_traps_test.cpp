// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/extended_xmp.h"
#include "core/metadata/iim.h"
#include "core/metadata/prepare_write.h"
#include "core/metadata/private_contents.h"
#include "core/metadata/read_rights.h"
#include "core/metadata/region_list.h"

#include "metadata_samples.h"

#include <QCryptographicHash>
#include <QTest>

#include <exiv2/exiv2.hpp>

#include <atomic>
#include <list>
#include <thread>
#include <vector>

using namespace MetadataSamples;
using namespace Qt::StringLiterals;

// clang-format off
// The traps of exiv2 0.27.6, one by one: what our program does where plain exiv2 falls in, which the same test shows
// where that is cheap. What else is tested of them:
//
//  1  "cc" is not registered               xmp_editor_test: every license is written and read there
//  2  one prefix bound to two addresses    foreign_write_test: packetThatRebindsAStandardPrefix_doesNotHarmTheNextOne
//  3  both vocabularies of CC under "cc"   xmp_editor_test: prefixBoundToTheOldCcNamespace_keepsBothLicenses
//  4  unencodable XMP is called written    foreign_write_test: damagedEncoding_isAlwaysCaught
//  5  nested prefixes of iptcExt           xmp_editor_test: nestedStructsUnderAnyPrefix_survive
//  6  iptcExt instead of Iptc4xmpExt       region_edits_test: fileWithoutRegions_getsThemInThreeVocabularies
//  7  arrays of structures half removed    region_edits_test: wantedNoMore_goesFromAllThree
//  8  rdf:about and rdf:nodeID are lost    xmp_tree_test: referenceByNodeId_isFollowed
//  9  rdf:resource becomes text            read_rights_test: everyFormOfLicense_isRead
// 10  language lists                       foreign_write_test: "about, resources and deep languages"
// 11  assigning to a list appends          prepare_write_test: everyFormat_isLicensedReadBackRelicensedInPlace
// 12  text that is no UTF-8                foreign_write_test: damagedPacket_isReplacedOnlyWhenAllowed
// 13  properties exiv2 has no type for     rights_fields_test: everyHome_isRead
// 14  labels instead of PLUS codes         read_rights_test: dataMining_isReadInEverySpelling
// 15  extended XMP, packets of 64 KB       read_rights_test: extendedXmp_isRead; prepare_write_test: riskyFiles_areRefused
// 16  clearMetadata() leaves much          core/publish/export_copy_test, leak_scan_test, private_contents_test
// 17  HEIC looks like an empty video       rights_fields_test: formatWithoutAReader_isUnknown_notWithoutRights
// 18  which types can be written           prepare_write_test: typeThatIsNeverChanged_getsASidecar
// 19  files are rewritten in place         fault/write_faults_test, random_kills_test with exiv2's own write as control
// 20  IIM: character set, lengths, diges t iim_test; foreign_write_test: photoshopDigest_isThatOfTheNewIimBlock
// 21  tags of Exif 3.0                     twin_fields_test: creatorOfWindowsAndExif3_followsTheField
// 22  threads                              core/workers/worker_pool_test: writeEngine_answersFromManyThreads
// clang-format on

namespace {

const QString name = u"a photo"_s;

// Later versions may have mended a trap; ours then steps over nothing.
constexpr bool isMeasuredVersion = !EXIV2_TEST_VERSION(0, 28, 0);

// exiv2 as a program uses it that knows of no trap: nothing registered, nothing counted.
class PlainExiv2
{
public:
    PlainExiv2()
        : m_level(Exiv2::LogMsg::level())
    {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::XmpParser::terminate();
        Exiv2::XmpParser::initialize();
    }
    ~PlainExiv2()
    {
        Exiv2::XmpParser::terminate();
        Exiv2::LogMsg::setLevel(m_level);
    }
    PlainExiv2(const PlainExiv2 &) = delete;
    PlainExiv2 &operator=(const PlainExiv2 &) = delete;

    Exiv2::XmpData decoded(const QByteArray &packet) const
    {
        Exiv2::XmpData data;
        Exiv2::XmpParser::decode(data, packet.toStdString());
        return data;
    }
    // Empty: it was refused.
    QByteArray encoded(const Exiv2::XmpData &data) const
    {
        std::string packet;
        return Exiv2::XmpParser::encode(packet, data) == 0 ? QByteArray::fromStdString(packet) : QByteArray();
    }
    QByteArray rewritten(const QByteArray &packet) const { return encoded(decoded(packet)); }
    auto opened(const QByteArray &file) const
    {
        const QByteArray &kept = m_opened.emplace_back(file); // exiv2 reads it where it lies.
        auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(kept.constData()), kept.size());
        image->readMetadata();
        return image;
    }
    template <class Image>
    QByteArray saved(Image &image) const
    {
        image->writeMetadata();
        Exiv2::BasicIo &io = image->io();
        QByteArray bytes(qsizetype(io.size()), '\0');
        io.open();
        io.seek(0, Exiv2::BasicIo::beg);
        bytes.truncate(qsizetype(io.read(reinterpret_cast<Exiv2::byte *>(bytes.data()), bytes.size())));
        return bytes;
    }

private:
    Exiv2::LogMsg::Level m_level;
    mutable std::list<QByteArray> m_opened;
};

// Writes and verifies as a session does; empty, with the reason, when it is refused.
QByteArray written(const QByteArray &file, const RightsChange &change)
{
    const Result<PreparedWrite> prepared = prepareWrite(file, {}, change, name);
    if (!prepared) {
        qWarning("%s", qUtf8Printable(prepared.error().message));
        return {};
    }
    const QByteArray after = applied(prepared->plan, file);
    return verifyWrite(file, after, change, *prepared, name) ? after : QByteArray();
}

RightsChange setting(RightsFieldId field, const QString &value)
{
    return {{{field, value}}};
}

const RightsChange licensing = setting(RightsFieldId::License, u"https://creativecommons.org/licenses/by-sa/4.0/"_s);

QString read(const QByteArray &file, RightsFieldId field)
{
    const Result<Rights> rights = readRights(file, {}, name);
    return rights ? rights->value(field) : QString();
}

QByteArray withPacket(const QByteArray &names, const QByteArray &properties)
{
    return jpeg(jfif() + xmpSegment(xmp(names, properties)));
}

QByteArray imageRegion(const QByteArray &prefix)
{
    return withPacket("xmlns:" + prefix + "='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'",
                      '<' + prefix + ":ImageRegion><rdf:Bag><rdf:li rdf:parseType='Resource'><" + prefix + ":rId>r1</" +
                          prefix + ":rId></rdf:li></rdf:Bag></" + prefix + ":ImageRegion>");
}

} // namespace

class Exiv2TrapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trap1_vocabularyOfCreativeCommons_isWrittenUnderItsAddress()
    {
        {
            const PlainExiv2 plain;
            QVERIFY_THROWS_EXCEPTION(Exiv2::Error, Exiv2::XmpKey("Xmp.cc.license"));
        }
        QVERIFY(written(jpeg(), licensing).contains("xmlns:cc=\"http://creativecommons.org/ns#\""));
    }

    void trap2_onePrefixForTwoAddresses_staysWithItsFile()
    {
        const QByteArray one = xmp("xmlns:foo='urn:example:one'", "<foo:a>1</foo:a>");
        const QByteArray two = xmp("xmlns:foo='urn:example:two'", "<foo:a>2</foo:a>");
        if (isMeasuredVersion) {
            const PlainExiv2 plain;
            const Exiv2::XmpData first = plain.decoded(one);
            plain.decoded(two);
            QVERIFY(!plain.encoded(first).contains("urn:example:one"));
        }
        const Result<PreparedWrite> first = prepareWrite(jpeg(xmpSegment(one)), {}, licensing, name);
        const Result<PreparedWrite> second = prepareWrite(jpeg(xmpSegment(two)), {}, licensing, name);
        QVERIFY(first && second);
        const QByteArray after = applied(first->plan, jpeg(xmpSegment(one)));
        QVERIFY(verifyWrite(jpeg(xmpSegment(one)), after, licensing, *first, name));
        QVERIFY(after.contains("urn:example:one") && !after.contains("urn:example:two"));
    }

    void trap3_bothVocabulariesOfCreativeCommons_areKept()
    {
        const QByteArray second = "</rdf:Description><rdf:Description rdf:about='' "
                                  "xmlns:cc='http://creativecommons.org/ns#'>";
        const QByteArray names = "xmlns:cc='http://web.resource.org/cc/'";
        const QByteArray properties = "<cc:license>https://creativecommons.org/licenses/by/3.0/</cc:license>" + second +
                                      "<cc:license>https://creativecommons.org/licenses/by/4.0/</cc:license>";
        if (isMeasuredVersion) {
            const PlainExiv2 plain;
            const QByteArray after = plain.rewritten(xmp(names, properties));
            QVERIFY2(!after.contains("by/4.0") || !after.contains("by/3.0") ||
                         !after.contains("http://creativecommons.org/ns#"),
                     after.constData());
        }
        const QByteArray after = written(withPacket(names, properties), setting(RightsFieldId::Credit, u"Example"_s));
        QVERIFY(after.contains(properties));
    }

    void trap4_fileThatWasNotChanged_isNotCalledWritten()
    {
        const QByteArray file = withPacket("xmlns:a='urn:a'", "<a:b>1</a:b>");
        {
            const PlainExiv2 plain;
            const auto image = plain.opened(file);
            image->xmpData()["Xmp.dc.source"] = "caf\xE9";
            QVERIFY(plain.saved(image).contains("<a:b>1</a:b>")); // As before, and no error.
        }
        const Result<PreparedWrite> prepared = prepareWrite(file, {}, licensing, name);
        QVERIFY(prepared);
        QCOMPARE(verifyWrite(file, file, licensing, *prepared, name).error().kind, ErrorKind::Internal);
    }

    void trap5_nestedPrefixes_areKeptInEveryOrderOfFiles()
    {
        if (isMeasuredVersion) {
            const PlainExiv2 plain;
            Exiv2::XmpData data;
            Exiv2::XmpTextValue bag;
            bag.setXmpArrayType(Exiv2::XmpValue::xaBag);
            data.add(Exiv2::XmpKey("Xmp.iptcExt.ImageRegion"), &bag);
            data["Xmp.iptcExt.ImageRegion[1]/Iptc4xmpExt:rId"] = "r1";
            QCOMPARE(plain.encoded(data), QByteArray());
        }
        for (const QByteArray prefix : {"iptcExt", "Iptc4xmpExt", "ext", "iptcExt", "Iptc4xmpExt"}) {
            const QByteArray after = written(imageRegion(prefix), licensing);
            QVERIFY2(after.contains('<' + prefix + ":rId>r1<"), prefix.constData());
        }
    }

    void trap6_regionsOfIptc_haveThePrefixThatToolsSearchFor()
    {
        if (isMeasuredVersion) {
            const PlainExiv2 plain;
            Exiv2::XmpData data;
            data["Xmp.iptcExt.PersonInImage"] = "Ada Example";
            QVERIFY(!plain.encoded(data).contains("Iptc4xmpExt:"));
        }
        const RegionList list{100, 50, {{{0.1, 0.2, 0.2, 0.1}, u"Ada Example"_s}}};
        const QByteArray after = written(jpeg(), setting(RightsFieldId::FaceRegions, regionListText(list)));
        QVERIFY(after.contains("Iptc4xmpExt:ImageRegion"));
    }

    void trap7_removedRegions_areGone()
    {
        const RegionList list{100, 50, {{{0.1, 0.2, 0.2, 0.1}, u"Ada Example"_s}}};
        const QByteArray with = written(jpeg(), setting(RightsFieldId::FaceRegions, regionListText(list)));
        {
            const PlainExiv2 plain;
            const auto image = plain.opened(with);
            const auto top = image->xmpData().findKey(Exiv2::XmpKey("Xmp.mwg-rs.Regions"));
            QVERIFY(top != image->xmpData().end());
            image->xmpData().erase(top);
            QVERIFY(!isMeasuredVersion || plain.encoded(image->xmpData()).contains("Ada Example"));
        }
        const QByteArray without = written(with, {{{RightsFieldId::FaceRegions, std::nullopt}}});
        QVERIFY(!without.isEmpty() && !without.contains("Ada Example"));
    }

    void trap8_graphOfTheFile_isKept()
    {
        const QByteArray graph =
            "<rdf:Description rdf:about='urn:example:photo' xmlns:a='urn:a'><a:by rdf:nodeID='n1'/>"
            "</rdf:Description><rdf:Description rdf:nodeID='n1' xmlns:a='urn:a'><a:n>Ada</a:n>"
            "</rdf:Description>";
        QByteArray packet = xmp("", "");
        packet.replace(packet.indexOf("<rdf:Description"),
                       packet.indexOf("</rdf:RDF>") - packet.indexOf("<rdf:Description"), graph);
        {
            const PlainExiv2 plain;
            QVERIFY(!plain.rewritten(packet).contains("rdf:nodeID"));
        }
        QVERIFY(written(jpeg(xmpSegment(packet)), licensing).contains(graph));
    }

    void trap9_licenseIsAResource()
    {
        const QByteArray after = written(jpeg(), licensing);
        QVERIFY(after.contains("<cc:license rdf:resource=\"https://creativecommons.org/licenses/by-sa/4.0/\""));
        const qsizetype from = after.indexOf("<?xpacket begin");
        const QByteArray packet = after.mid(from, after.indexOf("<?xpacket end") - from + 19);
        const PlainExiv2 plain;
        QVERIFY(!plain.rewritten(packet).contains("rdf:resource"));
    }

    void trap10_textThatLooksLikeALanguage_isText()
    {
        const QString text = u"lang=de for everybody"_s;
        Exiv2::LangAltValue value;
        value.read(text.toStdString());
        QVERIFY(value.value_.count("x-default") == 0);
        const QByteArray after = written(jpeg(), setting(RightsFieldId::Terms, text));
        QVERIFY(after.contains("xml:lang=\"x-default\">lang=de for everybody<"));
        QCOMPARE(read(after, RightsFieldId::Terms), text);
    }

    void trap11_newCreators_replaceTheOldOnes()
    {
        const QByteArray file = withPacket("xmlns:dc='http://purl.org/dc/elements/1.1/'",
                                           "<dc:creator><rdf:Seq><rdf:li>Old</rdf:li></rdf:Seq></dc:creator>");
        {
            const PlainExiv2 plain;
            const auto image = plain.opened(file);
            image->xmpData()["Xmp.dc.creator"] = "New";
            QVERIFY(plain.encoded(image->xmpData()).contains(">Old<"));
        }
        QCOMPARE(read(written(file, setting(RightsFieldId::Creator, u"New"_s)), RightsFieldId::Creator), u"New"_s);
    }

    void trap12_textThatIsNoUnicode_isMendedBeforeItIsWritten()
    {
        {
            const PlainExiv2 plain;
            Exiv2::XmpData data;
            data["Xmp.dc.creator"] = "Ada";
            data["Xmp.dc.source"] = "caf\xE9";
            QCOMPARE(plain.encoded(data), QByteArray());
        }
        const QString text = u"Zoe\u0308\u0001 "_s + QChar(0xD800) + u"x"_s;
        const QByteArray after = written(jpeg(), setting(RightsFieldId::Credit, text));
        QCOMPARE(read(after, RightsFieldId::Credit), u"Zo\u00eb ?x"_s);
    }

    void trap13_propertiesWithoutAType_areReadAndWritten()
    {
        const QByteArray file = withPacket(
            "xmlns:plus='http://ns.useplus.org/ldf/xmp/1.0/' xmlns:e='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'",
            "<plus:ImageSupplierImageID>7</plus:ImageSupplierImageID><e:DigitalSourceType>"
            "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture</e:DigitalSourceType>");
        QCOMPARE(read(file, RightsFieldId::SourceType), u"digitalCapture"_s);
        const QByteArray after = written(file, setting(RightsFieldId::DataMining, u"DMI-PROHIBITED"_s));
        QVERIFY(after.contains(">http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED<"));
        QCOMPARE(read(after, RightsFieldId::ImageSupplierImage), u"7"_s);
    }

    void trap14_codesOfPlus_areComparedByTheirCode()
    {
        for (const char *spelling : {"MR-UMR", "http://ns.useplus.org/ldf/vocab/MR-UMR"}) {
            const QByteArray file =
                withPacket("xmlns:plus='http://ns.useplus.org/ldf/xmp/1.0/'",
                           QByteArray("<plus:ModelReleaseStatus>") + spelling + "</plus:ModelReleaseStatus>");
            {
                const PlainExiv2 plain;
                const auto image = plain.opened(file);
                QCOMPARE(image->xmpData()["Xmp.plus.ModelReleaseStatus"].toString(), std::string(spelling));
            }
            QCOMPARE(read(file, RightsFieldId::ModelRelease), u"MR-UMR"_s);
        }
    }

    void trap15_extendedXmp_isReadAndKept()
    {
        const QByteArray extended = xmp("xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:a='urn:a'",
                                        "<dc:source>" + QByteArray(70'000, 'x') + "</dc:source><a:b>1</a:b>");
        const QByteArray guid = QCryptographicHash::hash(extended, QCryptographicHash::Md5).toHex().toUpper();
        QByteArray parts;
        for (qsizetype from = 0; from < extended.size(); from += 60'000)
            parts += jpegSegment(0xE1, extendedXmpSignature.toByteArray() + guid +
                                           bigEndian.u32Bytes(quint32(extended.size())) +
                                           bigEndian.u32Bytes(quint32(from)) + extended.mid(from, 60'000));
        const QByteArray file = jpeg(jfif() +
                                     xmpSegment(xmp("xmlns:n='http://ns.adobe.com/xmp/note/'",
                                                    "<n:HasExtendedXMP>" + guid + "</n:HasExtendedXMP>")) +
                                     parts);
        {
            const PlainExiv2 plain;
            QVERIFY(!QByteArray::fromStdString(plain.opened(file)->xmpPacket()).contains("<a:b>"));
        }
        const QByteArray after = written(file, licensing);
        QVERIFY(after.contains(parts));
        QVERIFY(after.contains(guid + "</n:HasExtendedXMP>"));
    }

    void trap15_packetOf64Kilobytes_isRefusedAndNamesTheSidecar()
    {
        const QByteArray file = withPacket("xmlns:a='urn:a'", "<a:b>" + QByteArray(65'000, 'x') + "</a:b>");
        const Result<PreparedWrite> prepared = prepareWrite(file, {}, licensing, name);
        QVERIFY(!prepared);
        QVERIFY2(prepared.error().message.contains(u"sidecar"), qUtf8Printable(prepared.error().message));
    }

    void trap16_whatExiv2LeavesWhenItClears_isFound()
    {
        const QByteArray credentials =
            jpegSegment(0xEB, QByteArray("JP\0\1\0\0\0\1\0\0\0\x1Ejumb\0\0\0\x16jumdc2pa", 28));
        QByteArray cleared;
        {
            const PlainExiv2 plain;
            const auto image = plain.opened(jpeg(jfif() + credentials) + "behind the end");
            image->clearMetadata();
            cleared = plain.saved(image);
        }
        const QList<PrivateItem> left = findPrivateItems(cleared, {});
        const auto holds = [&](PrivateKind kind) {
            return std::ranges::any_of(left, [&](const PrivateItem &item) { return item.kind == kind; });
        };
        QVERIFY(holds(PrivateKind::ContentCredentials));
        QVERIFY(holds(PrivateKind::OtherData));
    }

    void trap17_heicThatCannotBeOpened_isNotCalledWithoutRights()
    {
        const QByteArray heic("\0\0\0\x18"
                              "ftypheic\0\0\0\0mif1heic\0\0\0\x0Cmeta\0\0\0\0",
                              36);
        const Result<Rights> rights = readRights(heic, {}, name);
        QVERIFY(rights && !rights->notes.isEmpty());
        QCOMPARE(prepareWrite(heic, {}, licensing, name)->method, WriteMethod::Sidecar);
    }

    // By what the file is, whatever its name and whatever exiv2 says it can do.
    void trap18_typesThatAreNeverTouched_getASidecarOrARefusal_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("GIF") << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14);
        QTest::newRow("BMP") << QByteArray("BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", 18) + QByteArray(60, '\0');
        QTest::newRow("RAF") << "FUJIFILMCCD-RAW " + QByteArray(200, '\0');
        QTest::newRow("RW2") << QByteArray("IIU\0\x08\0\0\0\0\0\0\0\0\0", 14) + QByteArray(200, '\0');
        QTest::newRow("CR2") << QByteArray("II*\0\x10\0\0\0CR\2\0\0\0\0\0\0\0\0\0\0\0", 22) + QByteArray(200, '\0');
        QTest::newRow("CRW") << QByteArray("II\x1A\0\0\0HEAPCCDR", 14) + QByteArray(200, '\0');
        QTest::newRow("MOV") << QByteArray("\0\0\0\x14"
                                           "ftypqt  \0\0\0\0qt  ",
                                           20);
        QTest::newRow("EPS") << QByteArray("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 1 1\n%%EOF\n");
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
    }

    void trap18_typesThatAreNeverTouched_getASidecarOrARefusal()
    {
        QFETCH(QByteArray, head);
        const Result<PreparedWrite> prepared = prepareWrite(head, {}, licensing, name);
        QVERIFY(prepared || !prepared.error().message.isEmpty());
        QCOMPARE(prepared ? prepared->method : WriteMethod::Sidecar, WriteMethod::Sidecar);
    }

    void trap20_iimThatStatesNoCharacterSet_isMojibakeForNobody()
    {
        const QByteArray old = QByteArray("\x1C\x02\x50\0\x03Old", 8);
        const QByteArray app13 =
            jpegSegment(0xED, photoshopSignature.toByteArray() + "8BIM" + bigEndian.u16Bytes(0x0404) +
                                  QByteArray(2, '\0') + bigEndian.u32Bytes(quint32(old.size())) + old);
        {
            const PlainExiv2 plain;
            const auto image = plain.opened(jpeg(jfif() + app13));
            image->iptcData()["Iptc.Application2.Byline"] = "Zoë";
            QVERIFY(!plain.saved(image).contains("\x1B%G"));
        }
        const QByteArray after = written(jpeg(jfif() + app13), setting(RightsFieldId::Creator, u"Zoë"_s));
        QVERIFY(after.contains("\x1B%G"));
        QCOMPARE(read(after, RightsFieldId::Creator), u"Zoë"_s);
    }

    void trap22_manyThreads_readAndWriteEachItsOwn()
    {
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([i, &wrong] {
                // Two of the threads bind the prefix of Dublin Core to something else.
                const QByteArray address = i % 2 == 0 ? "http://purl.org/dc/elements/1.1/" : "urn:example:other";
                const QByteArray own = QByteArray::number(i);
                for (int round = 0; round < 60; ++round) {
                    const QByteArray file =
                        withPacket("xmlns:dc='" + address + "'", "<dc:source>" + own + "</dc:source><dc:type>" +
                                                                     QByteArray::number(round) + "</dc:type>");
                    const QByteArray after = written(file, setting(RightsFieldId::Credit, QString::fromUtf8(own)));
                    wrong += !after.contains("<dc:source>" + own + '<') ||
                             read(after, RightsFieldId::Credit) != QString::fromUtf8(own);
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(Exiv2TrapsTest)
#include "exiv2_traps_test.moc"
