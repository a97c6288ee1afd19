// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/opencv_bridge.h"

#include <opencv2/core.hpp>
#include <opencv2/core/utility.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgproc.hpp>

#include <cstring>
#include <iostream>

void setUpOpenCv()
{
    static const bool isDone = [] {
        cv::setNumThreads(1);
        cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
        return true;
    }();
    (void)isDone;
}

QuietOpenCv::QuietOpenCv()
    : m_buffer(std::cerr.rdbuf(nullptr))
{
}

QuietOpenCv::~QuietOpenCv()
{
    std::cerr.rdbuf(m_buffer);
}

cv::Mat viewOf(const Picture &picture)
{
    // cv::Mat has no view of constant pixels; callers promise not to write.
    return cv::Mat(picture.height, picture.width, CV_8UC3, const_cast<char *>(picture.bgr.constData()));
}

cv::Mat writableViewOf(Picture &picture)
{
    return cv::Mat(picture.height, picture.width, CV_8UC3, picture.bgr.data());
}

Picture pictureOf(const cv::Mat &bgr)
{
    Picture picture;
    picture.width = bgr.cols;
    picture.height = bgr.rows;
    const qsizetype row = qsizetype(3) * bgr.cols;
    picture.bgr.resize(row * bgr.rows);
    for (int y = 0; y < bgr.rows; ++y)
        std::memcpy(picture.bgr.data() + y * row, bgr.ptr(y), size_t(row));
    return picture;
}

void shrink(const cv::Mat &picture, cv::Mat target)
{
    cv::Mat current = picture;
    const auto isMultiple = [&] { return current.cols % target.cols == 0 && current.rows % target.rows == 0; };
    while (!isMultiple() && current.cols >= 2 * target.cols && current.rows >= 2 * target.rows) {
        const cv::Size half(current.cols / 2, current.rows / 2);
        cv::Mat halved;
        cv::resize(current(cv::Rect(cv::Point(), half * 2)), halved, half, 0, 0, cv::INTER_AREA);
        current = halved;
    }
    cv::resize(current, target, target.size(), 0, 0, cv::INTER_AREA);
}

cv::Mat turnedUpright(const cv::Mat &stored, int orientation)
{
    cv::Mat turned;
    switch (orientation) {
    case 2:
        cv::flip(stored, turned, 1);
        return turned;
    case 3:
        cv::rotate(stored, turned, cv::ROTATE_180);
        return turned;
    case 4:
        cv::flip(stored, turned, 0);
        return turned;
    case 5:
        cv::transpose(stored, turned);
        return turned;
    case 6:
        cv::rotate(stored, turned, cv::ROTATE_90_CLOCKWISE);
        return turned;
    case 7: {
        cv::Mat transposed;
        cv::transpose(stored, transposed);
        cv::rotate(transposed, turned, cv::ROTATE_180);
        return turned;
    }
    case 8:
        cv::rotate(stored, turned, cv::ROTATE_90_COUNTERCLOCKWISE);
        return turned;
    default:
        return stored;
    }
}
