// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_path.h"

#include <QTest>

class FilePathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invalidUtf8_survivesTheWayThroughAnArgument()
    {
        const FilePath path = FilePath::fromBytes("/tmp/caf\xe9\xff.jpg");
        QCOMPARE(FilePath::fromArgument(path.toArgument()).bytes(), path.bytes());
        QVERIFY(!path.isUtf8());
    }

    void emoji_survivesTheWayThroughAnArgument()
    {
        const FilePath path = FilePath::fromBytes("/tmp/\xf0\x9f\x98\x80.jpg");
        QCOMPARE(FilePath::fromArgument(path.toArgument()).bytes(), path.bytes());
        QCOMPARE(path.displayName(), QString::fromUtf8("\xf0\x9f\x98\x80.jpg"));
    }

    void display_escapesWhatCannotBeSeen()
    {
        QCOMPARE(FilePath::fromBytes("a\xe9.jpg").display(), QStringLiteral("a\\xE9.jpg"));
        QCOMPARE(FilePath::fromBytes("a\nb\xe2\x80\xae.jpg").display(), QStringLiteral("a\\nb\\u202e.jpg"));
    }

    void absolute_dropsDots()
    {
        QCOMPARE(FilePath::fromBytes("/a/./b/../c/").absolute().bytes(), QByteArray("/a/c"));
    }

    void isInside_doesNotTakeASiblingWithTheSamePrefix()
    {
        const FilePath folder = FilePath::fromBytes("/a/b");
        QVERIFY(FilePath::fromBytes("/a/b/c.jpg").isInside(folder));
        QVERIFY(folder.isInside(folder));
        QVERIFY(!FilePath::fromBytes("/a/bc.jpg").isInside(folder));
        QVERIFY(folder.isInside(FilePath::fromBytes("/")));
    }
};

QTEST_GUILESS_MAIN(FilePathTest)
#include "file_path_test.moc"
