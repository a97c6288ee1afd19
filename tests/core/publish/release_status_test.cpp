// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/release_status.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate Day(2026, 6, 1);
const PersonId Ada{7};
const PersonId Ben{8};

FaceFacts face(qint64 id, DecisionKind kind, PersonId person = {})
{
    FaceFacts facts;
    facts.id = {id};
    facts.decision = {kind, person, {}, {}};
    return facts;
}

PhotoFacts photoOf(const QList<FaceFacts> &faces)
{
    PhotoFacts photo;
    photo.id = {1};
    photo.path = FilePath::fromBytes("/photos/a.jpg");
    photo.faces = faces;
    return photo;
}

PhotoFacts portrait()
{
    return photoOf({face(11, DecisionKind::Person, Ada)});
}

PhotoFacts pair()
{
    return photoOf({face(11, DecisionKind::Person, Ada), face(12, DecisionKind::Person, Ben)});
}

Consent answer(ConsentState state, const QString &code = {})
{
    Consent consent;
    consent.state = state;
    consent.code = code;
    return consent;
}

// A signed contract without a limit.
Consent release(const QString &code = u"REL-1"_s)
{
    Consent consent = answer(ConsentState::Granted, code);
    consent.kind = ConsentKind::Release;
    consent.commercial = CommercialUse::Yes;
    consent.alterations = Alterations::Free;
    consent.evidence = {{u"release.pdf"_s, QString(64, u'a')}};
    return consent;
}

PeopleFacts people(const QList<Consent> &ada, const QList<Consent> &ben = {})
{
    PeopleFacts facts;
    facts.people.insert(Ada, {Ada, u"Ada Example"_s, false, {}, {}, false});
    facts.people.insert(Ben, {Ben, u"Ben Example"_s, false, {}, {}, false});
    facts.consents.insert(Ada, ada);
    facts.consents.insert(Ben, ben);
    return facts;
}

Consent over()
{
    Consent consent = answer(ConsentState::Granted, u"OLD-1"_s);
    consent.until = Day.addDays(-1);
    return consent;
}

} // namespace

class ReleaseStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePerson_decidesTheStatus_data()
    {
        QTest::addColumn<QList<Consent>>("consents");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char *name, const QList<Consent> &consents, const QString &status,
                            const QStringList &ids = {}) { QTest::newRow(name) << consents << status << ids; };
        row("not needed", {answer(ConsentState::NotNeeded)}, u"MR-NAP"_s);
        row("release without a limit", {release()}, u"MR-UMR"_s, {u"REL-1"_s});
        row("consent without a contract", {answer(ConsentState::Granted, u"C-1"_s)}, u"MR-LMR"_s, {u"C-1"_s});
        row("limited", {answer(ConsentState::Limited, u"C-1"_s)}, u"MR-LMR"_s, {u"C-1"_s});
        row("no consent", {}, {});
        row("unknown", {answer(ConsentState::Unknown)}, {});
        row("asked", {answer(ConsentState::Asked)}, {});
        row("expired", {over()}, {});
        row("refused", {answer(ConsentState::Refused)}, u"MR-NON"_s);
        row("withdrawn", {answer(ConsentState::Withdrawn)}, u"MR-NON"_s);
        row("agreed, then refused", {answer(ConsentState::Granted, u"C-1"_s), answer(ConsentState::Refused)},
            u"MR-NON"_s);
        row("refused, then agreed", {answer(ConsentState::Refused), answer(ConsentState::Granted, u"C-1"_s)},
            u"MR-LMR"_s, {u"C-1"_s});
    }

    void onePerson_decidesTheStatus()
    {
        QFETCH(QList<Consent>, consents);
        QFETCH(QString, status);
        QFETCH(QStringList, ids);
        const ReleaseStatement said = releaseOf(portrait(), people(consents), {}, Day);
        QCOMPARE(said.status, status);
        QCOMPARE(said.ids, ids);
    }

    void anyLimit_makesAReleaseLimited_data()
    {
        QTest::addColumn<Consent>("consent");
        const auto row = [](const char *name, auto change) {
            Consent consent = release();
            change(consent);
            QTest::newRow(name) << consent;
        };
        row("uses", [](Consent &c) { c.uses = {u"web"_s}; });
        row("licenses", [](Consent &c) { c.licenses = {u"by"_s}; });
        row("editorial", [](Consent &c) { c.commercial = CommercialUse::EditorialOnly; });
        row("commercial unsaid", [](Consent &c) { c.commercial = CommercialUse::Unsaid; });
        row("end", [](Consent &c) { c.until = Day.addYears(1); });
        row("no document", [](Consent &c) { c.evidence.clear(); });
        row("alterations", [](Consent &c) { c.alterations = Alterations::None; });
        row("covered face", [](Consent &c) { c.isFaceToBeCovered = true; });
        row("territory", [](Consent &c) { c.details.territory = u"Switzerland"_s; });
        row("no contract", [](Consent &c) { c.kind = ConsentKind::Consent; });
    }

    void anyLimit_makesAReleaseLimited()
    {
        QFETCH(Consent, consent);
        QCOMPARE(releaseOf(portrait(), people({consent}), {}, Day).status, u"MR-LMR"_s);
    }

    void worstOfTwo_decides_data()
    {
        QTest::addColumn<QList<Consent>>("ben");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char *name, const QList<Consent> &ben, const QString &status,
                            const QStringList &ids) { QTest::newRow(name) << ben << status << ids; };
        row("both unlimited", {release(u"REL-2"_s)}, u"MR-UMR"_s, {u"REL-1"_s, u"REL-2"_s});
        row("not needed", {answer(ConsentState::NotNeeded)}, u"MR-UMR"_s, {u"REL-1"_s});
        row("limited", {answer(ConsentState::Limited, u"C-2"_s)}, u"MR-LMR"_s, {u"REL-1"_s, u"C-2"_s});
        row("missing", {}, u"MR-LMR"_s, {u"REL-1"_s}); // PLUS: "limited or incomplete".
        row("asked", {answer(ConsentState::Asked)}, u"MR-LMR"_s, {u"REL-1"_s});
        row("expired", {over()}, u"MR-LMR"_s, {u"REL-1"_s});
        row("refused", {answer(ConsentState::Refused)}, u"MR-NON"_s, {});
    }

    void worstOfTwo_decides()
    {
        QFETCH(QList<Consent>, ben);
        QFETCH(QString, status);
        QFETCH(QStringList, ids);
        const ReleaseStatement said = releaseOf(pair(), people({release()}, ben), {}, Day);
        QCOMPARE(said.status, status);
        QCOMPARE(said.ids, ids);
    }

    void nobody_isSaidOnlyWhenSomebodyDecidedSo()
    {
        QCOMPARE(releaseOf(photoOf({}), {}, {}, Day).status, QString()); // Nobody found is not nobody there.
        for (const DecisionKind kind : {DecisionKind::NotAFace, DecisionKind::Depicted, DecisionKind::NotRecognizable,
                                        DecisionKind::LegalException})
            QCOMPARE(releaseOf(photoOf({face(11, kind)}), {}, {}, Day).status, u"MR-NAP"_s);
        QCOMPARE(releaseOf(photoOf({face(11, DecisionKind::None)}), {}, {}, Day).status, QString());
    }

    void coveredFaces_doNotCount()
    {
        const PeopleFacts facts = people({release()}, {answer(ConsentState::Refused)});
        QCOMPARE(releaseOf(pair(), facts, {FaceId{12}}, Day).status, u"MR-UMR"_s);
        QCOMPARE(releaseOf(pair(), facts, {FaceId{11}, FaceId{12}}, Day).status, u"MR-NAP"_s);
    }

    void forgottenPerson_isNoRelease()
    {
        PeopleFacts facts = people({release()});
        facts.people[Ada].isForgotten = true;
        QCOMPARE(releaseOf(portrait(), facts, {}, Day).status, u"MR-NON"_s);
    }

    void consentForOtherPhotos_doesNotCount()
    {
        Consent elsewhere = release();
        elsewhere.photos.photos = {{2}};
        QCOMPARE(releaseOf(portrait(), people({elsewhere}), {}, Day).status, QString());
    }

    void youngestMinor_givesTheAge_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QString>("code");
        QTest::newRow("not known") << QDate() << u"AG-UNK"_s;
        QTest::newRow("10") << QDate(2016, 6, 1) << u"AG-U14"_s;
        QTest::newRow("14 that day") << QDate(2012, 6, 1) << u"AG-A14"_s;
        QTest::newRow("14 the day after") << QDate(2012, 6, 2) << u"AG-U14"_s;
        QTest::newRow("17") << QDate(2008, 6, 2) << u"AG-A17"_s;
        QTest::newRow("18 that day") << QDate(2008, 6, 1) << QString();
    }

    void youngestMinor_givesTheAge()
    {
        QFETCH(QDate, born);
        QFETCH(QString, code);
        PeopleFacts facts = people({release()}, {release()});
        facts.people[Ada].isMinor = true;
        if (born.isValid())
            facts.people[Ada].birthDate = born;
        QCOMPARE(releaseOf(pair(), facts, {}, Day).ageDisclosure, code);
    }

    void names_areThoseAgreedTo()
    {
        Consent full = release();
        full.names = NamePublication::Full;
        Consent first = release();
        first.names = NamePublication::FirstName;
        QCOMPARE(releaseOf(pair(), people({full}, {first}), {}, Day).names, QStringList({u"Ada Example"_s, u"Ben"_s}));
        QCOMPARE(releaseOf(pair(), people({release()}, {release()}), {}, Day).names, QStringList());
    }
};

QTEST_GUILESS_MAIN(ReleaseStatusTest)
#include "release_status_test.moc"
