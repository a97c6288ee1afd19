// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/thumbnail_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Database.h>

#include <sys/stat.h>

class ThumbnailStoreTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    FilePath fileNamed(const QByteArray &name) const
    {
        return FilePath::fromBytes(QFile::encodeName(m_folder.path())).child(name);
    }
    static std::unique_ptr<ThumbnailStore> opened(const FilePath &file)
    {
        Result<std::unique_ptr<ThumbnailStore>> store = ThumbnailStore::open(file);
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        return std::move(*store);
    }
    static void write(const FilePath &file, const QByteArray &content)
    {
        QFile writer(QFile::decodeName(file.bytes()));
        QVERIFY(writer.open(QIODevice::WriteOnly));
        QCOMPARE(writer.write(content), content.size());
    }

private Q_SLOTS:
    void thumbnail_isStoredReplacedAndRemoved()
    {
        const auto store = opened(fileNamed("a.db"));
        QCOMPARE(*store->load({1}), QByteArray());
        QVERIFY(store->save({1}, QByteArray("\xff\xd8\0one", 6)));
        QCOMPARE(*store->load({1}), QByteArray("\xff\xd8\0one", 6));
        QVERIFY(store->save({1}, "two"));
        QCOMPARE(*opened(fileNamed("a.db"))->load({1}), QByteArray("two"));
        QVERIFY(store->remove({1}));
        QCOMPARE(*store->load({1}), QByteArray());
    }

    void savesBetweenBeginAndCommit_areOneCommit()
    {
        const auto store = opened(fileNamed("b.db"));
        const auto other = opened(fileNamed("b.db"));
        QVERIFY(store->begin());
        QVERIFY(store->save({1}, "one"));
        QCOMPARE(*other->load({1}), QByteArray());
        QVERIFY(store->commit());
        QCOMPARE(*other->load({1}), QByteArray("one"));
    }

    void textFile_isReplaced()
    {
        write(fileNamed("c.db"), QByteArray("no database").repeated(1000));
        const auto store = opened(fileNamed("c.db"));
        QVERIFY(store->save({1}, "one"));
        QCOMPARE(*store->load({1}), QByteArray("one"));
    }

    void foreignDatabase_isReplaced()
    {
        SQLite::Database(fileNamed("d.db").bytes().constData(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE thumbnails (other TEXT)");
        const auto store = opened(fileNamed("d.db"));
        QVERIFY(store->save({1}, "one"));
    }

    void damageFoundLater_emptiesTheStore()
    {
        {
            const auto store = opened(fileNamed("e.db"));
            for (int i = 1; i < 50; ++i)
                QVERIFY(store->save({i}, QByteArray(3000, char(i))));
        }
        QFile file(QFile::decodeName(fileNamed("e.db").bytes()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 4096; page < file.size(); page += 4096) {
            QVERIFY(file.seek(page));
            file.write(QByteArray(100, '\x7f'));
        }
        file.close();
        const auto store = opened(fileNamed("e.db"));
        QCOMPARE(*store->load({20}), QByteArray());
        QVERIFY(store->save({20}, "new"));
        QCOMPARE(*store->load({20}), QByteArray("new"));
    }

    void storeOfAnotherLibrary_isEmptied()
    {
        const auto store = opened(fileNamed("f.db"));
        QVERIFY(store->useFor("library one"));
        QVERIFY(store->save({1}, "one"));
        QVERIFY(store->useFor("library one"));
        QCOMPARE(*store->load({1}), QByteArray("one"));
        QVERIFY(store->useFor("library two"));
        QCOMPARE(*store->load({1}), QByteArray());
    }

    void file_isPrivate()
    {
        const mode_t before = ::umask(0);
        const FilePath file = fileNamed("cache").child("g.db");
        QVERIFY(opened(file)->save({1}, "one"));
        ::umask(before);
        struct stat status = {};
        QCOMPARE(::stat(file.bytes().constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
    }
};

QTEST_GUILESS_MAIN(ThumbnailStoreTest)
#include "thumbnail_store_test.moc"
