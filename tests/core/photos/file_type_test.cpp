// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/photos/file_type.h"

#include <QTest>

namespace {

// A little-endian TIFF whose first directory has one LONG entry for each tag and value.
QByteArray tiffWith(const QList<std::pair<quint16, quint32>> &entries)
{
    QByteArray bytes("II*\0\x08\0\0\0", 8);
    const auto add16 = [&](quint16 value) { bytes.append(char(value & 0xFF)).append(char(value >> 8)); };
    add16(quint16(entries.size()));
    for (const auto &[tag, value] : entries) {
        add16(tag);
        add16(4);
        add16(1);
        add16(0);
        add16(quint16(value & 0xFFFF));
        add16(quint16(value >> 16));
    }
    return bytes + QByteArray(4, '\0');
}

QByteArray isoMedia(const QByteArray &major, const QByteArray &compatible)
{
    const QByteArray body = "ftyp" + major + QByteArray(4, '\0') + compatible;
    return QByteArray("\0\0\0", 3) + char(body.size() + 4) + body;
}

} // namespace

class FileTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sniffFileType_knowsEachFormat_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<FileType>("expected");
        QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0") << FileType::Jpeg;
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n") << FileType::Png;
        QTest::newRow("tiff, little-endian") << tiffWith({{256, 10}}) << FileType::Tiff;
        QTest::newRow("tiff, big-endian") << QByteArray("MM\0*\0\0\0\x08\0\0", 10) << FileType::Tiff;
        QTest::newRow("bigtiff") << QByteArray("II+\0\x08\0\0\0", 8) << FileType::BigTiff;
        QTest::newRow("webp") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) << FileType::WebP;
        QTest::newRow("gif") << QByteArray("GIF89a") << FileType::Gif;
        QTest::newRow("bmp") << QByteArray("BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", 18) << FileType::Bmp;
        QTest::newRow("psd") << QByteArray("8BPS\0\1", 6) << FileType::Psd;
        QTest::newRow("jp2") << QByteArray("\0\0\0\x0CjP  \r\n\x87\n", 12) << FileType::Jp2;
        QTest::newRow("jxl codestream") << QByteArray("\xFF\x0A\x00", 3) << FileType::Jxl;
        QTest::newRow("jxl container") << QByteArray("\0\0\0\x0CJXL \r\n\x87\n", 12) << FileType::Jxl;
        QTest::newRow("heic") << isoMedia("heic", "mif1heic") << FileType::Heif;
        QTest::newRow("avif") << isoMedia("avif", "mif1avif") << FileType::Avif;
        QTest::newRow("avif under mif1") << isoMedia("mif1", "mif1avif") << FileType::Avif;
        QTest::newRow("heif under mif1") << isoMedia("mif1", "mif1heic") << FileType::Heif;
        QTest::newRow("cr2") << QByteArray("II*\0\x10\0\0\0CR\2\0\0\0\0\0", 16) << FileType::Raw;
        QTest::newRow("cr3") << isoMedia("crx ", "crx isom") << FileType::Raw;
        QTest::newRow("raf") << QByteArray("FUJIFILMCCD-RAW 0201") << FileType::Raw;
        QTest::newRow("rw2") << QByteArray("IIU\0\x18\0\0\0", 8) << FileType::Raw;
        QTest::newRow("orf") << QByteArray("IIRO\x08\0\0\0", 8) << FileType::Raw;
        QTest::newRow("dng") << tiffWith({{254, 1}, {330, 100}, {50706, 0x0401}}) << FileType::Dng;
        QTest::newRow("nef-like: thumbnail first, picture below") << tiffWith({{254, 1}, {330, 100}}) << FileType::Raw;
        QTest::newRow("sensor data") << tiffWith({{254, 0}, {262, 32803}}) << FileType::Raw;
    }

    void sniffFileType_knowsEachFormat()
    {
        QFETCH(QByteArray, head);
        QFETCH(FileType, expected);
        QCOMPARE(sniffFileType(head), expected);
    }

    void sniffFileType_knowsWhatIsNoPhoto_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text that begins with BM") << QByteArray("BMI tables of the year, by age");
        QTest::newRow("video") << isoMedia("qt  ", "qt  ");
        QTest::newRow("mp4") << isoMedia("isom", "isommp41");
        QTest::newRow("sound") << QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16);
        QTest::newRow("page") << QByteArray("<!DOCTYPE html><html></html>");
    }

    void sniffFileType_knowsWhatIsNoPhoto()
    {
        QFETCH(QByteArray, head);
        QCOMPARE(sniffFileType(head), FileType::Unknown);
    }

    void sniffFileType_survivesEveryShortHead()
    {
        for (const QByteArray &whole : {tiffWith({{254, 1}, {330, 100}, {50706, 1}}), isoMedia("mif1", "mif1avif")}) {
            for (qsizetype length = 0; length < 4; ++length)
                QCOMPARE(sniffFileType(whole.first(length)), FileType::Unknown);
            for (qsizetype length = 4; length < whole.size(); ++length)
                QVERIFY(sniffFileType(whole.first(length)) != FileType::Jpeg);
        }
    }

    void embedsRights_isNeverTrueForRaw()
    {
        QVERIFY(embedsRights(FileType::Jpeg));
        QVERIFY(embedsRights(FileType::Tiff));
        for (const FileType type : {FileType::Raw, FileType::Heif, FileType::Avif, FileType::Jxl, FileType::Unknown})
            QVERIFY(!embedsRights(type));
    }

    void hasPhotoExtension_ignoresCase()
    {
        QVERIFY(hasPhotoExtension("JPG"));
        QVERIFY(hasPhotoExtension("nef"));
        QVERIFY(!hasPhotoExtension("txt"));
        QVERIFY(!hasPhotoExtension(""));
    }
};

QTEST_GUILESS_MAIN(FileTypeTest)
#include "file_type_test.moc"
