// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every single pass of the detectors finds in a set of pictures, as one JSON line a picture: from it thresholds
// and recipes are chosen. Each box has x, y, w, h, score and what the other face net, looking closely, believes.
// Usage: passes_bench [--only PASS,PASS…] [--decode LONGEST_SIDE_PX] PICTURE… > passes.jsonl

#include "core/faces/face_judge.h"
#include "core/faces/face_net.h"
#include "core/faces/merge.h"
#include "core/faces/model_file.h"
#include "core/faces/network_input.h"
#include "core/faces/person_net.h"
#include "core/imaging/decode.h"
#include "core/imaging/opencv_bridge.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdio>
#include <ctime>

namespace {

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

QJsonArray boxesOf(const QList<Detection> &found)
{
    QJsonArray boxes;
    for (const Detection &detection : found)
        boxes.append(QJsonArray{detection.box.x, detection.box.y, detection.box.w, detection.box.h, detection.score});
    return boxes;
}

// Adds to each box what the judge believes of it, in the picture it was found in.
QJsonArray judged(const QJsonArray &boxes, const Picture &picture, FaceJudge &judge)
{
    QJsonArray all;
    for (const QJsonValue &value : boxes) {
        QJsonArray box = value.toArray();
        box.append(judge.belief(picture, {box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()}));
        all.append(box);
    }
    return all;
}

Picture part(const Picture &picture, Box box)
{
    const cv::Rect area(int(box.x * picture.width), int(box.y * picture.height), int(box.w * picture.width),
                        int(box.h * picture.height));
    return pictureOf(viewOf(picture)(area).clone());
}

class Passes
{
public:
    explicit Passes(const QStringList &only)
        : m_only(only)
    {
    }
    QJsonObject of(const Picture &picture)
    {
        m_found = {};
        for (const int side : {320, 640, 960, 1280, 1920, 3072, 4096, 6144}) {
            if (side == 320 || picture.longestSide() > side / 2)
                add(QStringLiteral("yunet%1").arg(side), [&] { return m_yunet->detect(picture, side, 0.3); });
        }
        constexpr std::array orientations{1, 6, 3, 8};
        const Picture small = scaledDown(picture, 640);
        for (int quarters = 1; quarters <= 3; ++quarters) {
            const Picture turned = pictureOf(turnedUpright(viewOf(small), orientations[size_t(quarters)]));
            add(QStringLiteral("turned%1").arg(quarters),
                [&] { return turnedBack(m_yunet->detect(turned, 640, 0.3), quarters); });
            add(QStringLiteral("centerturned%1").arg(quarters),
                [&] { return turnedBack(m_centerFace->detect(turned, 640, 0.15), quarters); });
        }
        for (const int side : {640, 1280})
            add(QStringLiteral("center%1").arg(side), [&] { return m_centerFace->detect(picture, side, 0.15); });
        for (const int side : {320, 640, 960, 1280, 3072, 4096, 6144})
            judge(QStringLiteral("yunet%1").arg(side), picture, m_centerJudge);
        for (const int side : {640, 1280})
            judge(QStringLiteral("center%1").arg(side), picture, m_yunetJudge);
        const Picture mirrored = mirror(picture);
        add(QStringLiteral("mirrored1280"), [&] { return m_yunet->detect(mirrored, 1280, 0.3); });
        add(QStringLiteral("person"), [&] { return m_people->detect(picture, 0.15); });
        add(QStringLiteral("personmirrored"), [&] { return m_people->detect(mirrored, 0.15); });
        const bool isWide = picture.width >= picture.height;
        const double square = double(std::min(picture.width, picture.height)) / picture.longestSide();
        for (int i = 0; i < 3; ++i) {
            const double start = i * (1 - square) / 2;
            addPart(QStringLiteral("personsquare%1").arg(i + 1), picture,
                    isWide ? Box{start, 0, square, 1} : Box{0, start, 1, square});
        }
        for (int i = 0; i < 2; ++i) {
            const Box box = isWide ? Box{i * 0.4, 0, 0.6, 1} : Box{0, i * 0.4, 1, 0.6};
            addPart(QStringLiteral("person%1").arg(i + 1), picture, box);
        }
        return m_found;
    }

private:
    static Picture mirror(const Picture &picture) { return pictureOf(turnedUpright(viewOf(picture), 2)); }
    void addPart(const QString &name, const Picture &picture, const Box &box)
    {
        add(name, [&] {
            QList<Detection> people = m_people->detect(part(picture, box), 0.15);
            for (Detection &person : people)
                person.box = {box.x + person.box.x * box.w, box.y + person.box.y * box.h, person.box.w * box.w,
                              person.box.h * box.h};
            return people;
        });
    }
    template <class Look>
    void add(const QString &name, const Look &look)
    {
        if (!m_only.isEmpty() && !m_only.contains(name))
            return;
        const double before = cpuMs();
        const QJsonArray boxes = boxesOf(look());
        m_found.insert(name, QJsonObject{{QStringLiteral("boxes"), boxes}, {QStringLiteral("ms"), cpuMs() - before}});
    }
    void judge(const QString &name, const Picture &picture, FaceJudge &judge)
    {
        if (!m_found.contains(name))
            return;
        QJsonObject pass = m_found.value(name).toObject();
        pass.insert(QStringLiteral("boxes"), judged(pass.value(QStringLiteral("boxes")).toArray(), picture, judge));
        m_found.insert(name, pass);
    }

    std::unique_ptr<FaceNet> m_yunet = loadYunet(readModel(yunetModel()).value()).value();
    std::unique_ptr<FaceNet> m_centerFace = loadCenterFace(readModel(centerFaceModel()).value()).value();
    FaceJudge m_yunetJudge{loadYunet(readModel(yunetModel()).value()).value()};
    FaceJudge m_centerJudge{loadCenterFace(readModel(centerFaceModel()).value()).value()};
    std::unique_ptr<PersonNet> m_people = loadPersonNet(readModel(personModel()).value()).value();
    QStringList m_only; // Empty: all.
    QJsonObject m_found;
};

} // namespace

int main(int argc, char **argv)
{
    setUpOpenCv();
    QStringList only;
    int decodePx = 3000;
    int first = 1;
    for (; first + 1 < argc; first += 2) {
        if (qstrcmp(argv[first], "--only") == 0)
            only = QString::fromLocal8Bit(argv[first + 1]).split(u',');
        else if (qstrcmp(argv[first], "--decode") == 0)
            decodePx = QByteArray(argv[first + 1]).toInt();
        else
            break;
    }
    Passes passes(only);
    for (int i = first; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        QFile file(path);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const Result<DecodedPhoto> photo = decodePhoto(bytes, path, decodePx);
        if (!photo) {
            std::fprintf(stderr, "%s\n", qPrintable(photo.error().message));
            continue;
        }
        QJsonObject line{{QStringLiteral("file"), QFileInfo(path).fileName()},
                         {QStringLiteral("width"), photo->header.width},
                         {QStringLiteral("height"), photo->header.height},
                         {QStringLiteral("passes"), passes.of(withStretchedLevels(photo->picture))}};
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }
    return 0;
}
