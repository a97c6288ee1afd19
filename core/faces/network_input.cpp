// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/network_input.h"

#include "core/imaging/opencv_bridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace {

cv::Mat fitted(const cv::Mat &picture, int longestSidePx)
{
    const int longest = std::max(picture.cols, picture.rows);
    if (longest <= longestSidePx)
        return picture;
    const double scale = double(longestSidePx) / longest;
    const cv::Size size(std::max(1, cvRound(picture.cols * scale)), std::max(1, cvRound(picture.rows * scale)));
    cv::Mat small;
    cv::resize(picture, small, size, 0, 0, cv::INTER_AREA);
    return small;
}

// At least two steps of the coarsest grid: with one row OpenCV 4.6 reads beyond its buffers in long pictures.
int paddedSide(int value)
{
    return std::max(64, (value + 31) / 32 * 32);
}

// The darkest and the brightest luma, but for half a percent each.
std::pair<int, int> tonalRange(const cv::Mat &picture)
{
    cv::Mat luma;
    cv::cvtColor(fitted(picture, 320), luma, cv::COLOR_BGR2GRAY);
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

} // namespace

NetworkInput networkInput(const Picture &picture, int longestSidePx)
{
    const cv::Mat small = fitted(viewOf(picture), longestSidePx);
    NetworkInput input;
    input.pictureSize = small.size();
    cv::copyMakeBorder(small, input.pixels, 0, paddedSide(small.rows) - small.rows, 0,
                       paddedSide(small.cols) - small.cols, cv::BORDER_CONSTANT);
    return input;
}

Picture withStretchedLevels(const Picture &picture)
{
    // Below this range there is nothing but noise to make visible.
    constexpr int smallestRange = 8;
    const auto [low, high] = tonalRange(viewOf(picture));
    if (high - low < smallestRange || (low == 0 && high == 255))
        return picture;
    cv::Mat table(1, 256, CV_8UC1);
    for (int value = 0; value < 256; ++value)
        table.at<uchar>(value) = cv::saturate_cast<uchar>((value - low) * 255.0 / (high - low));
    cv::Mat stretched;
    cv::LUT(viewOf(picture), table, stretched);
    return pictureOf(stretched);
}
