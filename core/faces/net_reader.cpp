// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/net_reader.h"

#include "core/faces/faces_text.h"
#include "core/faces/person_graph.h"
#include "core/imaging/opencv_bridge.h"

Result<cv::dnn::Net> readNet(const ModelFile &model, const QByteArray &bytes)
{
    const Result<void> isRight = checkModel(model, bytes);
    if (!isRight)
        return failure(isRight.error());
    setUpOpenCv();
    try {
        if (!model.name.endsWith(u".pb"))
            return cv::dnn::readNetFromONNX(bytes.constData(), size_t(bytes.size()));
        const QByteArray graph = personGraph();
        return cv::dnn::readNetFromTensorflow(bytes.constData(), size_t(bytes.size()), graph.constData(),
                                              size_t(graph.size()));
    } catch (const std::exception &) {
        return failure(ErrorKind::Internal,
                       Faces::tr("The face detector “%1” cannot be run by this version of OpenCV.").arg(model.name));
    }
}
