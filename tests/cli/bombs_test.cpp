// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/imaging/sample_bombs.h"
#include "tests/support/command_line_tester.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <sys/resource.h>

// Small files that grow to hundreds of megapixels: each costs one line, the rest of the folder is scanned.
class BombsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oversizedHeaders_costOneLineEach() { scanFolderWith(oversizedHeaders(), true); }

    // Within the limit they are photos as long as they fit into a worker's memory.
    void bombsBelowTheLimit_fitIntoAWorkerOrCostOneLine() { scanFolderWith(bombsBelowTheLimit(), false); }

private:
    static void scanFolderWith(const QList<Bomb> &bombs, bool areAllRefused);
};

void BombsTest::scanFolderWith(const QList<Bomb> &bombs, bool areAllRefused)
{
    const CommandLineTester tester;
    const QByteArray photos = tester.copySamples({QStringLiteral("rocket.jpg"), QStringLiteral("china.jpg")});
    for (const Bomb &bomb : bombs) {
        QFile file(QString::fromUtf8(photos) + u'/' + bomb.name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bomb.file), bomb.file.size());
    }
    QElapsedTimer timer;
    timer.start();
    const ProgramRun run = runProgram(QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli"),
                                      {"scan", photos, "--catalog", tester.folder() + "/bombs.db"}, 300'000);
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    qInfo("%lld ms, largest process %ld MB\n%s%s", (long long)timer.elapsed(), usage.ru_maxrss / 1024,
          run.output.constData(), run.errors.constData());
    for (const char *good : {"rocket.jpg", "china.jpg"})
        QVERIFY2(run.output.contains(QByteArray("/") + good), run.output.constData());
    for (const Bomb &bomb : bombs) {
        const QByteArray name = '/' + bomb.name.toUtf8();
        const qsizetype refused = run.errors.count(name);
        const qsizetype taken = run.output.count(name);
        QVERIFY2(refused == 1 || (!areAllRefused && taken == 1), name.constData());
        QVERIFY2(refused + taken == 1, name.constData());
    }
    for (const QByteArray &line : run.errors.split('\n'))
        QVERIFY2(line.isEmpty() || line.startsWith("“/"), line.constData());
}

QTEST_GUILESS_MAIN(BombsTest)
#include "bombs_test.moc"
