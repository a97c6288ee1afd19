// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/face_search.h"

#include "core/imaging/decode.h"

#include <QHash>
#include <QTest>

namespace {

// Sees the given faces at the given sides; what the picture shows counts for nothing.
class ScriptedNet : public FaceNet
{
public:
    explicit ScriptedNet(QHash<int, QList<Detection>> answers)
        : m_answers(std::move(answers))
    {
    }
    QList<Detection> detect(const Picture &, int longestSidePx, double leastScore) override
    {
        QList<Detection> found = m_answers.value(longestSidePx);
        found.removeIf([leastScore](const Detection &one) { return one.score < leastScore; });
        return found;
    }

private:
    QHash<int, QList<Detection>> m_answers;
};

Detection face(const Box &box, double score, const char *detector = "yunet")
{
    return {FaceKind::Face, box, score, QString::fromUtf8(detector)};
}

// A judge who sees, in the middle of what is shown, a face with this score.
FaceJudge judgeWith(double score)
{
    const QList<Detection> seen{face({0.375, 0.375, 0.25, 0.25}, score)};
    return FaceJudge(std::make_unique<ScriptedNet>(QHash<int, QList<Detection>>{{192, seen}}));
}

using Answers = QHash<int, QList<Detection>>;

const Box middle{0.4, 0.4, 0.1, 0.15};
const Box elsewhere{0.7, 0.4, 0.1, 0.15};
const Box small{0.5, 0.6, 0.012, 0.02};

} // namespace

// The steps of the search for faces, with nets that say what the test tells them to.
class FaceSearchTest : public QObject
{
    Q_OBJECT

    const Picture m_full{3000, 2000, QByteArray(qsizetype(3) * 3000 * 2000, '\x60')};
    const SearchedPicture m_picture{m_full, m_full, scaledDown(m_full, 1280)};

    Findings search(const Answers &first, double belief, DetectionMode mode, const Answers &second = {},
                    double beliefOfFirst = 0)
    {
        FaceSearch faces(std::make_unique<ScriptedNet>(first), judgeWith(belief));
        faces.setSecond(std::make_unique<ScriptedNet>(second), judgeWith(beliefOfFirst));
        return faces.search(m_picture, mode);
    }

private Q_SLOTS:
    void faintFace_needsTheJudge()
    {
        QCOMPARE(search({{1280, {face(middle, 0.5)}}}, 0.4, DetectionMode::Fast).sure.size(), 1);
        const Findings doubted = search({{1280, {face(middle, 0.5)}}}, 0.2, DetectionMode::Fast);
        QVERIFY(doubted.sure.isEmpty());
        QCOMPARE(doubted.faint.size(), 1);
        QCOMPARE(search({{1280, {face(middle, 0.95)}}}, 0, DetectionMode::Fast).sure.size(), 1);
    }

    void strongFace_needsLessOfTheJudgeWhenItIsSmall()
    {
        const Findings tiny = search({{4096, {face(small, 0.85)}}}, 0.15, DetectionMode::Thorough);
        QCOMPARE(tiny.sure.size(), 1);
        QCOMPARE(tiny.sure.first().detector, QStringLiteral("yunet+centerface"));
        QVERIFY(search({{4096, {face(small, 0.85)}}}, 0, DetectionMode::Thorough).sure.isEmpty());
        QVERIFY(search({{4096, {face(small, 0.7)}}}, 0.15, DetectionMode::Thorough).sure.isEmpty());
        QVERIFY(search({{1280, {face(middle, 0.85)}}}, 0.15, DetectionMode::Fast).sure.isEmpty());
    }

    void largestPass_belongsToThorough()
    {
        QVERIFY(search({{4096, {face(small, 0.95)}}}, 0, DetectionMode::Fast).sure.isEmpty());
        QCOMPARE(search({{4096, {face(small, 0.95)}}}, 0, DetectionMode::Thorough).sure.size(), 1);
    }

    // Likely beside a sure one passes in Fast without the judge; Thorough must not lose it.
    void thorough_keepsWhatFastTookUnasked()
    {
        const Answers hits{{960, {face(middle, 0.95), face(elsewhere, 0.65)}}, {320, {face(middle, 0.95)}}};
        QCOMPARE(search(hits, 0, DetectionMode::Fast).sure.size(), 2);
        QCOMPARE(search(hits, 0, DetectionMode::Thorough).sure.size(), 2);
        QList<Detection> crowd;
        for (int i = 0; i < 20; ++i)
            crowd.append(face({0.045 * i, 0.1, 0.03, 0.04}, 0.7));
        // More than are judged: the rest passes in Fast.
        const qsizetype fast = search({{1280, crowd}}, 0, DetectionMode::Fast).sure.size();
        QCOMPARE(fast, 14);
        QVERIFY(search({{1280, crowd}}, 0, DetectionMode::Thorough).sure.size() >= fast);
    }

    void hintOfTheSecondNet_countsBesideAFaceWhereTheFirstAgrees()
    {
        const Answers known{{1280, {face(middle, 0.95)}}};
        const Answers hint{{640, {face(elsewhere, 0.25, "centerface")}}};
        const Findings agreed = search(known, 0, DetectionMode::Thorough, hint, 0.4);
        QCOMPARE(agreed.sure.size(), 2);
        QCOMPARE(agreed.sure.last().detector, QStringLiteral("centerface+yunet"));
        QCOMPARE(search(known, 0, DetectionMode::Thorough, hint, 0.2).sure.size(), 1);
        QVERIFY(search({}, 0, DetectionMode::Thorough, hint, 0.9).sure.isEmpty()); // Nobody else is there.
        QCOMPARE(search(known, 0, DetectionMode::Fast, hint, 0.9).sure.size(), 1);
    }

    void secondNet_findsByItself()
    {
        const auto with = [](double score) { return Answers{{640, {face(elsewhere, score, "centerface")}}}; };
        QCOMPARE(search({}, 0, DetectionMode::Thorough, with(0.55)).sure.size(), 1);
        const Findings faint = search({}, 0, DetectionMode::Thorough, with(0.45));
        QVERIFY(faint.sure.isEmpty());
        QCOMPARE(faint.faint.size(), 1);
    }

    void turnedFace_isLookedForOnlyWhereNobodyIs()
    {
        const Answers turned{{640, {face(middle, 0.95)}}};
        QCOMPARE(search(turned, 0, DetectionMode::Thorough).sure.size(), 3); // The net says so for each quarter.
        QCOMPARE(
            search({{640, {face(middle, 0.95)}}, {1280, {face(middle, 0.95)}}}, 0, DetectionMode::Thorough).sure.size(),
            1);
        QVERIFY(search(turned, 0, DetectionMode::Fast).sure.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FaceSearchTest)
#include "face_search_test.moc"
