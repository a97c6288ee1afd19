// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/consent_due.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 6, 1);

Consent granted(std::optional<QDate> until)
{
    Consent consent;
    consent.state = ConsentState::Granted;
    consent.until = until;
    return consent;
}

Consent saying(ConsentState state)
{
    Consent consent;
    consent.state = state;
    return consent;
}

} // namespace

class ConsentDueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endWithinTheDays_isDue()
    {
        const QList<Consent> consents{granted(Today.addDays(31)), granted(Today.addDays(30))};
        QCOMPARE(dueConsents({}, {consents[0]}, Today, 30).size(), 0);
        QCOMPARE(dueConsents({}, {consents[0]}, Today, 31).size(), 1);
        // The newer one ends earlier and does not outlast the older.
        QCOMPARE(dueConsents({}, consents, Today, 31).size(), 2);
        QCOMPARE(dueConsents({}, consents, Today, 31).first().lastDay, Today.addDays(30));
        QCOMPARE(dueConsents({}, {granted(Today.addDays(-400))}, Today, 0).size(), 1);
        QCOMPARE(dueConsents({}, {granted({})}, Today, 30).size(), 0);
    }

    void whatANewerAnswerSettles_isNotDue()
    {
        const Consent ending = granted(Today.addDays(5));
        for (const Consent &newer : {granted({}), granted(Today.addYears(1)), saying(ConsentState::Refused),
                                     saying(ConsentState::Withdrawn), saying(ConsentState::NotNeeded)})
            QCOMPARE(dueConsents({}, {ending, newer}, Today, 30).size(), 0);
        QCOMPARE(dueConsents({}, {ending, saying(ConsentState::Asked)}, Today, 30).size(), 1);
        Consent elsewhere = granted({});
        elsewhere.photos.folders = {FilePath::fromBytes("/other")};
        QCOMPARE(dueConsents({}, {ending, elsewhere}, Today, 30).size(), 1);
    }

    void guardiansConsent_isDueBeforeThe18thBirthday()
    {
        Person young;
        young.birthDate = Today.addDays(10).addYears(-18);
        Consent consent = granted(Today.addYears(2));
        QCOMPARE(dueConsents(young, {consent}, Today, 30).size(), 0); // Nobody else agreed.
        consent.guardian = u"Eve Example"_s;
        const QList<DueConsent> due = dueConsents(young, {consent}, Today, 30);
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().lastDay, Today.addDays(9));
        QVERIFY(due.first().isComingOfAge);
    }

    void forgottenPerson_isNobodyToRemindOf()
    {
        Person forgotten;
        forgotten.isForgotten = true;
        QCOMPARE(dueConsents(forgotten, {granted(Today)}, Today, 30).size(), 0);
    }
};

QTEST_GUILESS_MAIN(ConsentDueTest)
#include "consent_due_test.moc"
