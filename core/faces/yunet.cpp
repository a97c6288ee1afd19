// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/face_net.h"
#include "core/faces/merge.h"
#include "core/faces/net_reader.h"
#include "core/faces/network_input.h"
#include "core/faces/yunet_engine.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace {

constexpr double overlapInPass = 0.3;
// Larger inputs are looked at in tiles: that keeps a worker's memory small and the processor's caches warm.
constexpr int largestWholePx = 1600;
constexpr int largestTilePx = 1024;
constexpr int tileOverlapPx = 128;

// One step's outputs and where they are: n cells, row by row.
struct Cells
{
    YunetGrid grid;
    int step;
    int columns;
    int rows;
};

double clamped(float value)
{
    return std::clamp(double(value), 0.0, 1.0);
}

void appendFaces(const Cells &cells, cv::Size size, double leastScore, QList<Detection> &faces)
{
    const YunetGrid &grid = cells.grid;
    for (qsizetype i = 0; i < qsizetype(cells.columns) * cells.rows; ++i) {
        const double score =
            std::sqrt(clamped(grid.classes[i * grid.classStride]) * clamped(grid.objects[i * grid.classStride]));
        if (!(score >= leastScore))
            continue;
        const float *box = grid.boxes + i * grid.boxStride;
        const double w = std::exp(std::min(box[2], 8.0F)) * cells.step;
        const double h = std::exp(std::min(box[3], 8.0F)) * cells.step;
        const double x = (double(i % cells.columns) + double(box[0])) * cells.step - w / 2;
        const double y = (double(i / cells.columns) + double(box[1])) * cells.step - h / 2;
        const Box whole{x / size.width, y / size.height, w / size.width, h / size.height};
        faces.append({FaceKind::Face, whole, score, QStringLiteral("yunet")});
    }
}

// Where tiles of one size begin, so that they cover the length with at least the overlap.
struct Tiling
{
    int side = 0;
    std::vector<int> starts;
};

Tiling tilingOf(int length)
{
    constexpr int coarsestStep = yunetSteps.back();
    const int count = length <= largestTilePx ? 1 : 1 + (length - tileOverlapPx - 1) / (largestTilePx - tileOverlapPx);
    const int shared = (length + (count - 1) * tileOverlapPx + count - 1) / count;
    Tiling tiling;
    tiling.side = std::min(length, (shared + coarsestStep - 1) / coarsestStep * coarsestStep);
    for (int i = 0; i < count; ++i)
        tiling.starts.push_back(std::min(i * (tiling.side - tileOverlapPx), length - tiling.side));
    return tiling;
}

// The boxes of a tile in the picture, without those that the tile's edge cuts: a small face is whole in the next tile,
// a large one is seen by a smaller pass.
QList<Detection> whole(QList<Detection> faces, const cv::Rect &tile, cv::Size picture)
{
    const double left = double(tile.x) / picture.width;
    const double top = double(tile.y) / picture.height;
    const double right = double(tile.br().x) / picture.width;
    const double bottom = double(tile.br().y) / picture.height;
    for (Detection &face : faces) {
        face.box.x += left;
        face.box.y += top;
    }
    faces.removeIf([&](const Detection &face) {
        const Box &box = face.box;
        return (tile.x > 0 && box.x < left) || (tile.y > 0 && box.y < top) || (right < 1 && box.x + box.w > right) ||
               (bottom < 1 && box.y + box.h > bottom);
    });
    return faces;
}

// Boxes on three grids with steps of 8, 16 and 32 pixels.
class Yunet : public FaceNet
{
public:
    explicit Yunet(std::unique_ptr<YunetEngine> engine)
        : m_engine(std::move(engine))
    {
    }
    QList<Detection> detect(const Picture &picture, int longestSidePx, double leastScore) override;

private:
    QList<Detection> look(const cv::Mat &pixels, cv::Size pictureSize, double leastScore);

    std::unique_ptr<YunetEngine> m_engine;
    cv::Mat m_largePixels; // Of the last large pass: tens of megabytes, which cost time to get from the system.
};

} // namespace

QList<Detection> Yunet::detect(const Picture &picture, int longestSidePx, double leastScore)
{
    if (std::min(picture.longestSide(), longestSidePx) <= largestWholePx) {
        const NetworkInput input = networkInput(picture, longestSidePx);
        return merged(clipped(look(input.pixels, input.pictureSize, leastScore)), overlapInPass);
    }
    const NetworkInput input = networkInput(picture, longestSidePx, std::move(m_largePixels));
    m_largePixels = input.pixels;
    const cv::Mat &pixels = input.pixels;
    const Tiling across = tilingOf(pixels.cols);
    const Tiling down = tilingOf(pixels.rows);
    QList<Detection> faces;
    for (const int y : down.starts) {
        for (const int x : across.starts) {
            const cv::Rect tile(x, y, across.side, down.side);
            faces += whole(look(pixels(tile), input.pictureSize, leastScore), tile, input.pictureSize);
        }
    }
    return merged(clipped(faces), overlapInPass);
}

QList<Detection> Yunet::look(const cv::Mat &pixels, cv::Size pictureSize, double leastScore)
{
    const std::array<YunetGrid, yunetSteps.size()> grids = m_engine->run(pixels);
    QList<Detection> faces;
    for (size_t i = 0; i < grids.size(); ++i) {
        const int step = yunetSteps[i];
        appendFaces({grids[i], step, pixels.cols / step, pixels.rows / step}, pictureSize, leastScore, faces);
    }
    return faces;
}

namespace {

bool isNear(const YunetGrid &a, const YunetGrid &b, qsizetype cells)
{
    constexpr float tolerance = 1e-3F;
    for (qsizetype i = 0; i < cells; ++i) {
        const auto differs = [](float one, float other) { return !(std::abs(one - other) < tolerance); };
        if (differs(a.classes[i * a.classStride], b.classes[i * b.classStride]) ||
            differs(a.objects[i * a.classStride], b.objects[i * b.classStride]))
            return false;
        for (int value = 0; value < 4; ++value) {
            if (differs(a.boxes[i * a.boxStride + value], b.boxes[i * b.boxStride + value]))
                return false;
        }
    }
    return true;
}

// Do both say the same of a picture? A library that errs, of another version or on another processor, is left alone.
bool agree(YunetEngine &engine, YunetEngine &reference)
{
    constexpr int sidePx = 96;
    cv::Mat picture(sidePx, sidePx, CV_8UC3);
    cv::RNG random(7);
    random.fill(picture, cv::RNG::UNIFORM, 0, 256);
    try {
        const auto said = engine.run(picture);
        const auto expected = reference.run(picture);
        for (size_t i = 0; i < said.size(); ++i) {
            const int side = sidePx / yunetSteps[i];
            if (!isNear(said[i], expected[i], qsizetype(side) * side))
                return false;
        }
        return true;
    } catch (const cv::Exception &) {
        return false;
    }
}

std::unique_ptr<YunetEngine> engineFor(const cv::dnn::Net &net, YunetRunner runner)
{
    std::unique_ptr<YunetEngine> fastest = runner == YunetRunner::Fastest ? makeXnnpackEngine(net) : nullptr;
    std::unique_ptr<YunetEngine> reference = makeOpenCvEngine(net);
    return fastest && agree(*fastest, *reference) ? std::move(fastest) : std::move(reference);
}

} // namespace

Result<std::unique_ptr<FaceNet>> loadYunet(const QByteArray &model, YunetRunner runner)
{
    Result<cv::dnn::Net> net = readNet(yunetModel(), model);
    if (!net)
        return failure(net.error());
    return std::unique_ptr<FaceNet>(std::make_unique<Yunet>(engineFor(*net, runner)));
}
