// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A hash of everything in the program that a verdict depends on, made by the build: verdicts that another program kept
// are not taken for those of this one.
const char *judgingVersion();
