// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/imaging/decode.h"

// What --max-megapixels says; nothing when it is not given.
Result<std::optional<DecodeLimits>> limitsOf(const Arguments &arguments);
