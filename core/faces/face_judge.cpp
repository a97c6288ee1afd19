// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/face_judge.h"

#include "core/imaging/opencv_bridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace {

constexpr int sidePx = 192;
constexpr double context = 4; // Times the face, so that it is about 48 pixels large: what the net sees best.
constexpr double leastScore = 0.1;
constexpr double leastOverlap = 0.25;

cv::Rect surroundings(const Picture &picture, const Box &box)
{
    const double side = std::max(4.0, context * std::max(box.w * picture.width, box.h * picture.height));
    const double x = (box.x + box.w / 2) * picture.width - side / 2;
    const double y = (box.y + box.h / 2) * picture.height - side / 2;
    const cv::Rect whole(0, 0, picture.width, picture.height);
    return cv::Rect(cvFloor(x), cvFloor(y), cvCeil(side), cvCeil(side)) & whole;
}

// The area in the upper left corner of a square of one size, so that the net never has to be set up anew.
Picture squareOf(const Picture &picture, const cv::Rect &area, double scale)
{
    const cv::Size size(std::clamp(cvRound(area.width * scale), 1, sidePx),
                        std::clamp(cvRound(area.height * scale), 1, sidePx));
    cv::Mat sized;
    cv::resize(viewOf(picture)(area), sized, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::Mat square;
    cv::copyMakeBorder(sized, square, 0, sidePx - size.height, 0, sidePx - size.width, cv::BORDER_CONSTANT);
    return pictureOf(square);
}

} // namespace

FaceJudge::FaceJudge(std::unique_ptr<FaceNet> net)
    : m_net(std::move(net))
{
}

double FaceJudge::belief(const Picture &picture, const Box &box)
{
    const cv::Rect area = surroundings(picture, box);
    if (area.empty())
        return 0;
    const double scale = double(sidePx) / std::max(area.width, area.height);
    double best = 0;
    for (const Detection &seen : m_net->detect(squareOf(picture, area, scale), sidePx, leastScore)) {
        const double px = sidePx / scale; // One side of the square in pixels of the picture.
        const Box inPicture{(area.x + seen.box.x * px) / picture.width, (area.y + seen.box.y * px) / picture.height,
                            seen.box.w * px / picture.width, seen.box.h * px / picture.height};
        if (overlap(inPicture, box) >= leastOverlap)
            best = std::max(best, seen.score);
    }
    return best;
}
