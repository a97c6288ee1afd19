// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/photos/photo_file.h"
#include "core/writing/insert_file.h"
#include "tests/core/writing/files_of_tests.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef __linux__
#include <fcntl.h>
#include <linux/falloc.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace {

bool store(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush() &&
           ::fsync(file.handle()) == 0;
}

} // namespace

// The real file system makes the room; on one that cannot, only the refusals are tested.
class InsertFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("photo"));
    QByteArray m_old;

    InsertRequest request() const
    {
        InsertRequest request;
        request.target = pathOf(m_file);
        request.insertion = {4096, 8192, m_old.sliced(4096, 100), QByteArray(8292, 'n')};
        request.expected = stampOf(request.target).value_or(FileStamp());
        return request;
    }

    QByteArray changed() const { return m_old.first(4096) + QByteArray(8292, 'n') + m_old.sliced(4196); }

private Q_SLOTS:
    void init()
    {
        m_old.clear();
        for (int i = 0; m_old.size() < 300'000; ++i)
            m_old += QByteArray::number(i) + ' ';
        QFile::remove(m_file);
        QVERIFY(store(m_file, m_old));
        if (!canInsertInto(pathOf(m_file)))
            QSKIP("The folder for temporary files is not on ext4.");
    }

    void room_isMadeInTheSameFile()
    {
        const FileStamp before = *stampOf(pathOf(m_file));
        const auto stamp = insertIntoFile(request());
        QVERIFY2(stamp, qPrintable(stamp ? QString() : stamp.error().message));
        QCOMPARE(contentOf(m_file), changed());
        QCOMPARE(*stamp, *stampOf(pathOf(m_file)));
        QCOMPARE(stamp->inode, before.inode);
    }

    void modifiedTime_isKeptWhenAsked()
    {
        const FileStamp before = *stampOf(pathOf(m_file));
        InsertRequest keeping = request();
        keeping.keepsModifiedTime = true;
        QCOMPARE(insertIntoFile(keeping)->modifiedNs, before.modifiedNs);
    }

    void otherBytesAtThePlace_areLeft()
    {
        InsertRequest other = request();
        other.insertion.before[50] = '!';
        QCOMPARE(insertIntoFile(other).error().kind, ErrorKind::Changed);
        QCOMPARE(contentOf(m_file), m_old);
    }

    void otherStamp_isLeft()
    {
        InsertRequest other = request();
        other.expected.modifiedNs -= 1;
        QCOMPARE(insertIntoFile(other).error().kind, ErrorKind::Changed);
        QCOMPARE(contentOf(m_file), m_old);
    }

    void fileThatIsOpenElsewhere_isLeft()
    {
        QFile reader(m_file);
        QVERIFY(reader.open(QIODevice::ReadOnly));
        QCOMPARE(insertIntoFile(request()).error().kind, ErrorKind::Unsupported);
        QCOMPARE(contentOf(m_file), m_old);
    }

    void furtherNames_changeOnlyWhenAllowed()
    {
        const QString other = m_folder.filePath(QStringLiteral("other"));
        QCOMPARE(::link(QFile::encodeName(m_file).constData(), QFile::encodeName(other).constData()), 0);
        QVERIFY(!insertIntoFile(request()));
        QCOMPARE(contentOf(other), m_old);
        InsertRequest all = request();
        all.mayChangeLinks = true;
        QVERIFY(insertIntoFile(all));
        QCOMPARE(contentOf(other), changed());
        QVERIFY(QFile::remove(other));
    }

    void fileInManyPieces_isLeft()
    {
        // Holes part the runs of blocks.
        const int file = ::open(QFile::encodeName(m_file).constData(), O_RDWR | O_CLOEXEC);
        for (const off_t hole : {40'960, 81'920, 122'880, 163'840})
            QCOMPARE(::fallocate(file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, hole, 4096), 0);
        QCOMPARE(::fsync(file), 0);
        ::close(file);
        const QByteArray withHoles = contentOf(m_file);
        QVERIFY(!canInsertInto(pathOf(m_file)));
        QCOMPARE(insertIntoFile(request()).error().kind, ErrorKind::Unsupported);
        QCOMPARE(contentOf(m_file), withHoles);
    }

    void roomThatNoBlockBorderOffers_isLeft()
    {
        InsertRequest odd = request();
        odd.insertion = {100, 8192, m_old.sliced(100, 100), QByteArray(8292, 'n')};
        QCOMPARE(insertIntoFile(odd).error().kind, ErrorKind::Unsupported);
        QCOMPARE(contentOf(m_file), m_old);
    }

    void mappedWithRoom_isWhatTheFileBecomes()
    {
        const Insertion insertion = request().insertion;
        const auto mapped = mapWithRoom(pathOf(m_file), insertion.offset, insertion.room, insertion.after);
        QVERIFY(mapped);
        QCOMPARE(mapped->bytes, changed());
        QCOMPARE(contentOf(m_file), m_old);
        QVERIFY(!mapWithRoom(pathOf(m_file), 100, 8192, insertion.after));
        QVERIFY(!mapWithRoom(pathOf(m_file), 0, 4096, QByteArray(400'000, 'n')));
    }
};

QTEST_GUILESS_MAIN(InsertFileTest)
#include "insert_file_test.moc"
