// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/library.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

class LibraryTest : public QObject
{
    Q_OBJECT

private:
    static FilePath below(const QTemporaryDir &folder, const QByteArray &name)
    {
        return FilePath::fromBytes(QFile::encodeName(folder.path())).child(name);
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void ownFiles_lieInDataAndCacheFolder()
    {
        const LibraryFiles files = defaultLibraryFiles();
        QVERIFY(files.catalog.bytes().endsWith("/clearframe/catalog.db"));
        QVERIFY(files.thumbnails.bytes().endsWith("/clearframe/thumbnails.db"));
        QVERIFY(files.catalog.parent() != files.thumbnails.parent());
        QCOMPARE(files.journal.parent(), files.catalog.parent());
    }

    void chosenCatalog_hasItsFilesBesideIt()
    {
        const LibraryFiles files = libraryFilesFor(FilePath::fromBytes("/a/b.c/club.db"));
        QCOMPARE(files.catalog.bytes(), QByteArray("/a/b.c/club.db"));
        QCOMPARE(files.journal.bytes(), QByteArray("/a/b.c/club.sessions.db"));
        QCOMPARE(files.thumbnails.bytes(), QByteArray("/a/b.c/club.thumbnails.db"));
        QCOMPARE(libraryFilesFor(FilePath::fromBytes("/a/b.c/club")).journal.bytes(),
                 QByteArray("/a/b.c/club.sessions"));
    }

    void openedLibrary_hasAllParts()
    {
        const QTemporaryDir folder;
        const Result<Library> library = openLibrary(libraryFilesFor(below(folder, "club.db")), nullptr);
        QVERIFY(library);
        QVERIFY(library->catalog && library->thumbnails && library->sessions);
        QVERIFY(QFile::exists(QFile::decodeName(library->files.journal.bytes())));
    }

    void thumbnailsOfADeletedCatalog_areNotShownForTheNext()
    {
        const QTemporaryDir folder;
        const LibraryFiles files = libraryFilesFor(below(folder, "club.db"));
        QVERIFY(openLibrary(files, nullptr)->thumbnails->save({1}, "somebody's face"));
        QCOMPARE(*openLibrary(files, nullptr)->thumbnails->load({1}), QByteArray("somebody's face"));
        QVERIFY(QFile::remove(QFile::decodeName(files.catalog.bytes())));
        QCOMPARE(*openLibrary(files, nullptr)->thumbnails->load({1}), QByteArray());
    }

    void catalogThatCannotBeOpened_isTheError()
    {
        const QTemporaryDir folder;
        const Result<Library> library = openLibrary(libraryFilesFor(below(folder, "")), nullptr);
        QVERIFY(!library);
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "library_test.moc"
