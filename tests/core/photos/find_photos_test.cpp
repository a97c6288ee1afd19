// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/photos/find_photos.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <memory>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

// Each test builds its own tree; names are bytes.
class FindPhotosTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    JobControl m_job;

    FilePath path(const QByteArray &name = {}) const
    {
        const FilePath root = FilePath::fromArgument(m_folder->path());
        return name.isEmpty() ? root : root.child(name);
    }

    FilePath write(const QByteArray &name, const QByteArray &content = "\xFF\xD8\xFF\xE0 picture") const
    {
        const FilePath file = path(name);
        std::filesystem::create_directories(file.parent().native());
        std::ofstream(file.native(), std::ios::binary) << content.toStdString();
        return file;
    }

    void link(const QByteArray &target, const QByteArray &name) const
    {
        if (symlink(target.constData(), path(name).bytes().constData()) != 0)
            qFatal("cannot link");
    }

    FoundPhotos find(const QList<FilePath> &paths) { return findPhotos(paths, {}, m_job); }

    // Names below the root, joined with spaces.
    QByteArray names(const FoundPhotos &found) const
    {
        QByteArrayList list;
        for (const FoundPhoto &photo : found.photos)
            list.append(photo.path.bytes().mid(path().bytes().size() + 1));
        return list.join(' ');
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    // Qt cannot remove names that are not UTF-8.
    void cleanup() { std::filesystem::remove_all(path().native()); }

    void photos_areFoundByContentInEveryFolder()
    {
        write("b/IMG_0001");
        write("a.jpg");
        write("b/c/d.png", "\x89PNG\r\n\x1A\n....");
        write("notes.txt", "no picture");
        const FoundPhotos found = find({path()});
        QCOMPARE(names(found), QByteArray("a.jpg b/IMG_0001 b/c/d.png"));
        QVERIFY(found.problems.isEmpty());
        QCOMPARE(found.roots, QList<FilePath>{path()});
        QCOMPARE(found.photos.first().stamp, stampOf(path("a.jpg")).value());
    }

    void overlappingRoots_giveEachPhotoOnce()
    {
        write("a/b.jpg");
        QCOMPARE(names(find({path("a"), path(), path("a/b.jpg"), path("a/../a")})), QByteArray("a/b.jpg"));
    }

    void hiddenNames_areSkippedBelowARoot()
    {
        write(".trash/a.jpg");
        write("._b.jpg");
        QCOMPARE(names(find({path()})), QByteArray());
        QCOMPARE(names(find({path(".trash")})), QByteArray(".trash/a.jpg"));
    }

    void sidecar_withTheFullNameIsPreferred()
    {
        write("a.jpg");
        write("a.jpg.XMP", "<x/>");
        write("a.xmp", "<x/>");
        write("b.nef", QByteArray("FUJIFILMCCD-RAW"));
        write("b.xmp", "<x/>");
        write("c.jpg");
        const FoundPhotos found = find({path()});
        QCOMPARE(found.photos.at(0).sidecar, path("a.jpg.XMP"));
        QCOMPARE(found.photos.at(0).sidecarStamp, stampOf(path("a.jpg.XMP")).value());
        QCOMPARE(found.photos.at(1).sidecar, path("b.xmp"));
        QVERIFY(found.photos.at(2).sidecar.isEmpty());
        QVERIFY(found.photos.at(2).sidecarStamp.isEmpty());
    }

    void sidecar_isFoundForAFileGivenByName()
    {
        const FilePath photo = write("a.jpg");
        write("a.Xmp", "<x/>");
        QCOMPARE(find({photo}).photos.first().sidecar, path("a.Xmp"));
    }

    void brokenPhotos_stayAsUnreadable()
    {
        write("empty.jpg", "");
        write("text.jpg", "just a text");
        const FoundPhotos found = find({path()});
        QVERIFY(found.photos.isEmpty());
        QCOMPARE(found.problems.size(), 2);
        QCOMPARE(found.problems.at(0).error.kind, ErrorKind::Unreadable);
        QVERIFY(found.problems.at(0).error.message.contains(QStringLiteral("empty.jpg")));
        QCOMPARE(found.problems.at(1).error.kind, ErrorKind::NotAPhoto);
        for (const FileProblem &problem : found.problems) {
            QVERIFY(problem.isPhoto);
            QVERIFY(problem.stamp.inode != 0);
        }
    }

    void folderWithAPhotosName_isNamedAndSearched()
    {
        write("x.jpg/inside.jpg");
        const FoundPhotos found = find({path()});
        QCOMPARE(names(found), QByteArray("x.jpg/inside.jpg"));
        QCOMPARE(found.problems.size(), 1);
        QCOMPARE(found.problems.first().path, path("x.jpg"));
        QVERIFY(!found.problems.first().isPhoto);
    }

    void specialFiles_areNamedWithoutHanging()
    {
        QCOMPARE(mkfifo(path("pipe").bytes().constData(), 0600), 0);
        const int listener = socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path("socket.jpg").bytes().constData(), sizeof address.sun_path);
        QCOMPARE(bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        link("/dev/null", "null.jpg");
        link("/dev/null", "null.txt");
        QElapsedTimer timer;
        timer.start();
        const FoundPhotos found = find({path(), path("pipe")});
        close(listener);
        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(found.photos.isEmpty());
        QByteArrayList problems;
        for (const FileProblem &problem : found.problems)
            problems.append(problem.path.fileName());
        QCOMPARE(problems, (QByteArrayList{"null.jpg", "pipe", "pipe", "socket.jpg"}));
    }

    void links_leadToEachPhotoOnce()
    {
        write("real/a.jpg");
        link("real", "linked");
        link("real/a.jpg", "again.jpg");
        const FoundPhotos found = find({path()});
        QCOMPARE(names(found), QByteArray("real/a.jpg"));
        QVERIFY(found.problems.isEmpty());
    }

    void linksOutOfTheFolder_areFollowed()
    {
        write("outside/a.jpg");
        write("outside/deep/b.jpg");
        write("library/c.jpg");
        link("../outside/a.jpg", "library/a.jpg");
        link("../outside/deep", "library/deep");
        QCOMPARE(names(find({path("library")})), QByteArray("library/a.jpg library/c.jpg library/deep/b.jpg"));
    }

    void loops_endAndAreNamed()
    {
        write("photos/a.jpg");
        link("two", "photos/one");
        link("one", "photos/two");
        link("..", "photos/up");
        link("/", "photos/root");
        const FoundPhotos found = find({path("photos")});
        QCOMPARE(names(found), QByteArray("photos/a.jpg"));
        QCOMPARE(found.problems.size(), 4);
        for (const FileProblem &problem : found.problems)
            QVERIFY(!problem.isPhoto);
    }

    void danglingLink_isNamedWhenItPromisesAPhoto()
    {
        link("gone.jpg", "dangling.jpg");
        link("gone.txt", "dangling.txt");
        const FoundPhotos found = find({path()});
        QCOMPARE(found.problems.size(), 1);
        QCOMPARE(found.problems.first().error.kind, ErrorKind::NotFound);
        QCOMPARE(found.problems.first().path, path("dangling.jpg"));
    }

    void missingRoot_isAProblem()
    {
        const FoundPhotos found = find({path("nowhere")});
        QCOMPARE(found.problems.size(), 1);
        QCOMPARE(found.problems.first().error.kind, ErrorKind::NotFound);
        QVERIFY(!found.problems.first().isPhoto);
        QCOMPARE(found.roots, QList<FilePath>{path("nowhere")});
    }

    void fileGivenByNameThatIsNoPhoto_isAProblem()
    {
        const FoundPhotos found = find({write("notes.txt", "no picture")});
        QCOMPARE(found.problems.size(), 1);
        QCOMPARE(found.problems.first().error.kind, ErrorKind::NotAPhoto);
        QVERIFY(!found.problems.first().isPhoto);
    }

    void whatMayNotBeRead_isNamed()
    {
        if (geteuid() == 0 && seteuid(65534) != 0)
            QSKIP("needs a user without special rights");
        const QTemporaryDir folder;
        const FilePath root = FilePath::fromArgument(folder.path());
        std::ofstream(root.child("a.jpg").native()) << "\xFF\xD8\xFF";
        QCOMPARE(chmod(root.child("a.jpg").bytes().constData(), 0), 0);
        QCOMPARE(mkdir(root.child("closed").bytes().constData(), 0), 0);
        const FoundPhotos found = find({root});
        QCOMPARE(chmod(root.child("closed").bytes().constData(), 0700), 0);
        if (getuid() == 0)
            QCOMPARE(seteuid(0), 0);
        QCOMPARE(found.problems.size(), 2);
        QVERIFY(found.problems.at(0).isPhoto);
        QVERIFY(!found.problems.at(1).isPhoto);
        QVERIFY(found.problems.at(1).error.message.contains(QStringLiteral("permission")));
    }

    void nameThatIsNotUtf8_isAPhotoWithANotice()
    {
        write("caf\xe9.jpg");
        const FoundPhotos found = find({path()});
        QCOMPARE(names(found), QByteArray("caf\xe9.jpg"));
        QCOMPARE(found.problems.size(), 1);
        QCOMPARE(found.problems.first().error.kind, ErrorKind::Invalid);
        QVERIFY(found.problems.first().error.message.contains(QStringLiteral("caf\\xE9.jpg")));
    }

    void strangeNames_areFound()
    {
        const QByteArrayList strange{"-n.jpg", "a\nb.jpg", "a;b 'c'.jpg",
                                     "http:",  "%1.jpg",   QByteArray(251, 'x') + ".jpg"};
        for (const QByteArray &name : strange)
            write(name);
        QCOMPARE(find({path()}).photos.size(), strange.size());
        write("%1.jpg", "");
        QVERIFY(find({path("%1.jpg")}).problems.first().error.message.contains(QStringLiteral("%1.jpg")));
    }

    void knownPhotos_areNotOpened()
    {
        write("a.jpg", "not looked at");
        FindOptions options;
        options.isKnownPhoto = [](const FilePath &, const FileStamp &stamp) { return stamp.sizeBytes == 13; };
        QCOMPARE(names(findPhotos({path()}, options, m_job)), QByteArray("a.jpg"));
    }

    void cancelledJob_stopsAtOnce()
    {
        write("a.jpg");
        JobControl job;
        job.cancel();
        const FoundPhotos found = findPhotos({path()}, {}, job);
        QVERIFY(found.wasStopped);
        QVERIFY(found.photos.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FindPhotosTest)
#include "find_photos_test.moc"
