// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// ICC profiles made by Little CMS.

QByteArray rec2020Profile();          // RGB, gamma 2.2, primaries of Rec. 2020.
QByteArray grayProfile(double gamma); // Gray, D50.
// Four inks that no press has: cyan ink takes away green, magenta ink takes away red; so that a conversion that knows
// nothing of the profile is noticed.
QByteArray swappedInksProfile();
