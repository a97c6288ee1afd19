// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line_tester.h"
#include "tests/support/witness.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <filesystem>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

// A tree of names and links that trip programs, licensed and taken back from the command line: every photo by its own
// name, nothing outside the tree touched, no network, and files of five gigabytes cost no memory.

namespace {

const QByteArray nfc = "caf\xC3\xA9.jpg";
const QByteArray nfd = "cafe\xCC\x81.jpg";

QByteArray contentOf(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool store(const QByteArray &path, const QByteArray &content)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class HostileTreeTest : public QObject
{
    Q_OBJECT

    CommandLineTester m_tester;
    QByteArray m_tree;
    QByteArray m_outside;
    QByteArray m_photo;
    QList<QByteArray> m_names;

    ProgramRun traced(const QList<QByteArray> &words, QByteArray &calls) const
    {
        const QByteArray log = m_tester.folder() + "/calls";
        const QList<QByteArray> command{"-f",
                                        "-qq",
                                        "-o",
                                        log,
                                        "-e",
                                        "trace=socket,connect",
                                        CLEARFRAME_BIN_DIR "/clearframe-cli",
                                        "--catalog",
                                        m_tester.folder() + "/catalog.db"};
        const ProgramRun run = runProgram(QStringLiteral("strace"), command + words);
        calls = contentOf(log);
        return run;
    }

    // Photos whose content is another one than before.
    int countChanged() const
    {
        int count = 0;
        for (const QByteArray &name : m_names)
            count += contentOf(m_tree + '/' + name) != m_photo;
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_outside = m_tester.copySamples({QStringLiteral("rocket.jpg")});
        m_photo = contentOf(m_outside + "/rocket.jpg");
        m_tree = m_tester.folder() + "/tree";
        QVERIFY(QDir().mkpath(QFile::decodeName(m_tree + "/http:/example.org")));
        m_names = {nfc,
                   nfd,
                   "new\nline.jpg",
                   "tab\t.jpg",
                   "quote'\".jpg",
                   "semi;colon %1 %s $(id) `id`.jpg",
                   "-leading.jpg",
                   "--catalog.jpg",
                   "data:image.jpg",
                   "file:.jpg",
                   "http:/example.org/a.jpg",
                   "[1].jpg",
                   "*.jpg",
                   QByteArray(251, 'x') + ".jpg",
                   "\xF0\x9F\x98\x80.jpg",
                   "right\xE2\x80\xAEgpj.jpg"};
        for (const QByteArray &name : m_names)
            QVERIFY2(store(m_tree + '/' + name, m_photo), name.constData());
        for (const auto &[target, link] : {std::pair<QByteArray, QByteArray>("two", "one"),
                                           {"one", "two"},
                                           {"..", "up"},
                                           {"/", "root"},
                                           {"/dev/zero", "endless.jpg"}})
            QCOMPARE(::symlink(target.constData(), (m_tree + '/' + link).constData()), 0);
        QCOMPARE(::mkfifo((m_tree + "/pipe.jpg").constData(), 0600), 0);
    }

    void everyPhoto_isLicensedUnderItsNameAndTakenBack()
    {
        const ProgramRun set = m_tester.run({"license", "set", "by-4.0", m_tree, "--creator", "Ada Example"});
        QVERIFY2(set.exitStatus == 0 || set.exitStatus == 3, set.errors.constData());
        QVERIFY2(set.output.contains(QByteArray::number(m_names.size()) + " written"), set.output + set.errors);
        QCOMPARE(countChanged(), int(m_names.size()));
        QCOMPARE(contentOf(m_outside + "/rocket.jpg"), m_photo);
        QCOMPARE(m_tester.run({"undo"}).exitStatus, 0);
        QCOMPARE(countChanged(), 0);
    }

    // Two files, two rows: one may be licensed without the other.
    void twinsOfComposedAndDecomposedNames_areTwoPhotos()
    {
        QCOMPARE(m_tester.run({"license", "set", "by-4.0", m_tree + '/' + nfc, "--creator", "Ada Example"}).exitStatus,
                 0);
        QVERIFY(contentOf(m_tree + '/' + nfc) != m_photo);
        QCOMPARE(contentOf(m_tree + '/' + nfd), m_photo);
        QCOMPARE(m_tester.run({"undo"}).exitStatus, 0);
        QCOMPARE(contentOf(m_tree + '/' + nfc), m_photo);
    }

    void strangeNames_openNoSocket()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
            SKIP_WITHOUT_WITNESS("strace");
        QByteArray calls;
        const ProgramRun show =
            traced({"license", "show", m_tree + "/http:/example.org/a.jpg", m_tree + "/data:image.jpg"}, calls);
        QVERIFY2(show.exitStatus == 0, show.errors.constData());
        QVERIFY2(!calls.contains("AF_INET") && !calls.contains("connect("), calls.constData());
    }

    void wordThatIsAnAddress_isAFileThatIsNotThere()
    {
        for (const char *word : {"http://127.0.0.1:1/a.jpg", "data:image/jpeg;base64,xx", "file:///etc/passwd"}) {
            const ProgramRun run = m_tester.run({"license", "show", word});
            QVERIFY2(run.exitStatus == 3 || run.exitStatus == 2, run.output.constData());
        }
    }

    void fileOfFiveGigabytes_costsNoMemory()
    {
        const QByteArray folder = m_tester.folder() + "/huge";
        QVERIFY(QDir().mkpath(QFile::decodeName(folder)));
        QVERIFY(store(folder + "/huge.jpg", m_photo));
        QVERIFY(store(folder + "/huge.tif", QByteArray::fromHex("49492a0008000000") + QByteArray(100, '\0')));
        for (const char *name : {"/huge.jpg", "/huge.tif"})
            QCOMPARE(::truncate((folder + name).constData(), off_t(5) << 30), 0);
        const ProgramRun set = m_tester.run({"license", "set", "by-4.0", folder, "--creator", "Ada Example"});
        QVERIFY2(set.exitStatus == 3, set.errors.constData());
        for (const char *name : {"huge.jpg", "huge.tif"}) {
            QVERIFY2((set.output + set.errors).contains(name), set.errors.constData());
            QCOMPARE(QFileInfo(QFile::decodeName(folder + '/' + name)).size(), qint64(5) << 30);
        }
#ifndef __SANITIZE_ADDRESS__ // It needs memory of its own.
        // Of the largest of the processes that this test started.
        rusage usage = {};
        QCOMPARE(::getrusage(RUSAGE_CHILDREN, &usage), 0);
        QVERIFY2(usage.ru_maxrss < 300 * 1024, qPrintable(QString::number(usage.ru_maxrss / 1024)));
#endif
    }

    void cleanupTestCase()
    {
        std::filesystem::remove_all(m_tree.toStdString());
    }
};

QTEST_GUILESS_MAIN(HostileTreeTest)
#include "hostile_tree_test.moc"
