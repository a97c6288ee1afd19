// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/session_row.h"

// Takes back what a session did to one file: byte for byte where the file is as we left it, else only the fields that
// still have our value. Nothing is returned for a failed row that never reached its file.
// Refused while a later session of ours that is still in force wrote the same fields: taken back in that order, both
// would leave a value that neither found.
std::optional<RowOutcome> undoRow(const SessionRow &row, const RowBytes &bytes, const OwnWrites &others,
                                  const WriteOptions &options, WriteEngine &engine);
