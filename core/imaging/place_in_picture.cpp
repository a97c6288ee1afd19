// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/place_in_picture.h"

#include "core/imaging/opencv_bridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace {

constexpr int longestSidePx = 192; // A face of a twentieth of the width is ten pixels wide: enough to place it.
constexpr int shortestSidePx = 24; // A smaller part looks like many places.
constexpr double leastPart = 1.0 / 3;
constexpr double certainLikeness = 0.95; // No other scale needs to be tried.
constexpr double coarseStep = 0.96;

cv::Mat grayOf(const Picture &picture)
{
    cv::Mat gray;
    cv::cvtColor(viewOf(picture), gray, cv::COLOR_BGR2GRAY);
    return gray;
}

cv::Mat scaledBy(const cv::Mat &gray, double scale)
{
    const cv::Size size(std::max(1, int(std::lround(gray.cols * scale))),
                        std::max(1, int(std::lround(gray.rows * scale))));
    cv::Mat scaled;
    cv::resize(gray, scaled, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    return scaled;
}

cv::Mat turned(const cv::Mat &gray, int quarterTurns)
{
    if (quarterTurns == 0)
        return gray;
    cv::Mat result; // Of its own: a matrix that shares the pixels would be turned in place.
    cv::rotate(gray, result,
               quarterTurns == 1   ? cv::ROTATE_90_CLOCKWISE
               : quarterTurns == 2 ? cv::ROTATE_180
                                   : cv::ROTATE_90_COUNTERCLOCKWISE);
    return result;
}

struct Match
{
    double likeness = -1;
    cv::Rect place; // In the larger one.
};

// Where the smaller one lies in the larger one.
Match findIn(const cv::Mat &larger, const cv::Mat &smaller)
{
    Match match;
    if (smaller.cols > larger.cols || smaller.rows > larger.rows ||
        std::min(smaller.cols, smaller.rows) < shortestSidePx)
        return match;
    cv::Mat likeness;
    cv::matchTemplate(larger, smaller, likeness, cv::TM_CCOEFF_NORMED);
    cv::Point corner;
    cv::minMaxLoc(likeness, nullptr, &match.likeness, nullptr, &corner);
    match.place = {corner, smaller.size()};
    return match;
}

Box partOf(const cv::Rect &rect, const cv::Mat &whole)
{
    return {double(rect.x) / whole.cols, double(rect.y) / whole.rows, double(rect.width) / whole.cols,
            double(rect.height) / whole.rows};
}

// The older picture as a part of the newer one, seen from the older one.
Box inverted(const Box &part)
{
    return {-part.x / part.w, -part.y / part.h, 1 / part.w, 1 / part.h};
}

// Tries one turn and one scale of the newer picture, in both directions.
void tryScale(const cv::Mat &older, const cv::Mat &newer, double scale, int quarterTurns, PicturePlace &best)
{
    const cv::Mat scaled = scaledBy(newer, scale);
    const Match inside = findIn(older, scaled);
    if (inside.likeness > best.likeness)
        best = {quarterTurns, partOf(inside.place, older), inside.likeness};
    const Match around = findIn(scaled, older);
    if (around.likeness > best.likeness)
        best = {quarterTurns, inverted(partOf(around.place, scaled)), around.likeness};
}

// The scale at which the newer one just fits into the older one.
double fitting(const cv::Mat &older, const cv::Mat &newer)
{
    return std::min(double(older.cols) / newer.cols, double(older.rows) / newer.rows);
}

// The whole picture again, in whatever size: rounding must not keep it from fitting.
void tryWhole(const cv::Mat &older, const cv::Mat &newer, int quarterTurns, PicturePlace &best)
{
    const double shape = (double(older.cols) / older.rows) / (double(newer.cols) / newer.rows);
    if (shape < 0.97 || shape > 1.03)
        return;
    cv::Mat fitted;
    cv::resize(newer, fitted, older.size(), 0, 0, cv::INTER_AREA);
    const Match match = findIn(older, fitted);
    if (match.likeness > best.likeness)
        best = {quarterTurns, {0, 0, 1, 1}, match.likeness};
}

} // namespace

std::optional<Box> PicturePlace::moved(const Box &box) const
{
    Box at = box;
    if (quarterTurns == 1)
        at = {1 - box.y - box.h, box.x, box.h, box.w};
    else if (quarterTurns == 2)
        at = {1 - box.x - box.w, 1 - box.y - box.h, box.w, box.h};
    else if (quarterTurns == 3)
        at = {box.y, 1 - box.x - box.w, box.h, box.w};
    at = {(at.x - part.x) / part.w, (at.y - part.y) / part.h, at.w / part.w, at.h / part.h};
    const double left = std::max(0.0, at.x);
    const double top = std::max(0.0, at.y);
    const Box seen{left, top, std::min(1.0, at.x + at.w) - left, std::min(1.0, at.y + at.h) - top};
    if (seen.w <= 0 || seen.h <= 0 || seen.area() < leastPart * at.area())
        return std::nullopt;
    return seen;
}

PicturePlace placeInPicture(const Picture &older, const Picture &newer, double newerScale)
{
    PicturePlace best;
    best.part = {0, 0, 1, 1};
    best.likeness = -1;
    if (older.isEmpty() || newer.isEmpty())
        return best;
    setUpOpenCv();
    const double olderScale = std::min(1.0, double(longestSidePx) / older.longestSide());
    const cv::Mat small = scaledBy(grayOf(older), olderScale);
    const cv::Mat newerGray = grayOf(newer);
    cv::Mat bases[4];
    for (int turns = 0; turns < 4; ++turns) {
        bases[turns] = turned(small, turns);
        tryWhole(bases[turns], newerGray, turns, best);
        if (newerScale > 0)
            tryScale(bases[turns], newerGray, olderScale / newerScale, turns, best);
    }
    if (best.likeness >= certainLikeness)
        return best;
    // Cropped and resized: from all of the older picture to a third of it, then in finer steps around the best.
    for (double size = 1; size >= leastPart; size *= coarseStep)
        for (int turns = 0; turns < 4; ++turns)
            tryScale(bases[turns], newerGray, size * fitting(bases[turns], newerGray), turns, best);
    const cv::Mat &base = bases[best.quarterTurns];
    const double around = best.part.w * base.cols / newerGray.cols;
    for (const double step : {0.97, 0.98, 0.99, 1.01, 1.02, 1.03})
        tryScale(base, newerGray, around * step, best.quarterTurns, best);
    return best;
}
