// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/detector.h"

#include "core/faces/face_search.h"
#include "core/faces/faces_text.h"
#include "core/faces/merge.h"
#include "core/faces/model_file.h"
#include "core/faces/network_input.h"
#include "core/faces/own_detector.h"
#include "core/faces/people_search.h"
#include "core/imaging/opencv_bridge.h"

#include <opencv2/core.hpp>

#include <optional>

namespace {

constexpr double ownScore = 0.5;
constexpr double ownFaintScore = 0.3;
constexpr double sameFace = 0.4;

class NetFaceDetector : public FaceDetector
{
public:
    NetFaceDetector(FaceSearch faces, std::optional<PeopleSearch> people, std::unique_ptr<FaceNet> own,
                    DetectorOptions options)
        : m_faces(std::move(faces))
        , m_people(std::move(people))
        , m_own(std::move(own))
        , m_options(std::move(options))
    {
    }

    Result<Detections> detect(Picture picture, DetectionMode mode, const Picture &asFast) override;

private:
    Detections look(const Picture &pixels, const Picture &asFast, DetectionMode mode);
    void askOwn(const Picture &pixels, Findings &faces);

    FaceSearch m_faces;
    std::optional<PeopleSearch> m_people;
    std::unique_ptr<FaceNet> m_own; // Empty: none.
    DetectorOptions m_options;
};

template <class Load>
auto loaded(const ModelFile &model, const Load &load) -> decltype(load(QByteArray()))
{
    const Result<QByteArray> bytes = readModel(model);
    if (!bytes)
        return failure(bytes.error());
    return load(*bytes);
}

Result<FaceSearch> loadFaceSearch()
{
    Result<std::unique_ptr<FaceNet>> yunet =
        loaded(yunetModel(), [](const QByteArray &model) { return loadYunet(model); });
    Result<std::unique_ptr<FaceNet>> judge = loaded(centerFaceModel(), loadCenterFace);
    if (!yunet || !judge)
        return failure(yunet ? judge.error() : yunet.error());
    return FaceSearch(std::move(*yunet), FaceJudge(std::move(*judge)));
}

Result<void> loadSecond(FaceSearch &faces)
{
    Result<std::unique_ptr<FaceNet>> centerFace = loaded(centerFaceModel(), loadCenterFace);
    Result<std::unique_ptr<FaceNet>> judge =
        loaded(yunetModel(), [](const QByteArray &model) { return loadYunet(model); });
    if (!centerFace || !judge)
        return failure(centerFace ? judge.error() : centerFace.error());
    faces.setSecond(std::move(*centerFace), FaceJudge(std::move(*judge)));
    return {};
}

} // namespace

Result<std::unique_ptr<FaceDetector>> FaceDetector::load(const DetectorOptions &options)
{
    Result<FaceSearch> faces = loadFaceSearch();
    if (!faces)
        return failure(faces.error());
    std::optional<PeopleSearch> people;
    if (options.wantsPeople) {
        Result<std::unique_ptr<PersonNet>> net = loaded(personModel(), loadPersonNet);
        if (!net)
            return failure(net.error());
        people.emplace(std::move(*net));
    }
    std::unique_ptr<FaceNet> own;
    if (!options.ownDetector.isEmpty()) {
        Result<std::unique_ptr<FaceNet>> net = loadOwnDetector(options.ownDetector, options.ownDetectorSha256);
        if (!net)
            return failure(net.error());
        own = std::move(*net);
    }
    return std::unique_ptr<FaceDetector>(
        std::make_unique<NetFaceDetector>(std::move(*faces), std::move(people), std::move(own), options));
}

int FaceDetector::wantedLongestSidePx(DetectionMode mode)
{
    return mode == DetectionMode::Fast ? 1280 : 4096;
}

Detections NetFaceDetector::look(const Picture &pixels, const Picture &asFast, DetectionMode mode)
{
    const Picture small = fittedPicture(asFast, wantedLongestSidePx(DetectionMode::Fast));
    const bool isEmpty = isFlat(pixels) && isFlat(asFast); // Our nets would make up people.
    Findings faces = isEmpty ? Findings() : m_faces.search({pixels, asFast, small}, mode);
    askOwn(small, faces);
    Findings people;
    if (m_people && !isEmpty)
        people = m_people->search(small, mode, !faces.sure.isEmpty());
    joinPeopleWithFaces(people, faces.sure);
    return {mode, faces.sure + people.sure, faces.faint + people.faint, detectorVersion(mode, m_options)};
}

void NetFaceDetector::askOwn(const Picture &pixels, Findings &faces)
{
    if (!m_own)
        return;
    for (const Detection &hit : m_own->detect(pixels, ownDetectorSidePx, ownFaintScore))
        (hit.score >= ownScore ? faces.sure : faces.faint).append(hit);
    faces.sure = merged(faces.sure, sameFace);
    faces.faint = withoutThoseOn(merged(faces.faint, sameFace), faces.sure, sameFace);
}

Result<Detections> NetFaceDetector::detect(Picture picture, DetectionMode mode, const Picture &asFast)
{
    if (picture.isEmpty())
        return failure(ErrorKind::Invalid, Faces::tr("There is no picture to look for faces in."));
    setUpOpenCv();
    if (mode == DetectionMode::Thorough && !m_faces.hasSecond()) {
        const Result<void> second = loadSecond(m_faces);
        if (!second)
            return failure(second.error());
    }
    try {
        if (asFast.isEmpty()) {
            const Picture pixels = withStretchedLevels(std::move(picture));
            return look(pixels, pixels, mode);
        }
        const Picture pixels = withStretchedLevels(std::move(picture), asFast);
        return look(pixels, withStretchedLevels(asFast), mode);
    } catch (const cv::Exception &error) {
        const bool isMemory = error.code == cv::Error::StsNoMem;
        return failure(isMemory ? ErrorKind::TooLarge : ErrorKind::Internal,
                       isMemory ? Faces::tr("The face detector needs more memory than there is.")
                                : Faces::tr("The face detector failed: %1").arg(QString::fromStdString(error.err)));
    } catch (const std::bad_alloc &) {
        return failure(ErrorKind::TooLarge, Faces::tr("The face detector needs more memory than there is."));
    }
}
