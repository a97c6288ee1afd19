// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license_catalog.h"
#include "core/license/relicense_move.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

RightsSummary photo(const QString &license, const QString &creator = u"Ada Example"_s)
{
    RightsSummary summary;
    summary.license.license = findLicense(license);
    summary.creator = creator;
    return summary;
}

QSet<RelicenseMove> moves(const RightsSummary &before, const QString &next, const QString &creator = u"Ada Example"_s)
{
    return relicenseMoves(before, {*findLicense(next), creator, {}, {}});
}

} // namespace

class RelicenseMoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moveBetweenLicenses_isNamed_data()
    {
        using enum RelicenseMove;
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QSet<RelicenseMove>>("expected");
        const auto row = [](const QString &before, const QString &next, const QSet<RelicenseMove> &expected) {
            QTest::newRow(qPrintable(before + u" to "_s + next)) << before << next << expected;
        };
        row(u""_s, u"by-4.0"_s, {FirstLicense});
        row(u"all-rights-reserved"_s, u"by-4.0"_s, {FirstLicense});
        row(u""_s, u"all-rights-reserved"_s, {});
        row(u"by-4.0"_s, u"by-4.0"_s, {});
        row(u"by-nc-4.0"_s, u"by-4.0"_s, {Wider});
        row(u"by-4.0"_s, u"cc0-1.0"_s, {Wider});
        row(u"by-4.0"_s, u"by-nc-4.0"_s, {Narrower});
        row(u"by-4.0"_s, u"by-sa-4.0"_s, {Narrower});
        row(u"by-sa-4.0"_s, u"all-rights-reserved"_s, {Narrower});
        row(u"by-nc-4.0"_s, u"by-nd-4.0"_s, {Narrower});
        row(u"cc0-1.0"_s, u"by-4.0"_s, {FromPublicDomain, Narrower});
        row(u"pdm-1.0"_s, u"by-4.0"_s, {LicensesFreeWork, Narrower});
        row(u"pdm-1.0"_s, u"cc0-1.0"_s, {LicensesFreeWork});
        row(u""_s, u"pdm-1.0"_s, {FirstLicense, MarkOnOwnWork});
        row(u"by-4.0"_s, u"pdm-1.0"_s, {Wider, MarkOnOwnWork});
        row(u"by-4.0"_s, u"by-3.0"_s, {NotAdvised});
        row(u""_s, u"by-3.0-de"_s, {FirstLicense, NotAdvised});
        row(u""_s, u"by-3.0-igo"_s, {FirstLicense, NotAdvised, ForOrganizationsOnly});
        row(u""_s, u"sampling+-1.0"_s, {FirstLicense, NotAdvised});
    }

    void moveBetweenLicenses_isNamed()
    {
        QFETCH(QString, before);
        QFETCH(QString, next);
        QFETCH(QSet<RelicenseMove>, expected);
        QCOMPARE(moves(photo(before), next), expected);
    }

    // Both directions of every pair of kinds: 0 neither, 1 the second is narrower, 2 the first is, 3 both withhold
    // something that the other gave.
    void narrower_isWhatWithholdsOrAsksForMore_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("narrower");
        const auto row = [](const QString &first, const QString &second, int narrower) {
            QTest::newRow(qPrintable(first + u" and "_s + second)) << first << second << narrower;
        };
        row(u"by-4.0"_s, u"by-3.0-de"_s, 0);
        row(u"cc0-1.0"_s, u"pdm-1.0"_s, 0);
        row(u"cc0-1.0"_s, u"certification-1.0-us"_s, 0);
        row(u"cc0-1.0"_s, u"by-4.0"_s, 1); // Attribution.
        row(u"pdm-1.0"_s, u"by-sa-4.0"_s, 1);
        row(u"by-4.0"_s, u"by-sa-4.0"_s, 1); // Share-alike.
        row(u"by-4.0"_s, u"by-nc-4.0"_s, 1);
        row(u"by-4.0"_s, u"by-nd-4.0"_s, 1);
        row(u"by-sa-4.0"_s, u"by-nc-sa-4.0"_s, 1);
        row(u"by-sa-4.0"_s, u"by-nd-4.0"_s, 1); // Without changes there is nothing to share alike.
        row(u"by-nc-4.0"_s, u"by-nd-4.0"_s, 3);
        row(u"by-sa-4.0"_s, u"by-nc-4.0"_s, 3);
        row(u"by-nc-nd-4.0"_s, u"by-nd-nc-1.0"_s, 0);
        row(u"sa-1.0"_s, u"by-sa-4.0"_s, 1);
        row(u"nd-1.0"_s, u"cc0-1.0"_s, 2);
        row(u"by-4.0"_s, u"sampling-1.0"_s, 1);  // The whole may not be shared.
        row(u"by-4.0"_s, u"sampling+-1.0"_s, 1); // Not commercially.
        row(u"sampling+-1.0"_s, u"nc-sampling+-1.0"_s, 1);
        row(u"sampling-1.0"_s, u"sampling+-1.0"_s, 2);
        row(u"by-4.0"_s, u"devnations-2.0"_s, 3); // Not in high-income countries; but without attribution.
        row(u"by-4.0"_s, u"all-rights-reserved"_s, 1);
        row(u"by-nc-nd-4.0"_s, u"all-rights-reserved"_s, 1);
        row(u"cc0-1.0"_s, u"all-rights-reserved"_s, 1);
    }

    void narrower_isWhatWithholdsOrAsksForMore()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(int, narrower);
        QCOMPARE(isNarrower(*findLicense(second), *findLicense(first)), (narrower & 1) != 0);
        QCOMPARE(isNarrower(*findLicense(first), *findLicense(second)), (narrower & 2) != 0);
    }

    void noLicense_isNarrowerThanItself()
    {
        for (const License &license : licenseCatalog())
            QVERIFY2(!isNarrower(license, license), qPrintable(license.id));
    }

    void photoOfSomebodyElse_isNamed()
    {
        const RightsSummary others = photo(u"by-sa-3.0"_s, u"Bea Example"_s);
        QVERIFY(moves(others, u"by-4.0"_s).contains(RelicenseMove::OthersPhoto));
        QVERIFY(!moves(others, u"by-4.0"_s).contains(RelicenseMove::OthersNewVersion));
        QVERIFY(moves(others, u"by-sa-4.0"_s).contains(RelicenseMove::OthersNewVersion));
        QVERIFY(!moves(photo(u"by-sa-3.0"_s), u"by-sa-4.0"_s).contains(RelicenseMove::OthersPhoto));
        QVERIFY(!moves(others, u"by-4.0"_s, {}).contains(RelicenseMove::OthersPhoto));
    }

    void markedAgainstTheLicense_isNamed()
    {
        const auto contradicts = [](const QString &license, bool marked) {
            return relicenseMoves({}, {*findLicense(license), {}, {}, marked})
                .contains(RelicenseMove::MarkedContradicts);
        };
        QVERIFY(contradicts(u"cc0-1.0"_s, true));
        QVERIFY(contradicts(u"by-4.0"_s, false));
        QVERIFY(!contradicts(u"cc0-1.0"_s, false));
        QVERIFY(!contradicts(u"by-4.0"_s, true));
    }

    void wishAgainstMining_contradictsLicensesThatPermitIt()
    {
        RightsSummary before = photo({});
        before.dataMining = u"DMI-PROHIBITED-AIMLTRAINING"_s;
        const auto has = [&](const QString &license) {
            return moves(before, license).contains(RelicenseMove::MiningContradicts);
        };
        QVERIFY(has(u"by-4.0"_s) && has(u"by-sa-4.0"_s) && has(u"cc0-1.0"_s));
        QVERIFY(!has(u"by-nc-4.0"_s) && !has(u"by-nd-4.0"_s) && !has(u"all-rights-reserved"_s));
        const RelicenseTarget allowed{*findLicense(u"by-4.0"_s), {}, u"DMI-ALLOWED"_s, {}};
        QVERIFY(!relicenseMoves(before, allowed).contains(RelicenseMove::MiningContradicts));
    }

    void limitedRelease_isTooNarrowForCommercialLicenses()
    {
        RightsSummary before = photo({});
        before.modelRelease = u"MR-LMR"_s;
        QVERIFY(moves(before, u"by-4.0"_s).contains(RelicenseMove::ReleaseTooNarrow));
        QVERIFY(!moves(before, u"by-nc-4.0"_s).contains(RelicenseMove::ReleaseTooNarrow));
        before.modelRelease = u"MR-UMR"_s;
        QVERIFY(!moves(before, u"by-4.0"_s).contains(RelicenseMove::ReleaseTooNarrow));
    }
};

QTEST_GUILESS_MAIN(RelicenseMoveTest)
#include "relicense_move_test.moc"
