// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/fault_harness.h"
#include "tests/support/witness.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

// Kills the export of a folder at the calls that change something: originals stay, no name holds half a copy, every
// copy is in the ledger, and exporting again completes what is missing.

namespace {

constexpr double sweepSeconds = 6;
constexpr int leastKills = 4; // Of a sweep that tests anything.
const QStringList photos{QStringLiteral("rocket.jpg"), QStringLiteral("chelsea.png"), QStringLiteral("flower.jpg")};
// Not "write": strace counts the calls of each process for itself, and the workers write to their pipes.
const QStringList changingCalls{QStringLiteral("link"),     QStringLiteral("linkat"), QStringLiteral("unlink"),
                                QStringLiteral("unlinkat"), QStringLiteral("rename"), QStringLiteral("renameat2"),
                                QStringLiteral("pwrite64"), QStringLiteral("fsync"),  QStringLiteral("fdatasync")};

QHash<QString, QByteArray> contentOf(const QString &folder, const QStringList &patterns = {})
{
    QHash<QString, QByteArray> content;
    for (const QFileInfo &info : QDir(folder).entryInfoList(patterns, QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        content.insert(info.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return content;
}

} // namespace

class ExportKillsTest : public QObject
{
    Q_OBJECT

    FaultHarness m_harness;
    QTemporaryDir m_folder;
    QHash<QString, QByteArray> m_originals;
    QHash<QString, QByteArray> m_copies; // Of an export that nothing disturbs.

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString shoot() const { return path(QStringLiteral("shoot")); }

    // The program on a catalog in a folder of its own, so that it can be put back.
    QStringList command(const QStringList &words) const
    {
        return QStringList{QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli"), QStringLiteral("--catalog"),
                           path(QStringLiteral("work/catalog.db"))} +
               words;
    }
    QStringList exporting() const
    {
        return command({QStringLiteral("export"), shoot(), QStringLiteral("--for"), QStringLiteral("website"),
                        QStringLiteral("--to"), path(QStringLiteral("out"))});
    }

    QByteArray run(const QStringList &words, int *exitStatus = nullptr) const
    {
        QProcess process;
        process.start(words.first(), words.mid(1));
        process.waitForFinished(60'000);
        if (exitStatus)
            *exitStatus = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return process.readAllStandardOutput();
    }

    void startAfresh() const
    {
        QDir(path(QStringLiteral("out"))).removeRecursively();
        QDir(path(QStringLiteral("work"))).removeRecursively();
        QDir().mkpath(path(QStringLiteral("work")));
        for (const QString &file : QDir(path(QStringLiteral("kept"))).entryList(QDir::Files | QDir::Hidden))
            QFile::copy(path(QStringLiteral("kept/")) + file, path(QStringLiteral("work/")) + file);
    }

    QHash<QString, QByteArray> copies() const
    {
        return contentOf(path(QStringLiteral("out")), {QStringLiteral("*.jpg"), QStringLiteral("*.png")});
    }

    // The names of the copies that the ledger names, sorted; one that it names twice is there twice.
    QStringList ledger() const
    {
        QStringList names;
        const QByteArray json =
            run(command({QStringLiteral("publish"), QStringLiteral("list"), QStringLiteral("--json")}));
        for (const QJsonValue &entry : QJsonDocument::fromJson(json)[QStringLiteral("exports")].toArray())
            names.append(entry[QStringLiteral("copy")].toString().section(u'/', -1));
        names.sort();
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (FaultHarness::strace().isEmpty())
            SKIP_WITHOUT_WITNESS("strace");
        if (const QString why = FaultHarness::whyNot(); !why.isEmpty())
            QSKIP(qPrintable(why));
        for (const char *folder : {"shoot", "work"})
            QVERIFY(QDir().mkpath(path(QString::fromLatin1(folder))));
        for (const QString &photo : photos)
            QVERIFY(QFile::copy(QStringLiteral(CLEARFRAME_SAMPLES "/") + photo, shoot() + u'/' + photo));
        int status = -1;
        run(command({QStringLiteral("license"), QStringLiteral("set"), QStringLiteral("by-4.0"),
                     QStringLiteral("--creator"), QStringLiteral("Ada Example"), shoot()}),
            &status);
        QCOMPARE(status, 0);
        run(command({QStringLiteral("scan"), shoot()}), &status);
        QCOMPARE(status, 0);
        QVERIFY(QDir().rename(path(QStringLiteral("work")), path(QStringLiteral("kept"))));
        m_originals = contentOf(shoot());
        startAfresh();
        run(exporting(), &status);
        QCOMPARE(status, 0);
        m_copies = copies();
        QCOMPARE(m_copies.size(), photos.size());
    }

    void killedExport_leavesNoHalfCopyAndIsCompletedLater()
    {
        startAfresh();
        const QList<SystemCall> calls =
            m_harness.callsOf(exporting(), changingCalls, path(QStringLiteral("out")).toUtf8());
        QVERIFY(calls.size() > photos.size());
        constexpr int runsAKill = 3; // The killed one, the one that completes, the ledger's.
        const int step = m_harness.stepFor(calls.size() * runsAKill, sweepSeconds);
        int kills = 0;
        for (int i = 0; i < calls.size(); i += std::clamp(step, 1, int(calls.size()) / leastKills)) {
            startAfresh();
            const FaultRun killed = m_harness.run(exporting(), calls[i], QStringLiteral("signal=KILL"));
            const QString where = QStringLiteral("%1 no. %2").arg(calls[i].name).arg(calls[i].number);
            QVERIFY2(!killed.hangs, qPrintable(where));
            kills += killed.wasKilled;
            QCOMPARE(contentOf(shoot()), m_originals);
            const QHash<QString, QByteArray> early = copies();
            const QStringList noted = early.isEmpty() ? QStringList() : ledger();
            for (auto copy = early.begin(); copy != early.end(); ++copy) {
                QVERIFY2(copy.value() == m_copies.value(copy.key()), qPrintable(where + u' ' + copy.key()));
                QVERIFY2(noted.contains(copy.key()), qPrintable(where + u' ' + copy.key()));
            }
            int status = -1;
            run(exporting(), &status);
            QVERIFY2(status == 0, qPrintable(where));
            QCOMPARE(copies(), m_copies);
            // Each copy once, and no entry for a copy that never got its name.
            QStringList names = m_copies.keys();
            names.sort();
            QCOMPARE(ledger(), names);
            QVERIFY(contentOf(path(QStringLiteral("out")), {QStringLiteral(".clearframe-*.tmp")}).isEmpty());
            QCOMPARE(contentOf(shoot()), m_originals);
        }
        QVERIFY2(kills >= leastKills, qPrintable(QString::number(kills)));
    }
};

QTEST_GUILESS_MAIN(ExportKillsTest)
#include "export_kills_test.moc"
