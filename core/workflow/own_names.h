// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QStringList>

class Catalog;

// The names under which the user publishes: whose photos they license without being asked, and what LICENSE008 knows.
Result<QStringList> readOwnNames(Catalog &catalog);
// Adds names that are not there yet; case and white space do not count.
Result<void> addOwnNames(Catalog &catalog, const QStringList &names);
// NotFound with the name that is not in the list; then nothing is removed.
Result<void> removeOwnNames(Catalog &catalog, const QStringList &names);
