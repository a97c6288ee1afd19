// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/rule.h"

QList<Finding> findMissingLicense(const RuleInput &input);     // LICENSE001
QList<Finding> findUnclearLicense(const RuleInput &input);     // LICENSE002
QList<Finding> findLicenseConflicts(const RuleInput &input);   // LICENSE003
QList<Finding> findOldLicense(const RuleInput &input);         // LICENSE004
QList<Finding> findContradictions(const RuleInput &input);     // LICENSE005
QList<Finding> findMissingCreator(const RuleInput &input);     // LICENSE006
QList<Finding> findNarrowerLicense(const RuleInput &input);    // LICENSE007
QList<Finding> findForeignCreator(const RuleInput &input);     // LICENSE008
QList<Finding> findDataMiningConflict(const RuleInput &input); // LICENSE009
QList<Finding> findLicenseNotTaken(const RuleInput &input);    // LICENSE010
QList<Finding> findMissingAiStatement(const RuleInput &input); // AI001
