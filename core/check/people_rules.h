// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/rule.h"

QList<Finding> findUndecidedFaces(const RuleInput &input);     // PEOPLE001
QList<Finding> findUnansweredPeople(const RuleInput &input);   // PEOPLE002
QList<Finding> findRefusals(const RuleInput &input);           // PEOPLE003
QList<Finding> findConsentsNotValid(const RuleInput &input);   // PEOPLE004
QList<Finding> findUsesNotCovered(const RuleInput &input);     // PEOPLE005
QList<Finding> findLicensesTooWide(const RuleInput &input);    // PEOPLE006
QList<Finding> findMissingGuardians(const RuleInput &input);   // PEOPLE007
QList<Finding> findUnsearchedPhoto(const RuleInput &input);    // PEOPLE008
QList<Finding> findUnseenPeople(const RuleInput &input);       // PEOPLE009
QList<Finding> findUnsupportedRelease(const RuleInput &input); // PEOPLE010
QList<Finding> findPeopleDespiteClaim(const RuleInput &input); // PEOPLE011
