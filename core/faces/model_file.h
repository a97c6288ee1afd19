// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

// A model that is compiled in, and the only content it may have. The same sums stand in resources/assets.json.
struct ModelFile
{
    QString name;
    QByteArray sha256; // Hexadecimal.
};

ModelFile yunetModel();      // YuNet 2023-03, MIT, trained on WIDER FACE.
ModelFile centerFaceModel(); // CenterFace, MIT, trained on WIDER FACE.
ModelFile personModel();     // SSDLite MobileNetV2, MIT, trained on PASCAL VOC 2007 and 2012.

// Its bytes from the resources; Internal when it is missing.
Result<QByteArray> readModel(const ModelFile &model);
// Internal when the bytes are not the model's: an altered detector must never look like "no faces".
Result<void> checkModel(const ModelFile &model, const QByteArray &bytes);
