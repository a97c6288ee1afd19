// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/library_state.h"

#include <QSet>

// Why a photo is to be looked at once by eye, in the order in which they come.
enum class SweepReason
{
    FaintHits,
    Crowd,
    NobodyFound
};

SweepReason sweepReason(const PhotoItem &photo);
bool isToSweep(const PhotoItem &photo);
// In the order in which they are shown.
QList<PhotoId> photosToSweep(const PhotoList &photos, const QSet<PhotoId> &later);
