// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/consent_exchange.h"

#include "core/catalog/evidence_store.h"
#include "core/catalog/people_repository.h"
#include "tests/core/catalog/test_catalog.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

const ImportOptions usual{false, {u"web"_s, u"website"_s, u"press"_s}, {}};

ImportReport imported(Catalog &catalog, const QByteArray &content, const ImportOptions &options = usual)
{
    const Result<ImportReport> report = importConsents(catalog, content, options);
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

Consent fullConsent(const TestCatalog &test, PersonId person)
{
    Consent consent;
    consent.person = person;
    consent.state = ConsentState::Limited;
    consent.kind = ConsentKind::Release;
    consent.uses = {u"web"_s, u"press"_s};
    consent.licenses = {u"by-sa"_s};
    consent.commercial = CommercialUse::No;
    consent.photos.folders = {FilePath::fromBytes("/a, b/c")};
    consent.photos.takenFrom = QDate(2026, 5, 1);
    consent.photos.photos = {test.addPhoto("/photos/a.jpg")};
    consent.until = QDate(2028, 1, 1);
    consent.details.guardians = {{u"Eve Example"_s, u"mother"_s, QDate(2026, 5, 1)}};
    consent.details.mayRecognize = true;
    consent.evidence = {{u"form.pdf"_s, QString(64, u'a')}};
    consent.notes = u"=Line 1\nsays \"yes\"; often"_s;
    return consent;
}

} // namespace

class ConsentExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exported_comesBackInAnotherCatalog_data()
    {
        QTest::addColumn<ExchangeFormat>("format");
        QTest::newRow("JSON") << ExchangeFormat::Json;
        QTest::newRow("CSV") << ExchangeFormat::Csv;
    }
    void exported_comesBackInAnotherCatalog()
    {
        QFETCH(ExchangeFormat, format);
        TestCatalog from;
        PeopleRepository people(*from.catalog);
        Person ada = named(u"Zoë “Ada” Example"_s);
        ada.isMinor = true;
        ada.birthDate = QDate(2012, 2, 29);
        ada.notes = u"Red coat"_s;
        ada.id = people.add(ada).value();
        QVERIFY(people.addConsent(fullConsent(from, ada.id)));
        const ConsentId withdrawal = people.withdraw(ada.id, QDate(2026, 6, 1), u"By letter"_s).value();
        QVERIFY(people.takeBack(withdrawal, u"Was somebody else"_s));
        QVERIFY(people.add(named(u"Runner 12"_s)));
        const PersonId gone = people.add(named(u"Gone Example"_s)).value();
        QVERIFY(people.forget(gone));
        const QByteArray content = exportConsents(*from.catalog, format).value();
        QVERIFY(!content.contains("Gone"));

        TestCatalog into;
        into.addPhoto("/other.jpg"); // Numbers differ in another catalog, paths do not.
        const PhotoId photo = into.addPhoto("/photos/a.jpg");
        const ImportReport report = imported(*into.catalog, content);
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.value(0).sentence));
        QCOMPARE(report.peopleAdded, 2);
        QCOMPARE(report.consentsAdded, 2);
        PeopleRepository there(*into.catalog);
        Person back = *there.findByName(ada.name).value();
        QList<Consent> before = people.historyOf(ada.id).value();
        QList<Consent> after = there.historyOf(back.id).value();
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            before[i].id = after[i].id;
            before[i].person = after[i].person;
            if (!before[i].photos.photos.isEmpty())
                before[i].photos.photos = {photo};
            QVERIFY2(after[i] == before[i], qPrintable(QString::number(i)));
        }
        back.id = ada.id;
        QVERIFY(back == ada);

        const ImportReport again = imported(*into.catalog, content);
        QCOMPARE(again.peopleAdded + again.peopleCompleted + again.consentsAdded, 0);
        QCOMPARE(again.knownBefore, 2);
    }

    void wrongRows_areNamedAndLeftOut()
    {
        TestCatalog test;
        const QByteArray csv = "Name;State;Uses;From;Minor;Born\r\n"
                               "Ada Example;granted;web, press;2026-01-31;;\r\n"
                               ";granted;;;;\r\n"
                               "\r\n"
                               "Eve Example;maybe;;;;\r\n"
                               "Max Example;granted;moon;;;\r\n"
                               "Ann Example;granted;;31.1.2026;;\r\n"
                               "Bob Example;;;;yes;2014-01-02\r\n"
                               "Tom Example;limited;;;perhaps;\r\n"
                               "Zoe Example;not-needed;;;;\r\n";
        const ImportReport report = imported(*test.catalog, csv);
        QStringList told;
        for (const ImportProblem &problem : report.problems)
            told.append(problem.where + u": "_s + problem.sentence);
        QCOMPARE(told.join(u'\n'), u"row 3: the name is missing\n"
                                   "row 5: state “maybe” is not known\n"
                                   "row 6: “moon” is no use or destination\n"
                                   "row 7: from “31.1.2026” is no day; write it as 2026-12-31\n"
                                   "row 9: minor “perhaps” is neither yes nor no\n"
                                   "row 10: “Not needed” needs a reason: say why no consent is necessary"_s);
        QCOMPARE(report.peopleAdded, 2);
        QCOMPARE(report.consentsAdded, 1);
        PeopleRepository people(*test.catalog);
        QVERIFY(people.findByName(u"Bob Example"_s).value()->isMinor);
        QVERIFY(!people.findByName(u"Max Example"_s).value());
        QVERIFY(!people.findByName(u"Zoe Example"_s).value());
    }

    void dryRun_changesNothing()
    {
        TestCatalog test;
        ImportOptions dry = usual;
        dry.isDryRun = true;
        const ImportReport report = imported(*test.catalog, "name,state\nAda Example,granted\nEve,maybe\n", dry);
        QCOMPARE(report.peopleAdded, 1);
        QCOMPARE(report.consentsAdded, 1);
        QCOMPARE(report.problems.size(), 1);
        QVERIFY(PeopleRepository(*test.catalog).people()->isEmpty());
    }

    void knownPerson_isCompletedButNotContradicted()
    {
        TestCatalog test;
        PeopleRepository people(*test.catalog);
        QVERIFY(people.add(named(u"Ada Example"_s)));
        QCOMPARE(imported(*test.catalog, "name,born\nADA example,2012-02-29\n").peopleCompleted, 1);
        QCOMPARE(people.findByName(u"Ada Example"_s).value()->birthDate, std::optional(QDate(2012, 2, 29)));
        const ImportReport other = imported(*test.catalog, "name,born\nAda Example,2013-02-28\n");
        QCOMPARE(other.problems.size(), 1);
        QCOMPARE(people.findByName(u"Ada Example"_s).value()->birthDate, std::optional(QDate(2012, 2, 29)));
    }

    void wrongFile_isRefusedAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"name the columns"_s;
        QTest::newRow("no name") << QByteArray("state\ngranted\n") << u"name the columns"_s;
        QTest::newRow("column") << QByteArray("name,shoe size\nAda,38\n") << u"shoe size"_s;
        QTest::newRow("damaged") << QByteArray("{\"schema\":\n\"clearframe") << u"line 2"_s;
        QTest::newRow("schema") << QByteArray("{\"schema\": \"clearframe.check/1\"}") << u"clearframe.check/1"_s;
    }
    void wrongFile_isRefusedAsAWhole()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        TestCatalog test;
        const Result<ImportReport> report = importConsents(*test.catalog, content, usual);
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(word), qPrintable(report.error().message));
    }

    void evidence_isTakenFromTheFolder()
    {
        TestCatalog test;
        QFile form(test.folder.filePath(u"form.pdf"_s));
        QVERIFY(form.open(QIODevice::WriteOnly) && form.write("signed") == 6);
        form.close();
        ImportOptions options = usual;
        options.evidenceFolder = test.file.parent();
        const ImportReport report = imported(*test.catalog,
                                             "name,state,evidence\nAda,granted,form.pdf\n"
                                             "Eve,granted,form.pdf|" +
                                                 QByteArray(64, 'b') + "\nMax,granted,By phone\n",
                                             options);
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems.first().where, u"row 3"_s);
        PeopleRepository people(*test.catalog);
        const Consent ada = people.consentsOf(people.findByName(u"Ada"_s).value()->id)->first();
        QCOMPARE(EvidenceStore(*test.catalog).read(ada.evidence.first()).value(), "signed");
        const Consent max = people.consentsOf(people.findByName(u"Max"_s).value()->id)->first();
        QCOMPARE(max.evidence.first(), (Evidence{u"By phone"_s, {}}));
    }

    void twoThousandRows_areAllThere()
    {
        TestCatalog test;
        QByteArray csv = "name,state,uses,born\n";
        for (int i = 0; i < 2000; ++i)
            csv += "Runner " + QByteArray::number(i) + ",limited,web;website,2010-01-01\n";
        QElapsedTimer timer;
        timer.start();
        const ImportReport report = imported(*test.catalog, csv);
        qInfo("2,000 rows: %lld ms", timer.elapsed());
        QCOMPARE(report.consentsAdded, 2000);
        QCOMPARE(imported(*test.catalog, csv).knownBefore, 2000);
        QCOMPARE(PeopleRepository(*test.catalog).people()->size(), 2000);
    }
};

QTEST_GUILESS_MAIN(ConsentExchangeTest)
#include "consent_exchange_test.moc"
