// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/people/consent.h"

class Catalog;

// What "consent grant", "limit" and the like have in common.

// Words that a consent's uses may hold.
QStringList usesAndDestinations();
// Declares the options for which photos an answer speaks of.
Arguments &withCoverageOptions(Arguments &arguments);
// Those, and all others of a record.
Arguments &withAnswerOptions(Arguments &arguments);

// Changes what the options name; what they do not name stays. Copies evidence into the catalog's store.
Result<void> takeCoverageOptions(Catalog &catalog, const Arguments &arguments, PhotoCoverage &coverage);
Result<void> takeAnswerOptions(Catalog &catalog, const Arguments &arguments, Consent &consent);
