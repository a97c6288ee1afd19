// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"
#include "core/faces/face_net.h"

// A face detector of the user's own, as an ONNX file that OpenCV can run. It is asked beside ours, so it can only find
// more.
//
//   input   one: float32 [1][3][640][640], red, green, blue planes, 0..1; the picture fitted into the upper left
//   corner,
//           never enlarged, the rest black
//   output  one: float32 [1][n][5] or [n][5]: left, top, right, bottom in pixels of the input, score 0..1; any n
//
// Boxes of score 0.5 and more need a decision, from 0.3 on they are faint. Trained for what, and on whose faces, is for
// the user to know.
inline constexpr int ownDetectorSidePx = 640;

// The file's SHA-256 (hexadecimal) after it answered to a gray picture. Unreadable, TooLarge (512 MB) or, when it does
// not keep to the above, Unsupported.
Result<QByteArray> tryOwnDetector(const FilePath &file);
// Changed when the content is not the one that was chosen. The side that detect() is asked for counts for nothing.
Result<std::unique_ptr<FaceNet>> loadOwnDetector(const FilePath &file, const QByteArray &sha256);
