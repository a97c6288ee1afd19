// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/leak_scan.h"

#include "core/publish/export_copy_container.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(CLEARFRAME_SAMPLES "/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray cleanSample()
{
    return cleanJpeg(sample("rocket.jpg"), 1, u"rocket.jpg"_s)->bytes;
}

QByteArray segment(uchar marker, const QByteArray &content)
{
    const int length = int(content.size()) + 2;
    return QByteArray("\xFF") + char(marker) + char(length >> 8) + char(length & 0xFF) + content;
}

QByteArray withSegment(uchar marker, const QByteArray &content)
{
    return cleanSample().insert(2, segment(marker, content));
}

QByteArray xmpWith(const QByteArray &properties)
{
    return "http://ns.adobe.com/xap/1.0/" + QByteArray(1, '\0') +
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\">" +
           properties + "</rdf:Description></rdf:RDF></x:xmpmeta>";
}

// One directory with one tag that holds four bytes.
QByteArray exifWith(quint16 tag)
{
    return QByteArray("Exif\0\0MM\0*\0\0\0\x08\0\1", 16) + char(tag >> 8) + char(tag & 0xFF) +
           QByteArray("\0\2\0\0\0\4abc\0\0\0\0\0", 14);
}

// A second directory, where thumbnails stand.
QByteArray exifWithThumbnail()
{
    QByteArray exif = exifWith(0x8298);
    const qsizetype next = exif.size() - 4;
    exif[next + 3] = char(exif.size() - 6); // From the start of the TIFF block.
    return exif + QByteArray("\0\1\x02\1\0\4\0\0\0\1\0\0\0\x20\0\0\0\0", 18) + "\xFF\xD8 thumbnail";
}

QByteArray withChunk(const char *type, const QByteArray &content)
{
    QByteArray chunk(4, '\0');
    qToBigEndian(quint32(content.size()), chunk.data());
    chunk += QByteArray(type) + content;
    QByteArray check(4, '\0');
    qToBigEndian(quint32(crc32(0, reinterpret_cast<const Bytef *>(chunk.constData()) + 4, uInt(chunk.size() - 4))),
                 check.data());
    QByteArray png = cleanPng(sample("chelsea.png"), 1, u"chelsea.png"_s)->bytes;
    return png.insert(png.indexOf("IDAT") - 4, chunk + check);
}

} // namespace

class LeakScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanCopies_holdNothing()
    {
        QCOMPARE(findLeaks(cleanSample(), {}), QStringList());
        QCOMPARE(findLeaks(cleanPng(sample("chelsea.png"), 1, u"chelsea.png"_s)->bytes, {}), QStringList());
        QCOMPARE(findLeaks(withSegment(0xE1, exifWith(0x8298)), {}), QStringList()); // Copyright.
        QCOMPARE(findLeaks(withSegment(0xE1, xmpWith("<photoshop:Credit>Ada Example</photoshop:Credit>")), {}),
                 QStringList());
    }

    void everyLeak_isFound_data()
    {
        QTest::addColumn<QByteArray>("copy");
        QTest::newRow("comment") << withSegment(0xFE, "with Runner 12");
        QTest::newRow("application data") << withSegment(0xE7, "maker");
        QTest::newRow("further pictures") << withSegment(0xE2, QByteArray("MPF\0MM\0*\0\0\0\x08\0\0", 14));
        QTest::newRow("content credentials") << withSegment(0xEB, "JP\0\1");
        QTest::newRow("photoshop thumbnail")
            << withSegment(0xED, QByteArray("Photoshop 3.0\0", 14) + QByteArray("8BIM\x04\x0C\0\0\0\0\0\2ab", 14));
        QTest::newRow("JFIF thumbnail") << withSegment(0xE0, QByteArray("JFIF\0\1\1\0\0\1\0\1\1\1abc", 17));
        QTest::newRow("Exif date") << withSegment(0xE1, exifWith(0x0132));
        QTest::newRow("Exif serial number") << withSegment(0xE1, exifWith(0xA431));
        QTest::newRow("maker notes") << withSegment(0xE1, exifWith(0x927C));
        QTest::newRow("XMP description") << withSegment(0xE1, xmpWith("<dc:subject>Runner 12</dc:subject>"));
        QTest::newRow("XMP city") << withSegment(0xE1, xmpWith("<photoshop:City>Springfield</photoshop:City>"));
        QTest::newRow("broken XMP") << withSegment(0xE1, "http://ns.adobe.com/xap/1.0/" + QByteArray("\0<x:xmp", 7));
        QTest::newRow("motion video") << cleanSample() + QByteArray("\0\0\0\x18"
                                                                    "ftypmp42",
                                                                    12);
        QTest::newRow("second picture") << cleanSample() + cleanSample();
        QTest::newRow("untouched photo") << sample("flower.jpg");
        QTest::newRow("Exif thumbnail") << withSegment(0xE1, exifWithThumbnail());
        QTest::newRow("regions with names")
            << withSegment(0xE1, xmpWith("<mwg-rs:Regions xmlns:mwg-rs=\"http://www.metadataworkinggroup.com/schemas/"
                                         "regions/\" rdf:parseType=\"Resource\"><mwg-rs:RegionList><rdf:Bag><rdf:li "
                                         "mwg-rs:Name=\"Runner 12\"/></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"));
        QTest::newRow("editing history") << withSegment(
            0xE1, xmpWith("<photoshop:History>cropped Runner 12</photoshop:History>"));
        QTest::newRow("person keywords of Lightroom") << withSegment(
            0xE1, xmpWith("<lr:hierarchicalSubject xmlns:lr=\"http://ns.adobe.com/lightroom/1.0/\">"
                          "<rdf:Bag><rdf:li>People|Runner 12</rdf:li></rdf:Bag></lr:hierarchicalSubject>"));
        QTest::newRow("depth map in XMP")
            << withSegment(0xE1, xmpWith("<GDepth:Data xmlns:GDepth=\"http://ns.google.com/photos/1.0/depthmap/\">"
                                         "iVBORw0KGgo=</GDepth:Data>"));
        QTest::newRow("extended XMP") << withSegment(0xE1, "http://ns.adobe.com/xmp/extension/" + QByteArray(1, '\0') +
                                                               QByteArray(32, 'A') +
                                                               QByteArray("\0\0\0\4\0\0\0\0data", 12));
        QTest::newRow("IPTC keywords") << withSegment(
            0xED, QByteArray("Photoshop 3.0\0"
                             "8BIM\x04\x04\0\0\0\0\0\x0E\x1C\x02\x19\0\x09Runner 12",
                             40));
        QTest::newRow("preview behind the picture") << cleanSample() + "\xFF\xD8\xFF\xDB preview";
        QTest::newRow("PNG text") << withChunk("tEXt", QByteArray("Author\0Runner 12", 16));
        QTest::newRow("PNG international text") << withChunk("iTXt", QByteArray("Comment\0\0\0\0\0Runner 12", 21));
        QTest::newRow("PNG time") << withChunk("tIME", QByteArray("\x07\xEA\x05\x01\x0A\x14\x1E", 7));
        QTest::newRow("PNG content credentials") << withChunk("caBX", "jumb");
        QTest::newRow("PNG behind its end") << cleanPng(sample("chelsea.png"), 1, u"chelsea.png"_s)->bytes + "video";
        QTest::newRow("no container we know") << QByteArray("GIF89a") + QByteArray(100, '\0');
        QTest::newRow("nothing") << QByteArray();
    }

    void everyLeak_isFound()
    {
        QFETCH(QByteArray, copy);
        QVERIFY(!findLeaks(copy, {}).isEmpty());
    }

    void secrets_areFoundInEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString name = u"Zoë Example"_s;
        QTest::newRow("UTF-8") << name.toUtf8();
        QTest::newRow("Latin-1") << name.toLatin1();
        QByteArray little;
        QByteArray big;
        for (const QChar c : name) {
            little += QByteArray(1, char(c.cell())) + char(c.row());
            big += QByteArray(1, char(c.row())) + char(c.cell());
        }
        QTest::newRow("UTF-16 little") << little;
        QTest::newRow("UTF-16 big") << big;
    }

    void secrets_areFoundInEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        // In a color profile, where nobody looks for names.
        const QByteArray copy = withSegment(0xE2, QByteArray("ICC_PROFILE\0\1\1", 14) + bytes);
        QCOMPARE(findLeaks(copy, {}), QStringList());
        QVERIFY(!findLeaks(copy, {{u"Zoë Example"_s.toUtf8()}, {}}).isEmpty());
    }

    void wishes_areNoLeaks()
    {
        const QByteArray city = withSegment(0xE1, xmpWith("<photoshop:City>Springfield</photoshop:City>"));
        QCOMPARE(findLeaks(city, {{}, {PrivateKind::Place}, {u"place"_s}}), QStringList());
        QCOMPARE(findLeaks(withSegment(0xE1, exifWith(0x0132)), {{}, {}, {u"dates"_s}}), QStringList());
    }

    void fileNames_nameSomebody()
    {
        QVERIFY(namesSomebody(u"2024-05-06_ada-example.jpg"_s, u"Ada Example"_s));
        QVERIFY(namesSomebody(u"Ada.jpg"_s, u"ada"_s));
        QVERIFY(!namesSomebody(u"Canada.jpg"_s, u"Ada"_s));
        QVERIFY(!namesSomebody(u"IMG_0001.jpg"_s, u"Ada Example"_s));
        QVERIFY(!namesSomebody(u"a.jpg"_s, u"A"_s));
    }
};

QTEST_GUILESS_MAIN(LeakScanTest)
#include "leak_scan_test.moc"
