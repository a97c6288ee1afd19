// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/mark_repository.h"

#include "core/catalog/photo_repository.h"
#include "tests/core/catalog/test_catalog.h"

class MarkRepositoryTest : public QObject
{
    Q_OBJECT

private:
    static PhotoId photo(const TestCatalog &test, int rating)
    {
        PhotoRecord record;
        record.path = FilePath::fromBytes("/photos/a.jpg");
        record.rating = rating;
        record.caption = QStringLiteral("At the finish");
        return *PhotoRepository(*test.catalog).save(record, {});
    }

private Q_SLOTS:
    void marks_areReadAsTheyWereSet()
    {
        TestCatalog test;
        MarkRepository marks(*test.catalog);
        const PhotoId a = photo(test, 0);
        const PhotoMarks given{3, PhotoFlag::Reject};
        QVERIFY(marks.set(a, given));
        QCOMPARE(marks.all()->value(a), given);
        QVERIFY(marks.set(a, {}));
        QVERIFY(marks.all()->isEmpty());
    }

    void ownStars_countBeforeThoseOfTheFile()
    {
        TestCatalog test;
        MarkRepository marks(*test.catalog);
        const PhotoId a = photo(test, 2);
        QCOMPARE(marks.stars()->value(a), 2);
        QVERIFY(marks.set(a, {5, PhotoFlag::None}));
        QCOMPARE(marks.stars()->value(a), 5);
        QVERIFY(marks.set(a, {0, PhotoFlag::None})); // Said on purpose: none.
        QVERIFY(!marks.stars()->contains(a));
    }

    void anotherScan_keepsMarksAndTakesTheCaption()
    {
        TestCatalog test;
        MarkRepository marks(*test.catalog);
        const PhotoId a = photo(test, 0);
        QVERIFY(marks.set(a, {4, PhotoFlag::Pick}));
        QCOMPARE(photo(test, 1).value, a.value);
        QCOMPARE(marks.stars()->value(a), 4);
        QCOMPARE((*PhotoRepository(*test.catalog).find(a))->caption, QStringLiteral("At the finish"));
    }
};

QTEST_GUILESS_MAIN(MarkRepositoryTest)
#include "mark_repository_test.moc"
