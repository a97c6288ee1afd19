// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <opencv2/core.hpp>

#include <vector>

// OpenCV's decoders and encoders. Their library brings a hundred others with it, which take 50 ms and 40 MB to load
// (measured on Debian 12): most commands and workers never need them. They come with a module that lies beside the
// program, or in lib/clearframe where that is installed, and is loaded at first use.

// False: the module is missing, see missingCodecsError(); to be asked before the others are called.
bool hasCodecs();
// As cv::imdecode(); target may be pixels of the right size, which are then written to. Empty when the bytes cannot be
// decoded. Throws cv::Exception.
cv::Mat decodeWithCodecs(const cv::Mat &bytes, int flags, cv::Mat &target);
// As cv::imencode().
bool encodeWithCodecs(const char *format, const cv::Mat &picture, std::vector<uchar> &bytes,
                      const std::vector<int> &parameters);
