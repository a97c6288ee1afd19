// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/network_input.h"

#include "core/imaging/opencv_bridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace {

constexpr int smallestRange = 8; // Of tones: below there is nothing but noise to make visible.

cv::Size fittedSize(const Picture &picture, int longestSidePx)
{
    const double scale = std::min(1.0, double(longestSidePx) / picture.longestSide());
    return {std::max(1, cvRound(picture.width * scale)), std::max(1, cvRound(picture.height * scale))};
}

// Straight to where it is wanted.
void fit(const cv::Mat &picture, cv::Mat target)
{
    if (picture.size() == target.size()) {
        picture.copyTo(target);
        return;
    }
    // Where little is lost, by far the faster way, which counts for large passes.
    constexpr int largePass = 1280;
    if (2 * target.cols > picture.cols && std::max(target.cols, target.rows) >= largePass)
        cv::resize(picture, target, target.size(), 0, 0, cv::INTER_LINEAR);
    else
        shrink(picture, target);
}

// At least two steps of the coarsest grid: with one row OpenCV 4.6 reads beyond its buffers in long pictures.
int paddedSide(int value)
{
    return std::max(64, (value + 31) / 32 * 32);
}

using TonalRange = std::pair<int, int>;

// The darkest and the brightest luma, but for half a percent each.
TonalRange tonalRange(const Picture &picture)
{
    cv::Mat small(fittedSize(picture, 320), CV_8UC3);
    fit(viewOf(picture), small);
    cv::Mat luma;
    cv::cvtColor(small, luma, cv::COLOR_BGR2GRAY);
    std::array<int, 256> counts{};
    for (int y = 0; y < luma.rows; ++y) {
        for (int x = 0; x < luma.cols; ++x)
            ++counts[luma.at<uchar>(y, x)];
    }
    const int ignored = luma.rows * luma.cols / 200;
    int low = 0;
    for (int sum = counts[0]; sum <= ignored && low < 255; sum += counts[size_t(++low)]) {
    }
    int high = 255;
    for (int sum = counts[255]; sum <= ignored && high > 0; sum += counts[size_t(--high)]) {
    }
    return {low, high};
}

Picture stretched(Picture picture, const TonalRange &range)
{
    const auto [low, high] = range;
    if (high - low < smallestRange || (low == 0 && high == 255))
        return picture;
    cv::Mat table(1, 256, CV_8UC1);
    for (int value = 0; value < 256; ++value)
        table.at<uchar>(value) = cv::saturate_cast<uchar>((value - low) * 255.0 / (high - low));
    cv::Mat pixels = writableViewOf(picture); // Its own from here on.
    cv::LUT(pixels, table, pixels);
    return picture;
}

} // namespace

NetworkInput networkInput(const Picture &picture, int longestSidePx, cv::Mat kept)
{
    NetworkInput input;
    input.pixels = std::move(kept);
    input.pictureSize = fittedSize(picture, longestSidePx);
    const cv::Rect place(cv::Point(), input.pictureSize);
    input.pixels.create(paddedSide(place.height), paddedSide(place.width), CV_8UC3);
    input.pixels.colRange(place.width, input.pixels.cols).setTo(0);
    input.pixels.rowRange(place.height, input.pixels.rows).setTo(0);
    fit(viewOf(picture), input.pixels(place));
    return input;
}

Picture fittedPicture(const Picture &picture, int longestSidePx)
{
    const cv::Size size = fittedSize(picture, longestSidePx);
    if (size == cv::Size(picture.width, picture.height))
        return picture;
    Picture fitted{size.width, size.height, QByteArray(qsizetype(3) * size.area(), Qt::Uninitialized)};
    fit(viewOf(picture), writableViewOf(fitted));
    return fitted;
}

Picture withStretchedLevels(Picture picture)
{
    const TonalRange range = tonalRange(picture);
    return stretched(std::move(picture), range);
}

Picture withStretchedLevels(Picture picture, const Picture &measured)
{
    return stretched(std::move(picture), tonalRange(measured));
}

bool isFlat(const Picture &picture)
{
    std::array<uchar, 3> low{255, 255, 255};
    std::array<uchar, 3> high{0, 0, 0};
    const auto *value = reinterpret_cast<const uchar *>(picture.bgr.constData());
    const uchar *end = value + qsizetype(3) * picture.width * picture.height;
    while (value < end) {
        for (size_t channel = 0; channel < 3; ++channel, ++value) {
            low[channel] = std::min(low[channel], *value);
            high[channel] = std::max(high[channel], *value);
            if (high[channel] - low[channel] >= smallestRange)
                return false;
        }
    }
    return true;
}
