// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/people_search.h"

#include <QTest>

namespace {

// Answers with one list after the other, and counts how often it was asked.
class ScriptedNet : public PersonNet
{
public:
    ScriptedNet(QList<QList<Detection>> answers, int &asked)
        : m_answers(std::move(answers))
        , m_asked(asked)
    {
    }
    QList<Detection> detect(const Picture &, double leastScore) override
    {
        QList<Detection> found = m_answers.value(m_asked++);
        found.removeIf([leastScore](const Detection &one) { return one.score < leastScore; });
        return found;
    }

private:
    QList<QList<Detection>> m_answers;
    int &m_asked;
};

Detection person(const Box &box, double score)
{
    return {FaceKind::Person, box, score, QStringLiteral("ssdlite")};
}

const Box leftBox{0.1, 0.2, 0.2, 0.6};
const Box leftBoxMirrored{0.7, 0.2, 0.2, 0.6};

} // namespace

// The steps of the search for people, with a net that says what the test tells it to.
class PeopleSearchTest : public QObject
{
    Q_OBJECT

    const Picture m_picture{600, 400, QByteArray(3 * 600 * 400, '\x60')};
    int m_asked = 0;

    Findings search(const QList<QList<Detection>> &answers, DetectionMode mode = DetectionMode::Fast,
                    bool hasFaces = false)
    {
        m_asked = 0;
        return PeopleSearch(std::make_unique<ScriptedNet>(answers, m_asked)).search(m_picture, mode, hasFaces);
    }

private Q_SLOTS:
    void doubtfulPerson_isSeenInTheMirrorToo()
    {
        const Findings both = search({{person(leftBox, 0.28)}, {person(leftBoxMirrored, 0.26)}});
        QCOMPARE(m_asked, 2);
        QCOMPARE(both.sure.size(), 1);
        QVERIFY(qAbs(both.sure.first().score - 0.27) < 1e-9);
        QCOMPARE(both.sure.first().box, leftBox);
    }

    void doubtfulPerson_thatTheMirrorDoesNotShow_isACandidate()
    {
        const Findings one = search({{person(leftBox, 0.4)}, {}});
        QVERIFY(one.sure.isEmpty());
        QCOMPARE(one.faint.size(), 1);
        // In the mirror, but elsewhere.
        QVERIFY(search({{person(leftBox, 0.4)}, {person(leftBox, 0.9)}}).sure.isEmpty());
    }

    void certainPerson_needsNoMirror()
    {
        QCOMPARE(search({{person(leftBox, 0.8)}}).sure.size(), 1);
        QCOMPARE(m_asked, 1);
    }

    void faintPerson_isLookedAtCloser()
    {
        // The part around the box is 0.35 wide and all of the height: 0.025 to 0.375.
        const Findings found = search({{person(leftBox, 0.1)}, {person({0.2, 0.1, 0.6, 0.8}, 0.6)}});
        QCOMPARE(m_asked, 2);
        QCOMPARE(found.sure.size(), 1);
        QVERIFY(overlap(found.sure.first().box, {0.025 + 0.2 * 0.35, 0.1, 0.6 * 0.35, 0.8}) > 0.9);
        QVERIFY(search({{person(leftBox, 0.1)}, {person({0.2, 0.1, 0.6, 0.8}, 0.45)}}).sure.isEmpty());
    }

    void thorough_looksAtHalvesThenAtSquares()
    {
        // Whole, two halves, three squares; the middle square begins at a sixth of the width and is two thirds wide.
        const Findings found = search({{}, {}, {}, {}, {person({0.4, 0.3, 0.2, 0.5}, 0.75)}}, DetectionMode::Thorough);
        QCOMPARE(m_asked, 6);
        QCOMPARE(found.sure.size(), 1);
        QVERIFY(overlap(found.sure.first().box, {1.0 / 6 + 0.4 * 2 / 3, 0.3, 0.2 * 2 / 3, 0.5}) > 0.9);
        // In a square the net sees people where there are none.
        QVERIFY(search({{}, {}, {}, {person({0.4, 0.3, 0.2, 0.5}, 0.65)}}, DetectionMode::Thorough).sure.isEmpty());
    }

    void thorough_leavesSquaresOutWhereFacesOrPeopleAre()
    {
        (void)search({}, DetectionMode::Thorough, true);
        QCOMPARE(m_asked, 3);
        const Findings inHalf = search({{}, {person({0.4, 0.3, 0.2, 0.5}, 0.55)}}, DetectionMode::Thorough);
        QCOMPARE(m_asked, 3);
        QCOMPARE(inHalf.sure.size(), 1);
        QVERIFY(overlap(inHalf.sure.first().box, {0.4 * 0.6, 0.3, 0.2 * 0.6, 0.5}) > 0.9);
    }

    void personAroundAFace_isThatSameIndividual()
    {
        Findings people{{person(leftBox, 0.9), person({0.6, 0.1, 0.3, 0.8}, 0.9)}, {person(leftBox, 0.2)}};
        QList<Detection> faces{{FaceKind::Face, {0.15, 0.22, 0.08, 0.1}, 0.9, QStringLiteral("yunet")}};
        joinPeopleWithFaces(people, faces);
        QCOMPARE(people.sure.size(), 1);
        QVERIFY(people.faint.isEmpty());
        QCOMPARE(faces.first().detector, QStringLiteral("yunet+ssdlite"));
    }
};

QTEST_GUILESS_MAIN(PeopleSearchTest)
#include "people_search_test.moc"
