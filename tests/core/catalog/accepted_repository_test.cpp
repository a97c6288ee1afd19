// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/accepted_repository.h"

#include "tests/core/catalog/test_catalog.h"

class AcceptedRepositoryTest : public QObject
{
    Q_OBJECT

private:
    static AcceptedFinding acceptance(PhotoId photo, const QString &profile)
    {
        return {photo,
                QStringLiteral("PEOPLE009"),
                profile,
                QStringLiteral("The crowd is out of focus"),
                QStringLiteral("Ada Example"),
                QDate(2027, 1, 1)};
    }

private Q_SLOTS:
    void acceptance_comesBackAndGoesWhenRevoked()
    {
        TestCatalog test;
        AcceptedRepository accepted(*test.catalog);
        const PhotoId photo = test.addPhoto("/a.jpg");
        QVERIFY(accepted.accept(acceptance(photo, QStringLiteral("website"))));
        QVERIFY(accepted.accept(acceptance(photo, {})));
        const QList<AcceptedFinding> both = accepted.all()->value(photo);
        QCOMPARE(both.size(), 2);
        QVERIFY(both.first().profile.isEmpty());
        QCOMPARE(both.last().profile, QStringLiteral("website"));
        QCOMPARE(both.last().reason, QStringLiteral("The crowd is out of focus"));
        QCOMPARE(both.last().acceptedBy, QStringLiteral("Ada Example"));
        QCOMPARE(both.last().until, std::optional(QDate(2027, 1, 1)));
        QVERIFY(accepted.revoke(photo, QStringLiteral("PEOPLE009"), QStringLiteral("website")));
        QCOMPARE(accepted.all()->value(photo).size(), 1);
        QCOMPARE(accepted.revoke(photo, QStringLiteral("PEOPLE009"), QStringLiteral("website")).error().kind,
                 ErrorKind::NotFound);
    }

    void acceptingAgain_replacesTheReason()
    {
        TestCatalog test;
        AcceptedRepository accepted(*test.catalog);
        const PhotoId photo = test.addPhoto("/a.jpg");
        AcceptedFinding finding = acceptance(photo, {});
        QVERIFY(accepted.accept(finding));
        finding.reason = QStringLiteral("Looked again");
        finding.until = {};
        QVERIFY(accepted.accept(finding));
        QCOMPARE(accepted.all()->value(photo).size(), 1);
        QCOMPARE(accepted.all()->value(photo).first().reason, QStringLiteral("Looked again"));
        QVERIFY(!accepted.all()->value(photo).first().until);
    }

    void withoutReasonOrPhoto_isRefused()
    {
        TestCatalog test;
        AcceptedRepository accepted(*test.catalog);
        AcceptedFinding finding = acceptance(test.addPhoto("/a.jpg"), {});
        finding.reason = QStringLiteral(" ");
        QCOMPARE(accepted.accept(finding).error().kind, ErrorKind::Invalid);
        QCOMPARE(accepted.accept(acceptance({99}, {})).error().kind, ErrorKind::NotFound);
        QVERIFY(accepted.all()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(AcceptedRepositoryTest)
#include "accepted_repository_test.moc"
