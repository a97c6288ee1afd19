// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/faces/detection.h"
#include "core/imaging/picture.h"

#include <memory>

// A face detection net. Our own decoders work with every OpenCV from 4.6 on, unlike OpenCV's FaceDetectorYN.
class FaceNet
{
public:
    virtual ~FaceNet() = default;
    // The boxes of one pass over the picture, fitted into longestSidePx, at or above the score; overlapping ones merged
    // (0.3), clipped to the picture. Throws what OpenCV throws.
    virtual QList<Detection> detect(const Picture &picture, int longestSidePx, double leastScore) = 0;
};

enum class YunetRunner
{
    Fastest, // XNNPACK where the build has it, else OpenCV.
    OpenCv
};

// From the model's bytes, which are checked.
Result<std::unique_ptr<FaceNet>> loadYunet(const QByteArray &model, YunetRunner runner = YunetRunner::Fastest);
Result<std::unique_ptr<FaceNet>> loadCenterFace(const QByteArray &model);
