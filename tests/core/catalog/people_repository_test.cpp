// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/people_repository.h"

#include "core/catalog/export_repository.h"
#include "core/catalog/face_repository.h"
#include "core/people/consent_code.h"
#include "tests/core/catalog/test_catalog.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace {

Consent fullConsent(PersonId person)
{
    Consent consent;
    consent.person = person;
    consent.state = ConsentState::Limited;
    consent.uses = {QStringLiteral("website"), QStringLiteral("press")};
    consent.licenses = {QStringLiteral("by-sa")};
    consent.from = QDate(2026, 1, 31);
    consent.until = QDate(2027, 12, 31);
    consent.guardian = QStringLiteral("Grace Example");
    consent.reason = QStringLiteral("Club year book");
    consent.evidence = {{QStringLiteral("17.pdf"), QString(64, u'a')}, {QStringLiteral("By phone"), {}}};
    consent.kind = ConsentKind::ConsentAndRelease;
    consent.commercial = CommercialUse::EditorialOnly;
    consent.names = NamePublication::FirstName;
    consent.alterations = Alterations::ColorOnly;
    consent.isFaceToBeCovered = true;
    consent.photos.folders = {FilePath::fromBytes("/shoots/fair"), FilePath::fromBytes("/shoots/\xe9t\xe9")};
    consent.photos.takenFrom = QDate(2026, 5, 1);
    consent.photos.takenUntil = QDate(2026, 5, 2);
    consent.photos.photos = {{3}, {17}};
    consent.details = {QDate(2026, 5, 1),
                       QStringLiteral("Grace Example"),
                       Channel::Paper,
                       QStringLiteral("fair-v2"),
                       QStringLiteral("de"),
                       QStringLiteral("GDPR 6(1)(a)"),
                       {{QStringLiteral("Grace Example"), QStringLiteral("mother"), QDate(2026, 5, 1)},
                        {QStringLiteral("Max Example"), QStringLiteral("father"), {}}},
                       QStringLiteral("Wit Ness"),
                       QDate(2026, 5, 1),
                       QStringLiteral("Example Club, club@example.org"),
                       QStringLiteral("A print"),
                       QStringLiteral("Germany"),
                       true,
                       true};
    consent.notes = QStringLiteral("Asked at the summer fair.");
    return consent;
}

Consent granted(PersonId person)
{
    Consent consent;
    consent.person = person;
    consent.state = ConsentState::Granted;
    return consent;
}

} // namespace

class PeopleRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void person_comesBackAsSaved()
    {
        TestCatalog test;
        PeopleRepository people(*test.catalog);
        Person ada = named(QStringLiteral("  Ada\n Example "));
        ada.isMinor = true;
        ada.birthDate = QDate(2012, 2, 29);
        ada.notes = QStringLiteral("Red coat");
        ada.id = people.add(ada).value();
        ada.name = QStringLiteral("Ada Example");
        QVERIFY(people.find(ada.id).value() == ada);
        QVERIFY(people.findByName(QStringLiteral("aDA  example")).value() == ada);
        QCOMPARE(people.people()->size(), 1);
    }

    void names_areUniqueWhateverTheirCaseAndForm()
    {
        TestCatalog test;
        PeopleRepository people(*test.catalog);
        QVERIFY(people.add(named(QString::fromUtf8("Zoë Müller"))));
        QCOMPARE(people.add(named(QString::fromUtf8("ZOË MÜLLER"))).error().kind, ErrorKind::Invalid);
        QCOMPARE(people.add(named(QString::fromUtf8("Zoe\xcc\x88 Mu\xcc\x88ller"))).error().kind, ErrorKind::Invalid);
        QCOMPARE(people.add(named(QStringLiteral(" \t"))).error().kind, ErrorKind::Invalid);
        const PersonId runner = people.add(named(QStringLiteral("Runner 12"))).value();
        Person renamed = *people.find(runner).value();
        renamed.name = QString::fromUtf8("zoë müller");
        QCOMPARE(people.save(renamed).error().kind, ErrorKind::Invalid);
        renamed.name = QStringLiteral("RUNNER 12"); // Its own name in another case is free.
        QVERIFY(people.save(renamed));
        QCOMPARE(people.find(runner).value()->name, QStringLiteral("RUNNER 12"));
    }

    void consent_comesBackAsGiven()
    {
        TestCatalog test;
        PeopleRepository people(*test.catalog);
        const PersonId ada = people.add(named(QStringLiteral("Ada Example"))).value();
        Consent consent = fullConsent(ada);
        consent.id = people.addConsent(consent).value();
        const Consent stored = people.consentsOf(ada)->first();
        QVERIFY(tidyConsentCode(stored.code) == stored.code);
        QVERIFY(stored.recordedAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        consent.code = stored.code;
        consent.recordedAt = stored.recordedAt;
        QVERIFY(stored == consent);
        QVERIFY(people.allConsents()->value(ada).first() == consent);
    }

    void history_onlyGrows()
    {
        TestCatalog test;
        PeopleRepository people(*test.catalog);
        const PersonId ada = people.add(named(QStringLiteral("Ada Example"))).value();
        const ConsentId first = people.addConsent(granted(ada)).value();
        const ConsentId second = people.withdraw(ada, {2026, 6, 1}, QStringLiteral("By letter")).value();
        const QList<Consent> history = people.consentsOf(ada).value();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[0].id, first);
        QCOMPARE(int(history[0].state), int(ConsentState::Granted));
        QVERIFY(!history[0].withdrawn);
        QCOMPARE(history[1].id, second);
        QCOMPARE(int(history[1].state), int(ConsentState::Withdrawn));
        QCOMPARE(history[1].withdrawn, std::optional(QDate(2026, 6, 1)));
        QCOMPARE(history[1].notes, QStringLiteral("By letter"));
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception,
                                 test.catalog->database().exec("UPDATE consents SET state = 'granted'"));
    }

    void answerTakenBack_countsForNothingAndStaysInTheHistory()
    {
        TestCatalog test;
        PeopleRepository people(*test.catalog);
        const PersonId ada = people.add(named(QStringLiteral("Ada Example"))).value();
        const ConsentId first = people.addConsent(granted(ada)).value();
        const ConsentId mistake = people.withdraw(ada, {2026, 6, 1}).value();
        QVERIFY(people.takeBack(mistake, QStringLiteral("wrong person")));
        QCOMPARE(people.consentsOf(ada)->size(), 1);
        QCOMPARE(people.consentsOf(ada)->first().id, first);
        QCOMPARE(people.allConsents()->value(ada).size(), 1);
        const QList<Consent> history = people.historyOf(ada).value();
        QCOMPARE(history.size(), 2);
        QVERIFY(!history[0].takenBack);
        QCOMPARE(history[1].takenBack->reason, QStringLiteral("wrong person"));
        QVERIFY(history[1].takenBack->at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QVERIFY(people.wholeHistory()->value(ada) == history);
        QVERIFY(people.findConsent(history[1].code).value()->takenBack);
    }

    void answer_isTakenBackOnce()
    {
        TestCatalog test;
        PeopleRepository people(*test.catalog);
        const PersonId ada = people.add(named(QStringLiteral("Ada Example"))).value();
        const ConsentId mistake = people.addConsent(granted(ada)).value();
        QVERIFY(people.takeBack(mistake));
        QCOMPARE(people.takeBack(mistake).error().kind, ErrorKind::Invalid);
        QCOMPARE(people.takeBack({77}).error().kind, ErrorKind::NotFound);
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception,
                                 test.catalog->database().exec("UPDATE consents_taken_back SET why = ''"));
    }

    void refusalOfWhoWasErased_isNotTakenBack()
    {
        TestCatalog test;
        PeopleRepository people(*test.catalog);
        const PersonId ada = people.add(named(QStringLiteral("Ada Example"))).value();
        const ConsentId mistake = people.addConsent(granted(ada)).value();
        QVERIFY(people.takeBack(mistake, QStringLiteral("Ada said so")));
        QVERIFY(people.forget(ada));
        const QList<Consent> left = people.historyOf(ada).value();
        QCOMPARE(left.size(), 1);
        QCOMPARE(people.takeBack(left.first().id).error().kind, ErrorKind::Invalid);
    }

    void consentThatCannotBe_isRefused()
    {
        TestCatalog test;
        PeopleRepository people(*test.catalog);
        const PersonId ada = people.add(named(QStringLiteral("Ada Example"))).value();
        QCOMPARE(people.addConsent(granted({77})).error().kind, ErrorKind::NotFound);
        Consent endsFirst = granted(ada);
        endsFirst.from = QDate(2026, 2, 1);
        endsFirst.until = QDate(2026, 1, 1);
        QCOMPARE(people.addConsent(endsFirst).error().kind, ErrorKind::Invalid);
        Consent notNeeded = granted(ada);
        notNeeded.state = ConsentState::NotNeeded;
        QCOMPARE(people.addConsent(notNeeded).error().kind, ErrorKind::Invalid);
        QCOMPARE(people.withdraw(ada, QDate()).error().kind, ErrorKind::Invalid);
        QVERIFY(people.consentsOf(ada)->isEmpty());
    }

    void merge_movesEverythingAndLosesNothing()
    {
        TestCatalog test;
        PeopleRepository people(*test.catalog);
        FaceRepository faces(*test.catalog);
        ExportRepository exports(*test.catalog);
        Person runner = named(QStringLiteral("Runner 12"));
        runner.isMinor = true;
        runner.birthDate = QDate(2015, 5, 5);
        runner.notes = QStringLiteral("Red coat");
        const PersonId from = people.add(runner).value();
        const PersonId into = people.add(named(QStringLiteral("Ada Example"))).value();
        const PhotoId photo = test.addPhoto("/a.jpg");
        const FaceId face = faces.add(photo, {}).value();
        QVERIFY(faces.decide(face, {DecisionKind::Person, from, {}, {}}));
        QVERIFY(people.addConsent(granted(from)));
        QVERIFY(exports.add(
            {photo, FilePath::fromBytes("/out/a.jpg"), QStringLiteral("website"), {}, "x", {}, {from, into}}));
        QVERIFY(people.merge(from, into));

        QVERIFY(!people.find(from).value());
        const Person joined = *people.find(into).value();
        QCOMPARE(joined.name, QStringLiteral("Ada Example"));
        QVERIFY(joined.isMinor);
        QCOMPARE(joined.birthDate, runner.birthDate);
        QCOMPARE(joined.notes, runner.notes);
        QCOMPARE(faces.find(face).value()->decision.person, into);
        QCOMPARE(people.consentsOf(into)->size(), 1);
        QCOMPARE(exports.ofPerson(into)->first().people, QList<PersonId>{into});
        QCOMPARE(people.photoCounts()->value(into), 1);
        QVERIFY(people.add(named(QStringLiteral("Runner 12")))); // The name is free again.
        QCOMPARE(people.merge(into, into).error().kind, ErrorKind::Invalid);
    }

    void photoCounts_countEachPhotoThatIsThereOnce()
    {
        TestCatalog test;
        PeopleRepository people(*test.catalog);
        FaceRepository faces(*test.catalog);
        const PersonId ada = people.add(named(QStringLiteral("Ada Example"))).value();
        const PhotoId twice = test.addPhoto("/mirror.jpg");
        const PhotoId gone = test.addPhoto("/gone.jpg");
        for (const PhotoId photo : {twice, twice, gone})
            QVERIFY(faces.decide(*faces.add(photo, {}), {DecisionKind::Person, ada, {}, {}}));
        QVERIFY(PhotoRepository(*test.catalog).setMissing(gone, true));
        QCOMPARE(people.photoCounts()->value(ada), 1);
    }

    void forgotten_blocksButIsNobody()
    {
        TestCatalog test;
        PeopleRepository people(*test.catalog);
        FaceRepository faces(*test.catalog);
        const PersonId ada = people.add(named(QStringLiteral("Ada Example"))).value();
        QVERIFY(people.addConsent(granted(ada)));
        const FaceId face = faces.add(test.addPhoto("/a.jpg"), {}).value();
        QVERIFY(faces.decide(face, {DecisionKind::Person, ada, QStringLiteral("Known by her coat"), {}}));
        QVERIFY(people.forget(ada));

        const Person nobody = *people.find(ada).value();
        QVERIFY(nobody.isForgotten);
        QVERIFY(!nobody.name.contains(QStringLiteral("Ada")));
        QVERIFY(!people.findByName(QStringLiteral("Ada Example")).value());
        QCOMPARE(people.consentsOf(ada)->size(), 1);
        QCOMPARE(int(people.consentsOf(ada)->first().state), int(ConsentState::Refused));
        QCOMPARE(faces.find(face).value()->decision.person, ada);
        QVERIFY(faces.find(face).value()->decision.reason.isEmpty());
        QCOMPARE(people.save(nobody).error().kind, ErrorKind::Invalid);
        QCOMPARE(people.addConsent(granted(ada)).error().kind, ErrorKind::Invalid);
        QCOMPARE(faces.decide(face, {DecisionKind::Person, ada, {}, {}}).error().kind, ErrorKind::Invalid);
        QVERIFY(people.forget(ada)); // Twice does no harm.
        QCOMPARE(people.forget({99}).error().kind, ErrorKind::NotFound);
    }

    void forgotten_leavesNoTraceInAnyFile()
    {
        TestCatalog test;
        PeopleRepository people(*test.catalog);
        const QByteArray sentinel = "Zyxwvut";
        Person somebody = named(QStringLiteral("Zyxwvut First"));
        somebody.notes = QStringLiteral("Zyxwvut lives next door. ").repeated(300);
        const PersonId id = people.add(somebody).value();
        Consent consent = fullConsent(id);
        consent.evidence = {{QStringLiteral("/forms/Zyxwvut.pdf"), {}}};
        QVERIFY(people.addConsent(consent));
        // Pages split, rows move, names change: old copies stay in the gaps.
        const Result<void> crowded = test.catalog->inTransaction([&]() -> Result<void> {
            for (int i = 0; i < 400; ++i) {
                const QString name = QStringLiteral("Person %1 ").arg(i) + QString(i % 60, u'x');
                if (!people.addConsent(granted(people.add(named(name)).value())))
                    qFatal("no consent");
                somebody = *people.find(id).value();
                somebody.name = QStringLiteral("Zyxwvut %1").arg(i);
                if (i % 20 == 0 && !people.save(somebody))
                    qFatal("no other name");
            }
            return {};
        });
        QVERIFY(crowded);
        QVERIFY(test.catalog->backupTo(FilePath::fromBytes(test.file.bytes() + ".version-1.backup")));
        QVERIFY(test.bytesOnDisk().contains(sentinel));
        QVERIFY(people.forget(id));
        QVERIFY(!test.bytesOnDisk().contains(sentinel));
        QVERIFY(
            test.bytesOnDisk().contains("Person 399")); // The others are still there, so we looked in the right place.
    }

    void forgetWhileAnotherReads_saysSoAndCanBeRepeated()
    {
        TestCatalog test;
        PeopleRepository people(*test.catalog);
        const PersonId id = people.add(named(QStringLiteral("Zyxwvut"))).value();
        test.catalog->database().setBusyTimeout(50);
        const std::unique_ptr<Catalog> reader = test.openIt();
        reader->database().exec("BEGIN; SELECT count(*) FROM people");
        const Result<void> forgotten = people.forget(id);
        QVERIFY(!forgotten);
        QCOMPARE(forgotten.error().kind, ErrorKind::Busy);
        QVERIFY(people.find(id).value()->isForgotten);
        reader->database().exec("COMMIT");
        QVERIFY(people.forget(id));
        QVERIFY(!test.bytesOnDisk().contains("Zyxwvut"));
    }
};

QTEST_GUILESS_MAIN(PeopleRepositoryTest)
#include "people_repository_test.moc"
