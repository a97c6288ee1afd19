// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/model_file.h"

#include "core/base/sha256.h"
#include "core/faces/faces_text.h"

#include <QFile>

#include <mutex>

static void addModels()
{
    Q_INIT_RESOURCE(face_models);
}

ModelFile yunetModel()
{
    return {QStringLiteral("yunet.onnx"), "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4"};
}

ModelFile centerFaceModel()
{
    return {QStringLiteral("centerface.onnx"), "09189deaaf8646c5c51a68447e3c744ea1e211798155d4728c20507b9f5aefbc"};
}

ModelFile personModel()
{
    return {QStringLiteral("person_ssdlite.pb"), "7a23982e5825c809853351c9c3e7f7dc05891513ad79b4eded4eea93198cc47a"};
}

Result<QByteArray> readModel(const ModelFile &model)
{
    static std::once_flag added;
    std::call_once(added, addModels);
    QFile file(QStringLiteral(":/models/") + model.name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorKind::Internal,
            Faces::tr("The face detector “%1” is missing in this build. Without it no photo can be checked for people.")
                .arg(model.name));
    }
    return file.readAll();
}

Result<void> checkModel(const ModelFile &model, const QByteArray &bytes)
{
    if (sha256Of(bytes).toHex() == model.sha256)
        return {};
    return failure(
        ErrorKind::Internal,
        Faces::tr("The face detector “%1” is not the one this program was made with. Install Clearframe again.")
            .arg(model.name));
}
