// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/rule.h"

QList<Finding> findUnreadableFile(const RuleInput &input);  // FILE001
QList<Finding> findChangedFile(const RuleInput &input);     // FILE002
QList<Finding> findUnwrittenRights(const RuleInput &input); // FILE003
