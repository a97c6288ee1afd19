// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/detector.h"

#include "core/faces/face_net.h"
#include "core/faces/faces_text.h"
#include "core/faces/merge.h"
#include "core/faces/model_file.h"
#include "core/faces/network_input.h"
#include "core/imaging/decode.h"
#include "core/imaging/opencv_bridge.h"

#include <opencv2/core.hpp>

#include <array>

namespace {

// Sides and thresholds were measured on 1,079 photos; see "How faces are found" in the manual. A large pass loses faces
// that fill the picture, so a small one goes with it.
constexpr int smallSidePx = 320;
constexpr int fastSidePx = 1280;
constexpr int thoroughSidePx = 3072;
constexpr int secondChanceSidePx = 640;
constexpr double yunetScore = 0.6;
constexpr double largeYunetScore = 0.7;
constexpr double turnedYunetScore = 0.7;
constexpr double centerFaceScore = 0.35;
// Below its threshold a box asks nothing, but says that somebody may be unseen.
constexpr double candidateScore = 0.45;
constexpr double overlapOfPasses = 0.4;
// The Exif orientation that means "to be turned clockwise by so many quarters".
constexpr std::array orientationOfQuarters{1, 6, 3, 8};

// What a pass found, split by its threshold.
struct Findings
{
    QList<Detection> faces;
    QList<Detection> candidates;

    void add(const QList<Detection> &boxes, double threshold)
    {
        for (const Detection &box : boxes)
            (box.score >= threshold ? faces : candidates).append(box);
    }
};

class NetFaceDetector : public FaceDetector
{
public:
    NetFaceDetector(std::unique_ptr<FaceNet> yunet, std::unique_ptr<FaceNet> centerFace)
        : m_yunet(std::move(yunet))
        , m_centerFace(std::move(centerFace))
    {
    }

    Result<Detections> detect(const Picture &picture, DetectionMode mode) override;

private:
    Findings lookUpright(const Picture &picture, DetectionMode mode);
    void lookAgain(const Picture &picture, Findings &findings);

    std::unique_ptr<FaceNet> m_yunet;
    std::unique_ptr<FaceNet> m_centerFace;
};

QString versionOf(DetectionMode mode)
{
    return mode == DetectionMode::Fast ? QStringLiteral("yunet-2023mar/fast-1")
                                       : QStringLiteral("yunet-2023mar+centerface/thorough-1");
}

} // namespace

Result<std::unique_ptr<FaceDetector>> FaceDetector::load()
{
    const Result<QByteArray> yunetBytes = readModel(yunetModel());
    if (!yunetBytes)
        return failure(yunetBytes.error());
    Result<std::unique_ptr<FaceNet>> yunet = loadYunet(*yunetBytes);
    if (!yunet)
        return failure(yunet.error());
    const Result<QByteArray> centerFaceBytes = readModel(centerFaceModel());
    if (!centerFaceBytes)
        return failure(centerFaceBytes.error());
    Result<std::unique_ptr<FaceNet>> centerFace = loadCenterFace(*centerFaceBytes);
    if (!centerFace)
        return failure(centerFace.error());
    return std::unique_ptr<FaceDetector>(std::make_unique<NetFaceDetector>(std::move(*yunet), std::move(*centerFace)));
}

int FaceDetector::wantedLongestSidePx(DetectionMode mode)
{
    // 3,000 and not 3,072: half of a 24 megapixel photo does, and is decoded in half the time.
    return mode == DetectionMode::Fast ? fastSidePx : 3000;
}

Findings NetFaceDetector::lookUpright(const Picture &picture, DetectionMode mode)
{
    const int longest = picture.longestSide();
    Findings findings;
    findings.add(m_yunet->detect(picture, smallSidePx, candidateScore), yunetScore);
    if (longest > smallSidePx)
        findings.add(m_yunet->detect(picture, fastSidePx, candidateScore), yunetScore);
    if (longest > fastSidePx && mode == DetectionMode::Thorough)
        findings.add(m_yunet->detect(picture, thoroughSidePx, yunetScore), largeYunetScore);
    return findings;
}

// Lying and upside-down faces, drawings and burnt-out pictures: dear, so only where nothing was found.
void NetFaceDetector::lookAgain(const Picture &picture, Findings &findings)
{
    // Only what the pass will see is worth turning.
    const Picture small = scaledDown(picture, secondChanceSidePx);
    for (int quarters = 1; quarters <= 3; ++quarters) {
        const Picture turned = pictureOf(turnedUpright(viewOf(small), orientationOfQuarters[size_t(quarters)]));
        const QList<Detection> boxes = m_yunet->detect(turned, secondChanceSidePx, turnedYunetScore);
        findings.faces += turnedBack(boxes, quarters);
    }
    findings.faces += m_centerFace->detect(small, secondChanceSidePx, centerFaceScore);
}

Result<Detections> NetFaceDetector::detect(const Picture &picture, DetectionMode mode)
{
    if (picture.isEmpty())
        return failure(ErrorKind::Invalid, Faces::tr("There is no picture to look for faces in."));
    setUpOpenCv();
    try {
        const Picture pixels = withStretchedLevels(picture);
        Findings findings = lookUpright(pixels, mode);
        if (mode == DetectionMode::Thorough && findings.faces.isEmpty())
            lookAgain(pixels, findings);
        Detections detections;
        detections.mode = mode;
        detections.faces = merged(findings.faces, overlapOfPasses);
        detections.candidates =
            withoutThoseOn(merged(findings.candidates, overlapOfPasses), detections.faces, overlapOfPasses);
        detections.detectorVersion = versionOf(mode);
        return detections;
    } catch (const cv::Exception &error) {
        const bool isMemory = error.code == cv::Error::StsNoMem;
        return failure(isMemory ? ErrorKind::TooLarge : ErrorKind::Internal,
                       isMemory ? Faces::tr("The face detector needs more memory than there is.")
                                : Faces::tr("The face detector failed: %1").arg(QString::fromStdString(error.err)));
    } catch (const std::bad_alloc &) {
        return failure(ErrorKind::TooLarge, Faces::tr("The face detector needs more memory than there is."));
    }
}
