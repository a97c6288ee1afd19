// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/faces/detector_options.h"

// What this library's scans look with.
Result<DetectorOptions> readDetectorOptions(Catalog &catalog);
// For people without a visible face; photos scanned meanwhile count as seen by an older detector once it is on again.
Result<void> setPersonNet(Catalog &catalog, bool isOn);
// A face detector of the user's, asked beside ours (see core/faces/own_detector.h); empty: none. It is tried first, and
// its SHA-256 is kept: when the file changes later, scans refuse it.
Result<void> setOwnDetector(Catalog &catalog, const FilePath &file);
