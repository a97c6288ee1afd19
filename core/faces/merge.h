// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/faces/detection.h"

// The boxes cut to the picture (0..1); what lies outside is dropped.
QList<Detection> clipped(const QList<Detection> &boxes);
// One box for those that overlap by more than this (intersection over union): the one with the best score, with the
// names of all detectors that agree. Best score first.
QList<Detection> merged(QList<Detection> boxes, double mostOverlap);
// "yunet+centerface" and "centerface+ssdlite" become "yunet+centerface+ssdlite": each name once, in order.
QString joinedDetectors(const QString &names, const QString &added);
// Those that overlap none of the others by more than this.
QList<Detection> withoutThoseOn(const QList<Detection> &boxes, const QList<Detection> &others, double mostOverlap);
// Boxes found in the picture after it was turned clockwise by so many quarters, in the picture as it was.
QList<Detection> turnedBack(const QList<Detection> &boxes, int quarters);
