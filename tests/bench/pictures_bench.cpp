// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes photos of 24 megapixels and about 5 MB: each is one of the sample photos on a noisy ground, every second one
// with a person. Usage: pictures_bench FOLDER COUNT

#include "core/imaging/decode.h"
#include "core/imaging/opencv_bridge.h"

#include <opencv2/imgproc.hpp>

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cstdio>

namespace {

constexpr int width = 6000;
constexpr int height = 4000;
constexpr double grain = 3.5; // Makes about 5 MB at quality 93.
constexpr std::array samples{"astronaut.png", "china.jpg",  "grace_hopper.jpg",
                             "flower.jpg",    "camera.png", "coffee.png"};

cv::Mat sample(const char *name)
{
    QFile file(QStringLiteral(CLEARFRAME_SAMPLES "/") + QString::fromUtf8(name));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return viewOf(decodePhoto(bytes, QString::fromUtf8(name), 0).value().picture).clone();
}

// The sample takes a share of the height that goes from a third to all of it.
cv::Mat picture(int number)
{
    cv::RNG random(uint64(number) + 1);
    cv::Mat ground(height / 100, width / 100, CV_8UC3);
    random.fill(ground, cv::RNG::UNIFORM, 60, 200);
    cv::Mat canvas;
    cv::resize(ground, canvas, {width, height}, 0, 0, cv::INTER_CUBIC);
    const cv::Mat one = sample(samples[size_t(number) % samples.size()]);
    const int side = height * (3 + number % 5 * 2 - number % 2) / 12;
    const double scale = double(side) / one.rows;
    cv::Mat large;
    cv::resize(one, large, {}, scale, scale, cv::INTER_CUBIC);
    const cv::Rect place(random.uniform(0, width - large.cols), random.uniform(0, height - large.rows + 1), large.cols,
                         large.rows);
    large.copyTo(canvas(place));
    cv::Mat noise(height, width, CV_16SC3);
    random.fill(noise, cv::RNG::NORMAL, 0, grain);
    cv::add(canvas, noise, canvas, {}, CV_8UC3);
    return canvas;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv); // The codecs are looked for beside the program.
    if (argc != 3) {
        std::fputs("Usage: pictures_bench FOLDER COUNT\n", stderr);
        return 2;
    }
    setUpOpenCv();
    for (int i = 0; i < QByteArray(argv[2]).toInt(); ++i) {
        QFile file(QStringLiteral("%1/%2.jpg").arg(QString::fromLocal8Bit(argv[1])).arg(i, 4, 10, QLatin1Char('0')));
        const QByteArray jpeg = encodeJpeg(pictureOf(picture(i)), 93).value();
        if (!file.open(QIODevice::WriteOnly) || file.write(jpeg) != jpeg.size())
            return 1;
    }
    return 0;
}
