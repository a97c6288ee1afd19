// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/faces/face_net.h"

// Asks a second net about a single place. The two nets err on different things: what both see is nearly always a face,
// and what one of them alone sees faintly nearly never is.
class FaceJudge
{
public:
    explicit FaceJudge(std::unique_ptr<FaceNet> net);
    // The net's best score (0..1) for a face at this box, looked at closely with its surroundings; 0: none.
    double belief(const Picture &picture, const Box &box);

private:
    std::unique_ptr<FaceNet> m_net; // Always asked at one size.
};
