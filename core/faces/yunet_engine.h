// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <opencv2/dnn.hpp>

#include <array>
#include <memory>

// What YuNet puts out for one step of its grid, row by row: n cells.
struct YunetGrid
{
    const float *classes = nullptr; // 0..1, every classStride values.
    const float *objects = nullptr; // 0..1, as classes.
    const float *boxes = nullptr;   // dx, dy, log width, log height in steps, every boxStride values.
    int classStride = 1;
    int boxStride = 4;
};
inline constexpr std::array yunetSteps{8, 16, 32}; // Pixels.

// Runs YuNet over pixels: BGR, 8 bits, sides multiples of 32. The grids (one a step) are valid until the next call.
class YunetEngine
{
public:
    virtual ~YunetEngine() = default;
    virtual std::array<YunetGrid, 3> run(const cv::Mat &pixels) = 0;
};

// With any OpenCV.
std::unique_ptr<YunetEngine> makeOpenCvEngine(cv::dnn::Net net);
// With XNNPACK and the weights of the net, in a third of the time; null where the build or the processor has none.
std::unique_ptr<YunetEngine> makeXnnpackEngine(cv::dnn::Net net);
