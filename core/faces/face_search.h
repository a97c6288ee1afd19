// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/faces/face_judge.h"
#include "core/faces/findings.h"

#include <optional>

// One photo in the sizes that are looked at.
struct SearchedPicture
{
    Picture full;   // For the largest pass and for Thorough's close looks.
    Picture asFast; // What Fast sees of it.
    Picture small;  // That with its longest side at most 1280.
};

// Looks for faces: YuNet at several sizes, CenterFace as judge of what YuNet is not sure of; thoroughly, CenterFace by
// itself too, and YuNet on the turned picture where nothing was found.
class FaceSearch
{
public:
    // first: YuNet, judged by CenterFace.
    FaceSearch(std::unique_ptr<FaceNet> first, FaceJudge judge);
    // CenterFace, judged by YuNet: Thorough needs it, and Fast starts sooner without. Each net is kept at its own size.
    void setSecond(std::unique_ptr<FaceNet> second, FaceJudge judgeOfSecond);
    bool hasSecond() const { return m_second != nullptr; }
    // Thorough begins with all that Fast does, on the picture that Fast would see, and only adds to it.
    Findings search(const SearchedPicture &picture, DetectionMode mode);

private:
    Findings searchFast(const SearchedPicture &picture);
    void searchMore(const SearchedPicture &picture, Findings &findings);
    Findings judged(const Picture &picture, const QList<Detection> &hits, double wantedBelief, int mostJudged,
                    bool isSettled);
    void askSecond(const SearchedPicture &picture, Findings &findings);
    void lookTurned(const Picture &picture, Findings &findings);

    std::unique_ptr<FaceNet> m_first;
    FaceJudge m_judge; // Of the first net's hits.
    std::unique_ptr<FaceNet> m_second;
    std::optional<FaceJudge> m_judgeOfSecond; // There when m_second is.
};
