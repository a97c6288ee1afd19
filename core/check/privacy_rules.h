// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/rule.h"

QList<Finding> findPosition(const RuleInput &input);       // PRIVACY001
QList<Finding> findNamesInFile(const RuleInput &input);    // PRIVACY002
QList<Finding> findHiddenPictures(const RuleInput &input); // PRIVACY003
QList<Finding> findSerialNumbers(const RuleInput &input);  // PRIVACY004
QList<Finding> findChildAge(const RuleInput &input);       // PRIVACY005
