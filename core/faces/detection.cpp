// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/detection.h"

QString faceKindName(FaceKind kind)
{
    return kind == FaceKind::Person ? QStringLiteral("person") : QStringLiteral("face");
}

QString detectionModeName(DetectionMode mode)
{
    return mode == DetectionMode::Thorough ? QStringLiteral("thorough") : QStringLiteral("fast");
}
