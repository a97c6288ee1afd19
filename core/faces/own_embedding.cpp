// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/own_embedding.h"

#include "core/faces/faces_text.h"
#include "core/faces/own_model.h"
#include "core/imaging/opencv_bridge.h"

#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace {

const QString settingName = QStringLiteral("embedding");
constexpr double margin = 0.1; // Of the face's longer side, on each side.
constexpr int smallestFacePx = 20;
constexpr size_t fewestValues = 2;
constexpr size_t mostValues = 4096;

// The face, square; black where the picture ends.
cv::Mat cutOut(const Picture &picture, const Box &face)
{
    const double longer = std::max(face.w * picture.width, face.h * picture.height);
    const int side = std::max(1, cvRound(longer * (1 + 2 * margin)));
    const int left = cvRound((face.x + face.w / 2) * picture.width - side / 2.0);
    const int top = cvRound((face.y + face.h / 2) * picture.height - side / 2.0);
    const cv::Rect inside = cv::Rect(left, top, side, side) & cv::Rect(0, 0, picture.width, picture.height);
    cv::Mat square(side, side, CV_8UC3, cv::Scalar::all(0));
    if (!inside.empty())
        viewOf(picture)(inside).copyTo(square(inside - cv::Point(left, top)));
    cv::Mat sized;
    cv::resize(square, sized, {ownEmbeddingSidePx, ownEmbeddingSidePx}, 0, 0,
               side > ownEmbeddingSidePx ? cv::INTER_AREA : cv::INTER_LINEAR);
    return sized;
}

class OwnEmbedding : public FaceEmbedding
{
public:
    explicit OwnEmbedding(cv::dnn::Net net)
        : m_net(std::move(net))
    {
    }
    Result<QList<float>> of(const Picture &picture, const Box &face) override;
    // Throws what OpenCV throws.
    QList<float> ask(const cv::Mat &face);

private:
    cv::dnn::Net m_net;
};

QList<float> OwnEmbedding::ask(const cv::Mat &face)
{
    m_net.setInput(cv::dnn::blobFromImage(face, 1 / 255.0, {}, {}, true));
    const cv::Mat output = m_net.forward();
    CV_Assert(output.type() == CV_32F && output.isContinuous() && output.dims >= 2 && output.size[0] == 1 &&
              output.total() == size_t(output.size[1]) && output.total() >= fewestValues &&
              output.total() <= mostValues);
    const auto *values = output.ptr<float>();
    QList<float> unit(values, values + output.total());
    const double length = cv::norm(output);
    CV_Assert(std::isfinite(length));
    for (float &value : unit)
        value = length > 0 ? float(value / length) : 0;
    return unit;
}

Result<QList<float>> OwnEmbedding::of(const Picture &picture, const Box &face)
{
    if (std::min(face.w * picture.width, face.h * picture.height) < smallestFacePx)
        return QList<float>();
    const QuietOpenCv quiet;
    try {
        return ask(cutOut(picture, face));
    } catch (const std::exception &) {
        return failure(ErrorKind::Internal, Faces::tr("Your own model for faces failed."));
    }
}

Result<std::unique_ptr<FaceEmbedding>> netOf(const FilePath &path, const QByteArray &bytes)
{
    const QuietOpenCv quiet;
    setUpOpenCv();
    try {
        auto net = std::make_unique<OwnEmbedding>(cv::dnn::readNetFromONNX(bytes.constData(), size_t(bytes.size())));
        (void)net->ask(cv::Mat(ownEmbeddingSidePx, ownEmbeddingSidePx, CV_8UC3, cv::Scalar::all(127)));
        return std::unique_ptr<FaceEmbedding>(std::move(net));
    } catch (const std::exception &) {
        return failure(ErrorKind::Unsupported,
                       Faces::tr("“%1” is no model for faces that Clearframe can run. It must be an ONNX file with one "
                                 "input [1][3][112][112] and one output [1][n]; see clearframe-cli settings --help.")
                           .arg(path.display()));
    }
}

} // namespace

double cosine(const QList<float> &a, const QList<float> &b)
{
    double sum = 0;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        sum += double(a[i]) * double(b[i]);
    return sum;
}

Result<QByteArray> tryOwnEmbedding(const FilePath &file)
{
    const Result<OwnModel> model = readOwnModel(file, settingName);
    if (!model)
        return failure(model.error());
    const Result<std::unique_ptr<FaceEmbedding>> net = netOf(file, model->bytes);
    if (!net)
        return failure(net.error());
    return model->sha256;
}

Result<std::unique_ptr<FaceEmbedding>> loadOwnEmbedding(const FilePath &file, const QByteArray &sha256)
{
    const Result<OwnModel> model = readChosenModel(file, sha256, settingName);
    if (!model)
        return failure(model.error());
    return netOf(file, model->bytes);
}
