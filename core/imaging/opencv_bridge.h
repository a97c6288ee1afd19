// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imaging/picture.h"

#include <opencv2/core/mat.hpp>

#include <streambuf>

// For the topics that hide OpenCV; not for public headers.

// Sets OpenCV to one thread and no output, once: parallel work is done by processes, messages are ours.
void setUpOpenCv();

// Keeps quiet what OpenCV says on std::cerr about damaged pictures, as long as it lives.
class QuietOpenCv
{
public:
    QuietOpenCv();
    ~QuietOpenCv();
    QuietOpenCv(const QuietOpenCv &) = delete;
    QuietOpenCv &operator=(const QuietOpenCv &) = delete;

private:
    std::streambuf *m_buffer;
};

// A view of the picture's pixels; valid as long as the picture is, and not to be written to.
cv::Mat viewOf(const Picture &picture);
// A view to write to; detaches the picture from its copies.
cv::Mat writableViewOf(Picture &picture);
// Copies an 8-bit BGR matrix.
Picture pictureOf(const cv::Mat &bgr);
// Fills a smaller target with averages of areas. By halves first: several times as fast as OpenCV's way to sizes that
// do not divide the picture's.
void shrink(const cv::Mat &picture, cv::Mat target);
// The stored picture as it is to be looked at, for Exif orientation 1..8.
cv::Mat turnedUpright(const cv::Mat &stored, int orientation);
