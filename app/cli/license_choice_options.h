// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/workflow/license_templates.h"
#include "core/workflow/relicense.h"

// The options of "license set" that say what is written: one each for the fields that a license brings along and for
// the further ones, and what the user states about the photos.
void declareChoiceOptions(Arguments &arguments);
// Invalid with a sentence when the license or a value is none. license: an id, a URL, an SPDX id or "keep".
Result<LicenseChoice> choiceFrom(const Arguments &arguments, const QString &license);
// What a template says, with the fields that the options name in place of its own.
Result<LicenseChoice> choiceFrom(const Arguments &arguments, const LicenseTemplate &from);
RelicenseConfirmation confirmationFrom(const Arguments &arguments);
// Which options would let photos be written that were left alone; empty: none was.
QStringList confirmationHints(const RelicensePlan &plan);
