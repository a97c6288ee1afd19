// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/library_state.h"

#include "tests/ui/common/test_library.h"

#include <QSignalSpy>

namespace {

Consent grantTo(PersonId person)
{
    Consent consent;
    consent.person = person;
    consent.state = ConsentState::Granted;
    return consent;
}

// What another program does while the window is open.
Result<void> decideElsewhere(TestLibrary &library, FaceId face, DecisionKind kind)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(library.state().files().catalog);
    if (!catalog)
        return failure(catalog.error());
    Decision decision;
    decision.kind = kind;
    decision.decidedAt = QDateTime::currentDateTimeUtc();
    return FaceRepository(**catalog).decide(face, decision);
}

} // namespace

class LibraryStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reload_bringsPhotosByPathWithVerdicts()
    {
        TestLibrary library;
        const PhotoId b = library.addPhoto(QStringLiteral("b.jpg"), 1, QStringLiteral("by-4.0"));
        const PhotoId a = library.addPhoto(QStringLiteral("a.jpg"), 0, QStringLiteral("by-4.0"));
        library.load(2);
        QCOMPARE(library.state().rowOf(a), 0);
        QCOMPARE(library.state().rowOf(b), 1);
        QCOMPARE(library.item(a).verdict.verdict, Verdict::Clear);
        QCOMPARE(library.item(b).verdict.verdict, Verdict::Undecided);
        QCOMPARE(library.state().count(Verdict::Clear), 1);
        QCOMPARE(library.state().count(Verdict::Undecided), 1);
    }

    void fileThatWentAway_isNotClear()
    {
        TestLibrary library;
        const PhotoId photo = library.addPhoto(QStringLiteral("a.jpg"), 0, QStringLiteral("by-4.0"));
        QVERIFY(QFile::remove(library.folder() + QStringLiteral("/photos/a.jpg")));
        library.load(1);
        QTRY_VERIFY(library.item(photo).verdict.verdict != Verdict::Clear);
    }

    void decision_changesTheVerdictAndIsUndone()
    {
        TestLibrary library;
        const PhotoId photo = library.addPhoto(QStringLiteral("a.jpg"), 1, QStringLiteral("by-4.0"));
        library.load(1);
        Decision statue;
        statue.kind = DecisionKind::Depicted;
        QVERIFY(library.decisions().decide({{photo, library.face(photo)}}, statue));
        QCOMPARE(library.item(photo).verdict.verdict, Verdict::Clear);
        library.undo().undo();
        QCOMPARE(library.item(photo).verdict.verdict, Verdict::Undecided);
        QCOMPARE(library.item(photo).facts.faces.first().decision.kind, DecisionKind::None);
        library.undo().redo();
        QCOMPARE(library.item(photo).verdict.verdict, Verdict::Clear);
    }

    void personWithConsent_clearsThePhoto()
    {
        TestLibrary library;
        const PhotoId photo = library.addPhoto(QStringLiteral("a.jpg"), 1, QStringLiteral("by-4.0"));
        library.load(1);
        QVERIFY(library.decisions().decideAsPerson({{photo, library.face(photo)}}, QStringLiteral(" Runner 12 ")));
        QCOMPARE(library.item(photo).verdict.verdict, Verdict::Undecided);
        const PersonId person = library.item(photo).facts.faces.first().decision.person;
        QCOMPARE(library.state().people().people.value(person).name, QStringLiteral("Runner 12"));
        QVERIFY(library.decisions().addConsent(grantTo(person)));
        QCOMPARE(library.item(photo).verdict.verdict, Verdict::Clear);
        QVERIFY(library.decisions().withdrawConsent(person, QDate::currentDate()));
        QCOMPARE(library.item(photo).verdict.verdict, Verdict::Blocked);
    }

    void nextDay_endsConsents()
    {
        TestLibrary library;
        const PhotoId photo = library.addPhoto(QStringLiteral("a.jpg"), 1, QStringLiteral("by-4.0"));
        library.load(1);
        QVERIFY(library.decisions().decideAsPerson({{photo, library.face(photo)}}, QStringLiteral("Runner 12")));
        Consent consent = grantTo(library.item(photo).facts.faces.first().decision.person);
        consent.until = QDate::currentDate();
        QVERIFY(library.decisions().addConsent(consent));
        QCOMPARE(library.item(photo).verdict.verdict, Verdict::Clear);
        library.state().setDay(QDate::currentDate().addDays(1));
        QTRY_COMPARE(library.item(photo).verdict.verdict, Verdict::Blocked);
        QCOMPARE(library.state().count(Verdict::Clear), 0);
    }

    void profile_judgesEverythingAgain()
    {
        TestLibrary library;
        const PhotoId photo = library.addPhoto(QStringLiteral("a.jpg"), 0, QStringLiteral("by-nc-4.0"));
        library.state().setProfile(QStringLiteral("website"));
        library.load(1);
        QCOMPARE(library.item(photo).verdict.verdict, Verdict::Clear);
        library.state().setProfile(QStringLiteral("commons"));
        QTRY_COMPARE(library.item(photo).verdict.verdict, Verdict::Blocked);
        QCOMPARE(library.state().count(Verdict::Blocked), 1);
    }

    void emptyName_isRefusedAndTold()
    {
        TestLibrary library;
        const PhotoId photo = library.addPhoto(QStringLiteral("a.jpg"), 1);
        library.load(1);
        QSignalSpy problems(&library.state(), &LibraryState::problemFound);
        QVERIFY(!library.decisions().decideAsPerson({{photo, library.face(photo)}}, QStringLiteral("  ")));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(library.item(photo).facts.faces.first().decision.kind, DecisionKind::None);
    }

    void reload_tellsOnlyOfTheRowsThatChanged()
    {
        TestLibrary library;
        const PhotoId a = library.addPhoto(QStringLiteral("a.jpg"), 1, QStringLiteral("by-4.0"));
        const PhotoId b = library.addPhoto(QStringLiteral("b.jpg"), 1, QStringLiteral("by-4.0"));
        library.load(2);
        QVERIFY(decideElsewhere(library, library.face(b), DecisionKind::Depicted));
        QSignalSpy resets(&library.state(), &LibraryState::photosReset);
        QSignalSpy changes(&library.state(), &LibraryState::photosChanged);
        const PhotoList before = library.state().photos();
        library.state().reload();
        QTRY_COMPARE(library.item(b).verdict.verdict, Verdict::Clear);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first(), (QVariantList{1, 1}));
        QCOMPARE(library.state().photos().shared(library.state().rowOf(a)), before.shared(0));
    }

    void decisionWhileTheCatalogIsRead_stays()
    {
        TestLibrary library;
        const PhotoId photo = library.addPhoto(QStringLiteral("a.jpg"), 1, QStringLiteral("by-4.0"));
        library.load(1);
        Decision statue;
        statue.kind = DecisionKind::Depicted;
        library.state().reload();
        QVERIFY(library.decisions().decide({{photo, library.face(photo)}}, statue));
        library.settle();
        QCOMPARE(library.item(photo).verdict.verdict, Verdict::Clear);
    }

    void destinationChosenWhileTheCatalogIsRead_counts()
    {
        TestLibrary library;
        const PhotoId photo = library.addPhoto(QStringLiteral("a.jpg"), 0, QStringLiteral("by-nc-4.0"));
        library.state().setProfile(QStringLiteral("website"));
        library.load(1);
        QCOMPARE(library.item(photo).verdict.verdict, Verdict::Clear);
        library.state().reload();
        library.state().setProfile(QStringLiteral("commons"));
        library.settle();
        library.settle();
        QCOMPARE(library.item(photo).verdict.verdict, Verdict::Blocked);
    }

    void markWhileEverythingIsJudged_doesNotKeepTheOldVerdict()
    {
        TestLibrary library;
        const PhotoId photo = library.addPhoto(QStringLiteral("a.jpg"), 0, QStringLiteral("by-nc-4.0"));
        library.state().setProfile(QStringLiteral("website"));
        library.load(1);
        library.state().setProfile(QStringLiteral("commons"));
        QVERIFY(library.state().setMarks({{photo, PhotoMarks{3, PhotoFlag::None}}}));
        library.settle();
        QCOMPARE(library.item(photo).verdict.verdict, Verdict::Blocked);
        QCOMPARE(library.item(photo).facts.stars(), 3);
    }

    // Another program withdraws consent; an answer in another photo brings the news.
    void personChangedElsewhere_countsInAllPhotos()
    {
        TestLibrary library;
        const PhotoId a = library.addPhoto(QStringLiteral("a.jpg"), 1, QStringLiteral("by-4.0"));
        const PhotoId b = library.addPhoto(QStringLiteral("b.jpg"), 1, QStringLiteral("by-4.0"));
        library.load(2);
        QVERIFY(library.decisions().decideAsPerson({{a, library.face(a)}}, QStringLiteral("Runner 12")));
        const PersonId person = library.item(a).facts.faces.first().decision.person;
        QVERIFY(library.decisions().addConsent(grantTo(person)));
        QCOMPARE(library.item(a).verdict.verdict, Verdict::Clear);
        Result<std::unique_ptr<Catalog>> elsewhere = Catalog::open(library.state().files().catalog);
        QVERIFY(elsewhere.has_value());
        Consent withdrawal = grantTo(person);
        withdrawal.state = ConsentState::Withdrawn;
        withdrawal.from = withdrawal.withdrawn = QDate::currentDate();
        QVERIFY(PeopleRepository(**elsewhere).addConsent(withdrawal).has_value());
        Decision statue;
        statue.kind = DecisionKind::Depicted;
        QVERIFY(library.decisions().decide({{b, library.face(b)}}, statue));
        QCOMPARE(library.item(a).verdict.verdict, Verdict::Blocked);
    }

    void fileThatCameBack_isClearAgain()
    {
        TestLibrary library;
        const PhotoId photo = library.addPhoto(QStringLiteral("a.jpg"), 0, QStringLiteral("by-4.0"));
        const QString file = library.folder() + QStringLiteral("/photos/a.jpg");
        QVERIFY(QFile::rename(file, file + u'~'));
        library.load(1);
        QTRY_VERIFY(library.item(photo).facts.isMissing);
        QVERIFY(QFile::rename(file + u'~', file));
        library.state().compareWithDisk();
        QTRY_COMPARE(library.item(photo).verdict.verdict, Verdict::Clear);
    }

    void roots_areTheTopmostFolders()
    {
        TestLibrary library;
        library.addPhoto(QStringLiteral("a/1.jpg"), 0);
        library.addPhoto(QStringLiteral("a/deep/2.jpg"), 0);
        library.addPhoto(QStringLiteral("ab/3.jpg"), 0);
        library.load(3);
        const QByteArray base = QFile::encodeName(library.folder()) + "/photos/";
        QCOMPARE(library.state().roots(),
                 (QList<FilePath>{FilePath::fromBytes(base + "a"), FilePath::fromBytes(base + "ab")}));
    }
};

QTEST_MAIN(LibraryStateTest)
#include "library_state_test.moc"
