// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/prepare_write.h"

#include <optional>

// The inverse of writeMethodName().
std::optional<WriteMethod> writeMethodFromName(const QString &name);
