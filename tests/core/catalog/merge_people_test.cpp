// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/merge_people.h"

#include "core/catalog/catalog.h"
#include "core/catalog/drawn_faces.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"

#include <QTemporaryDir>
#include <QTest>

class MergePeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_catalog = std::move(*Catalog::open(FilePath::fromArgument(m_folder->filePath(QStringLiteral("c.sqlite")))));
        PhotoRecord photo;
        photo.path = FilePath::fromArgument(m_folder->filePath(QStringLiteral("a.jpg")));
        m_photo = *PhotoRepository(*m_catalog).save(photo, {});
    }

    void undoneMerge_givesEverybodyBackWhatTheyHad()
    {
        PeopleRepository people(*m_catalog);
        const PersonId ada = add(QStringLiteral("Ada Example"));
        const PersonId ben = add(QStringLiteral("Ben Example"));
        const FaceId first = decided(ada);
        const FaceId second = decided(ben);
        Consent refusal;
        refusal.person = ada;
        refusal.state = ConsentState::Refused;
        QVERIFY(people.addConsent(refusal));
        const Result<PeopleMerge> merge = mergePeople(*m_catalog, ada, ben);
        QVERIFY(merge);
        QCOMPARE(FaceRepository(*m_catalog).ofPerson(ben)->size(), 2);
        QVERIFY(undoMerge(*m_catalog, *merge));
        QCOMPARE((*people.find(ada))->name, QStringLiteral("Ada Example"));
        QCOMPARE(FaceRepository(*m_catalog).find(first).value()->decision.person, ada);
        QCOMPARE(FaceRepository(*m_catalog).find(second).value()->decision.person, ben);
        QCOMPARE(people.consentsOf(ada)->size(), 1);
        QVERIFY(people.consentsOf(ben)->isEmpty());
    }
    void nameTakenMeanwhile_keepsTheMerge()
    {
        const PersonId ada = add(QStringLiteral("Ada Example"));
        const PersonId ben = add(QStringLiteral("Ben Example"));
        const FaceId face = decided(ada);
        const Result<PeopleMerge> merge = mergePeople(*m_catalog, ada, ben);
        QVERIFY(merge);
        add(QStringLiteral("ada example"));
        QCOMPARE(undoMerge(*m_catalog, *merge).error().kind, ErrorKind::Invalid);
        QCOMPARE(FaceRepository(*m_catalog).find(face).value()->decision.person, ben);
    }
    void drawnFace_isMovedRemovedAndRestoredWithItsNumber()
    {
        DrawnFaces drawn(*m_catalog);
        const Result<FaceRecord> face = drawn.add(m_photo, {0.1, 0.1, 0.2, 0.2});
        QVERIFY(face);
        QCOMPARE(face->detection.detector, QStringLiteral("user"));
        QVERIFY(drawn.place(face->id, {0.5, 0.5, 0.2, 0.2}));
        QCOMPARE(FaceRepository(*m_catalog).find(face->id).value()->detection.box.x, 0.5);
        QVERIFY(drawn.placeBack(*face));
        QCOMPARE(FaceRepository(*m_catalog).find(face->id).value()->detection.box.x, 0.1);
        QVERIFY(drawn.remove(face->id));
        QVERIFY(!*FaceRepository(*m_catalog).find(face->id));
        QCOMPARE(drawn.place(face->id, {}).error().kind, ErrorKind::NotFound);
        QVERIFY(drawn.restore(*face));
        QVERIFY(*FaceRepository(*m_catalog).find(face->id));
    }

private:
    PersonId add(const QString &name)
    {
        Person person;
        person.name = name;
        return PeopleRepository(*m_catalog).add(person).value_or(PersonId());
    }
    FaceId decided(PersonId person)
    {
        const FaceId face = DrawnFaces(*m_catalog).add(m_photo, {0.1, 0.1, 0.2, 0.2})->id;
        const bool isDone = FaceRepository(*m_catalog).decide(face, {DecisionKind::Person, person, {}, {}}).has_value();
        return isDone ? face : FaceId();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalog> m_catalog;
    PhotoId m_photo;
};

QTEST_GUILESS_MAIN(MergePeopleTest)
#include "merge_people_test.moc"
