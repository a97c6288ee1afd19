// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/face_net.h"
#include "core/faces/merge.h"
#include "core/faces/net_reader.h"
#include "core/faces/network_input.h"

#include <cmath>

namespace {

constexpr int step = 4;
constexpr double overlapInPass = 0.3;

// The channels of an output of shape [1][channels][rows][columns].
const float *checked(const cv::Mat &output, int channels, int rows, int columns)
{
    CV_Assert(output.dims == 4 && output.type() == CV_32F && output.isContinuous() && output.size[1] == channels &&
              output.size[2] == rows && output.size[3] == columns);
    return output.ptr<float>();
}

// A heat map with steps of 4 pixels.
class CenterFace : public FaceNet
{
public:
    explicit CenterFace(cv::dnn::Net net)
        : m_net(std::move(net))
    {
        // With fusion on, OpenCV fuses the weights anew at every change of the input size, until faces are everywhere.
        m_net.enableFusion(false);
    }
    QList<Detection> detect(const Picture &picture, int longestSidePx, double leastScore) override;

private:
    cv::dnn::Net m_net;
};

} // namespace

QList<Detection> CenterFace::detect(const Picture &picture, int longestSidePx, double leastScore)
{
    const NetworkInput input = networkInput(picture, longestSidePx);
    static const std::vector<cv::String> names{"537", "538", "539"}; // Heat, log size, offset.
    std::vector<cv::Mat> outputs;
    m_net.setInput(cv::dnn::blobFromImage(input.pixels));
    m_net.forward(outputs, names);
    const int rows = input.pixels.rows / step;
    const int columns = input.pixels.cols / step;
    const int cells = rows * columns;
    const float *heat = checked(outputs[0], 1, rows, columns);
    const float *logSize = checked(outputs[1], 2, rows, columns); // Height, then width.
    const float *offset = checked(outputs[2], 2, rows, columns);  // Down, then right.
    const cv::Size size = input.pictureSize;
    QList<Detection> faces;
    for (int i = 0; i < cells; ++i) {
        if (!(heat[i] >= leastScore))
            continue;
        const double h = step * std::exp(std::min(logSize[i], 10.0F));
        const double w = step * std::exp(std::min(logSize[cells + i], 10.0F));
        const double x = (i % columns + double(offset[cells + i]) + 0.5) * step - w / 2;
        const double y = (i / columns + double(offset[i]) + 0.5) * step - h / 2;
        const Box whole{x / size.width, y / size.height, w / size.width, h / size.height};
        faces.append({FaceKind::Face, whole, std::min(1.0, double(heat[i])), QStringLiteral("centerface")});
    }
    return merged(clipped(faces), overlapInPass);
}

Result<std::unique_ptr<FaceNet>> loadCenterFace(const QByteArray &model)
{
    Result<cv::dnn::Net> net = readNet(centerFaceModel(), model);
    if (!net)
        return failure(net.error());
    return std::unique_ptr<FaceNet>(std::make_unique<CenterFace>(std::move(*net)));
}
