// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"
#include "core/metadata/rights.h"

#include <QJsonObject>

// One entry of "photos" in clearframe.rights/1.
QJsonObject rightsJson(const FilePath &path, const Rights &rights);
QString rightsText(const FilePath &path, const Rights &rights);
