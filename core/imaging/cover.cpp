// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/cover.h"

#include "core/imaging/opencv_bridge.h"

#include <QRandomGenerator>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace {

// A detector's box ends at brow and chin; hair, ears and chin are part of what is known of a face.
constexpr double widenSides = 0.20;
constexpr double widenTop = 0.35;
constexpr double widenBottom = 0.20;
constexpr double mostWiden = 0.60; // Of the other side; no face is long enough to get there.
// Cells along the longer side. With five a detector still sees a face in 14 of 220 covered ones, with three in 1 or 2.
constexpr int mostCells = 3;
constexpr int levels = 16;
constexpr int noise = 24; // Of 256: more than the steps of the coarse rounding.
constexpr double widenMoreALevel = 0.15;

cv::Rect widened(const Box &box, const Picture &picture, int level)
{
    const double more = widenMoreALevel * level;
    const double width = box.w * picture.width;
    const double height = box.h * picture.height;
    // Of somebody without a face the whole body is covered: a margin of its length would take half the picture along.
    const double sides = std::min((widenSides + more) * width, (mostWiden + more) * height);
    const double above = std::min((widenTop + more) * height, (mostWiden + more) * width);
    const double below = std::min((widenBottom + more) * height, (mostWiden + more) * width);
    const double left = box.x * picture.width - sides;
    const double top = box.y * picture.height - above;
    const double right = box.x * picture.width + width + sides;
    const double bottom = box.y * picture.height + height + below;
    const auto clip = [](double value, int end) { return int(std::clamp(value, 0.0, double(end))); };
    const cv::Point first(clip(std::floor(left), picture.width), clip(std::floor(top), picture.height));
    const cv::Point last(clip(std::ceil(right), picture.width), clip(std::ceil(bottom), picture.height));
    return {first, last};
}

// The averages of a coarse grid, coarsely rounded: all that is left of the face.
cv::Mat averagesOf(const cv::Mat &region, int level, QRandomGenerator *random)
{
    const int cells = std::max(1, mostCells - level);
    const double cell = std::max(1.0, double(std::max(region.cols, region.rows)) / cells);
    const cv::Size grid(std::max(1, int(region.cols / cell)), std::max(1, int(region.rows / cell)));
    cv::Mat averages;
    cv::resize(region, averages, grid, 0, 0, cv::INTER_AREA);
    for (int y = 0; y < averages.rows; ++y) {
        uchar *row = averages.ptr(y);
        for (int i = 0; i < 3 * averages.cols; ++i) {
            const int rounded = row[i] / (256 / levels) * (256 / levels) + 128 / levels;
            row[i] = uchar(std::clamp(rounded + (random ? random->bounded(-noise, noise + 1) : 0), 0, 255));
        }
    }
    return averages;
}

void cover(cv::Mat region, CoverStyle style, int level, QRandomGenerator *random)
{
    if (style == CoverStyle::Box) {
        region.setTo(cv::Scalar(40, 40, 40));
        return;
    }
    const int interpolation = style == CoverStyle::Pixelate ? cv::INTER_NEAREST : cv::INTER_LINEAR;
    cv::Mat covered;
    cv::resize(averagesOf(region, level, random), covered, region.size(), 0, 0, interpolation);
    covered.copyTo(region);
}

} // namespace

void coverFaces(Picture &picture, const QList<Box> &boxes, CoverStyle style, const CoverStrength &strength)
{
    if (picture.isEmpty() || boxes.isEmpty())
        return;
    setUpOpenCv();
    cv::Mat pixels = writableViewOf(picture);
    const int level = std::clamp(strength.level, 0, mostCoverLevel);
    QRandomGenerator random(strength.noiseSeed);
    for (const Box &box : boxes) {
        const bool isUsable = std::isfinite(box.x) && std::isfinite(box.y) && box.w > 0 && box.h > 0 &&
                              std::isfinite(box.w) && std::isfinite(box.h);
        const cv::Rect area = isUsable ? widened(box, picture, level) : cv::Rect();
        if (area.width > 0 && area.height > 0)
            cover(pixels(area), style, level, strength.noiseSeed != 0 ? &random : nullptr);
    }
}
