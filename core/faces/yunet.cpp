// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/face_net.h"
#include "core/faces/merge.h"
#include "core/faces/net_reader.h"
#include "core/faces/network_input.h"

#include <array>
#include <cmath>

namespace {

constexpr std::array steps{8, 16, 32};
constexpr double overlapInPass = 0.3;

// The outputs of one step: n cells, row by row of the grid.
struct Grid
{
    const float *classes; // [n]
    const float *objects; // [n]
    const float *boxes;   // [n][4]: dx, dy, log width, log height in steps.
    int step;
    int columns;
    int rows;
};

double clamped(float value)
{
    return std::clamp(double(value), 0.0, 1.0);
}

// The outputs have shape [1][n][m] or [n][m], depending on OpenCV.
const float *checked(const cv::Mat &output, int cells, int values)
{
    CV_Assert(output.type() == CV_32F && output.isContinuous() && output.total() == size_t(cells) * size_t(values));
    return output.ptr<float>();
}

void appendFaces(const Grid &grid, cv::Size size, double leastScore, QList<Detection> &faces)
{
    for (int i = 0; i < grid.columns * grid.rows; ++i) {
        const double score = std::sqrt(clamped(grid.classes[i]) * clamped(grid.objects[i]));
        if (!(score >= leastScore))
            continue;
        const float *box = grid.boxes + 4 * qsizetype(i);
        const double w = std::exp(std::min(box[2], 8.0F)) * grid.step;
        const double h = std::exp(std::min(box[3], 8.0F)) * grid.step;
        const double x = (i % grid.columns + double(box[0])) * grid.step - w / 2;
        const double y = (i / grid.columns + double(box[1])) * grid.step - h / 2;
        const Box whole{x / size.width, y / size.height, w / size.width, h / size.height};
        faces.append({FaceKind::Face, whole, score, QStringLiteral("yunet")});
    }
}

// Boxes on three grids with steps of 8, 16 and 32 pixels.
class Yunet : public FaceNet
{
public:
    explicit Yunet(cv::dnn::Net net)
        : m_net(std::move(net))
    {
    }
    QList<Detection> detect(const Picture &picture, int longestSidePx, double leastScore) override;

private:
    cv::dnn::Net m_net;
};

} // namespace

QList<Detection> Yunet::detect(const Picture &picture, int longestSidePx, double leastScore)
{
    const NetworkInput input = networkInput(picture, longestSidePx);
    static const std::vector<cv::String> names{"cls_8",  "cls_16", "cls_32",  "obj_8",  "obj_16",
                                               "obj_32", "bbox_8", "bbox_16", "bbox_32"};
    std::vector<cv::Mat> outputs;
    m_net.setInput(cv::dnn::blobFromImage(input.pixels));
    m_net.forward(outputs, names);
    QList<Detection> faces;
    for (size_t i = 0; i < steps.size(); ++i) {
        const int columns = input.pixels.cols / steps[i];
        const int rows = input.pixels.rows / steps[i];
        const int cells = columns * rows;
        const Grid grid{checked(outputs[i], cells, 1),
                        checked(outputs[i + 3], cells, 1),
                        checked(outputs[i + 6], cells, 4),
                        steps[i],
                        columns,
                        rows};
        appendFaces(grid, input.pictureSize, leastScore, faces);
    }
    return merged(clipped(faces), overlapInPass);
}

Result<std::unique_ptr<FaceNet>> loadYunet(const QByteArray &model)
{
    Result<cv::dnn::Net> net = readNet(yunetModel(), model);
    if (!net)
        return failure(net.error());
    return std::unique_ptr<FaceNet>(std::make_unique<Yunet>(std::move(*net)));
}
