// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/yunet_engine.h"

#ifdef CLEARFRAME_HAS_XNNPACK

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <list>
#include <utility>
#include <vector>

#include <xnnpack.h>

namespace {

constexpr size_t convolutions = 53;
// Numbers of convolutions in the file. A unit is two of them, a head has a unit a step for each output.
constexpr size_t firstOfBackbone = 1;
constexpr size_t firstOfMiddleNeck = 25;
constexpr size_t firstOfFinestNeck = 27;
constexpr size_t firstOfClasses = 29;
constexpr size_t firstOfBoxes = 35;
constexpr size_t firstOfObjects = 41;
constexpr size_t featureChannels = 64;
constexpr int headChannels = 6; // Class, dx, dy, log width, log height, object.
constexpr size_t classChannel = 0;
constexpr size_t objectChannel = 5;
// Each size keeps its buffers, about 80 bytes a pixel: enough for both passes of Fast and the tiles of Thorough, and as
// much as a worker can hold beside the other nets.
constexpr int mostCachedPixels = 2'150'000;

void check(xnn_status status)
{
    if (status != xnn_status_success)
        CV_Error(status == xnn_status_out_of_memory ? cv::Error::StsNoMem : cv::Error::StsError, "XNNPACK");
}

struct Weights
{
    std::vector<float> filter; // [out][height][width][in]; depthwise: [height][width][channel].
    std::vector<float> bias;
    size_t in = 0; // 1: depthwise.
    size_t out = 0;
    size_t kernel = 0;
};

// From OpenCV's order, [out][in][height][width].
Weights weightsOf(const cv::Mat &filter, const cv::Mat &bias)
{
    CV_Assert(filter.dims == 4 && filter.type() == CV_32F && filter.isContinuous() && bias.type() == CV_32F);
    Weights weights;
    weights.out = size_t(filter.size[0]);
    weights.in = size_t(filter.size[1]);
    weights.kernel = size_t(filter.size[2]);
    CV_Assert(bias.total() == weights.out && filter.size[2] == filter.size[3]);
    const size_t area = weights.kernel * weights.kernel;
    const bool isDepthwise = weights.in == 1;
    weights.filter.resize(filter.total());
    const float *from = filter.ptr<float>();
    for (size_t o = 0; o < weights.out; ++o) {
        for (size_t i = 0; i < weights.in; ++i) {
            for (size_t k = 0; k < area; ++k, ++from)
                weights.filter[isDepthwise ? k * weights.out + o : (o * area + k) * weights.in + i] = *from;
        }
    }
    weights.bias.assign(bias.ptr<float>(), bias.ptr<float>() + weights.out);
    return weights;
}

// All convolutions of the net, in the order of the file.
std::vector<Weights> readWeights(cv::dnn::Net &net)
{
    std::vector<Weights> all;
    for (const cv::String &name : net.getLayerNames()) {
        const cv::Ptr<cv::dnn::Layer> layer = net.getLayer(net.getLayerId(name));
        if (layer->type != "Convolution")
            continue;
        CV_Assert(layer->blobs.size() == 2);
        all.push_back(weightsOf(layer->blobs[0], layer->blobs[1]));
    }
    CV_Assert(all.size() == convolutions);
    return all;
}

// The branches for class, box and object of one step as one: the same input, side by side.
Weights sideBySide(const Weights &a, const Weights &b, const Weights &c)
{
    Weights all;
    all.in = a.in;
    all.out = a.out + b.out + c.out;
    all.kernel = a.kernel;
    for (const Weights *one : {&a, &b, &c})
        all.bias.insert(all.bias.end(), one->bias.begin(), one->bias.end());
    const size_t area = a.kernel * a.kernel;
    if (a.in > 1) {
        for (const Weights *one : {&a, &b, &c})
            all.filter.insert(all.filter.end(), one->filter.begin(), one->filter.end());
        return all;
    }
    for (size_t k = 0; k < area; ++k) {
        for (const Weights *one : {&a, &b, &c})
            all.filter.insert(all.filter.end(), one->filter.begin() + qptrdiff(k * one->out),
                              one->filter.begin() + qptrdiff((k + 1) * one->out));
    }
    return all;
}

// Height x width x channels of floats, with the few bytes behind them that XNNPACK may read.
struct Plane
{
    Plane(size_t rowCount, size_t columnCount, size_t channelCount)
        : rows(rowCount)
        , columns(columnCount)
        , channels(channelCount)
        , values(rowCount * columnCount * channelCount + XNN_EXTRA_BYTES / sizeof(float))
    {
    }
    size_t rows;
    size_t columns;
    size_t channels;
    std::vector<float> values;
};

// A stretch of the net that XNNPACK runs in one go, from one plane to some others.
class Stretch
{
public:
    Stretch() { check(xnn_create_subgraph(mostPlanes, 0, &m_graph)); }
    ~Stretch()
    {
        xnn_delete_runtime(m_runtime);
        xnn_delete_subgraph(m_graph);
    }
    Stretch(const Stretch &) = delete;
    Stretch &operator=(const Stretch &) = delete;

    struct Value
    {
        uint32_t id = 0;
        size_t rows = 0;
        size_t columns = 0;
        size_t channels = 0;
    };

    Value input(Plane &plane) { return external(plane, XNN_VALUE_FLAG_EXTERNAL_INPUT); }
    Value convolution(const Value &in, const Weights &weights, bool isRectified, Plane *out = nullptr)
    {
        const bool isDepthwise = weights.in == 1;
        const size_t stride = weights.kernel == 3 && !isDepthwise ? 2 : 1;
        const uint32_t padding = weights.kernel == 3 ? 1 : 0;
        const Value result = out ? external(*out, XNN_VALUE_FLAG_EXTERNAL_OUTPUT)
                                 : internal(in.rows / stride, in.columns / stride, weights.out);
        const uint32_t filter =
            isDepthwise ? constant({1, weights.kernel, weights.kernel, weights.out}, weights.filter)
                        : constant({weights.out, weights.kernel, weights.kernel, weights.in}, weights.filter);
        const uint32_t bias = constant({weights.out}, weights.bias);
        const auto kernel = uint32_t(weights.kernel);
        const float low = isRectified ? 0 : -std::numeric_limits<float>::infinity();
        const float high = std::numeric_limits<float>::infinity();
        check(isDepthwise ? xnn_define_depthwise_convolution_2d(m_graph, padding, padding, padding, padding, kernel,
                                                                kernel, 1, 1, 1, 1, 1, weights.out, low, high, in.id,
                                                                filter, bias, result.id, 0)
                          : xnn_define_convolution_2d(m_graph, padding, padding, padding, padding, kernel, kernel,
                                                      uint32_t(stride), uint32_t(stride), 1, 1, 1, weights.in,
                                                      weights.out, low, high, in.id, filter, bias, result.id, 0));
        return result;
    }
    // Pointwise, then depthwise with the rectifier: what the net is made of.
    Value unit(const Value &in, const std::vector<Weights> &weights, size_t first, Plane *out = nullptr)
    {
        return convolution(convolution(in, weights[first], false), weights[first + 1], true, out);
    }
    Value halved(const Value &in)
    {
        const Value result = internal(in.rows / 2, in.columns / 2, in.channels);
        const float infinite = std::numeric_limits<float>::infinity();
        check(
            xnn_define_max_pooling_2d(m_graph, 0, 0, 0, 0, 2, 2, 2, 2, 1, 1, -infinite, infinite, in.id, result.id, 0));
        return result;
    }
    void prepare()
    {
        check(xnn_create_runtime_v2(m_graph, nullptr, 0, &m_runtime));
        check(xnn_setup_runtime(m_runtime, m_planes.size(), m_planes.data()));
    }
    void run() { check(xnn_invoke_runtime(m_runtime)); }

private:
    static constexpr uint32_t mostPlanes = 8;

    uint32_t defined(const std::vector<size_t> &sizes, const void *data, uint32_t externalId, uint32_t flags)
    {
        uint32_t id = XNN_INVALID_VALUE_ID;
        check(xnn_define_tensor_value(m_graph, xnn_datatype_fp32, sizes.size(), sizes.data(), data, externalId, flags,
                                      &id));
        return id;
    }
    uint32_t constant(const std::vector<size_t> &sizes, const std::vector<float> &values)
    {
        return defined(sizes, values.data(), XNN_INVALID_VALUE_ID, 0);
    }
    Value internal(size_t rows, size_t columns, size_t channels)
    {
        return {defined({1, rows, columns, channels}, nullptr, XNN_INVALID_VALUE_ID, 0), rows, columns, channels};
    }
    Value external(Plane &plane, uint32_t flag)
    {
        const auto number = uint32_t(m_planes.size());
        const uint32_t id = defined({1, plane.rows, plane.columns, plane.channels}, nullptr, number, flag);
        m_planes.push_back({id, plane.values.data()});
        return {id, plane.rows, plane.columns, plane.channels};
    }

    xnn_subgraph_t m_graph = nullptr;
    xnn_runtime_t m_runtime = nullptr;
    std::vector<xnn_external_value> m_planes;
};

// Adds the coarser plane, each cell four times.
void addEnlarged(const Plane &coarse, Plane &fine)
{
    const size_t channels = fine.channels;
    for (size_t y = 0; y < fine.rows; ++y) {
        for (size_t x = 0; x < fine.columns; ++x) {
            const float *from = coarse.values.data() + ((y / 2) * coarse.columns + x / 2) * channels;
            float *to = fine.values.data() + (y * fine.columns + x) * channels;
            for (size_t c = 0; c < channels; ++c)
                to[c] += from[c];
        }
    }
}

// The net for pictures of one size.
class SizedNet
{
public:
    SizedNet(const std::vector<Weights> &weights, const std::vector<Weights> &heads, cv::Size size)
        : m_size(size)
        , m_input(size_t(size.height), size_t(size.width), 3)
    {
        for (const int step : yunetSteps) {
            m_features.emplace_back(size_t(size.height / step), size_t(size.width / step), featureChannels);
            m_necks.emplace_back(size_t(size.height / step), size_t(size.width / step), featureChannels);
            m_outputs.emplace_back(size_t(size.height / step), size_t(size.width / step), headChannels);
        }
        addBackbone(weights, heads);
        addNeck(m_middle, weights, heads, 1, firstOfMiddleNeck);
        addNeck(m_finest, weights, heads, 0, firstOfFinestNeck);
    }
    cv::Size size() const { return m_size; }
    std::array<YunetGrid, 3> run(const cv::Mat &pixels);

private:
    void addBackbone(const std::vector<Weights> &weights, const std::vector<Weights> &heads);
    void addNeck(Stretch &stretch, const std::vector<Weights> &weights, const std::vector<Weights> &heads, size_t step,
                 size_t first);
    void addHead(Stretch &stretch, const Stretch::Value &neck, const std::vector<Weights> &heads, size_t step);

    cv::Size m_size;
    Plane m_input;
    std::vector<Plane> m_features; // Of the backbone, one a step.
    std::vector<Plane> m_necks;
    std::vector<Plane> m_outputs;
    Stretch m_backbone; // From the pixels to the coarsest step's output.
    Stretch m_middle;
    Stretch m_finest;
};

void SizedNet::addBackbone(const std::vector<Weights> &weights, const std::vector<Weights> &heads)
{
    Stretch &net = m_backbone;
    Stretch::Value value = net.unit(net.convolution(net.input(m_input), weights[0], true), weights, firstOfBackbone);
    value = net.halved(value);
    for (const size_t first : {3, 5, 7, 9})
        value = net.unit(value, weights, first);
    value = net.unit(net.halved(value), weights, 11);
    value = net.unit(value, weights, 13, &m_features[0]);
    value = net.unit(net.halved(value), weights, 15);
    value = net.unit(value, weights, 17, &m_features[1]);
    value = net.unit(net.halved(value), weights, 19);
    value = net.unit(value, weights, 21);
    addHead(net, net.unit(value, weights, 23, &m_necks[2]), heads, 2);
    net.prepare();
}

void SizedNet::addNeck(Stretch &stretch, const std::vector<Weights> &weights, const std::vector<Weights> &heads,
                       size_t step, size_t first)
{
    addHead(stretch, stretch.unit(stretch.input(m_features[step]), weights, first, &m_necks[step]), heads, step);
    stretch.prepare();
}

void SizedNet::addHead(Stretch &stretch, const Stretch::Value &neck, const std::vector<Weights> &heads, size_t step)
{
    stretch.convolution(stretch.convolution(neck, heads[2 * step], false), heads[2 * step + 1], false,
                        &m_outputs[step]);
}

void toShares(Plane &plane)
{
    for (size_t i = 0; i < plane.rows * plane.columns; ++i) {
        for (const size_t channel : {classChannel, objectChannel}) {
            float &value = plane.values[i * headChannels + channel];
            value = 1 / (1 + std::exp(-value));
        }
    }
}

std::array<YunetGrid, 3> SizedNet::run(const cv::Mat &pixels)
{
    cv::Mat input(m_size, CV_32FC3, m_input.values.data());
    pixels.convertTo(input, CV_32F);
    m_backbone.run();
    addEnlarged(m_necks[2], m_features[1]);
    m_middle.run();
    addEnlarged(m_necks[1], m_features[0]);
    m_finest.run();
    std::array<YunetGrid, 3> grids;
    for (size_t i = 0; i < grids.size(); ++i) {
        toShares(m_outputs[i]);
        const float *cells = m_outputs[i].values.data();
        grids[i] = {cells + classChannel, cells + objectChannel, cells + 1, headChannels, headChannels};
    }
    return grids;
}

class XnnpackEngine : public YunetEngine
{
public:
    explicit XnnpackEngine(std::vector<Weights> weights)
        : m_weights(std::move(weights))
    {
        for (size_t i = 0; i < 2 * yunetSteps.size(); ++i)
            m_heads.push_back(
                sideBySide(m_weights[firstOfClasses + i], m_weights[firstOfBoxes + i], m_weights[firstOfObjects + i]));
    }
    std::array<YunetGrid, 3> run(const cv::Mat &pixels) override;

private:
    void makeSpaceFor(int pixels);

    std::vector<Weights> m_weights;
    std::vector<Weights> m_heads;
    std::list<SizedNet> m_nets; // Used last first.
};

std::array<YunetGrid, 3> XnnpackEngine::run(const cv::Mat &pixels)
{
    auto net = std::find_if(m_nets.begin(), m_nets.end(),
                            [&](const SizedNet &known) { return known.size() == pixels.size(); });
    if (net == m_nets.end()) {
        makeSpaceFor(pixels.size().area());
        net = m_nets.emplace(m_nets.begin(), m_weights, m_heads, pixels.size());
    }
    m_nets.splice(m_nets.begin(), m_nets, net);
    return net->run(pixels);
}

void XnnpackEngine::makeSpaceFor(int pixels)
{
    int sum = pixels;
    m_nets.remove_if([&](const SizedNet &net) { return (sum += net.size().area()) > mostCachedPixels; });
}

} // namespace

std::unique_ptr<YunetEngine> makeXnnpackEngine(cv::dnn::Net net)
{
    if (xnn_initialize(nullptr) != xnn_status_success)
        return nullptr;
    try {
        return std::make_unique<XnnpackEngine>(readWeights(net));
    } catch (const cv::Exception &) {
        return nullptr; // This OpenCV keeps the weights elsewhere.
    }
}

#else

std::unique_ptr<YunetEngine> makeXnnpackEngine(cv::dnn::Net)
{
    return nullptr;
}

#endif
