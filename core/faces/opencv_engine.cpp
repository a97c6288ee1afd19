// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/yunet_engine.h"

#include <vector>

namespace {

// The outputs have shape [1][n][m] or [n][m], depending on OpenCV.
const float *checked(const cv::Mat &output, int cells, int values)
{
    CV_Assert(output.type() == CV_32F && output.isContinuous() && output.total() == size_t(cells) * size_t(values));
    return output.ptr<float>();
}

class OpenCvEngine : public YunetEngine
{
public:
    explicit OpenCvEngine(cv::dnn::Net net)
        : m_net(std::move(net))
    {
    }
    std::array<YunetGrid, 3> run(const cv::Mat &pixels) override;

private:
    cv::dnn::Net m_net;
    std::vector<cv::Mat> m_outputs; // What the grids point into.
};

std::array<YunetGrid, 3> OpenCvEngine::run(const cv::Mat &pixels)
{
    static const std::vector<cv::String> names{"cls_8",  "cls_16", "cls_32",  "obj_8",  "obj_16",
                                               "obj_32", "bbox_8", "bbox_16", "bbox_32"};
    m_net.setInput(cv::dnn::blobFromImage(pixels));
    m_net.forward(m_outputs, names);
    std::array<YunetGrid, 3> grids;
    for (size_t i = 0; i < grids.size(); ++i) {
        const int cells = (pixels.cols / yunetSteps[i]) * (pixels.rows / yunetSteps[i]);
        grids[i].classes = checked(m_outputs[i], cells, 1);
        grids[i].objects = checked(m_outputs[i + 3], cells, 1);
        grids[i].boxes = checked(m_outputs[i + 6], cells, 4);
    }
    return grids;
}

} // namespace

std::unique_ptr<YunetEngine> makeOpenCvEngine(cv::dnn::Net net)
{
    return std::make_unique<OpenCvEngine>(std::move(net));
}
