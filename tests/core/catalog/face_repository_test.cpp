// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/face_repository.h"

#include "core/catalog/people_repository.h"
#include "tests/core/catalog/test_catalog.h"

#include <QTimeZone>

namespace {

Detection at(double x, double y, double size = 0.2, FaceKind kind = FaceKind::Face)
{
    return {kind, {x, y, size, size}, 0.9, QStringLiteral("yunet")};
}

Detections found(const QList<Detection> &faces, const QList<Detection> &candidates = {})
{
    return {DetectionMode::Fast, faces, candidates, QStringLiteral("1")};
}

Decision decided(DecisionKind kind, PersonId person = {}, const QString &reason = {})
{
    return {kind, person, reason, QDateTime({2026, 1, 1}, {12, 0}, QTimeZone::utc())};
}

QList<FaceId> idsOf(const QList<FaceRecord> &faces)
{
    QList<FaceId> ids;
    for (const FaceRecord &face : faces)
        ids.append(face.id);
    return ids;
}

} // namespace

class FaceRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detections_comeBackAsTheyWereFound()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        const PhotoId photo = test.addPhoto("/a.jpg");
        QVERIFY(faces.replaceDetected(
            photo, found({at(0.1, 0.1), at(0.5, 0.5, 0.3, FaceKind::Person)}, {at(0.8, 0.8, 0.05)})));
        const QList<FaceRecord> all = faces.ofPhoto(photo, true).value();
        QCOMPARE(all.size(), 3);
        QVERIFY(all[0].detection == at(0.1, 0.1));
        QCOMPARE(int(all[1].detection.kind), int(FaceKind::Person));
        QVERIFY(all[2].isCandidate);
        QCOMPARE(faces.ofPhoto(photo)->size(), 2);
        QCOMPARE(faces.candidateCounts()->value(photo), 1);
        QCOMPARE(faces.ofPhotos({})->value(photo).size(), 2);
        QCOMPARE(faces.ofPhotos({photo, photo})->value(photo).size(), 2);
    }

    void decision_survivesARescanWithAnotherBox()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        const PhotoId photo = test.addPhoto("/a.jpg");
        const PersonId ada = PeopleRepository(*test.catalog).add(named(QStringLiteral("Ada Example"))).value();
        QVERIFY(faces.replaceDetected(photo, found({at(0.1, 0.1), at(0.6, 0.6)})));
        const FaceId face = faces.ofPhoto(photo)->first().id;
        QVERIFY(faces.decide(face, decided(DecisionKind::Person, ada)));
        QVERIFY(faces.replaceDetected(photo, found({at(0.62, 0.6), at(0.12, 0.11, 0.21)})));
        const QList<FaceRecord> after = faces.ofPhoto(photo).value();
        QCOMPARE(after.size(), 2);
        QCOMPARE(after.first().id, face);
        QVERIFY(after.first().detection == at(0.12, 0.11, 0.21));
        QVERIFY(after.first().decision == decided(DecisionKind::Person, ada));
        QCOMPARE(idsOf(*faces.ofPerson(ada)), QList<FaceId>{face});
    }

    void notAFace_keepsSuppressing()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        const PhotoId photo = test.addPhoto("/a.jpg");
        QVERIFY(faces.replaceDetected(photo, found({at(0.1, 0.1)})));
        QVERIFY(faces.decide(faces.ofPhoto(photo)->first().id, decided(DecisionKind::NotAFace)));
        QVERIFY(faces.replaceDetected(photo, found({})));                               // Not seen once …
        QVERIFY(faces.replaceDetected(photo, found({at(0.11, 0.1)}, {at(0.1, 0.12)}))); // … and seen again, twice.
        const QList<FaceRecord> after = faces.ofPhoto(photo, true).value();
        QCOMPARE(after.size(), 1);
        QCOMPARE(int(after.first().decision.kind), int(DecisionKind::NotAFace));
        QVERIFY(faces.undecided()->isEmpty());
    }

    void depicted_suppressesBoxesThatAnotherDetectorDrawsOtherwise()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        const PhotoId photo = test.addPhoto("/a.jpg");
        QVERIFY(faces.replaceDetected(photo, found({at(0.4, 0.4, 0.1)})));
        const FaceId statue = faces.ofPhoto(photo)->first().id;
        QVERIFY(faces.decide(statue, decided(DecisionKind::Depicted)));
        // Larger, of the other kind, faint: all the same statue. Next to it is somebody else.
        QVERIFY(faces.replaceDetected(
            photo, found({at(0.36, 0.36, 0.19), at(0.35, 0.35, 0.2, FaceKind::Person), at(0.6, 0.4, 0.1)},
                         {at(0.37, 0.37, 0.18)})));
        const QList<FaceRecord> all = faces.ofPhoto(photo, true).value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].id, statue);
        QVERIFY(all[1].detection == at(0.6, 0.4, 0.1));
    }

    void personAroundADecidedFace_asksNothing()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        const PhotoId photo = test.addPhoto("/a.jpg");
        const Detection person = at(0.2, 0.3, 0.6, FaceKind::Person);
        QVERIFY(faces.replaceDetected(photo, found({at(0.4, 0.4, 0.1)})));
        const FaceId face = faces.ofPhoto(photo)->first().id;
        QVERIFY(faces.decide(face, decided(DecisionKind::NotRecognizable)));
        QVERIFY(faces.replaceDetected(photo, found({person})));
        QCOMPARE(faces.ofPhoto(photo)->size(), 1);
        // A button that is no face says nothing of the person who wears it.
        QVERIFY(faces.decide(face, decided(DecisionKind::NotAFace)));
        QVERIFY(faces.replaceDetected(photo, found({person})));
        QCOMPARE(faces.ofPhoto(photo)->size(), 2);
    }

    void decidedFaceNotFoundAgain_isKept()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        const PhotoId photo = test.addPhoto("/a.jpg");
        QVERIFY(faces.replaceDetected(photo, found({at(0.1, 0.1), at(0.6, 0.6)})));
        const QList<FaceRecord> before = faces.ofPhoto(photo).value();
        QVERIFY(faces.decide(before.first().id, decided(DecisionKind::NotRecognizable)));
        QVERIFY(faces.replaceDetected(photo, found({at(0.3, 0.8)})));
        const QList<FaceRecord> after = faces.ofPhoto(photo).value();
        QCOMPARE(after.size(), 2);
        QCOMPARE(after.first().id, before.first().id);
        QVERIFY(!idsOf(after).contains(before.last().id)); // The undecided one vanished.
        QVERIFY(after.last().id > before.last().id);       // No number is used twice.
    }

    void drawnFace_staysAsDrawnAndIsNotAskedTwice()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        const PhotoId photo = test.addPhoto("/a.jpg");
        const FaceId drawn = faces.add(photo, at(0.2, 0.2)).value();
        QCOMPARE(faces.find(drawn).value()->detection.detector, QStringLiteral("user"));
        QVERIFY(faces.replaceDetected(photo, found({at(0.22, 0.2)}, {at(0.2, 0.22)})));
        const QList<FaceRecord> after = faces.ofPhoto(photo, true).value();
        QCOMPARE(idsOf(after), QList<FaceId>{drawn});
        QCOMPARE(after.first().detection.box, at(0.2, 0.2).box);
    }

    void undecidedFaceFoundAgain_keepsItsId()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        const PhotoId photo = test.addPhoto("/a.jpg");
        QVERIFY(faces.replaceDetected(photo, found({}, {at(0.1, 0.1)})));
        const FaceId faint = faces.ofPhoto(photo, true)->first().id;
        QVERIFY(faces.replaceDetected(photo, found({at(0.11, 0.1)})));
        const QList<FaceRecord> after = faces.ofPhoto(photo).value();
        QCOMPARE(idsOf(after), QList<FaceId>{faint});
        QVERIFY(!after.first().isCandidate);
    }

    void decidedCandidate_countsAsAFaceUntilTakenBack()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        const PhotoId photo = test.addPhoto("/a.jpg");
        QVERIFY(faces.replaceDetected(photo, found({}, {at(0.1, 0.1)})));
        const FaceId faint = faces.ofPhoto(photo, true)->first().id;
        QVERIFY(faces.decide(faint, decided(DecisionKind::NotRecognizable)));
        QCOMPARE(faces.ofPhoto(photo)->size(), 1);
        QCOMPARE(faces.candidateCounts()->value(photo), 0);
        QVERIFY(faces.decide(faint, {}));
        QVERIFY(faces.ofPhoto(photo)->isEmpty());
        QCOMPARE(faces.candidateCounts()->value(photo), 1);
        QVERIFY(faces.undecided()->isEmpty());
    }

    void takenBack_isUndecidedAgain()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        const FaceId face = faces.add(test.addPhoto("/a.jpg"), at(0.1, 0.1)).value();
        QVERIFY(
            faces.decide(face, decided(DecisionKind::LegalException, {}, QStringLiteral("Crowd at a public event"))));
        QVERIFY(faces.undecided()->isEmpty());
        QVERIFY(faces.decide(face, {}));
        QVERIFY(faces.find(face).value()->decision == Decision());
        QCOMPARE(faces.undecided()->size(), 1);
    }

    void decisionThatCannotBe_isRefused()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        const FaceId face = faces.add(test.addPhoto("/a.jpg"), at(0.1, 0.1)).value();
        QCOMPARE(faces.decide(face, decided(DecisionKind::LegalException)).error().kind, ErrorKind::Invalid);
        QCOMPARE(faces.decide(face, decided(DecisionKind::Person, {9})).error().kind, ErrorKind::NotFound);
        QCOMPARE(faces.decide({99}, decided(DecisionKind::Depicted)).error().kind, ErrorKind::NotFound);
        QCOMPARE(faces.add({99}, at(0.1, 0.1)).error().kind, ErrorKind::NotFound);
        QCOMPARE(faces.replaceDetected({99}, found({})).error().kind, ErrorKind::NotFound);
        QVERIFY(faces.find(face).value()->decision == Decision());
    }

    void undecided_beginsWithPhotosThatLackLeast()
    {
        TestCatalog test;
        FaceRepository faces(*test.catalog);
        const PhotoId crowd = test.addPhoto("/crowd.jpg");
        const PhotoId portrait = test.addPhoto("/portrait.jpg");
        const PhotoId gone = test.addPhoto("/gone.jpg");
        QVERIFY(faces.replaceDetected(crowd, found({at(0.1, 0.1), at(0.4, 0.4), at(0.7, 0.7)})));
        QVERIFY(faces.replaceDetected(portrait, found({at(0.1, 0.1)})));
        QVERIFY(faces.replaceDetected(gone, found({at(0.1, 0.1)})));
        QVERIFY(PhotoRepository(*test.catalog).setMissing(gone, true));
        const QList<FaceRecord> open = faces.undecided().value();
        QCOMPARE(open.size(), 4);
        QCOMPARE(open.first().photo, portrait);
        QCOMPARE(open.last().photo, crowd);
    }
};

QTEST_GUILESS_MAIN(FaceRepositoryTest)
#include "face_repository_test.moc"
