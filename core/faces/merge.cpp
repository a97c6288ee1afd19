// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/merge.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace {

Box turnedBackOnce(const Box &box)
{
    return {box.y, 1 - box.x - box.w, box.h, box.w};
}

} // namespace

QString joinedDetectors(const QString &names, const QString &added)
{
    QStringList list = names.split(u'+');
    for (const QString &name : added.split(u'+')) {
        if (!list.contains(name))
            list.append(name);
    }
    return list.join(u'+');
}

QList<Detection> clipped(const QList<Detection> &boxes)
{
    QList<Detection> inside;
    for (Detection detection : boxes) {
        const Box &box = detection.box;
        if (!std::isfinite(box.x) || !std::isfinite(box.y) || !std::isfinite(box.w) || !std::isfinite(box.h))
            continue;
        const double left = std::clamp(box.x, 0.0, 1.0);
        const double top = std::clamp(box.y, 0.0, 1.0);
        detection.box = {left, top, std::clamp(box.x + box.w, 0.0, 1.0) - left,
                         std::clamp(box.y + box.h, 0.0, 1.0) - top};
        if (detection.box.w > 0 && detection.box.h > 0)
            inside.append(detection);
    }
    return inside;
}

QList<Detection> merged(QList<Detection> boxes, double mostOverlap)
{
    std::stable_sort(boxes.begin(), boxes.end(),
                     [](const Detection &a, const Detection &b) { return a.score > b.score; });
    QList<Detection> kept;
    for (const Detection &box : std::as_const(boxes)) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const Detection &other) {
            return other.kind == box.kind && overlap(other.box, box.box) > mostOverlap;
        });
        if (same == kept.end())
            kept.append(box);
        else
            same->detector = joinedDetectors(same->detector, box.detector);
    }
    return kept;
}

QList<Detection> withoutThoseOn(const QList<Detection> &boxes, const QList<Detection> &others, double mostOverlap)
{
    QList<Detection> rest;
    for (const Detection &box : boxes) {
        const bool isKnown = std::any_of(others.begin(), others.end(), [&](const Detection &other) {
            return overlap(other.box, box.box) > mostOverlap;
        });
        if (!isKnown)
            rest.append(box);
    }
    return rest;
}

QList<Detection> turnedBack(const QList<Detection> &boxes, int quarters)
{
    QList<Detection> back = boxes;
    for (Detection &detection : back) {
        for (int i = 0; i < quarters; ++i)
            detection.box = turnedBackOnce(detection.box);
    }
    return back;
}
