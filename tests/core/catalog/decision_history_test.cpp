// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/decision_history.h"

#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "tests/core/catalog/test_catalog.h"

class DecisionHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batch_isTakenBackTogether_newestFirst()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        const QList<FaceId> ids = addFaces(test, 3);
        const Decision depicted{DecisionKind::Depicted, {}, QStringLiteral("Poster"), {}};
        QVERIFY(faces.decide(ids[0], depicted));
        QVERIFY(faces.decide(
            {{ids[0], {DecisionKind::NotAFace, {}, {}, {}}}, {ids[1], {DecisionKind::NotAFace, {}, {}, {}}}}));
        const UndoneDecisions first = DecisionHistory(*test.catalog).undo().value();
        QCOMPARE(first.changes.size(), 2);
        QCOMPARE(faces.find(ids[0]).value()->decision.kind, DecisionKind::Depicted);
        QCOMPARE(faces.find(ids[0]).value()->decision.reason, QStringLiteral("Poster"));
        QVERIFY(faces.find(ids[0]).value()->decision.decidedAt.isValid());
        QCOMPARE(faces.find(ids[1]).value()->decision.kind, DecisionKind::None);
        QCOMPARE(DecisionHistory(*test.catalog).undo()->changes.size(), 1);
        QCOMPARE(faces.find(ids[0]).value()->decision.kind, DecisionKind::None);
        const UndoneDecisions nothing = DecisionHistory(*test.catalog).undo().value();
        QVERIFY(nothing.changes.isEmpty() && nothing.kept == 0);
        QCOMPARE(DecisionHistory(*test.catalog).newest(10)->size(), 3); // The history keeps all of it.
    }

    void oneThatCannotBe_keepsAllFromBeingDecided()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        const QList<FaceId> ids = addFaces(test, 1);
        const Decision notAFace{DecisionKind::NotAFace, {}, {}, {}};
        QCOMPARE(faces.decide({{ids[0], notAFace}, {{99}, notAFace}}).error().kind, ErrorKind::NotFound);
        QCOMPARE(faces.find(ids[0]).value()->decision.kind, DecisionKind::None);
        QVERIFY(DecisionHistory(*test.catalog).newest(10)->isEmpty());
    }

    void ofPhoto_isOnlyThatPhotosNewestFirst()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        const QList<FaceId> ids = addFaces(test, 1);
        QVERIFY(faces.decide(ids[0], {DecisionKind::NotAFace, {}, {}, {}}));
        QVERIFY(faces.decide(ids[0], {DecisionKind::Depicted, {}, QStringLiteral("Poster"), {}}));
        const PhotoId photo = faces.find(ids[0]).value()->photo;
        const QList<DecisionChange> changes = DecisionHistory(*test.catalog).ofPhoto(photo).value();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.first().after.kind, DecisionKind::Depicted);
        QVERIFY(DecisionHistory(*test.catalog).ofPhoto({photo.value + 1})->isEmpty());
    }

    void sameDecisionAgain_isNoEntry()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        const QList<FaceId> ids = addFaces(test, 1);
        for (int i = 0; i < 2; ++i)
            QVERIFY(faces.decide(ids[0], {DecisionKind::NotAFace, {}, {}, {}}));
        QCOMPARE(DecisionHistory(*test.catalog).newest(10)->size(), 1);
    }

    void mergedPerson_comesBackAsTheOneThatStayed()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        PeopleRepository people(*test.catalog);
        const QList<FaceId> ids = addFaces(test, 1);
        const PersonId runner = people.add(named(QStringLiteral("Runner 12"))).value();
        const PersonId ada = people.add(named(QStringLiteral("Ada Example"))).value();
        QVERIFY(faces.decide(ids[0], {DecisionKind::Person, runner, {}, {}}));
        QVERIFY(faces.decide(ids[0], {DecisionKind::NotAFace, {}, {}, {}}));
        QVERIFY(people.merge(runner, ada));
        QCOMPARE(DecisionHistory(*test.catalog).undo()->changes.size(), 1);
        QCOMPARE(faces.find(ids[0]).value()->decision.person, ada);
    }

    void undo_bringsAForgottenPersonBackAsNobody()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        PeopleRepository people(*test.catalog);
        const QList<FaceId> ids = addFaces(test, 1);
        const PersonId ada = people.add(named(QStringLiteral("Ada Example"))).value();
        QVERIFY(faces.decide(ids[0], {DecisionKind::Person, ada, QStringLiteral("Red coat"), {}}));
        QVERIFY(faces.decide(ids[0], {DecisionKind::NotAFace, {}, {}, {}}));
        QVERIFY(people.forget(ada));
        QCOMPARE(DecisionHistory(*test.catalog).undo()->changes.size(), 1);
        // The photo is blocked again, and says nothing of her.
        QCOMPARE(faces.find(ids[0]).value()->decision.person, ada);
        QVERIFY(faces.find(ids[0]).value()->decision.reason.isEmpty());
    }

private:
    static QList<FaceId> addFaces(const TestCatalog &test, int count)
    {
        const PhotoId photo = test.addPhoto("/a.jpg");
        QList<FaceId> ids;
        for (int i = 0; i < count; ++i)
            ids.append(FaceRepository(*test.catalog).add(photo, {}).value());
        return ids;
    }
};

QTEST_GUILESS_MAIN(DecisionHistoryTest)
#include "decision_history_test.moc"
