// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/photos/photo_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

class PhotoFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    FilePath write(const char *name, const QByteArray &content)
    {
        const FilePath path = FilePath::fromArgument(m_folder.path()).child(name);
        QFile file(QString::fromUtf8(path.bytes()));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }

private Q_SLOTS:
    void readRegularFile_givesAllBytes()
    {
        const QByteArray content(100'000, 'x');
        const Result<QByteArray> read = readRegularFile(write("a.jpg", content));
        QVERIFY(read);
        QCOMPARE(*read, content);
    }

    void readRegularFile_refusesWhatIsTooLarge()
    {
        const Result<QByteArray> read = readRegularFile(write("big.jpg", QByteArray(1001, 'x')), 1000);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::TooLarge);
        QVERIFY(read.error().message.contains(QStringLiteral("big.jpg")));
    }

    void readHead_stopsAtTheEndOfAShortFile()
    {
        const FilePath path = write("short.jpg", "abc");
        QCOMPARE(readHead(path, 512).value(), QByteArray("abc"));
        QCOMPARE(readHead(path, 2).value(), QByteArray("ab"));
    }

    void missingFile_isNotFound()
    {
        const FilePath path = FilePath::fromArgument(m_folder.path()).child("none.jpg");
        QCOMPARE(readRegularFile(path).error().kind, ErrorKind::NotFound);
        QCOMPARE(stampOf(path).error().kind, ErrorKind::NotFound);
    }

    void folder_isNotAPhoto()
    {
        const FilePath path = FilePath::fromArgument(m_folder.path());
        QCOMPARE(readRegularFile(path).error().kind, ErrorKind::NotAPhoto);
        QCOMPARE(stampOf(path).error().kind, ErrorKind::NotAPhoto);
    }

    void stampOf_changesWithTheContent()
    {
        const FileStamp before = stampOf(write("s.jpg", "1")).value();
        const FileStamp after = stampOf(write("s.jpg", "12")).value();
        QCOMPARE(after.sizeBytes, 2);
        QVERIFY(before != after);
        QCOMPARE(before.inode, after.inode);
    }

#ifndef _WIN32
    void pipe_isRefusedAtOnce()
    {
        const FilePath path = FilePath::fromArgument(m_folder.path()).child("pipe.jpg");
        QCOMPARE(mkfifo(path.bytes().constData(), 0600), 0);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(readRegularFile(path).error().kind, ErrorKind::NotAPhoto);
        QCOMPARE(readHead(path, 10).error().kind, ErrorKind::NotAPhoto);
        QVERIFY(timer.elapsed() < 1000);
    }

    void hugeSparseFile_isRefusedBeforeMemoryIsTaken()
    {
        const FilePath path = write("sparse.jpg", "x");
        QCOMPARE(truncate(path.bytes().constData(), off_t(5) << 30), 0);
        QCOMPARE(readRegularFile(path).error().kind, ErrorKind::TooLarge);
        QCOMPARE(readHead(path, 1).value(), QByteArray("x"));
    }

    void nameThatIsNotUtf8_isRead()
    {
        const FilePath path = FilePath::fromArgument(m_folder.path()).child("caf\xe9\xff.jpg");
        QCOMPARE(rename(write("plain.jpg", "abc").bytes().constData(), path.bytes().constData()), 0);
        QCOMPARE(readRegularFile(path).value(), QByteArray("abc"));
        QCOMPARE(unlink(path.bytes().constData()), 0); // Qt cannot remove it.
    }
#endif
};

QTEST_GUILESS_MAIN(PhotoFileTest)
#include "photo_file_test.moc"
