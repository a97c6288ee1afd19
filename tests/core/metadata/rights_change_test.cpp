// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license_catalog.h"
#include "core/metadata/rights_change.h"

#include <QTest>

namespace {

LicenseChoice choiceOf(const char *id)
{
    LicenseChoice choice;
    choice.license = *findLicense(QString::fromLatin1(id));
    choice.creator = QStringLiteral("Ada Example");
    return choice;
}

Rights rightsWith(RightsFieldId field, const QString &value)
{
    Rights rights;
    rights.fields.append({field, value, {}, false});
    return rights;
}

} // namespace

class RightsChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void license_setsTheFieldsThatBelongTogether()
    {
        const auto fields = rightsChangeFor(choiceOf("by-sa-4.0"), {}, 2026).fields;
        QCOMPARE(fields[RightsFieldId::License], QStringLiteral("https://creativecommons.org/licenses/by-sa/4.0/"));
        QCOMPARE(fields[RightsFieldId::Statement], fields[RightsFieldId::License]);
        QVERIFY(fields[RightsFieldId::Terms]->contains(*fields[RightsFieldId::License]));
        QCOMPARE(fields[RightsFieldId::Marked], QStringLiteral("True"));
        QCOMPARE(fields[RightsFieldId::Notice], QStringLiteral("© 2026 Ada Example, CC BY-SA 4.0"));
        QCOMPARE(fields[RightsFieldId::AttributionName], QStringLiteral("Ada Example"));
        QVERIFY(!fields.contains(RightsFieldId::DataMining));
    }

    void publicDomain_claimsNoCopyright()
    {
        for (const char *id : {"cc0-1.0", "pdm-1.0"}) {
            const auto fields = rightsChangeFor(choiceOf(id), {}, 2026).fields;
            QCOMPARE(fields[RightsFieldId::Marked], QStringLiteral("False"));
            QVERIFY(!fields[RightsFieldId::Notice]->contains(u'©'));
        }
    }

    void allRightsReserved_takesTheLicenseAway()
    {
        const Rights current =
            rightsWith(RightsFieldId::Statement, QStringLiteral("https://creativecommons.org/licenses/by/4.0/"));
        const auto fields = rightsChangeFor(choiceOf("all-rights-reserved"), current, 2026).fields;
        QVERIFY(fields.contains(RightsFieldId::License) && !fields[RightsFieldId::License]);
        QVERIFY(fields.contains(RightsFieldId::Statement) && !fields[RightsFieldId::Statement]);
        QVERIFY(!fields.contains(RightsFieldId::Terms));
        QCOMPARE(fields[RightsFieldId::Marked], QStringLiteral("True"));
    }

    void allRightsReserved_keepsTheUsersOwnPage()
    {
        const Rights current = rightsWith(RightsFieldId::Statement, QStringLiteral("https://example.org/terms"));
        QVERIFY(
            !rightsChangeFor(choiceOf("all-rights-reserved"), current, 2026).fields.contains(RightsFieldId::Statement));
    }

    void creatorOfTheFile_isUsedWhenNoneIsGiven()
    {
        LicenseChoice choice = choiceOf("by-4.0");
        choice.creator.clear();
        const Rights current = rightsWith(RightsFieldId::Creator, QStringLiteral("Ada Example; Runner 12"));
        const auto fields = rightsChangeFor(choice, current, 2026).fields;
        QCOMPARE(fields[RightsFieldId::Notice], QStringLiteral("© 2026 Ada Example, Runner 12, CC BY 4.0"));
        QCOMPARE(fields[RightsFieldId::Creator], QStringLiteral("Ada Example; Runner 12"));
    }

    void whatDescribesTheFormerLicense_goes()
    {
        Rights current =
            rightsWith(RightsFieldId::Prohibits, QStringLiteral("http://creativecommons.org/ns#CommercialUse"));
        current.fields.append({RightsFieldId::CopyrightStatus, QStringLiteral("CS-PUB"), {}, false});
        current.fields.append({RightsFieldId::TermsText, QStringLiteral("CC BY-NC 2.0"), {}, false});
        const auto fields = rightsChangeFor(choiceOf("by-4.0"), current, 2026).fields;
        QVERIFY(fields.contains(RightsFieldId::Prohibits) && !fields[RightsFieldId::Prohibits]);
        QCOMPARE(fields[RightsFieldId::CopyrightStatus], QStringLiteral("CS-PRO"));
        QCOMPARE(fields[RightsFieldId::TermsText], usageTermsFor(choiceOf("by-4.0").license));
        current.license.license = choiceOf("by-4.0").license;
        QVERIFY(!rightsChangeFor(choiceOf("by-4.0"), current, 2026).fields.contains(RightsFieldId::Prohibits));
        const Rights unknown = rightsWith(RightsFieldId::CopyrightStatus, QStringLiteral("CS-UNK"));
        QVERIFY(!rightsChangeFor(choiceOf("by-4.0"), unknown, 2026).fields.contains(RightsFieldId::CopyrightStatus));
    }

    void noticeOfTheFormerLicense_isReplacedWithoutACreator()
    {
        LicenseChoice choice = choiceOf("by-4.0");
        choice.creator.clear();
        const auto noticeAfter = [&](const char *notice) {
            const auto fields =
                rightsChangeFor(choice, rightsWith(RightsFieldId::Notice, QString::fromUtf8(notice)), 2026).fields;
            return fields.value(RightsFieldId::Notice).value_or(QStringLiteral("stays"));
        };
        QCOMPARE(noticeAfter("CC BY-NC 2.0"), QStringLiteral("CC BY 4.0"));
        QCOMPARE(noticeAfter("© Example, CC BY 4.0"), QStringLiteral("stays"));
        QCOMPARE(noticeAfter("© Example. All rights reserved."), QStringLiteral("stays"));
    }

    void noCreator_writesNoNotice()
    {
        LicenseChoice choice = choiceOf("by-4.0");
        choice.creator.clear();
        const auto fields = rightsChangeFor(choice, {}, 2026).fields;
        QVERIFY(!fields.contains(RightsFieldId::Notice) && !fields.contains(RightsFieldId::Creator));
    }

    void ownWords_winOverMadeOnes()
    {
        LicenseChoice choice = choiceOf("cc0-1.0");
        choice.notice = QStringLiteral("mine");
        choice.terms = QStringLiteral("ask");
        choice.statement = QStringLiteral("https://example.org");
        choice.marked = true;
        const auto fields = rightsChangeFor(choice, {}, 2026).fields;
        QCOMPARE(fields[RightsFieldId::Notice], QStringLiteral("mine"));
        QCOMPARE(fields[RightsFieldId::Terms], QStringLiteral("ask"));
        QCOMPARE(fields[RightsFieldId::Statement], QStringLiteral("https://example.org"));
        QCOMPARE(fields[RightsFieldId::Marked], QStringLiteral("True"));
    }
};

QTEST_GUILESS_MAIN(RightsChangeTest)
#include "rights_change_test.moc"
