// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/listed_findings.h"

#include <QTest>

namespace {

Finding openFace(qint64 face)
{
    Finding finding;
    finding.rule = QStringLiteral("PEOPLE001");
    finding.message = QStringLiteral("Nobody decided who this is.");
    finding.face = FaceId{face};
    finding.fix = {QStringLiteral("decide-face"), QStringLiteral("Decide the face.")};
    return finding;
}

} // namespace

class ListedFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameWordsOfSeveralFaces_areHeldOnce()
    {
        FindingPool pool;
        const ListedVerdict one = pool.listed({{1}, Verdict::Undecided, {openFace(11), openFace(12)}});
        const ListedVerdict other = pool.listed({{2}, Verdict::Undecided, {openFace(21)}});
        QCOMPARE(one.findings.at(0).said, one.findings.at(1).said);
        QCOMPARE(one.findings.at(0).said, other.findings.at(0).said);
    }

    void acceptedFinding_isNotTheOpenOne()
    {
        Finding accepted = openFace(11);
        accepted.accepted =
            Acceptance{accepted.rule, {}, QStringLiteral("A statue"), QStringLiteral("Ada Example"), {}};
        FindingPool pool;
        const ListedVerdict verdict = pool.listed({{1}, Verdict::Undecided, {openFace(11), accepted}});
        QVERIFY(!verdict.findings.at(0).said->accepted);
        QCOMPARE(verdict.whole().at(1).accepted->reason, QStringLiteral("A statue"));
    }

    void whole_isWhatWasListed()
    {
        Finding consent = openFace(12);
        consent.rule = QStringLiteral("PEOPLE003");
        consent.person = PersonId{7};
        const QList<Finding> whole = FindingPool().listed({{1}, Verdict::Undecided, {openFace(11), consent}}).whole();
        QCOMPARE(whole.size(), 2);
        QCOMPARE(whole.at(0).face, std::optional(FaceId{11}));
        QVERIFY(!whole.at(0).person);
        QCOMPARE(whole.at(1).face, std::optional(FaceId{12}));
        QCOMPARE(whole.at(1).person, std::optional(PersonId{7}));
        QCOMPARE(whole.at(1).message, consent.message);
        QCOMPARE(whole.at(1).fix.sentence, consent.fix.sentence);
    }
};

QTEST_GUILESS_MAIN(ListedFindingsTest)
#include "listed_findings_test.moc"
