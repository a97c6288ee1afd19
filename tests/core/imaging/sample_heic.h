// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <opencv2/core/mat.hpp>

// A HEIC file as phones write it: two tiles that make one picture (sizes above 64 x 32 up to 128 x 64 pixels), a
// thumbnail, a depth map as auxiliary picture, an Exif block that still tells of a turn that needs no more doing, and
// one block of data for all of them. Blue, green, red. Empty when it could not be made.
QByteArray phoneHeic(const cv::Mat &bgr);
