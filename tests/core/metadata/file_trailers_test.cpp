// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/prepare_write.h"
#include "core/metadata/read_rights.h"
#include "core/metadata/tiff_directory.h"

#include "metadata_samples.h"

#include <QTest>

using namespace MetadataSamples;

namespace {

const QString name = QStringLiteral("a photo");

QByteArray iim(quint8 dataset, const QByteArray &text)
{
    return QByteArray("\x1C\2", 2) + char(dataset) + bigEndian.u16Bytes(quint16(text.size())) + text;
}

QByteArray fotoStation(quint16 kind, const QByteArray &content)
{
    return content + bigEndian.u16Bytes(kind) + bigEndian.u32Bytes(quint32(content.size() + 10)) +
           bigEndian.u32Bytes(0xA1B2C3D4);
}

// shift: how far an editor moved the trailer without its offsets.
QByteArray withAfcp(const QByteArray &file, const QByteArray &content, const ByteOrder &order, const QByteArray &mark,
                    int shift = 0)
{
    const quint32 start = quint32(file.size() - shift);
    return file + mark + order.u16Bytes(1) + order.u16Bytes(1) + QByteArray(4, '\0') + "IPTC" +
           order.u32Bytes(quint32(content.size())) + order.u32Bytes(start + 24) + content + mark +
           order.u32Bytes(start) + QByteArray(4, '\0');
}

// One directory of a BigTIFF file with 2 by 2 gray pixels, an artist and an XMP packet.
QByteArray bigTiff(const QByteArray &xmp)
{
    const auto u64 = [](quint64 value) {
        QByteArray bytes(8, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    const auto entry = [&](quint16 tag, quint16 type, quint64 count, const QByteArray &value) {
        return littleEndian.u16Bytes(tag) + littleEndian.u16Bytes(type) + u64(count) + value.leftJustified(8, '\0');
    };
    const qsizetype valuesAt = 16 + 8 + 5 * 20 + 8;
    const QByteArray artist("Ada Example\0", 12);
    return QByteArray("II\x2B\0\x08\0\0\0", 8) + u64(16) + u64(5) + entry(256, 3, 1, littleEndian.u16Bytes(2)) +
           entry(257, 3, 1, littleEndian.u16Bytes(2)) + entry(315, 2, 12, u64(valuesAt)) +
           entry(700, 1, quint64(xmp.size()), u64(valuesAt + 12)) + entry(33432, 2, 3, QByteArray("(c)", 3)) + u64(0) +
           artist + xmp;
}

} // namespace

// Rights in places that few readers look into.
class FileTrailersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void iptcBehindThePicture_isRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray block = iim(80, "Bea Example") + iim(116, "CC BY 4.0");
        QTest::newRow("FotoStation") << jpeg() + fotoStation(3, "thumbnail") + fotoStation(1, block);
        QTest::newRow("FotoStation below") << jpeg() + fotoStation(1, block) + fotoStation(2, "edit");
        QTest::newRow("AFCP") << withAfcp(jpeg(), block, bigEndian, "AXS!");
        QTest::newRow("AFCP of Intel") << withAfcp(jpeg(), block, littleEndian, "AXS*");
        QTest::newRow("AFCP moved") << withAfcp(jpeg(jfif()), block, bigEndian, "AXS!", 18);
        QTest::newRow("both") << withAfcp(jpeg(), block, bigEndian, "AXS!") + fotoStation(3, "thumbnail");
        QTest::newRow("TIFF") << tiff(1) + fotoStation(1, block);
    }
    void iptcBehindThePicture_isRead()
    {
        QFETCH(QByteArray, file);
        const Result<Rights> rights = readRights(file, {}, name);
        QVERIFY(rights);
        QCOMPARE(rights->value(RightsFieldId::Creator), QStringLiteral("Bea Example"));
        QCOMPARE(rights->find(RightsFieldId::Creator)->sources.first().block, QStringLiteral("trailer"));
        QCOMPARE(rights->license.license->id, QStringLiteral("by-4.0"));

        // It would contradict what is written elsewhere in the file; beside it the new value wins.
        const RightsChange change{{{RightsFieldId::Creator, QStringLiteral("Ada Example")}}};
        const Result<PreparedWrite> inside = prepareWrite(file, {}, change, name);
        QVERIFY(!inside && inside.error().message.contains(u"sidecar"));
        QVERIFY(prepareWrite(file, {}, change, name, {true, false}));
    }

    void damagedTrailers_areHarmless()
    {
        const QByteArray whole = withAfcp(jpeg(), iim(80, "Bea Example"), bigEndian, "AXS!");
        for (qsizetype at = jpeg().size(); at < whole.size(); ++at) {
            QByteArray file = whole;
            file[at] = '\xFF';
            QVERIFY(readRights(file, {}, name));
        }
        QByteArray station = jpeg() + fotoStation(1, iim(80, "Bea Example"));
        for (qsizetype at = jpeg().size(); at < station.size(); ++at) {
            QByteArray file = station;
            file[at] = '\xFF';
            QVERIFY(readRights(file, {}, name));
        }
    }

    void otherTrailer_isNoObstacle()
    {
        const QByteArray file = jpeg() + fotoStation(3, "thumbnail");
        const RightsChange change{{{RightsFieldId::Creator, QStringLiteral("Ada Example")}}};
        const Result<PreparedWrite> prepared = prepareWrite(file, {}, change, name);
        QVERIFY(prepared);
        QVERIFY(applied(prepared->plan, file).endsWith(fotoStation(3, "thumbnail")));
    }

    void bigTiff_isRead()
    {
        const QByteArray packet = xmp("xmlns:cc='http://creativecommons.org/ns#'",
                                      "<cc:license rdf:resource='https://creativecommons.org/licenses/by/4.0/'/>");
        const Result<Rights> rights = readRights(bigTiff(packet), {}, name);
        QVERIFY(rights);
        QCOMPARE(rights->license.license->id, QStringLiteral("by-4.0"));
        QCOMPARE(rights->value(RightsFieldId::Creator), QStringLiteral("Ada Example"));
        QCOMPARE(rights->value(RightsFieldId::Notice), QStringLiteral("(c)"));
        // It is never written.
        const Result<PreparedWrite> prepared =
            prepareWrite(bigTiff(packet), {}, {{{RightsFieldId::Credit, QStringLiteral("Example")}}}, name);
        QVERIFY(prepared && prepared->method == WriteMethod::Sidecar);
        QVERIFY(!editTiff(bigTiff(packet), {{TiffTag::Artist, tiffText("Ada")}}));
    }

    void bigTiffWithWildNumbers_isHarmless()
    {
        const QByteArray whole = bigTiff(xmp({}, {}));
        for (qsizetype at = 8; at < 140; ++at) {
            QByteArray file = whole;
            file[at] = '\xFF';
            const Result<Rights> rights = readRights(file, {}, name);
            QVERIFY(rights || !rights.error().message.isEmpty());
        }
    }

    // exiv2 crashes on these; nothing read is not the same as nothing there.
    void crw_isUnknown()
    {
        const QByteArray crw = QByteArray("II\x1A\0\0\0HEAPCCDR\2\0\1\0", 18) + QByteArray(100, '\0');
        const Result<Rights> rights = readRights(crw, {}, name);
        QVERIFY(rights);
        QCOMPARE(rights->license.certainty, Certainty::Unknown);
        QVERIFY(!rights->notes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FileTrailersTest)
#include "file_trailers_test.moc"
