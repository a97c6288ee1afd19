// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/faces/detection.h"

// What a search found.
struct Findings
{
    QList<Detection> sure;  // Need a decision.
    QList<Detection> faint; // Somebody may be there.
};
