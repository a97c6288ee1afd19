// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/clothing_color.h"

#include "core/imaging/opencv_bridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace {

constexpr int hues = 12;
constexpr int grays = 4;
constexpr int leastSidePx = 6;
// On OpenCV's scale of 0..255.
constexpr int leastSaturation = 50;
constexpr int strongSaturation = 130;
constexpr int leastValue = 45;

// Which share a pixel counts for; its neighbor hue gets a part, so that a shade more or less matters little.
void count(const cv::Vec3b &hsv, ClothingColor &color)
{
    if (hsv[1] < leastSaturation || hsv[2] < leastValue) {
        color.shares[2 * hues + std::min(grays - 1, hsv[2] * grays / 256)] += 1;
        return;
    }
    const int strength = hsv[1] >= strongSaturation ? hues : 0;
    const float place = float(hsv[0]) * hues / 180; // OpenCV's hue is 0..179.
    const int first = int(place) % hues;
    const float rest = place - float(int(place));
    color.shares[strength + first] += 1 - rest / 2;
    color.shares[strength + (first + 1) % hues] += rest / 2;
}

} // namespace

std::optional<ClothingColor> clothingColor(const Picture &picture, const Box &face)
{
    if (picture.isEmpty())
        return std::nullopt;
    const cv::Rect wanted(int((face.x - 0.5 * face.w) * picture.width), int((face.y + 1.25 * face.h) * picture.height),
                          int(2 * face.w * picture.width), int(2 * face.h * picture.height));
    const cv::Rect seen = wanted & cv::Rect(0, 0, picture.width, picture.height);
    if (std::min(seen.width, seen.height) < leastSidePx || 2 * seen.area() < wanted.area())
        return std::nullopt;
    setUpOpenCv();
    cv::Mat hsv;
    cv::cvtColor(viewOf(picture)(seen), hsv, cv::COLOR_BGR2HSV);
    ClothingColor color;
    for (int row = 0; row < hsv.rows; ++row)
        for (int column = 0; column < hsv.cols; ++column)
            count(hsv.at<cv::Vec3b>(row, column), color);
    for (float &share : color.shares)
        share /= float(seen.area());
    return color;
}

double likeness(const ClothingColor &a, const ClothingColor &b)
{
    double common = 0;
    for (std::size_t i = 0; i < a.shares.size(); ++i)
        common += std::min(a.shares[i], b.shares[i]);
    return common;
}
