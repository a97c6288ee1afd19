// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/license_answers.h"

#include <QTest>

class LicenseAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_leadToOneLicense_data()
    {
        QTest::addColumn<bool>("commercialUse");
        QTest::addColumn<ChangesAnswer>("changes");
        QTest::addColumn<QString>("id");
        QTest::newRow("all") << true << ChangesAnswer::Yes << QStringLiteral("by-4.0");
        QTest::newRow("share alike") << true << ChangesAnswer::ShareAlike << QStringLiteral("by-sa-4.0");
        QTest::newRow("no changes") << true << ChangesAnswer::No << QStringLiteral("by-nd-4.0");
        QTest::newRow("not commercial") << false << ChangesAnswer::Yes << QStringLiteral("by-nc-4.0");
        QTest::newRow("not commercial, alike") << false << ChangesAnswer::ShareAlike << QStringLiteral("by-nc-sa-4.0");
        QTest::newRow("neither") << false << ChangesAnswer::No << QStringLiteral("by-nc-nd-4.0");
    }
    void answers_leadToOneLicense()
    {
        QFETCH(bool, commercialUse);
        QFETCH(ChangesAnswer, changes);
        const LicenseAnswers answers{commercialUse, changes};
        const std::optional<License> license = licenseFor(answers);
        QVERIFY(license);
        QTEST(license->id, "id");
        QCOMPARE(answersOf(*license), std::optional(answers));
    }
    void publicDomain_hasNoAnswers()
    {
        QCOMPARE(currentLicense(u"cc0")->id, QStringLiteral("cc0-1.0"));
        QVERIFY(!answersOf(*currentLicense(u"cc0")));
        QVERIFY(!answersOf(*currentLicense(u"all-rights-reserved")));
    }
};

QTEST_GUILESS_MAIN(LicenseAnswersTest)
#include "license_answers_test.moc"
