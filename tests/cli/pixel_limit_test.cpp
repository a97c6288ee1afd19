// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line_tester.h"

#include <QFile>
#include <QTest>

namespace {

// 1,440,000 gray pixels.
void addLargePhoto(const QByteArray &folder)
{
    constexpr qint32 side = 1200;
    QByteArray bmp("BM");
    const auto put = [&bmp](qint32 value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            bmp.append(char(value >> (8 * i) & 0xFF));
    };
    for (const qint32 value : {54 + 3 * side * side, 0, 54, 40, side, side})
        put(value, 4);
    put(1, 2);
    put(24, 2);
    bmp += QByteArray(24, '\0') + QByteArray(3 * side * side, '\x80');
    QFile file(QString::fromUtf8(folder) + QStringLiteral("/large.bmp"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bmp), bmp.size());
}

} // namespace

// The limit on the size of photos, from the command line to the workers.
class PixelLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limit_isASettingThatScansKeepTo()
    {
        const CommandLineTester tester;
        const QByteArray photos = tester.copySamples({QStringLiteral("rocket.jpg"), QStringLiteral("china.jpg")});
        QVERIFY(tester.run({"settings"}).output.contains("max-megapixels  300"));
        QCOMPARE(tester.run({"settings", "max-megapixels", "1"}).exitStatus, 0);
        QVERIFY(tester.run({"settings"}).output.contains("max-megapixels  1\n"));
        QCOMPARE(tester.run({"settings", "--json"}).json().value(QStringLiteral("max-megapixels")).toInt(), 1);
        QCOMPARE(tester.run({"scan", photos}).exitStatus, 0); // Both have less than a megapixel.
    }

    void tooLargePhoto_isRefusedInOneLineAndTakenWithAHigherLimit()
    {
        const CommandLineTester tester;
        const QByteArray photos = tester.copySamples({QStringLiteral("rocket.jpg")});
        addLargePhoto(photos);
        QCOMPARE(tester.run({"settings", "max-megapixels", "1"}).exitStatus, 0);
        const ProgramRun refused = tester.run({"scan", photos});
        QCOMPARE(refused.exitStatus, 3);
        QCOMPARE(refused.errors.count('\n'), 1);
        QVERIFY2(refused.errors.contains("large.bmp") && refused.errors.contains("The limit is 1 megapixels"),
                 refused.errors.constData());
        QVERIFY(refused.output.contains("rocket.jpg"));
        // Nothing changed: it is named again, not opened.
        QCOMPARE(tester.run({"scan", photos}).exitStatus, 3);
        const ProgramRun taken = tester.run({"scan", photos, "--max-megapixels", "2"});
        QVERIFY2(taken.exitStatus == 0, taken.errors.constData());
        QVERIFY(taken.output.contains("large.bmp") && !taken.output.contains("rocket.jpg"));
    }

    void raisedSetting_countsForRetriesCopiesAndInspect()
    {
        const CommandLineTester tester;
        const QByteArray photos = tester.copySamples({});
        addLargePhoto(photos);
        QCOMPARE(tester.run({"scan", photos, "--max-megapixels", "1"}).exitStatus, 3);
        QCOMPARE(tester.run({"inspect", photos, "--no-faces", "--max-megapixels", "1"}).exitStatus, 3);
        QCOMPARE(tester.run({"inspect", photos, "--no-faces"}).exitStatus, 0);
        QCOMPARE(tester.run({"scan", photos, "--retry-failed"}).exitStatus, 0);
        QCOMPARE(tester.run({"settings", "max-megapixels", "1"}).exitStatus, 0);
        QCOMPARE(tester.run({"license", "set", "cc0-1.0", photos}).exitStatus, 0);
        const ProgramRun refused = tester.run({"export", photos, "--to", tester.folder() + "/out", "--for", "archive"});
        QVERIFY2(refused.exitStatus != 0 && (refused.errors + refused.output).contains("limit is 1 megapixels"),
                 (refused.errors + refused.output).constData());
    }

    void noNumber_isWrongUse()
    {
        const CommandLineTester tester;
        for (const char *value : {"0", "-5", "many", "1.5", "99999999"}) {
            QCOMPARE(tester.run({"scan", tester.folder(), "--max-megapixels", value}).exitStatus, 2);
            QCOMPARE(tester.run({"settings", "max-megapixels", value}).exitStatus, 2);
        }
    }
};

QTEST_GUILESS_MAIN(PixelLimitTest)
#include "pixel_limit_test.moc"
