// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/imaging/decode.h"

inline constexpr int mostMegapixels = 10'000;

// How large a photo this library's scans, copies and window open.
Result<DecodeLimits> readDecodeLimits(Catalog &catalog);
// megapixels: 1 to mostMegapixels. What was refused before is tried again by a scan with retryFailed.
Result<void> setMaxMegapixels(Catalog &catalog, int megapixels);
// Nothing when it is no whole number of megapixels from 1 to mostMegapixels.
std::optional<int> megapixelsFrom(const QString &text);
