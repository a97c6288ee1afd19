// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/person_net.h"

#include "core/faces/merge.h"
#include "core/faces/net_reader.h"
#include "core/faces/person_graph.h"
#include "core/imaging/decode.h"
#include "core/imaging/opencv_bridge.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <cmath>
#include <string>

namespace {

constexpr int sidePx = 300;
constexpr double overlapInPass = 0.6;

// Width and height of the boxes a cell starts from, in parts of the picture.
struct Anchor
{
    double w;
    double h;
};

Anchor anchorOf(double scale, double widthByHeight)
{
    return {scale * std::sqrt(widthByHeight), scale / std::sqrt(widthByHeight)};
}

// As TensorFlow's ssd_anchor_generator makes them: six scales from 0.2 to 0.95; the finest grid has fewer.
QList<Anchor> anchorsOf(int predictor)
{
    constexpr std::array scales{0.2, 0.35, 0.5, 0.65, 0.8, 0.95, 1.0};
    const double scale = scales[size_t(predictor)];
    if (predictor == 0)
        return {anchorOf(0.1, 1), anchorOf(scale, 2), anchorOf(scale, 0.5)};
    const double between = std::sqrt(scale * scales[size_t(predictor) + 1]);
    return {anchorOf(scale, 1), anchorOf(scale, 2),       anchorOf(scale, 0.5),
            anchorOf(scale, 3), anchorOf(scale, 1.0 / 3), anchorOf(between, 1)};
}

const float *checked(const cv::Mat &output, qsizetype channels)
{
    CV_Assert(output.dims == 4 && output.type() == CV_32F && output.isContinuous() && output.size[1] == int(channels));
    return output.ptr<float>();
}

double scoreOf(float logit)
{
    return 1 / (1 + std::exp(-double(logit)));
}

void appendPeople(int predictor, const cv::Mat &classOutput, const cv::Mat &boxOutput, double leastScore,
                  QList<Detection> &people)
{
    const QList<Anchor> anchors = anchorsOf(predictor);
    const float *classes = checked(classOutput, 2 * anchors.size());
    const float *boxes = checked(boxOutput, 4 * anchors.size());
    const int columns = boxOutput.size[3];
    const int rows = boxOutput.size[2];
    const qsizetype cells = qsizetype(rows) * columns;
    CV_Assert(classOutput.size[2] == rows && classOutput.size[3] == columns);
    for (qsizetype a = 0; a < anchors.size(); ++a) {
        for (qsizetype i = 0; i < cells; ++i) {
            const double score = scoreOf(classes[(2 * a + 1) * cells + i]);
            if (!(score >= leastScore))
                continue;
            const auto offset = [&](int value) { return double(boxes[(4 * a + value) * cells + i]); };
            const double h = anchors[a].h * std::exp(std::min(offset(2) / 5, 5.0));
            const double w = anchors[a].w * std::exp(std::min(offset(3) / 5, 5.0));
            const double y = (double(i / columns) + 0.5) / rows + offset(0) / 10 * anchors[a].h - h / 2;
            const double x = (double(i % columns) + 0.5) / columns + offset(1) / 10 * anchors[a].w - w / 2;
            people.append({FaceKind::Person, {x, y, w, h}, score, QStringLiteral("ssdlite")});
        }
    }
}

class SsdLite : public PersonNet
{
public:
    explicit SsdLite(cv::dnn::Net net)
        : m_net(std::move(net))
    {
        for (int i = 0; i < personPredictors; ++i) {
            m_outputs.push_back(personClassOutput(i).toStdString());
            m_outputs.push_back(personBoxOutput(i).toStdString());
        }
    }
    QList<Detection> detect(const Picture &picture, double leastScore) override;

private:
    cv::dnn::Net m_net;
    std::vector<cv::String> m_outputs;
};

} // namespace

QList<Detection> SsdLite::detect(const Picture &picture, double leastScore)
{
    // Down to twice the size by area, so that nothing flickers, then as the net was trained.
    const Picture small = scaledDown(picture, 2 * sidePx);
    cv::Mat squeezed;
    cv::resize(viewOf(small), squeezed, {sidePx, sidePx}, 0, 0, cv::INTER_LINEAR);
    std::vector<cv::Mat> outputs;
    constexpr double half = 127.5;
    m_net.setInput(cv::dnn::blobFromImage(squeezed, 1 / half, {}, cv::Scalar::all(half), true));
    m_net.forward(outputs, m_outputs);
    QList<Detection> people;
    for (int i = 0; i < personPredictors; ++i)
        appendPeople(i, outputs[size_t(2 * i)], outputs[size_t(2 * i + 1)], leastScore, people);
    return merged(clipped(people), overlapInPass);
}

Result<std::unique_ptr<PersonNet>> loadPersonNet(const QByteArray &model)
{
    Result<cv::dnn::Net> net = readNet(personModel(), model);
    if (!net)
        return failure(net.error());
    return std::unique_ptr<PersonNet>(std::make_unique<SsdLite>(std::move(*net)));
}
