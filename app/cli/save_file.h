// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

#include <QByteArray>

#include <functional>

using PieceSink = std::function<void(const QByteArray &piece)>;

// Writes a report to a file, replacing one of that name only when the new one is complete; "-" is standard output.
Result<void> saveFile(const QString &argument, const QByteArray &content);
// The same for what comes piece by piece.
Result<void> saveFile(const QString &argument, const std::function<void(const PieceSink &)> &write);
