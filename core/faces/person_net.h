// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/faces/detection.h"
#include "core/imaging/picture.h"

#include <memory>

// Finds whole people, also from behind or far off, as boxes of kind Person ("ssdlite"). Looks at 300 x 300 pixels: who
// is less than a tenth of the picture high is not seen.
class PersonNet
{
public:
    virtual ~PersonNet() = default;
    // Those at or above the score; of boxes that overlap by more than 0.6 the best one. Throws what OpenCV throws.
    virtual QList<Detection> detect(const Picture &picture, double leastScore) = 0;
};

// From the model's bytes, which are checked.
Result<std::unique_ptr<PersonNet>> loadPersonNet(const QByteArray &model);
