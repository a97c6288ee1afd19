// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/faces/face_judge.h"
#include "core/faces/findings.h"

// Looks for faces: YuNet at several sizes, CenterFace as judge of what YuNet is not sure of; thoroughly, CenterFace by
// itself too, and YuNet on the turned picture where nothing was found.
class FaceSearch
{
public:
    // first: YuNet; second: CenterFace; each judges the other, by a net of its own that is kept at one size.
    FaceSearch(std::unique_ptr<FaceNet> first, std::unique_ptr<FaceNet> second, FaceJudge judge,
               FaceJudge judgeOfSecond);
    Findings search(const Picture &picture, DetectionMode mode);

private:
    QList<Detection> lookUpright(const Picture &picture, DetectionMode mode);
    Findings judged(const Picture &picture, const QList<Detection> &hits, DetectionMode mode, double wantedBelief);
    void askSecond(const Picture &picture, Findings &findings);
    void lookTurned(const Picture &picture, Findings &findings);

    std::unique_ptr<FaceNet> m_first;
    std::unique_ptr<FaceNet> m_second;
    FaceJudge m_judge;         // Of the first net's hits.
    FaceJudge m_judgeOfSecond; // Of the second's.
};
