// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/consent.h"
#include "core/people/decision.h"
#include "core/people/use.h"

#include <QTest>

using namespace Qt::StringLiterals;

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUse_isFoundByItsName()
    {
        QCOMPARE(allUses().size(), 9);
        for (const Use use : allUses())
            QCOMPARE(useFromName(useName(use)), std::optional(use));
        QCOMPARE(useName(Use::OpenLicense), u"open-license"_s);
        QCOMPARE(useFromName(u"website"_s), std::nullopt);
    }

    void everyDecision_isFoundByItsName()
    {
        const QStringList names{u"none"_s,     u"person"_s,           u"not-a-face"_s,
                                u"depicted"_s, u"not-recognizable"_s, u"legal-exception"_s};
        for (int kind = 0; kind < names.size(); ++kind) {
            QCOMPARE(decisionKindName(DecisionKind(kind)), names.at(kind));
            QCOMPARE(decisionKindFromName(names.at(kind)), std::optional(DecisionKind(kind)));
        }
        QCOMPARE(decisionKindFromName(u"statue"_s), std::nullopt);
    }

    void everyConsentState_isFoundByItsName()
    {
        const QStringList names{u"unknown"_s, u"asked"_s,     u"granted"_s,   u"limited"_s,
                                u"refused"_s, u"withdrawn"_s, u"not-needed"_s};
        for (int state = 0; state < names.size(); ++state) {
            QCOMPARE(consentStateName(ConsentState(state)), names.at(state));
            QCOMPARE(consentStateFromName(names.at(state)), std::optional(ConsentState(state)));
        }
        QCOMPARE(consentStateFromName(u"expired"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
