// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/module/codecs_module.h"

#include <QtGlobal>

#include <opencv2/imgcodecs.hpp>

extern "C" Q_DECL_EXPORT DecodeFunction clearframeDecode;
extern "C" Q_DECL_EXPORT EncodeFunction clearframeEncode;

void clearframeDecode(const cv::Mat &bytes, int flags, cv::Mat &target, cv::Mat &decoded)
{
    decoded = cv::imdecode(bytes, flags, &target);
}

bool clearframeEncode(const char *format, const cv::Mat &picture, std::vector<uchar> &bytes,
                      const std::vector<int> &parameters)
{
    return cv::imencode(format, picture, bytes, parameters);
}
