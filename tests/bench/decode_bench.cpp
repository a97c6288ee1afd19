// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decoding of the files named as arguments, best and median CPU time of several rounds: ours at full size and at the
// sizes of the two modes, beside cv::imread reduced by the same denominator. Without arguments: a 24-megapixel JPEG
// made here.

#include "core/imaging/decode.h"
#include "core/imaging/opencv_bridge.h"

#include <QFile>
#include <QFileInfo>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace {

constexpr int rounds = 7;

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void printTime(const QString &what, const std::function<QString()> &work)
{
    std::vector<double> times;
    QString result;
    for (int round = 0; round < rounds; ++round) {
        const double start = cpuMs();
        result = work();
        times.push_back(cpuMs() - start);
    }
    std::sort(times.begin(), times.end());
    std::printf("  %-24s %7.1f %7.1f ms   %s\n", qPrintable(what), times.front(), times[times.size() / 2],
                qPrintable(result));
}

QString sizeText(int width, int height)
{
    return QStringLiteral("%1 x %2").arg(width).arg(height);
}

QString ours(const QByteArray &file, const QString &name, int longestSidePx)
{
    const Result<DecodedPhoto> photo = decodePhoto(file, name, longestSidePx);
    return photo ? sizeText(photo->picture.width, photo->picture.height) : photo.error().message;
}

QString openCv(const QByteArray &file, int flags)
{
    const cv::Mat bytes(1, int(file.size()), CV_8UC1, const_cast<char *>(file.constData()));
    const cv::Mat picture = cv::imdecode(bytes, flags);
    return picture.empty() ? QStringLiteral("not decoded") : sizeText(picture.cols, picture.rows);
}

void measure(const QByteArray &file, const QString &name)
{
    std::printf("%s, %.1f MB (minimum, median of %d)\n", qPrintable(name), double(file.size()) / 1e6, rounds);
    printTime(QStringLiteral("header alone"), [&] {
        const Result<PictureHeader> header = readPictureHeader(file, name);
        return header ? sizeText(header->width, header->height) : header.error().message;
    });
    for (const int side : {0, 3000, 1280, 512})
        printTime(QStringLiteral("ours, at least %1 px").arg(side), [&] { return ours(file, name, side); });
    printTime(QStringLiteral("OpenCV full"), [&] { return openCv(file, cv::IMREAD_COLOR); });
    printTime(QStringLiteral("OpenCV 1/2"), [&] { return openCv(file, cv::IMREAD_REDUCED_COLOR_2); });
    printTime(QStringLiteral("OpenCV 1/4"), [&] { return openCv(file, cv::IMREAD_REDUCED_COLOR_4); });
    printTime(QStringLiteral("OpenCV 1/8"), [&] { return openCv(file, cv::IMREAD_REDUCED_COLOR_8); });
}

// Noise of the grain of a photo at ISO 400, about 5 MB.
QByteArray made24MegapixelJpeg()
{
    cv::Mat small(500, 750, CV_8UC3);
    cv::randu(small, cv::Scalar::all(0), cv::Scalar::all(255));
    cv::Mat picture;
    cv::resize(small, picture, cv::Size(6000, 4000), 0, 0, cv::INTER_CUBIC);
    cv::Mat grain(picture.size(), CV_16SC3);
    cv::randn(grain, 0, 3);
    cv::add(picture, grain, picture, cv::noArray(), CV_8U);
    std::vector<uchar> bytes;
    cv::imencode(".jpg", picture, bytes, {cv::IMWRITE_JPEG_QUALITY, 88});
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace

int main(int argc, char **argv)
{
    prepareDecoders();
    if (argc < 2)
        measure(made24MegapixelJpeg(), QStringLiteral("made JPEG"));
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (file.open(QIODevice::ReadOnly))
            measure(file.readAll(), QFileInfo(file).fileName());
        else
            std::fprintf(stderr, "“%s” cannot be read.\n", argv[i]);
    }
    return 0;
}
