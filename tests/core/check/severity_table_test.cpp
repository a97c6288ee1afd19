// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/profile.h"
#include "core/check/rule.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype firstProfile = 2; // Column of the table.

// tests/data/severity_table.csv: the head, then a line a rule: its id, what it is about, a cell a destination, and why
// destinations differ.
QList<QStringList> readTable()
{
    QFile file(QStringLiteral(CLEARFRAME_SOURCE_DIR "/tests/data/severity_table.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the table");
    QList<QStringList> lines;
    for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!text.startsWith(u'#'))
            lines.append(text.split(u','));
    }
    return lines;
}

} // namespace

// Every rule at every destination, as the table says it.
class SeverityTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_namesEveryRuleAndDestination()
    {
        const QList<QStringList> lines = readTable();
        QStringList rules;
        for (const QStringList &line : lines.mid(1))
            rules.append(line.first());
        QStringList known;
        for (const Rule &rule : ruleTable())
            known.append(rule.id);
        QCOMPARE(rules, known);
        QStringList profiles = lines.first().mid(firstProfile, lines.first().size() - firstProfile - 1);
        QStringList builtIn;
        for (const Profile &profile : builtInProfiles())
            builtIn.append(profile.id);
        profiles.sort();
        builtIn.sort();
        QCOMPARE(profiles, builtIn);
    }

    void everyRule_isAsSevereAsTheTableSays_data()
    {
        QTest::addColumn<QStringList>("line");
        for (const QStringList &line : readTable().mid(1))
            QTest::newRow(qPrintable(line.first())) << line;
    }

    void everyRule_isAsSevereAsTheTableSays()
    {
        QFETCH(QStringList, line);
        const QStringList head = readTable().first();
        QCOMPARE(line.size(), head.size());
        QSet<QString> severities;
        for (qsizetype i = firstProfile; i < head.size() - 1; ++i) {
            const Profile profile = findProfile(head[i]).value();
            QVERIFY2(severityName(profile.severityOf(line.first())) == line[i], qPrintable(head[i]));
            severities.insert(line[i]);
        }
        QVERIFY2(severities.size() == 1 || !line.last().isEmpty(), "no reason for the difference");
    }

    void rulesThatKeepUnknownsOut_areErrorsEverywhere()
    {
        for (const Profile &profile : builtInProfiles()) {
            // LICENSE002: whether an unclear license allows more than people agreed to (PEOPLE006) is not known.
            for (const QString &rule :
                 {u"FILE001"_s, u"FILE002"_s, u"LICENSE002"_s, u"LICENSE003"_s, u"PEOPLE001"_s, u"PEOPLE002"_s,
                  u"PEOPLE003"_s, u"PEOPLE004"_s, u"PEOPLE005"_s, u"PEOPLE006"_s, u"PEOPLE007"_s, u"PEOPLE008"_s})
                QVERIFY2(profile.severityOf(rule) == Severity::Error, qPrintable(profile.id + u' ' + rule));
        }
    }
};

QTEST_GUILESS_MAIN(SeverityTableTest)
#include "severity_table_test.moc"
