// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license_catalog.h"
#include "core/metadata/rights_cbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

namespace {

Rights someRights()
{
    Rights rights;
    rights.license = parseLicense(QStringLiteral("https://creativecommons.org/licenses/by/4.0/"));
    rights.fields = {{RightsFieldId::Marked,
                      QStringLiteral("True"),
                      {{QStringLiteral("xmp"), QStringLiteral("Xmp.xmpRights.Marked"), QStringLiteral("True")}},
                      false},
                     {RightsFieldId::Notice, QStringLiteral("©"), {}, true}};
    rights.notes = {QStringLiteral("A note.")};
    return rights;
}

} // namespace

class RightsCborTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rights_comeBack()
    {
        const Result<Rights> back = rightsFromCbor(QCborValue::fromCbor(toCbor(someRights()).toCbor()));
        QVERIFY(back);
        QCOMPARE(*back, someRights());
    }

    void change_comesBackWithItsRemovals()
    {
        const RightsChange change{
            {{RightsFieldId::License, std::nullopt}, {RightsFieldId::Credit, QStringLiteral("x")}}};
        const Result<RightsChange> back = rightsChangeFromCbor(QCborValue::fromCbor(toCbor(change).toCbor()));
        QVERIFY(back);
        QCOMPARE(*back, change);
    }

    void licenseChoice_comesBack()
    {
        LicenseChoice choice;
        choice.license = findLicense(QStringLiteral("by-3.0-de")).value();
        choice.creator = QStringLiteral("Ada Example");
        choice.licensorUrl = QStringLiteral("https://example.org/");
        choice.marked = false;
        choice.further = {{RightsFieldId::Source, std::nullopt}, {RightsFieldId::Credit, QStringLiteral("x")}};
        choice.replacesDamagedXmp = true;
        const auto back = licenseChoiceFromCbor(QCborValue::fromCbor(toCbor(choice).toCbor()));
        QVERIFY(back);
        QCOMPARE(rightsChangeFor(*back, {}, 2026), rightsChangeFor(choice, {}, 2026));
        QCOMPARE(back->license, choice.license);
        QVERIFY(!licenseChoiceFromCbor(QCborMap{{QStringLiteral("license"), QStringLiteral("no-such-license")}}));
    }

    void damagedForms_areRefused()
    {
        for (const QCborValue &damaged :
             {QCborValue(), QCborValue(7), QCborValue(QCborMap()), QCborValue(QCborArray{1})})
            QCOMPARE(rightsFromCbor(damaged).error().kind, ErrorKind::Invalid);
        QVERIFY(!rightsChangeFromCbor(QCborMap{{QStringLiteral("no-such-field"), QStringLiteral("x")}}));
    }

    void summary_namesConflictsAndTellsUnstatedMarked()
    {
        const RightsSummary summary = summaryOf(someRights());
        QCOMPARE(summary.marked, true);
        QCOMPARE(summary.conflicts, QStringList{QStringLiteral("notice")});
        QVERIFY(!summaryOf({}).marked.has_value());
    }
};

QTEST_GUILESS_MAIN(RightsCborTest)
#include "rights_cbor_test.moc"
