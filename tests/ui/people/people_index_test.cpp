// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/people_index.h"

#include "tests/ui/common/test_library.h"

// What is kept up to date answer by answer must be what counting everything anew gives.
class PeopleIndexTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int everything = 1000;

    void fill()
    {
        m_library = std::make_unique<TestLibrary>();
        for (int i = 0; i < 6; ++i)
            m_photos.append(m_library->addPhoto(QStringLiteral("%1.jpg").arg(i), 1 + i % 3, QStringLiteral("by-4.0")));
        m_library->load(6);
        m_index = std::make_unique<PeopleIndex>(m_library->state());
        m_index->progress(); // From here on it follows.
    }
    void decide(int photo, int face, DecisionKind kind)
    {
        Decision decision;
        decision.kind = kind;
        const PhotoId id = m_photos.at(photo);
        QVERIFY(m_library->decisions().decide({{id, m_library->face(id, face)}}, decision));
    }
    void decideAs(int photo, int face, const QString &name)
    {
        const PhotoId id = m_photos.at(photo);
        QVERIFY(m_library->decisions().decideAsPerson({{id, m_library->face(id, face)}}, name));
    }
    PersonId person(const QString &name) const
    {
        for (const Person &person : m_library->state().people().people) {
            if (person.name == name)
                return person.id;
        }
        return {};
    }
    QList<ListedFace> queue() const { return m_index->firstInQueue(QueueKind::All, everything); }
    QList<ListedFace> freshQueue() const
    {
        return PeopleIndex(m_library->state()).firstInQueue(QueueKind::All, everything);
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<PeopleIndex> m_index;
    QList<PhotoId> m_photos;

private Q_SLOTS:
    void cleanup()
    {
        m_index.reset();
        m_library.reset();
        m_photos.clear();
    }

    void queue_asksFirstWhereOneAnswerFreesAPhoto()
    {
        fill();
        QList<int> open;
        for (const ListedFace &face : queue())
            open.append(face.openInPhoto);
        QCOMPARE(open, QList<int>({1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3}));
    }

    void queue_followsAnswersAndTheirUndo()
    {
        fill();
        decide(2, 1, DecisionKind::NotAFace);
        decide(0, 0, DecisionKind::Depicted);
        QCOMPARE(queue(), freshQueue());
        m_library->undo().undo();
        m_library->undo().undo();
        QCOMPARE(queue(), freshQueue());
        QCOMPARE(m_index->queueLength(QueueKind::All), 12);
    }

    void progress_followsAnswers()
    {
        fill();
        decide(0, 0, DecisionKind::NotRecognizable);
        QCOMPARE(m_index->progress().open, 11);
        QCOMPARE(m_index->progress().faces, 12);
        QCOMPARE(m_index->progress().clearedToday, 1);
    }

    void putOffFaces_comeLast()
    {
        fill();
        const ListedFace first = queue().first();
        m_index->putOff({first});
        QCOMPARE(m_index->placeInQueue(QueueKind::All, first), 11);
        QVERIFY(m_index->isPutOff(first.face));
    }

    void shownPeople_followAnswers()
    {
        fill();
        decideAs(1, 0, QStringLiteral("Ada Example"));
        decideAs(2, 0, QStringLiteral("Ada Example"));
        const PersonId ada = person(QStringLiteral("Ada Example"));
        QCOMPARE(m_index->shown(ada).photos, 2);
        m_library->undo().undo();
        QCOMPARE(m_index->shown(ada).photos, 1);
        QCOMPARE(m_index->shown(ada).face->photo, m_photos.at(1));
    }

    void personOfTheLargestFace_isShownByAnotherAfterwards()
    {
        fill();
        decideAs(1, 0, QStringLiteral("Ada Example"));
        decideAs(2, 0, QStringLiteral("Ada Example"));
        const PersonId ada = person(QStringLiteral("Ada Example"));
        const int shownIn = m_index->shown(ada).face->photo == m_photos.at(1) ? 1 : 2;
        decide(shownIn, 0, DecisionKind::NotAFace);
        QCOMPARE(m_index->shown(ada).face->photo, m_photos.at(shownIn == 1 ? 2 : 1));
    }

    void answerThatNamesNobody_leavesThePeopleAsTheyAre()
    {
        fill();
        const int before = m_index->shownRevision();
        decide(3, 0, DecisionKind::NotAFace);
        QCOMPARE(m_index->shownRevision(), before);
    }
};

QTEST_MAIN(PeopleIndexTest)
#include "people_index_test.moc"
