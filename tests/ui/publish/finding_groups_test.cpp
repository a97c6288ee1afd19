// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/finding_groups.h"

#include <QTest>

namespace {

Finding finding(const QString &rule, Severity severity, Verdict effect = Verdict::Undecided)
{
    Finding made;
    made.rule = rule;
    made.severity = severity;
    made.effect = effect;
    return made;
}

PhotoItem photo(qint64 id, const QList<Finding> &findings)
{
    PhotoItem item;
    item.facts.id = {id};
    item.verdict = FindingPool().listed({{}, Verdict::Blocked, findings});
    return item;
}

QList<FindingGroup> grouped(const QList<PhotoItem> &photos)
{
    QList<const PhotoItem *> pointers;
    for (const PhotoItem &item : photos)
        pointers.append(&item);
    return groupFindings(pointers);
}

const QString people1 = QStringLiteral("PEOPLE001");
const QString people3 = QStringLiteral("PEOPLE003");
const QString ai = QStringLiteral("AI001");

} // namespace

class FindingGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameRule_countsEachPhotoOnce()
    {
        Finding face = finding(people1, Severity::Error);
        face.face = FaceId{1};
        const QList<FindingGroup> groups = grouped({photo(1, {face, face}), photo(2, {face})});
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().photos.size(), 2);
        QCOMPARE(groups.first().faces, 3);
        QVERIFY(groups.first().stops());
    }
    void order_isWhatStopsMostFirst()
    {
        const Finding advice = finding(ai, Severity::Advice);
        const Finding refused = finding(people3, Severity::Error, Verdict::Blocked);
        const Finding open = finding(people1, Severity::Error);
        const QList<FindingGroup> groups =
            grouped({photo(1, {advice, open}), photo(2, {advice, open}), photo(3, {advice, refused})});
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups[0].rule, people1);
        QCOMPARE(groups[1].rule, people3);
        QCOMPARE(groups[1].effect, Verdict::Blocked);
        QCOMPARE(groups[2].rule, ai);
        QVERIFY(!groups[2].stops());
    }
    void people_areNamedOnce()
    {
        Finding refused = finding(people3, Severity::Error);
        refused.personName = QStringLiteral("Runner 7");
        const QList<FindingGroup> groups = grouped({photo(1, {refused}), photo(2, {refused})});
        QCOMPARE(groups.first().people, QStringList{QStringLiteral("Runner 7")});
    }
    void accepted_staysVisibleButDoesNotStop()
    {
        Finding accepted = finding(people1, Severity::Error);
        accepted.accepted = Acceptance();
        const QList<FindingGroup> groups = grouped({photo(1, {accepted}), photo(2, {finding(ai, Severity::Advice)})});
        QCOMPARE(groups.last().rule, people1);
        QVERIFY(groups.last().photos.isEmpty());
        QCOMPARE(groups.last().acceptedPhotos.size(), 1);
        QVERIFY(!groups.last().stops());
    }
    void nothingFound_hasNoGroups() { QVERIFY(grouped({photo(1, {})}).isEmpty()); }
    void unreadFile_cannotBeAccepted()
    {
        QVERIFY(!grouped({photo(1, {finding(QStringLiteral("PEOPLE008"), Severity::Error)})}).first().canBeAccepted);
        QVERIFY(grouped({photo(1, {finding(people1, Severity::Error)})}).first().canBeAccepted);
    }
};

QTEST_GUILESS_MAIN(FindingGroupsTest)
#include "finding_groups_test.moc"
