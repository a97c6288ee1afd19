// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// The person net as a text graph for OpenCV: its frozen graph also holds TensorFlow's own pre- and postprocessing,
// which OpenCV cannot run. This one goes from the pixels ("image_tensor", [1][3][300][300]) to the raw outputs of the
// six predictors; PersonNet turns them into boxes. MobileNetV2 (https://arxiv.org/abs/1801.04381, table 2) with the
// SSDLite head of TensorFlow's object detection models; names are those of the frozen graph, which holds the weights.
QByteArray personGraph();

inline constexpr int personPredictors = 6;
// Outputs of a predictor: [1][2 * anchors][rows][columns] logits (background, person) and
// [1][4 * anchors][rows][columns] offsets (down, right, log height, log width).
QByteArray personClassOutput(int predictor);
QByteArray personBoxOutput(int predictor);
