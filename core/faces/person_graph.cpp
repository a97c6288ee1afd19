// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/person_graph.h"

#include <initializer_list>

namespace {

const QByteArray backbone = "FeatureExtractor/MobilenetV2/";

// Appends layers one after the other; each function returns the name of its output.
class GraphText
{
public:
    QByteArray picture()
    {
        add("image_tensor", "Placeholder", {}, R"(attr { key: "dtype" value { type: DT_FLOAT } })");
        return "image_tensor";
    }
    // A convolution with normalization and, unless it is linear, clipping to 0..6.
    QByteArray convolution(const QByteArray &name, const QByteArray &input, int stride = 1, bool isLinear = false)
    {
        add(name + "/Conv2D", "Conv2D", {input, name + "/weights"}, window(stride));
        return normalized(name, name + "/Conv2D", isLinear);
    }
    QByteArray depthwise(const QByteArray &name, const QByteArray &input, int stride = 1,
                         const QByteArray &padding = "SAME")
    {
        add(name + "/depthwise", "DepthwiseConv2dNative", {input, name + "/depthwise_weights"},
            window(stride, padding));
        return normalized(name, name + "/depthwise", false);
    }
    QByteArray sum(const QByteArray &name, const QByteArray &a, const QByteArray &b)
    {
        add(name, "Add", {a, b});
        return name;
    }
    // A single cell with the edge of zeros that a window of 3 x 3 wants. OpenCV 4.7 to 4.10 read beyond the input where
    // a depthwise convolution pads one cell itself; the clipping, which changes nothing, keeps them from merging the
    // two.
    QByteArray edged(const QByteArray &name, const QByteArray &input)
    {
        add(name + "/edges", "Const", {},
            R"(attr { key: "dtype" value { type: DT_INT32 } } attr { key: "value" value { tensor { dtype: DT_INT32 )"
            "tensor_shape { dim { size: 4 } dim { size: 2 } } int_val: [0, 0, 1, 1, 1, 1, 0, 0] } } }");
        add(name + "/pad", "Pad", {input, name + "/edges"});
        add(name, "Relu6", {name + "/pad"});
        return name;
    }
    void predictor(const QByteArray &name, const QByteArray &input, const QByteArray &padding)
    {
        const QByteArray seen = depthwise(name + "_depthwise", input, 1, padding);
        add(name + "/Conv2D", "Conv2D", {seen, name + "/weights"}, window(1));
        add(name + "/BiasAdd", "BiasAdd", {name + "/Conv2D", name + "/biases"}, layout());
    }
    QByteArray text() const { return m_text; }

private:
    static QByteArray layout() { return R"(attr { key: "data_format" value { s: "NHWC" } })"; }
    static QByteArray window(int stride, const QByteArray &padding = "SAME")
    {
        const QByteArray step = " i: " + QByteArray::number(stride);
        return layout() + R"( attr { key: "padding" value { s: ")" + padding + R"(" } })" +
               R"( attr { key: "strides" value { list { i: 1)" + step + step + " i: 1 } } }";
    }
    QByteArray normalized(const QByteArray &name, const QByteArray &input, bool isLinear)
    {
        const QByteArray norm = name + "/BatchNorm/";
        add(norm + "FusedBatchNorm", "FusedBatchNorm",
            {input, norm + "gamma", norm + "beta", norm + "moving_mean", norm + "moving_variance"},
            layout() + R"( attr { key: "epsilon" value { f: 0.001 } })");
        if (isLinear)
            return norm + "FusedBatchNorm";
        add(name + "/Relu6", "Relu6", {norm + "FusedBatchNorm"});
        return name + "/Relu6";
    }
    void add(const QByteArray &name, const QByteArray &operation, std::initializer_list<QByteArray> inputs,
             const QByteArray &attributes = {})
    {
        m_text += "node { name: \"" + name + "\" op: \"" + operation + "\"";
        for (const QByteArray &input : inputs)
            m_text += " input: \"" + input + "\"";
        m_text += ' ' + attributes + " }\n";
    }

    QByteArray m_text;
};

// An inverted residual: widen, look, narrow; added to its input where the size stays. widened: the output of its first
// part.
QByteArray residual(GraphText &graph, const QByteArray &name, const QByteArray &input, int stride, bool isAdded,
                    QByteArray &widened)
{
    widened = graph.convolution(name + "/expand", input);
    const QByteArray seen = graph.depthwise(name + "/depthwise", widened, stride);
    const QByteArray narrow = graph.convolution(name + "/project", seen, 1, true);
    return isAdded ? graph.sum(name + "/add", narrow, input) : narrow;
}

void addPredictor(GraphText &graph, int index, const QByteArray &input, const QByteArray &padding = "SAME")
{
    const QByteArray name = "BoxPredictor_" + QByteArray::number(index);
    graph.predictor(name + "/ClassPredictor", input, padding);
    graph.predictor(name + "/BoxEncodingPredictor", input, padding);
}

// The residual blocks 1..16, by the first of each group of one width.
bool opensGroup(int block)
{
    return block == 1 || block == 3 || block == 6 || block == 10 || block == 13 || block == 16;
}

bool halvesSize(int block)
{
    return block == 1 || block == 3 || block == 6 || block == 13;
}

} // namespace

QByteArray personGraph()
{
    GraphText graph;
    QByteArray output = graph.convolution(backbone + "Conv", graph.picture(), 2);
    output = graph.depthwise(backbone + "expanded_conv/depthwise", output);
    output = graph.convolution(backbone + "expanded_conv/project", output, 1, true);
    for (int block = 1; block <= 16; ++block) {
        const QByteArray name = backbone + "expanded_conv_" + QByteArray::number(block);
        QByteArray widened;
        output = residual(graph, name, output, halvesSize(block) ? 2 : 1, !opensGroup(block), widened);
        if (block == 13)
            addPredictor(graph, 0, widened); // 19 x 19 cells.
    }
    output = graph.convolution(backbone + "Conv_1", output);
    addPredictor(graph, 1, output); // 10 x 10.
    // Each further one halves the grid: 5, 3, 2, 1.
    constexpr int channels[personPredictors] = {0, 0, 512, 256, 256, 128};
    for (int i = 2; i < personPredictors; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray wide = backbone + "layer_19_2_Conv2d_" + number + "_3x3_s2_" + QByteArray::number(channels[i]);
        output = graph.convolution(
            backbone + "layer_19_1_Conv2d_" + number + "_1x1_" + QByteArray::number(channels[i] / 2), output);
        output = graph.convolution(wide, graph.depthwise(wide + "_depthwise", output, 2));
        if (i == personPredictors - 1) // One cell.
            addPredictor(graph, i, graph.edged(backbone + "edged", output), "VALID");
        else
            addPredictor(graph, i, output);
    }
    return graph.text();
}

// OpenCV adds the bias within the convolution and keeps the name of that.
QByteArray personClassOutput(int predictor)
{
    return "BoxPredictor_" + QByteArray::number(predictor) + "/ClassPredictor/Conv2D";
}

QByteArray personBoxOutput(int predictor)
{
    return "BoxPredictor_" + QByteArray::number(predictor) + "/BoxEncodingPredictor/Conv2D";
}
