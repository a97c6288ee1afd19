// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line_tester.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

// Stars and flags from the command line.
class MarkTest : public QObject
{
    Q_OBJECT

private:
    static int starsOf(const CommandLineTester &program, const QByteArray &photos)
    {
        const QJsonObject status = program.run({"status", "--json", photos}).json();
        return status[QStringLiteral("photos")].toArray().first()[QStringLiteral("stars")].toInt(-1);
    }
    static QByteArray bytesOf(const QByteArray &file)
    {
        QFile opened(QString::fromUtf8(file));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

private Q_SLOTS:
    void stars_areInTheStatusAndNotInTheFile()
    {
        const CommandLineTester program;
        const QByteArray photos = program.copySamples({QStringLiteral("coffee.png")});
        QCOMPARE(program.run({"scan", photos}).exitStatus, 0);
        const QByteArray before = bytesOf(photos + "/coffee.png");
        QVERIFY(!before.isEmpty());
        QCOMPARE(starsOf(program, photos), 0);
        QCOMPARE(program.run({"mark", photos, "--stars", "4", "--flag", "pick"}).exitStatus, 0);
        QCOMPARE(starsOf(program, photos), 4);
        QCOMPARE(program.run({"scan", photos, "--rescan"}).exitStatus, 0);
        QCOMPARE(starsOf(program, photos), 4);
        QCOMPARE(bytesOf(photos + "/coffee.png"), before);
    }

    void wrongStars_areExplained()
    {
        const CommandLineTester program;
        const ProgramRun run = program.run({"mark", program.folder(), "--stars", "6"});
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.errors.contains("\"6\" is no value for --stars"), run.errors.constData());
    }
};

QTEST_GUILESS_MAIN(MarkTest)
#include "mark_test.moc"
