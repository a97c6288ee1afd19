// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/box.h"
#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/imaging/picture.h"

#include <QList>

#include <memory>

// A model of the user's own that describes a face in numbers, as an ONNX file that OpenCV can run. It is asked only
// where the user switched recognition on; none is shipped, and what it says is never kept.
//
//   input   one: float32 [1][3][112][112], red, green, blue planes, 0..1; the face in the middle with a tenth of its
//   size
//           around it on each side, cut square, black where the picture ends
//   output  one: float32 [1][n] or [1][n][1][1], n 2..4096; faces of one person point the same way
//
// Two faces are alike when the cosine between their outputs is sameFaceCosine or more.
inline constexpr int ownEmbeddingSidePx = 112;
inline constexpr double sameFaceCosine = 0.5;

class FaceEmbedding
{
public:
    virtual ~FaceEmbedding() = default;
    // Of length 1; empty for a face of less than 20 pixels. Internal when the model fails.
    virtual Result<QList<float>> of(const Picture &picture, const Box &face) = 0;
};

// -1..1; 0 when one is empty.
double cosine(const QList<float> &a, const QList<float> &b);

// The file's SHA-256 (hexadecimal) after it answered to a gray picture. Unreadable, TooLarge (512 MB) or, when it does
// not keep to the above, Unsupported.
Result<QByteArray> tryOwnEmbedding(const FilePath &file);
// Changed when the content is not the one that was chosen.
Result<std::unique_ptr<FaceEmbedding>> loadOwnEmbedding(const FilePath &file, const QByteArray &sha256);
