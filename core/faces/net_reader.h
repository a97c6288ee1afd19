// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/faces/model_file.h"

#include <opencv2/dnn.hpp>

// Checks the bytes against the model and makes the net.
Result<cv::dnn::Net> readNet(const ModelFile &model, const QByteArray &bytes);
