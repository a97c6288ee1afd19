// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/path_ranges.h"

#include <QTest>

#include <algorithm>

namespace {

bool isIn(const QList<PathRange> &ranges, const QByteArray &path)
{
    return std::count_if(ranges.begin(), ranges.end(),
                         [&](const PathRange &range) { return path >= range.from && path < range.to; }) == 1;
}

QList<FilePath> paths(std::initializer_list<const char *> texts)
{
    QList<FilePath> list;
    for (const char *text : texts)
        list.append(FilePath::fromBytes(text));
    return list;
}

} // namespace

class PathRangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folder_holdsItselfAndWhatIsBelow()
    {
        const QList<PathRange> ranges = rangesBelow(paths({"/a/b"}));
        QVERIFY(isIn(ranges, "/a/b"));
        QVERIFY(isIn(ranges, "/a/b/c.jpg"));
        QVERIFY(isIn(ranges, "/a/b/\xff\xff.jpg"));
        QVERIFY(!isIn(ranges, "/a/bc.jpg"));
        QVERIFY(!isIn(ranges, "/a/b-c/d.jpg"));
        QVERIFY(!isIn(ranges, "/a/b0"));
        QVERIFY(!isIn(ranges, "/a"));
    }

    void rootOfTheSystem_holdsEverything()
    {
        QVERIFY(isIn(rangesBelow(paths({"/"})), "/a/b.jpg"));
        QVERIFY(isIn(rangesBelow({}), "/a/b.jpg"));
    }

    void foldersInOneAnother_giveEachFileOnce()
    {
        const QList<PathRange> ranges = rangesBelow(paths({"/a/b/c", "/a-z", "/a", "/a/b", "/a"}));
        QVERIFY(isIn(ranges, "/a/b/c/d.jpg"));
        QVERIFY(isIn(ranges, "/a-z/d.jpg"));
        QCOMPARE(ranges.size(), 4);
    }

    void slashAtTheEnd_isTheSameFolder() { QVERIFY(isIn(rangesBelow(paths({"/a/b/"})), "/a/b/c.jpg")); }
};

QTEST_GUILESS_MAIN(PathRangesTest)
#include "path_ranges_test.moc"
