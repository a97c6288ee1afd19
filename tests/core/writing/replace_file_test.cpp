// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/replace_file.h"
#include "tests/core/writing/files_of_tests.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef __linux__
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>
#endif

namespace {

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

// Puts a word into the middle of the old file.
SplicePlan planWith(const QByteArray &word, qint64 at, qint64 size)
{
    return {{{{}, 0, at}, {word}, {{}, at, size - at}}};
}

} // namespace

class ReplaceFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_photo;
    QByteArray m_content;

    ReplaceRequest request()
    {
        ReplaceRequest request;
        request.target = pathOf(m_photo);
        request.plan = planWith("WORD", 1000, m_content.size());
        const auto stamp = stampOf(request.target);
        if (stamp)
            request.expected = *stamp;
        return request;
    }

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

private Q_SLOTS:
    void init()
    {
        m_photo = m_folder.filePath(QStringLiteral("a.jpg"));
        m_content = QByteArray(300'000, 'x') + "tail";
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System))
            QVERIFY(QFile::remove(m_folder.filePath(name)));
        write(m_photo, m_content);
    }

    void pieces_becomeTheNewFileAndNoTemporaryStays()
    {
        const auto replaced = replaceFile(request());
        QVERIFY2(replaced, qPrintable(replaced ? QString() : replaced.error().message));
        QCOMPARE(contentOf(m_photo), m_content.left(1000) + "WORD" + m_content.mid(1000));
        QCOMPARE(*replaced, *stampOf(pathOf(m_photo)));
        QCOMPARE(files(), QStringList{QStringLiteral("a.jpg")});
    }

    void failedCheck_leavesTheOldFile()
    {
        ReplaceRequest refused = request();
        bool sawNewFile = false;
        refused.check = [&](const FilePath &temporary) -> Result<void> {
            sawNewFile = contentOf(QFile::decodeName(temporary.bytes())).contains("WORD");
            return failure(ErrorKind::Internal, QStringLiteral("no"));
        };
        const FileStamp before = *refused.expected;
        const auto replaced = replaceFile(refused);
        QVERIFY(sawNewFile);
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().message, QStringLiteral("no"));
        QCOMPARE(*stampOf(pathOf(m_photo)), before);
        QCOMPARE(files(), QStringList{QStringLiteral("a.jpg")});
    }

    void changeBeforeTheWrite_isRefused()
    {
        ReplaceRequest late = request();
        write(m_photo, "edited by somebody");
        const auto replaced = replaceFile(late);
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().kind, ErrorKind::Changed);
        QCOMPARE(contentOf(m_photo), QByteArray("edited by somebody"));
    }

    void changeDuringTheCheck_isKept_data()
    {
        QTest::addColumn<bool>("inPlace");
        QTest::newRow("in place") << true;
        QTest::newRow("by rename") << false;
    }

    void changeDuringTheCheck_isKept()
    {
        QFETCH(const bool, inPlace);
        ReplaceRequest raced = request();
        raced.check = [&](const FilePath &) -> Result<void> {
            const QString where = inPlace ? m_photo : m_photo + QStringLiteral(".other");
            write(where, "edited by somebody");
            if (!inPlace && (!QFile::remove(m_photo) || !QFile::rename(where, m_photo)))
                return failure(ErrorKind::Internal, QStringLiteral("rename"));
            return {};
        };
        const auto replaced = replaceFile(raced);
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().kind, ErrorKind::Changed);
        QCOMPARE(contentOf(m_photo), QByteArray("edited by somebody"));
        QCOMPARE(files(), QStringList{QStringLiteral("a.jpg")});
    }

    void planBeyondTheFile_isRefused()
    {
        ReplaceRequest wrong = request();
        wrong.plan.pieces.append({{}, m_content.size() - 2, 10});
        QVERIFY(!replaceFile(wrong));
        QCOMPARE(contentOf(m_photo), m_content);
        QCOMPARE(files(), QStringList{QStringLiteral("a.jpg")});
    }

    void newFile_appears()
    {
        ReplaceRequest sidecar;
        sidecar.target = pathOf(m_folder.filePath(QStringLiteral("a.jpg.xmp")));
        sidecar.plan = {{{QByteArray("<x/>")}}};
        QVERIFY(replaceFile(sidecar));
        QCOMPARE(contentOf(m_folder.filePath(QStringLiteral("a.jpg.xmp"))), QByteArray("<x/>"));
        QCOMPARE(files(), (QStringList{QStringLiteral("a.jpg"), QStringLiteral("a.jpg.xmp")}));
    }

    void newFile_neverOverwrites()
    {
        const QString name = m_folder.filePath(QStringLiteral("a.jpg.xmp"));
        ReplaceRequest sidecar;
        sidecar.target = pathOf(name);
        sidecar.plan = {{{QByteArray("<x/>")}}};
        sidecar.check = [&](const FilePath &) -> Result<void> {
            write(name, "of somebody else");
            return {};
        };
        const auto created = replaceFile(sidecar);
        QVERIFY(!created);
        QCOMPARE(created.error().kind, ErrorKind::Changed);
        QCOMPARE(contentOf(name), QByteArray("of somebody else"));
        QCOMPARE(files(), (QStringList{QStringLiteral("a.jpg"), QStringLiteral("a.jpg.xmp")}));
    }

    void unchangedFile_isRemoved()
    {
        QVERIFY(removeUnchangedFile(pathOf(m_photo), *stampOf(pathOf(m_photo))));
        QCOMPARE(files(), QStringList());
    }

    void changedFile_isNotRemoved()
    {
        const FileStamp before = *stampOf(pathOf(m_photo));
        write(m_photo, "edited");
        const auto removed = removeUnchangedFile(pathOf(m_photo), before);
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, ErrorKind::Changed);
        QCOMPARE(contentOf(m_photo), QByteArray("edited"));
        QCOMPARE(files(), QStringList{QStringLiteral("a.jpg")});
    }

    void leftTemporaries_areRemovedAndNothingElse()
    {
        write(m_folder.filePath(QStringLiteral(".clearframe-0123456789abcdef.tmp")), "left");
        write(m_folder.filePath(QStringLiteral(".clearframe-notes.tmp")), "the user's");
        removeLeftTemporaries(pathOf(m_folder.path()));
        QCOMPARE(files(), (QStringList{QStringLiteral(".clearframe-notes.tmp"), QStringLiteral("a.jpg")}));
    }

#ifdef __linux__
    void temporaryInWork_isNotRemovedByAnother()
    {
        ReplaceRequest busy = request();
        busy.check = [&](const FilePath &) -> Result<void> {
            removeLeftTemporaries(pathOf(m_folder.path()));
            return {};
        };
        const auto replaced = replaceFile(busy);
        QVERIFY2(replaced, qPrintable(replaced ? QString() : replaced.error().message));
        QVERIFY(contentOf(m_photo).contains("WORD"));
    }

    void hardLink_isRefusedByName()
    {
        const QString other = m_folder.filePath(QStringLiteral("b.jpg"));
        QCOMPARE(::link(qPrintable(m_photo), qPrintable(other)), 0);
        const auto replaced = replaceFile(request());
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().kind, ErrorKind::NotWritable);
        QVERIFY(replaced.error().message.contains(QStringLiteral("a.jpg")));
        QCOMPARE(contentOf(m_photo), m_content);
    }

    void symbolicLink_staysAndItsFileIsReplaced()
    {
        const QString folder = m_folder.filePath(QStringLiteral("links"));
        QVERIFY(QDir(m_folder.path()).exists(folder) || QDir().mkdir(folder));
        const QString link = folder + QStringLiteral("/link.jpg");
        QFile::remove(link);
        QVERIFY(QFile::link(m_photo, link));
        ReplaceRequest linked = request();
        linked.target = pathOf(link);
        QVERIFY(replaceFile(linked));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(contentOf(m_photo).contains("WORD"));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void modeOwnerAndAttributes_areKept()
    {
        const QByteArray name = QFile::encodeName(m_photo);
        QCOMPARE(::chmod(name.constData(), 0644), 0);
        const bool isRoot = ::geteuid() == 0;
        if (isRoot)
            QCOMPARE(::chown(name.constData(), 65534, 65533), 0);
        if (::setxattr(name.constData(), "user.rating", "5", 1, 0) != 0)
            QSKIP("The temporary folder's file system has no extended attributes.");
        QVERIFY(replaceFile(request()));
        struct stat status = {};
        QCOMPARE(::stat(name.constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 07777), 0644);
        QCOMPARE(status.st_uid, isRoot ? uid_t(65534) : ::getuid());
        QCOMPARE(status.st_gid, isRoot ? gid_t(65533) : ::getgid());
        char value[8] = {};
        QCOMPARE(::getxattr(name.constData(), "user.rating", value, sizeof value), ssize_t(1));
        QCOMPARE(value[0], '5');
    }

    void accessRules_areKept()
    {
        // user::rw-, user:12345:r--, group::---, mask::r--, other::---
        const unsigned char rules[] = {2, 0,    0,    0,    1,    0,    6,    0, 0xff, 0xff, 0xff, 0xff, 2,    0,    4,
                                       0, 0x39, 0x30, 0,    0,    4,    0,    0, 0,    0xff, 0xff, 0xff, 0xff, 0x10, 0,
                                       4, 0,    0xff, 0xff, 0xff, 0xff, 0x20, 0, 0,    0,    0xff, 0xff, 0xff, 0xff};
        const QByteArray name = QFile::encodeName(m_photo);
        if (::setxattr(name.constData(), "system.posix_acl_access", rules, sizeof rules, 0) != 0)
            QSKIP("The temporary folder's file system has no access control lists.");
        QVERIFY(replaceFile(request()));
        unsigned char kept[128] = {};
        QCOMPARE(::getxattr(name.constData(), "system.posix_acl_access", kept, sizeof kept), ssize_t(sizeof rules));
        QVERIFY(std::equal(std::begin(rules), std::end(rules), kept));
    }

    void readOnlyFolder_isSaidByName()
    {
        if (::geteuid() == 0)
            QSKIP("An administrator may write to read-only folders.");
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto replaced = replaceFile(request());
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().kind, ErrorKind::NotWritable);
        QVERIFY(replaced.error().message.contains(QStringLiteral("a.jpg")));
        QCOMPARE(contentOf(m_photo), m_content);
    }

    void pipe_isRefusedWithoutWaiting()
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe.jpg"));
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        ReplaceRequest odd = request();
        odd.target = pathOf(pipe);
        QVERIFY(!replaceFile(odd));
    }
#endif

    void nameThatIsNotUtf8_isWritten()
    {
        const QByteArray name = QFile::encodeName(m_folder.path()) + "/caf\xe9\xff.jpg";
        ReplaceRequest created;
        created.target = FilePath::fromBytes(name);
        created.plan = {{{QByteArray("one")}}};
        const auto first = replaceFile(created);
        if (!first)
            QSKIP("This file system takes UTF-8 names only.");
        ReplaceRequest replaced;
        replaced.target = created.target;
        replaced.plan = {{{{}, 0, 3}, {QByteArray(" two")}}};
        replaced.expected = *first;
        const auto second = replaceFile(replaced);
        QVERIFY2(second, qPrintable(second ? QString() : second.error().message));
        QCOMPARE(second->sizeBytes, 7);
        QVERIFY(removeUnchangedFile(created.target, *second));
    }
};

QTEST_GUILESS_MAIN(ReplaceFileTest)
#include "replace_file_test.moc"
