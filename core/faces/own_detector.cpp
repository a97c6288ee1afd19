// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/own_detector.h"

#include "core/faces/faces_text.h"
#include "core/faces/merge.h"
#include "core/faces/network_input.h"
#include "core/faces/own_model.h"
#include "core/imaging/opencv_bridge.h"

#include <opencv2/dnn.hpp>

namespace {

const QString settingName = QStringLiteral("detector");
constexpr int valuesPerBox = 5;
constexpr double overlapInPass = 0.4;

class OwnDetector : public FaceNet
{
public:
    explicit OwnDetector(cv::dnn::Net net)
        : m_net(std::move(net))
    {
    }
    QList<Detection> detect(const Picture &picture, int longestSidePx, double leastScore) override;

private:
    cv::dnn::Net m_net;
};

QList<Detection> OwnDetector::detect(const Picture &picture, int, double leastScore)
{
    const NetworkInput input = networkInput(picture, ownDetectorSidePx);
    cv::Mat square;
    cv::copyMakeBorder(input.pixels, square, 0, ownDetectorSidePx - input.pixels.rows, 0,
                       ownDetectorSidePx - input.pixels.cols, cv::BORDER_CONSTANT);
    m_net.setInput(cv::dnn::blobFromImage(square, 1 / 255.0, {}, {}, true));
    const cv::Mat output = m_net.forward();
    CV_Assert(output.type() == CV_32F && output.isContinuous() && output.dims >= 2 && output.dims <= 3 &&
              output.size[output.dims - 1] == valuesPerBox && (output.dims == 2 || output.size[0] == 1));
    const float *rows = output.ptr<float>();
    const cv::Size size = input.pictureSize;
    QList<Detection> faces;
    for (size_t i = 0; i < output.total() / valuesPerBox; ++i) {
        const float *row = rows + i * valuesPerBox;
        if (!(row[4] >= leastScore))
            continue;
        const Box box{double(row[0]) / size.width, double(row[1]) / size.height, double(row[2] - row[0]) / size.width,
                      double(row[3] - row[1]) / size.height};
        faces.append({FaceKind::Face, box, std::min(1.0, double(row[4])), QStringLiteral("own")});
    }
    return merged(clipped(faces), overlapInPass);
}

Result<std::unique_ptr<FaceNet>> netOf(const FilePath &path, const QByteArray &bytes)
{
    const QuietOpenCv quiet;
    setUpOpenCv();
    try {
        auto net = std::make_unique<OwnDetector>(cv::dnn::readNetFromONNX(bytes.constData(), size_t(bytes.size())));
        const Picture gray{ownDetectorSidePx, ownDetectorSidePx,
                           QByteArray(3 * ownDetectorSidePx * ownDetectorSidePx, '\x7F')};
        (void)net->detect(gray, ownDetectorSidePx, 0.5);
        return std::unique_ptr<FaceNet>(std::move(net));
    } catch (const std::exception &) {
        return failure(ErrorKind::Unsupported,
                       Faces::tr("“%1” is no face detector that Clearframe can run. It must be an ONNX file with one "
                                 "input [1][3][640][640] and one output [n][5]; see clearframe-cli settings --help.")
                           .arg(path.display()));
    }
}

} // namespace

Result<QByteArray> tryOwnDetector(const FilePath &file)
{
    const Result<OwnModel> model = readOwnModel(file, settingName);
    if (!model)
        return failure(model.error());
    const Result<std::unique_ptr<FaceNet>> net = netOf(file, model->bytes);
    if (!net)
        return failure(net.error());
    return model->sha256;
}

Result<std::unique_ptr<FaceNet>> loadOwnDetector(const FilePath &file, const QByteArray &sha256)
{
    const Result<OwnModel> model = readChosenModel(file, sha256, settingName);
    if (!model)
        return failure(model.error());
    return netOf(file, model->bytes);
}
