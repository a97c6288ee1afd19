// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

#include <functional>

class Catalog;

// Passes reasons and notes that users wrote (of decisions, of accepted findings, of people), and what files hold beside
// their rights, through erase and keeps what it changed where it returns true.
Result<void> eraseInTexts(Catalog &catalog, const std::function<bool(QString &)> &erase);
