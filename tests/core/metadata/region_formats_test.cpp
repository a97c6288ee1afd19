// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/prepare_write.h"
#include "core/metadata/read_regions.h"
#include "core/metadata/region_list.h"

#include "metadata_samples.h"
#include "tests/support/witness.h"

#include <QTest>

using namespace MetadataSamples;

// Face regions in every format that can hold them and beside it, turned in all eight ways, with exiftool as the reader
// from outside.

namespace {

const QString name = QStringLiteral("a photo");
const QString ada = QStringLiteral("Ada Example");
const Box upright{0.1, 0.2, 0.25, 0.125};

// One object a file, in one run of the program.
QJsonArray structsSeen(const QByteArrayList &files, const QString &extension)
{
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral("-j"),
                          QStringLiteral("-n"),
                          QStringLiteral("-struct"),
                          QStringLiteral("-RegionInfo"),
                          QStringLiteral("-RegionInfoMP"),
                          QStringLiteral("-ImageRegion")};
    for (const QByteArray &file : files) {
        QFile stored(folder.filePath(QStringLiteral("%1.%2").arg(arguments.size()).arg(extension)));
        if (!stored.open(QIODevice::WriteOnly))
            return {};
        stored.write(file);
        arguments.append(stored.fileName());
    }
    QProcess process;
    process.start(QStringLiteral("exiftool"), arguments);
    process.waitForFinished();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

RightsChange changeTo(const Box &stored)
{
    return {{{RightsFieldId::FaceRegions, regionListText({200, 100, {{stored, ada}}})}}};
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 0.0001;
}

} // namespace

class RegionFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void region_isReadByOthersInThreeVocabularies_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("extension");
        QTest::addColumn<bool>("isBeside");
        QTest::newRow("JPEG") << jpeg(jfif()) << QStringLiteral("jpg") << false;
        QTest::newRow("PNG") << sample(QStringLiteral("camera.png")) << QStringLiteral("png") << false;
        QTest::newRow("WebP") << webp() << QStringLiteral("webp") << false;
        QTest::newRow("TIFF") << tiff(2) << QStringLiteral("tif") << false;
        QTest::newRow("DNG") << dng() << QStringLiteral("dng") << false;
        QTest::newRow("Photoshop") << psd() << QStringLiteral("psd") << false;
        QTest::newRow("JPEG 2000") << jp2() << QStringLiteral("jp2") << false;
        QTest::newRow("sidecar") << jpeg(jfif()) << QStringLiteral("xmp") << true;
    }

    void region_isReadByOthersInThreeVocabularies()
    {
        if (!hasExiftool())
            SKIP_WITHOUT_WITNESS("exiftool");
        QFETCH(QByteArray, file);
        QFETCH(QString, extension);
        QFETCH(bool, isBeside);
        QString foreign =
            QStringLiteral("-RegionInfo={AppliedToDimensions={W=200,H=100,Unit=pixel},RegionList=[{Name=Rex,"
                           "Type=Pet,Area={X=0.8,Y=0.8,W=0.1,H=0.1,Unit=normalized}}]}");
        const QByteArray before =
            isBeside ? file : changedByExiftool(file, extension, {foreign, QStringLiteral("-XMP:Subject=kept")});
        QVERIFY(before.size() >= file.size());
        QByteArrayList written;
        for (int orientation = 1; orientation <= 8; ++orientation) {
            const Box stored = storedBox(upright, orientation);
            const RightsChange change = changeTo(stored);
            const Result<PreparedWrite> prepared = prepareWrite(before, {}, change, name, {isBeside, false});
            QVERIFY2(prepared, qUtf8Printable(prepared ? QString() : prepared.error().message));
            const QByteArray base = isBeside ? QByteArray() : before;
            const QByteArray after = applied(prepared->plan, base);
            QVERIFY(verifyWrite(base, after, change, *prepared, name));
            QCOMPARE(applied(*inverseOf(prepared->plan, base), after), base); // Undo.

            written.append(after);

            // And by ourselves, in the upright picture.
            const RegionFrame frame{orientation < 5 ? 200 : 100, orientation < 5 ? 100 : 200, orientation};
            const Result<PeopleInFile> people =
                readPeopleInFile({isBeside ? before : after, isBeside ? after : QByteArray(), {}, {}}, frame, name);
            QCOMPARE(people->regions.size(), 3);
            for (const RegionInFile &found : people->regions) {
                QVERIFY(isNear(found.box.x, upright.x) && isNear(found.box.y, upright.y));
                QVERIFY(isNear(found.box.w, upright.w) && isNear(found.box.h, upright.h));
                QCOMPARE(found.name, ada);
            }
        }
        const QJsonArray all = structsSeen(written, extension);
        QCOMPARE(all.size(), 8);
        for (int orientation = 1; orientation <= 8; ++orientation) {
            const Box stored = storedBox(upright, orientation);
            const QJsonObject seen = all[orientation - 1].toObject();
            const QJsonArray mwg = seen[QStringLiteral("RegionInfo")][QStringLiteral("RegionList")].toArray();
            QCOMPARE(mwg.size(), isBeside ? 1 : 2);
            QCOMPARE(mwg.first()[QStringLiteral("Name")].toString(), isBeside ? ada : QStringLiteral("Rex"));
            const QJsonObject region = mwg.last().toObject();
            QCOMPARE(region[QStringLiteral("Name")].toString(), ada);
            QCOMPARE(region[QStringLiteral("Type")].toString(), QStringLiteral("Face"));
            const QJsonObject area = region[QStringLiteral("Area")].toObject();
            QVERIFY(isNear(area[QStringLiteral("X")].toDouble(), stored.x + stored.w / 2));
            QVERIFY(isNear(area[QStringLiteral("Y")].toDouble(), stored.y + stored.h / 2));
            QVERIFY(isNear(area[QStringLiteral("W")].toDouble(), stored.w));
            QVERIFY(isNear(area[QStringLiteral("H")].toDouble(), stored.h));
            const QJsonValue microsoft = seen[QStringLiteral("RegionInfoMP")][QStringLiteral("Regions")][0];
            const QStringList corners = microsoft[QStringLiteral("Rectangle")].toString().split(u',');
            QCOMPARE(corners.size(), 4);
            QVERIFY(isNear(corners[0].toDouble(), stored.x) && isNear(corners[1].toDouble(), stored.y));
            QVERIFY(isNear(corners[2].toDouble(), stored.w) && isNear(corners[3].toDouble(), stored.h));
            const QJsonValue boundary = seen[QStringLiteral("ImageRegion")][0][QStringLiteral("RegionBoundary")];
            QVERIFY(isNear(boundary[QStringLiteral("RbX")].toDouble(), stored.x));
            QVERIFY(isNear(boundary[QStringLiteral("RbW")].toDouble(), stored.w));
        }
    }
};

QTEST_GUILESS_MAIN(RegionFormatsTest)
#include "region_formats_test.moc"
