// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

// The sentences that the decoders share, with the file's name and what to do.
Error cutShortError(const QString &name);
Error damagedError(const QString &name);
Error rareKindError(const QString &name); // Not damaged, but not decoded by what this build has.
Error missingCodecsError();               // The program was not installed as a whole.
Error outOfMemoryError(const QString &name);
Error damagedOrTooLargeError(const QString &name);
