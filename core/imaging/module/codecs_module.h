// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <opencv2/core.hpp>

#include <vector>

// What the module exports. Both may throw cv::Exception: module and program come from one build.
using DecodeFunction = void(const cv::Mat &bytes, int flags, cv::Mat &target, cv::Mat &decoded);
using EncodeFunction = bool(const char *format, const cv::Mat &picture, std::vector<uchar> &bytes,
                            const std::vector<int> &parameters);
inline constexpr char decodeFunctionName[] = "clearframeDecode";
inline constexpr char encodeFunctionName[] = "clearframeEncode";
