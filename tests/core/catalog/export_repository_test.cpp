// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/export_repository.h"

#include "core/catalog/people_repository.h"
#include "tests/core/catalog/test_catalog.h"

#include <QTimeZone>

class ExportRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ledger_keepsEveryCopyAndWhoIsInIt()
    {
        TestCatalog test;
        ExportRepository exports(*test.catalog);
        const PersonId ada = PeopleRepository(*test.catalog).add(named(QStringLiteral("Ada Example"))).value();
        const PhotoId photo = test.addPhoto("/a.jpg");
        const QDateTime when({2026, 3, 4}, {5, 6}, QTimeZone::utc());
        const FilePath copy = FilePath::fromBytes("/out/\xff.jpg");
        QVERIFY(exports.add(
            {photo, copy, QStringLiteral("website"), QStringLiteral("by-4.0"), QByteArray(32, '\0'), when, {ada}}));
        QVERIFY(exports.add({photo, copy, QStringLiteral("press"), {}, "y", when, {}}));
        const QList<ExportRecord> all = exports.all().value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].photo, photo);
        QCOMPARE(all[0].copy, copy);
        QCOMPARE(all[0].profile, QStringLiteral("website"));
        QCOMPARE(all[0].licenseId, QStringLiteral("by-4.0"));
        QCOMPARE(all[0].sha256, QByteArray(32, '\0'));
        QCOMPARE(all[0].exportedAt, when);
        QCOMPARE(all[0].people, QList<PersonId>{ada});
        QVERIFY(all[1].people.isEmpty());
        QCOMPARE(exports.ofPerson(ada)->size(), 1);
    }

    void entry_isUnconfirmedUntilTheCopyHasItsPlace()
    {
        TestCatalog test;
        ExportRepository exports(*test.catalog);
        const PhotoId photo = test.addPhoto("/a.jpg");
        const auto add = [&](const QByteArray &copy) {
            return exports.add({photo, FilePath::fromBytes(copy), {}, {}, "hash", {}, {}}).value();
        };
        const qint64 placed = add("/out/a.jpg");
        const qint64 open = add("/out/b.jpg");
        QVERIFY(exports.confirm(placed));
        QCOMPARE(exports.unconfirmed()->keys(), QList<qint64>{open});
        QCOMPARE(exports.unconfirmed()->value(open).copy, FilePath::fromBytes("/out/b.jpg"));
        QVERIFY(exports.remove(open));
        QVERIFY(exports.unconfirmed()->isEmpty());
        QCOMPARE(exports.all()->size(), 1);
    }

    void unknownPhotoOrPerson_leavesNothing()
    {
        TestCatalog test;
        ExportRepository exports(*test.catalog);
        QVERIFY(!exports.add({{99}, {}, {}, {}, {}, {}, {}}));
        QVERIFY(!exports.add({test.addPhoto("/a.jpg"), {}, {}, {}, {}, {}, {{77}}}));
        QVERIFY(exports.all()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExportRepositoryTest)
#include "export_repository_test.moc"
