// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/face_search.h"

#include "core/faces/merge.h"
#include "core/imaging/decode.h"
#include "core/imaging/opencv_bridge.h"

#include <opencv2/core/mat.hpp>

#include <algorithm>
#include <array>

namespace {

// Sides and thresholds were chosen with tests/bench/passes_bench on labelled photos; tests/bench/score_faces.py shows
// what they are worth. A large pass loses faces that fill the picture, so a small one goes with it.
constexpr int smallSidePx = 320;
constexpr int settledSidePx = 960;
constexpr int fastSidePx = 1280;
constexpr int thoroughSidePx =
    4096; // A face of 1 % of the width is then 40 pixels wide, which nearly all are found at.
constexpr int turnedSidePx = 640;
constexpr int secondNetSidePx = 640;
// From here on a hit needs no second opinion: none of 109 pictures without people had one.
constexpr double sureScore = 0.9;
constexpr double likelyScore = 0.6; // Good enough where nobody can be asked.
constexpr double faintScore = 0.45;
constexpr double faintScoreOfLargePass = 0.5; // It sees faces in leaves and gravel.
constexpr double agreement = 0.3;             // Of the judge …
constexpr double strongScore = 0.8;           // Such hits, when they are small, …
constexpr double smallFace = 0.03;            // … in parts of the picture, …
constexpr double leastAgreement = 0.1;        // … need but a word of the judge, who sees less in them.
constexpr double agreementOnTurned = 0.5;     // … who also sees more in what lies or hangs.
constexpr double secondNetScore = 0.5;
constexpr double secondNetScoreBesideOthers = 0.4; // Where one face is, more are likely.
constexpr double secondNetFaintScore = 0.35;
constexpr double secondNetHintScore = 0.2; // Where the first net, looking closely, sees something too …
constexpr double agreementOfFirst = 0.3;   // … and other faces are there.
constexpr double overlapOfPasses = 0.4;
constexpr int mostJudgedFast = 6;
constexpr int mostJudgedThorough = 16;
constexpr int smallestSidePx = 16; // Nobody is seen in less; the nets then answer at random.
// In parts of the picture: a face from here on is what the photo is about.
constexpr double largeFace = 0.1;
// The Exif orientation that means "to be turned clockwise by so many quarters".
constexpr std::array orientationOfQuarters{1, 6, 3, 8};

const QString firstNetName = QStringLiteral("yunet");
const QString secondNetName = QStringLiteral("centerface");

bool isSure(const Detection &hit)
{
    return hit.score >= sureScore;
}

bool isSmallAndStrong(const Detection &hit)
{
    return hit.score >= strongScore && std::max(hit.box.w, hit.box.h) <= smallFace;
}

bool isAnySure(const QList<Detection> &hits)
{
    return std::any_of(hits.begin(), hits.end(), isSure);
}

bool hasLargeSureFace(const QList<Detection> &hits)
{
    return std::any_of(hits.begin(), hits.end(),
                       [](const Detection &hit) { return isSure(hit) && std::max(hit.box.w, hit.box.h) >= largeFace; });
}

} // namespace

FaceSearch::FaceSearch(std::unique_ptr<FaceNet> first, FaceJudge judge)
    : m_first(std::move(first))
    , m_judge(std::move(judge))
{
}

void FaceSearch::setSecond(std::unique_ptr<FaceNet> second, FaceJudge judgeOfSecond)
{
    m_second = std::move(second);
    m_judgeOfSecond.emplace(std::move(judgeOfSecond));
}

Findings FaceSearch::search(const SearchedPicture &picture, DetectionMode mode)
{
    if (std::min(picture.small.width, picture.small.height) < smallestSidePx)
        return {};
    Findings findings = searchFast(picture);
    if (mode == DetectionMode::Thorough)
        searchMore(picture, findings);
    findings.sure = merged(findings.sure, overlapOfPasses);
    findings.faint = withoutThoseOn(merged(findings.faint, overlapOfPasses), findings.sure, overlapOfPasses);
    return findings;
}

Findings FaceSearch::searchFast(const SearchedPicture &picture)
{
    const Picture &small = picture.small;
    QList<Detection> hits = m_first->detect(small, smallSidePx, faintScore);
    // Where a large face already stops the photo, the search for small ones may be a little coarser.
    if (small.longestSide() > smallSidePx)
        hits += m_first->detect(small, hasLargeSureFace(hits) ? settledSidePx : fastSidePx, faintScore);
    hits = merged(hits, overlapOfPasses);
    const bool isSettled = isAnySure(hits);
    return judged(picture.asFast, hits, agreement, isSettled ? 0 : mostJudgedFast, isSettled);
}

// What Fast left in doubt, and smaller faces; where nobody was found, turned ones too.
void FaceSearch::searchMore(const SearchedPicture &picture, Findings &findings)
{
    QList<Detection> hits = findings.faint;
    if (picture.small.longestSide() > settledSidePx && hasLargeSureFace(findings.sure)) // Left out by Fast.
        hits += m_first->detect(picture.small, fastSidePx, faintScore);
    if (picture.full.longestSide() > fastSidePx)
        hits += m_first->detect(picture.full, thoroughSidePx, faintScoreOfLargePass);
    hits = merged(hits, overlapOfPasses);
    const QList<Detection> unknown = withoutThoseOn(hits, findings.sure, overlapOfPasses);
    const Findings more = judged(picture.full, unknown, agreement, mostJudgedThorough, isAnySure(hits + findings.sure));
    for (const Detection &hit : std::as_const(hits)) {
        if (!unknown.contains(hit))
            findings.sure.append(hit); // A known face, perhaps seen better.
    }
    findings.sure += more.sure;
    findings.faint = more.faint;
    if (findings.sure.isEmpty())
        lookTurned(picture.small, findings);
    if (m_second)
        askSecond(picture, findings);
}

// hits: best first. Where a sure face already stops the photo (isSettled), likely ones need no judge. Beyond the most
// that are judged, likely ones pass.
Findings FaceSearch::judged(const Picture &picture, const QList<Detection> &hits, double wantedBelief, int mostJudged,
                            bool isSettled)
{
    Findings findings;
    for (Detection hit : hits) {
        bool isFace = isSure(hit) || (isSettled && hit.score >= likelyScore);
        if (!isFace && mostJudged > 0) {
            --mostJudged;
            isFace = m_judge.belief(picture, hit.box) >= (isSmallAndStrong(hit) ? leastAgreement : wantedBelief);
            if (isFace)
                hit.detector = joinedDetectors(hit.detector, secondNetName);
        } else if (!isFace) {
            isFace = hit.score >= likelyScore;
        }
        (isFace ? findings.sure : findings.faint).append(hit);
    }
    return findings;
}

void FaceSearch::askSecond(const SearchedPicture &picture, Findings &findings)
{
    const bool areOthersThere = !findings.sure.isEmpty();
    const double wanted = areOthersThere ? secondNetScoreBesideOthers : secondNetScore;
    const QList<Detection> known = findings.sure;
    int left = mostJudgedThorough;
    for (Detection hit : m_second->detect(picture.small, secondNetSidePx, secondNetHintScore)) {
        bool isFace = hit.score >= wanted;
        if (!isFace && areOthersThere && left > 0 && !withoutThoseOn({hit}, known, overlapOfPasses).isEmpty()) {
            --left;
            isFace = m_judgeOfSecond->belief(picture.full, hit.box) >= agreementOfFirst;
            if (isFace)
                hit.detector = joinedDetectors(hit.detector, firstNetName);
        }
        if (isFace)
            findings.sure.append(hit);
        else if (hit.score >= secondNetFaintScore)
            findings.faint.append(hit);
    }
}

// Lying and upside-down faces.
void FaceSearch::lookTurned(const Picture &picture, Findings &findings)
{
    // Only what the pass will see is worth turning.
    const Picture small = scaledDown(picture, turnedSidePx);
    for (int quarters = 1; quarters <= 3; ++quarters) {
        const Picture turned = pictureOf(turnedUpright(viewOf(small), orientationOfQuarters[size_t(quarters)]));
        const QList<Detection> hits = m_first->detect(turned, turnedSidePx, faintScore);
        const Findings more = judged(turned, hits, agreementOnTurned, mostJudgedThorough, isAnySure(hits));
        findings.sure += turnedBack(more.sure, quarters);
        findings.faint += turnedBack(more.faint, quarters);
    }
}
