// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/use.h"

#include <QString>

QString useTitle(Use use); // "Web pages"
