// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/metadata/rights.h"
#include "core/photos/file_type.h"

#include <QByteArray>

// Reads the rights of a photo's bytes and of its sidecar (empty: none). Parses untrusted data: call it in a worker.
// name goes into messages. Errors only when the container itself is broken; a damaged block becomes a note.
Result<Rights> readRights(const QByteArray &file, const QByteArray &sidecar, const QString &name);
