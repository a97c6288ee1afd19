// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line_tester.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

void writeFile(const QByteArray &path, const QByteArray &content)
{
    const int file = open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    QVERIFY(file >= 0);
    QCOMPARE(write(file, content.constData(), size_t(content.size())), ssize_t(content.size()));
    close(file);
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    return bigEndian(quint32(content.size())) + type + content + bigEndian(crcOf(type + content));
}

// A well-formed header that asks for 900 million pixels.
QByteArray hugePng()
{
    const QByteArray header = bigEndian(30'000) + bigEndian(30'000) + QByteArray("\x08\x02\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", header) + pngChunk("IDAT", QByteArray(100, '\0')) +
           pngChunk("IEND", {});
}

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(CLEARFRAME_SAMPLES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// A folder with everything that can be wrong: each is said in one line, the rest is scanned.
class HostileFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_photos = m_tester.copySamples({QStringLiteral("flower.jpg")});
        writeFile(m_photos + "/zero.jpg", {});
        writeFile(m_photos + "/text.jpg", "This is no photo.\n");
        writeFile(m_photos + "/cut.jpg", sample(QStringLiteral("china.jpg")).left(90'000));
        writeFile(m_photos + "/huge.png", hugePng());
        writeFile(m_photos + "/caf\xe9\xff.jpg", sample(QStringLiteral("rocket.jpg")));
        writeFile(m_photos + "/\xf0\x9f\x98\x80.jpg", sample(QStringLiteral("china.jpg")));
        writeFile(m_photos + "/notes.txt", "Not named like a photo: skipped without a word.\n");
        QCOMPARE(mkdir((m_photos + "/x.jpg").constData(), 0755), 0);
        QCOMPARE(mkfifo((m_photos + "/fifo.jpg").constData(), 0644), 0);
        QCOMPARE(symlink(".", (m_photos + "/loop").constData()), 0);
        QCOMPARE(symlink("nowhere.jpg", (m_photos + "/dangling.jpg").constData()), 0);
        m_scan = m_tester.run({"scan", m_photos});
    }

    void scan_endsWithStatus3() { QCOMPARE(m_scan.exitStatus, 3); }

    void eachProblem_isSaidInOneLine_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"zero.jpg", "text.jpg", "cut.jpg", "huge.png", "caf\\xE9\\xFF.jpg", "x.jpg",
                                 "fifo.jpg", "loop", "dangling.jpg"})
            QTest::newRow(name) << QByteArray(name);
    }

    void eachProblem_isSaidInOneLine()
    {
        QFETCH(QByteArray, name);
        int lines = 0;
        for (const QByteArray &line : m_scan.errors.split('\n'))
            lines += line.contains('/' + name) || line.startsWith(name) ? 1 : 0;
        QVERIFY2(lines == 1, m_scan.errors.constData());
    }

    void theRest_isScanned()
    {
        for (const char *name : {"flower.jpg", "\xf0\x9f\x98\x80.jpg", "caf\\xE9\\xFF.jpg"})
            QVERIFY2(m_scan.output.contains(name), m_scan.output.constData());
        QVERIFY(!m_scan.output.contains("notes.txt") && !m_scan.errors.contains("notes.txt"));
    }

    void unreadablePhotos_stayBlocked()
    {
        const ProgramRun run = m_tester.run({"status", m_photos});
        QCOMPARE(run.exitStatus, 1);
        for (const QByteArray &name :
             {QByteArray("zero.jpg"), QByteArray("text.jpg"), QByteArray("cut.jpg"), QByteArray("huge.png")}) {
            bool isBlocked = false;
            for (const QByteArray &line : run.output.split('\n'))
                isBlocked =
                    isBlocked || (line.contains(name) && line.startsWith("blocked") && line.contains("FILE001"));
            QVERIFY2(isBlocked, (name + '\n' + run.output).constData());
        }
    }

    void secondScan_namesThemAgain()
    {
        const ProgramRun run = m_tester.run({"scan", m_photos});
        QCOMPARE(run.exitStatus, 3);
        QVERIFY(run.errors.contains("zero.jpg") && run.errors.contains("huge.png"));
    }

    void namesThatAreNotUtf8_canBeLicensedAndUndone()
    {
        const QByteArray photo = m_photos + "/caf\xe9\xff.jpg";
        QCOMPARE(m_tester.run({"license", "set", "cc0-1.0", photo}).exitStatus, 0);
        const ProgramRun show = m_tester.run({"license", "show", photo});
        QVERIFY2(show.output.contains("CC0 1.0"), show.output.constData());
        QCOMPARE(m_tester.run({"undo"}).exitStatus, 0);
        QFile file(QStringLiteral(CLEARFRAME_SAMPLES "/rocket.jpg"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const int written = open(photo.constData(), O_RDONLY);
        QByteArray content(file.size() + 1, '\0');
        content.truncate(read(written, content.data(), size_t(content.size())));
        close(written);
        QVERIFY(content == file.readAll());
    }

    void missingPath_isStatus3()
    {
        const ProgramRun run = m_tester.run({"scan", m_photos + "/nothing-here"});
        QCOMPARE(run.exitStatus, 3);
        QVERIFY(run.errors.contains("nothing-here"));
        QCOMPARE(m_tester.run({"check", m_photos + "/nothing-here", "--for", "website"}).exitStatus, 3);
    }

    // QTemporaryDir cannot remove a name that is not UTF-8.
    void cleanupTestCase() { std::filesystem::remove_all(m_photos.toStdString()); }

private:
    CommandLineTester m_tester;
    QByteArray m_photos;
    ProgramRun m_scan;
};

QTEST_GUILESS_MAIN(HostileFolderTest)
#include "hostile_folder_test.moc"
