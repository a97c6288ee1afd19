// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/kill_samples.h"
#include "tests/fault/private_mounts.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// The real program where there is no room, nothing may be written any more, or the folder goes away in the middle: a
// sentence that names the file, every photo old or new, nothing left over, and all of it can be completed afterwards.

namespace {

const QString largeSample = QStringLiteral(CLEARFRAME_SAMPLES "/astronaut.png");
constexpr int photoCount = 3;
constexpr int manyPhotos = 120; // Enough to be caught in the middle.

// The variables: CLI, NAIVE, SAMPLE, LARGE; DISK, an empty folder to mount on; CATALOG; OUT, which outlives the script.
const QString begin = QStringLiteral(R"(
set -u
set_license() { "$CLI" --catalog "$CATALOG" license set by-4.0 "$1" --creator "Ada Example"; echo "status $?"; }
resume() { "$CLI" --catalog "$CATALOG" resume; echo "status $?"; }
keep() { mkdir -p "$OUT/$1" && cp -a "$2/." "$OUT/$1/"; }
shoot() { for i in $(seq "$2"); do cp "$SAMPLE" "$1/$i.jpg"; done; }
wait_for_the_first() { while kill -0 "$1" 2>/dev/null && [ ! "$2/1.jpg" -nt "$2/../marker" ]; do :; done; }
)");

} // namespace

class SmallDiskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_old;
    QByteArray m_new;

    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString script(const char *text) const
    {
        return PrivateMounts::run(begin + QString::fromLatin1(text),
                                  {{QStringLiteral("CLI"), QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli")},
                                   {QStringLiteral("NAIVE"), QStringLiteral(CLEARFRAME_BIN_DIR "/write_naive")},
                                   {QStringLiteral("SAMPLE"), QStringLiteral(CLEARFRAME_SAMPLES "/rocket.jpg")},
                                   {QStringLiteral("LARGE"), largeSample},
                                   {QStringLiteral("DISK"), path("disk")},
                                   {QStringLiteral("CATALOG"), path("library/catalog.db")},
                                   {QStringLiteral("OUT"), path("out")},
                                   {QStringLiteral("COUNT"), QString::number(manyPhotos)}});
    }

    // How many photos are new in what the script kept; one that is neither, or a file too many, fails the test.
    int countNew(const char *kept, int expected) const
    {
        const QDir folder(path("out") + u'/' + QString::fromLatin1(kept));
        const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
        int count = 0;
        int photos = 0;
        for (const QString &name : names) {
            const QByteArray content = contentOf(folder.filePath(name));
            if (name == u"filler")
                continue;
            ++photos;
            if (content != m_old && content != m_new)
                QTest::qFail(qPrintable(name + QStringLiteral(" is neither old nor new")), __FILE__, __LINE__);
            count += content == m_new;
        }
        if (photos != expected)
            QTest::qFail(qPrintable(names.join(u' ')), __FILE__, __LINE__);
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = PrivateMounts::whyNot(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        m_folder = std::make_unique<QTemporaryDir>();
        m_old = contentOf(QStringLiteral(CLEARFRAME_SAMPLES "/rocket.jpg"));
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("disk")));
        const QString said = script(R"(shoot "$DISK" 1; set_license "$DISK")");
        QVERIFY2(said.contains(u"status 0"), qPrintable(said));
        m_new = contentOf(path("disk/1.jpg"));
        QVERIFY(m_new != m_old);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char *name : {"disk", "out", "library"})
            QVERIFY(QDir(m_folder->path()).mkpath(QString::fromLatin1(name)));
    }

    void fullDisk_leavesThePhotosAndIsResumed_data()
    {
        QTest::addColumn<QString>("mount");
        QTest::newRow("no bytes left") << QStringLiteral("mount -t tmpfs -o size=1m none \"$DISK\"; shoot \"$DISK\" 3; "
                                                         "cat /dev/zero > \"$DISK/filler\" 2>/dev/null");
        QTest::newRow("room for half a photo")
            << QStringLiteral("mount -t tmpfs -o size=1m none \"$DISK\"; shoot \"$DISK\" 3; "
                              "head -c 640000 /dev/zero > \"$DISK/filler\"");
        QTest::newRow("no inodes left") << QStringLiteral(
            "mount -t tmpfs -o size=4m,nr_inodes=5 none \"$DISK\"; shoot \"$DISK\" 3; touch \"$DISK/filler\"");
    }

    void fullDisk_leavesThePhotosAndIsResumed()
    {
        QFETCH(QString, mount);
        const QString said = script(qPrintable(mount + QStringLiteral(R"(
            set_license "$DISK"; keep full "$DISK"
            rm "$DISK/filler"; echo emptied; resume; set_license "$DISK"; keep later "$DISK")")));
        const QString atFirst = said.section(QStringLiteral("emptied"), 0, 0);
        QVERIFY2(atFirst.contains(u"status 3") && atFirst.contains(u"disk is full"), qPrintable(said));
        QVERIFY2(atFirst.contains(u"1.jpg"), qPrintable(said));
        QCOMPARE(countNew("full", photoCount), 0);
        QCOMPARE(countNew("later", photoCount), photoCount);
    }

    void control_fullDiskUnderNaiveWriteLosesThePhoto()
    {
        const QString said = script(R"(mount -t tmpfs -o size=1m none "$DISK"; shoot "$DISK" 1
            truncate -s %4096 "$DISK/1.jpg" # So that one byte more needs room.
            cat /dev/zero > "$DISK/filler" 2>/dev/null; "$NAIVE" "$DISK/1.jpg"; rm "$DISK/filler"; keep full "$DISK")");
        QVERIFY2(said.contains(u"written"), qPrintable(said));
        const QByteArray left = contentOf(path("out/full/1.jpg"));
        QCOMPARE(left.size() % 4096, 0);
        QVERIFY(!left.startsWith(m_old));
    }

    void fullDiskUnderTheCatalog_losesNobody()
    {
        const QString said = script(R"(mount -t tmpfs -o size=1m none "$DISK"; CATALOG=$DISK/catalog.db
            person() { "$CLI" --catalog "$CATALOG" person "$@"; echo "status $?"; }
            person add "Ada Example"; cat /dev/zero > "$DISK/filler" 2>/dev/null; echo filled
            person add "Bea Example"; rm "$DISK/filler"; echo emptied; person add "Cleo Example"; person list)");
        const QString filled = said.section(QStringLiteral("filled"), 1).section(QStringLiteral("emptied"), 0, 0);
        QVERIFY2(filled.contains(u"status 3") && filled.contains(u"disk is full"), qPrintable(said));
        const QString emptied = said.section(QStringLiteral("emptied"), 1);
        QVERIFY2(emptied.contains(u"Ada Example") && emptied.contains(u"Cleo Example"), qPrintable(said));
        QVERIFY2(!emptied.contains(u"Bea Example"), qPrintable(said));
    }

    // Larger than what the account allows a file to be, but not for the catalog and the log.
    void limitOfFileSize_isSaidByName()
    {
        const QString said = script(R"(cp "$LARGE" "$DISK/large.png"
            (ulimit -f 500; set_license "$DISK"); keep limited "$DISK"; echo lifted; set_license "$DISK")");
        const QString limited = said.section(QStringLiteral("lifted"), 0, 0);
        QVERIFY2(limited.contains(u"status 3") && limited.contains(u"large.png” was left as it was: it would become"),
                 qPrintable(said));
        const QDir folder(path("out/limited"));
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("large.png")});
        QVERIFY(contentOf(folder.filePath(QStringLiteral("large.png"))) == contentOf(largeSample));
        QVERIFY2(said.section(QStringLiteral("lifted"), 1).contains(u"status 0"), qPrintable(said));
    }

    void fewOpenFiles_areEnoughOrSaid()
    {
        const QString said = script(R"(shoot "$DISK" 3
            for n in 8 16 24 64 72 96; do (ulimit -n $n; set_license "$DISK") 2>&1; keep $n "$DISK"; done
            echo lifted; set_license "$DISK"; keep later "$DISK")");
        for (const char *count : {"8", "16", "24", "64", "72", "96"})
            countNew(count, photoCount);
        for (const QString &line : said.split(u'\n')) // 128 + signal: it did not end by itself.
            QVERIFY2(!line.startsWith(u"status 1"), qPrintable(line + said.right(3000)));
        QVERIFY2(said.section(QStringLiteral("lifted"), 1).contains(u"status 0"), qPrintable(said));
        QCOMPARE(countNew("later", photoCount), photoCount);
    }

    void folderThatGoesInTheMiddle_costsNoPhoto_data()
    {
        QTest::addColumn<QString>("go");
        QTest::addColumn<QString>("comeBack");
        QTest::newRow("disk becomes read-only")
            << QStringLiteral("for i in $(seq 2000); do mount -o remount,ro \"$DISK\" 2>/dev/null && break; done")
            << QStringLiteral("mount -o remount,rw \"$DISK\"");
        QTest::newRow("folder is renamed") << QStringLiteral("mv \"$DISK/shoot\" \"$DISK/away\"")
                                           << QStringLiteral("mv \"$DISK/away\" \"$DISK/shoot\"");
        QTest::newRow("disk is taken away")
            << QStringLiteral("umount -l \"$DISK\"") << QStringLiteral("mount --bind \"$OUT/hold\" \"$DISK\"");
    }

    void folderThatGoesInTheMiddle_costsNoPhoto()
    {
        QFETCH(QString, go);
        QFETCH(QString, comeBack);
        const QString said = script(qPrintable(QStringLiteral(R"(
            mkdir "$OUT/hold"; mount -t tmpfs -o size=64m none "$DISK"; mount --bind "$DISK" "$OUT/hold"
            mkdir "$DISK/shoot"; shoot "$DISK/shoot" $COUNT
            sleep 0.01; touch "$DISK/marker"; set_license "$DISK/shoot" & wait_for_the_first $! "$DISK/shoot"; %1; wait
            %2; keep midway "$DISK/shoot"; echo back; resume; set_license "$DISK/shoot"; keep later "$DISK/shoot"
            umount -l "$OUT/hold"; rmdir "$OUT/hold")")
                                                   .arg(go, comeBack)));
        const QDir midway(path("out/midway"));
        int written = 0;
        for (const QString &name : midway.entryList({QStringLiteral("*.jpg")}, QDir::Files)) {
            const QByteArray content = contentOf(midway.filePath(name));
            QVERIFY2(content == m_old || content == m_new, qPrintable(name));
            written += content == m_new;
        }
        QCOMPARE(midway.entryList({QStringLiteral("*.jpg")}, QDir::Files).size(), manyPhotos);
        // What was not written was said. Where the folder was gone before it could be flushed, all may be written and
        // yet not be called so.
        const QString before = said.section(QStringLiteral("\nback"), 0, 0);
        const bool isComplete = before.contains(u"status 0") && written == manyPhotos;
        const bool isSaid = before.contains(u"status 3") &&
                            (written < manyPhotos || before.contains(u"did not confirm that it is safe"));
        QVERIFY2(isComplete || isSaid, qPrintable(QStringLiteral("%1 written: ").arg(written) + before.right(1500)));
        QCOMPARE(countNew("later", manyPhotos), manyPhotos);
        qInfo("%d of %d photos were written before", written, manyPhotos);
    }
};

QTEST_GUILESS_MAIN(SmallDiskTest)
#include "small_disk_test.moc"
