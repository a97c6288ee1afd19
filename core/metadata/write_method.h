// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/prepare_write.h"

// The file stays the same one, so that its other names show the change too, and an interruption can leave it torn.
bool isMadeInside(WriteMethod method);
