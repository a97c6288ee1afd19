// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/photo_facts.h"

#include <QColor>
#include <QRect>

#include <optional>

class QPainter;

enum class FaceBoxStyle
{
    Thin, // For thumbnails.
    Full  // For whole photos: with a dark edge, so that it shows on every picture, and a mark for its state.
};

// Undecided faces are in the color of undecided; people in the accent; what is no person's face in gray.
QColor faceBoxColor(const Decision &decision);
// The box within the place of the picture.
QRectF faceRect(const QRectF &picture, const Box &box);
void paintFaceBoxes(QPainter *painter, const QRect &picture, const QList<FaceFacts> &faces, FaceBoxStyle style);
