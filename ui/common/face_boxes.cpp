// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/face_boxes.h"

#include "ui/common/tokens.h"

#include <QPainter>

namespace {

void paintBox(QPainter *painter, const QRectF &box, const FaceFacts &face, FaceBoxStyle style)
{
    const bool isUndecided = face.decision.kind == DecisionKind::None;
    const double width = style == FaceBoxStyle::Thin ? 1.5 : 2.5;
    if (style == FaceBoxStyle::Full) {
        painter->setPen(QPen(QColor(0, 0, 0, 110), width + 2));
        painter->drawRoundedRect(box, Radius::small, Radius::small);
    }
    QPen pen(faceBoxColor(face.decision), width);
    // Not by color alone: a face that is nobody's is dashed.
    if (!isUndecided && face.decision.kind != DecisionKind::Person)
        pen.setDashPattern({3, 2.5});
    painter->setPen(pen);
    const double radius = style == FaceBoxStyle::Thin ? Radius::small / 2.0 : Radius::small;
    painter->drawRoundedRect(box, radius, radius);
}

} // namespace

QColor faceBoxColor(const Decision &decision)
{
    // The dark theme's colors on every theme: they lie on photos.
    switch (decision.kind) {
    case DecisionKind::None:
        return darkTokens().undecided;
    case DecisionKind::Person:
        return darkTokens().accent;
    default:
        return darkTokens().text;
    }
}

QRectF faceRect(const QRectF &picture, const Box &box)
{
    return {picture.left() + box.x * picture.width(), picture.top() + box.y * picture.height(), box.w * picture.width(),
            box.h * picture.height()};
}

void paintFaceBoxes(QPainter *painter, const QRect &picture, const QList<FaceFacts> &faces, FaceBoxStyle style)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    for (const FaceFacts &face : faces)
        paintBox(painter, faceRect(picture, face.box), face, style);
    painter->restore();
}
