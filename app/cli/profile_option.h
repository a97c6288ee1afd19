// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/check/profile.h"

// Declares "--for PROFILE" and reads it: the id of a built-in profile, or a profile file of the user (*.json).
void addProfileOption(Arguments &arguments);
Result<Profile> profileOf(const Arguments &arguments);
