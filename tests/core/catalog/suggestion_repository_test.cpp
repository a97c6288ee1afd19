// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/suggestion_repository.h"

#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "tests/core/catalog/test_catalog.h"

namespace {

const QString ada = QStringLiteral("Ada Example");
const QString ben = QStringLiteral("Ben Example");

RegionInFile region(const QString &source, const QString &name, const Box &box)
{
    return {source, name, box, box, false};
}

RegionInFile mwg(const QString &name, const Box &box)
{
    return region(QStringLiteral("mwg"), name, box);
}

Detections found(const QList<Box> &faces, const QList<Box> &candidates = {})
{
    Detections detections;
    for (const Box &box : faces)
        detections.faces.append({FaceKind::Face, box, 0.9, QStringLiteral("yunet")});
    for (const Box &box : candidates)
        detections.candidates.append({FaceKind::Face, box, 0.3, QStringLiteral("yunet")});
    return detections;
}

} // namespace

class SuggestionRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test.emplace();
        m_photo = m_test->addPhoto("/a.jpg");
    }

    void regionOnADetectedFace_isOfferedForItAndDecidesNothing()
    {
        scan(found({{0.1, 0.1, 0.2, 0.2}}), {{mwg(ada, {0.08, 0.06, 0.25, 0.3})}, {}});
        QCOMPARE(faces().size(), 1);
        QCOMPARE(int(faces().first().decision.kind), int(DecisionKind::None));
        QCOMPARE(faces().first().detection.detector, QStringLiteral("yunet"));
        const QList<NameSuggestion> offered = suggestions().faces.value(faces().first().id);
        QCOMPARE(offered, QList<NameSuggestion>({{ada, {QStringLiteral("mwg")}}}));
    }

    void vocabulariesOfOnePlace_areOneSuggestion()
    {
        const Box box{0.1, 0.1, 0.2, 0.2};
        scan(found({box}), {{mwg(ada, box), region(QStringLiteral("mp"), QStringLiteral("ada example"), box),
                             region(QStringLiteral("iptc"), ben, box)},
                            {{QStringLiteral("keywords"), ada}}});
        const QList<NameSuggestion> offered = suggestions().faces.value(faces().first().id);
        QCOMPARE(offered.size(), 2); // IPTC disagrees.
        QCOMPARE(offered.first().sources, QStringList({QStringLiteral("mwg"), QStringLiteral("mp")}));
        QVERIFY(suggestions().names.isEmpty()); // Ada has a place.
    }

    void regionWithoutADetectedFace_becomesAFaceToDecide()
    {
        scan(found({{0.1, 0.1, 0.2, 0.2}}), {{mwg(QString(), {0.7, 0.7, 0.1, 0.1})}, {}});
        QCOMPARE(faces().size(), 2);
        QCOMPARE(faces().last().detection.detector, QStringLiteral("mwg"));
        QCOMPARE(int(faces().last().decision.kind), int(DecisionKind::None));
        const FaceId id = faces().last().id;
        scan(found({{0.1, 0.1, 0.2, 0.2}}), {{mwg(QString(), {0.7, 0.7, 0.1, 0.1})}, {}});
        QCOMPARE(faces().last().id, id);
        scan(found({{0.1, 0.1, 0.2, 0.2}}), {}); // The file does not say so any more.
        QCOMPARE(faces().size(), 1);
    }

    void faintHitThatTheFileConfirms_isAFace()
    {
        const Detections faint = found({}, {{0.1, 0.1, 0.2, 0.2}});
        scan(faint, {});
        QCOMPARE(faces().size(), 0);
        scan(faint, {{mwg(ada, {0.1, 0.1, 0.2, 0.2})}, {}});
        QCOMPARE(faces().size(), 1);
        const FaceId id = faces().first().id;
        scan(faint, {{mwg(ada, {0.1, 0.1, 0.2, 0.2})}, {}});
        QCOMPARE(faces().first().id, id);
    }

    void faceThatWasDecidedAsNone_doesNotComeBack()
    {
        const PeopleInFile people{{mwg(QString(), {0.7, 0.7, 0.1, 0.1})}, {}};
        scan(found({}), people);
        Decision notAFace;
        notAFace.kind = DecisionKind::NotAFace;
        QVERIFY(FaceRepository(*m_test->catalog).decide(faces().first().id, notAFace));
        scan(found({}), people);
        QCOMPARE(faces().size(), 1);
        QCOMPARE(int(faces().first().decision.kind), int(DecisionKind::NotAFace));
    }

    void rejectedName_doesNotComeBack()
    {
        const Detections detections = found({{0.1, 0.1, 0.2, 0.2}});
        const PeopleInFile people{{mwg(ada, {0.1, 0.1, 0.2, 0.2})}, {{QStringLiteral("keywords"), ben}}};
        scan(detections, people);
        SuggestionRepository repository(*m_test->catalog);
        const FaceId face = faces().first().id;
        QVERIFY(repository.setRejected({{m_photo, face, QStringLiteral("ADA example")}, {m_photo, {}, ben}}));
        QVERIFY(suggestions().faces.isEmpty() && suggestions().names.isEmpty());
        scan(detections, people);
        scan(found({}), people); // The detector's face vanishes, the file's takes its place under a new number.
        QVERIFY(suggestions().faces.isEmpty() && suggestions().names.isEmpty());
        QVERIFY(repository.setRejected({{m_photo, faces().first().id, ada}}, false));
        QCOMPARE(suggestions().faces.value(faces().first().id).first().name, ada);
    }

    void otherReadingOfTheOrientation_isTakenWhereItFitsTheFaces()
    {
        const RegionInFile turned{QStringLiteral("mp"), ada, {0.7, 0.1, 0.1, 0.2}, {0.1, 0.2, 0.2, 0.1}, false};
        scan(found({{0.1, 0.2, 0.2, 0.1}}), {{turned}, {}});
        QCOMPARE(faces().size(), 1);
        QCOMPARE(suggestions().faces.value(faces().first().id).size(), 1);
    }

    void staleRegion_isANameWithoutAPlace()
    {
        RegionInFile stale = mwg(ada, {0.1, 0.1, 0.2, 0.2});
        stale.isStale = true;
        scan(found({{0.1, 0.1, 0.2, 0.2}}), {{stale}, {}});
        QVERIFY(suggestions().faces.isEmpty());
        QCOMPARE(suggestions().names, QList<NameSuggestion>({{ada, {QStringLiteral("mwg")}}}));
    }

    void neighbors_eachGetTheirOwnName()
    {
        scan(found({{0.1, 0.1, 0.1, 0.1}, {0.3, 0.1, 0.1, 0.1}}),
             {{mwg(ben, {0.28, 0.08, 0.14, 0.14}), mwg(ada, {0.08, 0.08, 0.14, 0.14})}, {}});
        QCOMPARE(faces().size(), 2);
        QCOMPARE(suggestions().faces.value(faces()[0].id).first().name, ada);
        QCOMPARE(suggestions().faces.value(faces()[1].id).first().name, ben);
    }

    void named_findsUndecidedFacesAndPhotos()
    {
        const PhotoId other = m_test->addPhoto("/b.jpg");
        scan(found({{0.1, 0.1, 0.2, 0.2}}), {{mwg(ada, {0.1, 0.1, 0.2, 0.2})}, {}});
        SuggestionRepository repository(*m_test->catalog);
        QVERIFY(repository.replace(other, {{}, {{QStringLiteral("keywords"), ada}}}));
        QCOMPARE(repository.named(QStringLiteral("ada EXAMPLE"))->size(), 2);
        Decision depicted;
        depicted.kind = DecisionKind::Depicted;
        QVERIFY(FaceRepository(*m_test->catalog).decide(faces().first().id, depicted));
        QCOMPARE(repository.named(ada).value(), QList<SuggestedName>({{other, {}, ada}}));
    }

    void forgottenPerson_isNotOfferedAndLeavesNoTrace()
    {
        PeopleRepository people(*m_test->catalog);
        const PersonId person = people.add(named(ada)).value();
        scan(found({{0.1, 0.1, 0.2, 0.2}}), {{mwg(ada, {0.1, 0.1, 0.2, 0.2})}, {}});
        QVERIFY(people.forget(person));
        QVERIFY(suggestions().faces.isEmpty());
        QVERIFY(!m_test->bytesOnDisk().contains("Ada Example"));
        // Not with the next scan either, until somebody of that name is there on purpose.
        scan(found({{0.1, 0.1, 0.2, 0.2}}), {{mwg(ada.toUpper(), {0.1, 0.1, 0.2, 0.2})}, {}});
        QVERIFY(suggestions().faces.isEmpty());
        QVERIFY(!m_test->bytesOnDisk().contains("ADA EXAMPLE"));
        QVERIFY(people.add(named(ada)));
        scan(found({{0.1, 0.1, 0.2, 0.2}}), {{mwg(ada, {0.1, 0.1, 0.2, 0.2})}, {}});
        QCOMPARE(suggestions().faces.size(), 1);
    }

private:
    void scan(const Detections &detections, const PeopleInFile &people)
    {
        QVERIFY(FaceRepository(*m_test->catalog).replaceDetected(m_photo, detections));
        QVERIFY(SuggestionRepository(*m_test->catalog).replace(m_photo, people));
    }
    QList<FaceRecord> faces() const { return FaceRepository(*m_test->catalog).ofPhoto(m_photo).value(); }
    PhotoSuggestions suggestions() const
    {
        return SuggestionRepository(*m_test->catalog).ofPhotos({m_photo})->value(m_photo);
    }

    std::optional<TestCatalog> m_test;
    PhotoId m_photo;
};

QTEST_GUILESS_MAIN(SuggestionRepositoryTest)
#include "suggestion_repository_test.moc"
