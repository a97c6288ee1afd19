// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/write_engine.h"

#include <optional>

class Catalog;

// How the window's writes write, when the user wanted that to be remembered for this library. Nothing: not remembered,
// every session begins as usual. What a write may break (Content Credentials) is never remembered.
Result<std::optional<WriteOptions>> readWriteSettings(Catalog &catalog);
Result<void> saveWriteSettings(Catalog &catalog, const std::optional<WriteOptions> &options);
