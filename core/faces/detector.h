// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/faces/detector_options.h"
#include "core/imaging/picture.h"

#include <memory>

// Looks for faces and people in one picture. Not thread-safe: one a thread.
class FaceDetector
{
public:
    // Loads the models that are compiled in and checks their SHA-256; an altered or missing model is an error, never
    // "no faces".
    static Result<std::unique_ptr<FaceDetector>> load(const DetectorOptions &options = {});
    virtual ~FaceDetector() = default;

    // The picture should have a longest side of at least wantedLongestSidePx(mode), or be undecimated. asFast: the same
    // photo as it would be decoded for Fast; Thorough then finds at least what Fast finds. Empty: the picture serves.
    // A picture that is moved in is freed as soon as it is not needed any more.
    virtual Result<Detections> detect(Picture picture, DetectionMode mode, const Picture &asFast = {}) = 0;
    static int wantedLongestSidePx(DetectionMode mode);
};
