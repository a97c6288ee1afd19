// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/check/check_fixture.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fixture;

namespace {

using Line = QHash<QString, QString>;

// The table that a lawyer can read: tests/data/consent_table.csv.
QList<Line> readTable()
{
    QFile file(QStringLiteral(CLEARFRAME_SOURCE_DIR "/tests/data/consent_table.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the table");
    QStringList titles;
    QList<Line> lines;
    for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = text.split(u',');
        if (text.startsWith(u'#'))
            continue;
        if (titles.isEmpty()) {
            titles = cells;
            continue;
        }
        if (cells.size() != titles.size())
            qFatal("wrong number of cells: %s", qPrintable(text));
        Line line;
        for (qsizetype i = 0; i < titles.size(); ++i)
            line.insert(titles[i], cells[i]);
        lines.append(line);
    }
    return lines;
}

Consent consentOf(const Line &line)
{
    Consent answer = consent(*consentStateFromName(line[u"state"_s]), line[u"uses"_s].split(u' ', Qt::SkipEmptyParts));
    answer.licenses = line[u"licenses"_s].split(u' ', Qt::SkipEmptyParts);
    if (line[u"special"_s] == u"ended")
        answer.until = Day.addDays(-1);
    if (line[u"special"_s] == u"guardian")
        answer.guardian = u"Dora Example"_s;
    if (answer.state == ConsentState::NotNeeded)
        answer.reason = u"a picture of the photographer"_s;
    return answer;
}

// "no LICENSE010 PEOPLE005": as the table says it.
QString told(const PhotoVerdict &judged)
{
    QStringList words{judged.verdict == Verdict::Clear       ? u"yes"_s
                      : judged.verdict == Verdict::Undecided ? u"ask"_s
                                                             : u"no"_s};
    for (const Finding &finding : judged.findings) {
        if (finding.severity == Severity::Error && !words.contains(finding.rule))
            words.append(finding.rule);
    }
    return words.join(u' ');
}

} // namespace

class ConsentTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCombination_isAsTheTableSays()
    {
        QStringList wrong;
        int cells = 0;
        for (const Line &line : readTable()) {
            PhotoFacts photo = clearPhoto();
            photo.rights.license.license = findLicense(line[u"license"_s]);
            QVERIFY2(photo.rights.license.license, qPrintable(line[u"license"_s]));
            photo.faces = {face(DecisionKind::Person, 7)};
            const PeopleFacts people = runner({consentOf(line)}, line[u"minor"_s] == u"yes");
            for (const Profile &profile : builtInProfiles()) {
                ++cells;
                const QString says = told(judgePhoto(photo, people, profile, Day));
                if (says != line[profile.id])
                    wrong.append(u"%1, %2, %3: %4, the table: %5"_s.arg(line[u"the person"_s], line[u"license"_s],
                                                                        profile.id, says, line[profile.id]));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(cells, 12 * 8 * 8);
    }

    void table_holdsEveryCombinationOnce()
    {
        QSet<QString> seen;
        for (const Line &line : readTable())
            seen.insert(line[u"the person"_s] + u'/' + line[u"license"_s]);
        QCOMPARE(seen.size(), 12 * 8);
    }
};

QTEST_GUILESS_MAIN(ConsentTableTest)
#include "consent_table_test.moc"
