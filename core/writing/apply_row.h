// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/session_row.h"

// The outcome of a row that was planned, as the session's report shows it.
RowOutcome outcomeOf(const SessionRow &row, RowState state, const QString &problem = {});

// A row ready to be written, or why it will not be.
struct PreparedApply
{
    std::optional<RowOutcome> settled; // Set: nothing is to be written.
    PreparedFile prepared;
    RowBytes bytes;
};

// Reads the photo afresh and encodes the change. A file that would now be changed in another way than planned is
// refused: the user agreed to something else.
PreparedApply prepareRow(const SessionRow &row, const PrepareOptions &options, WriteEngine &engine);

// Writes and verifies; the journal must hold the bytes.
RowOutcome applyRow(const SessionRow &row, const PreparedApply &prepared, WriteEngine &engine);

// After an interruption: written when the file is the new one, planned when it is still the old one, else failed.
RowOutcome settledByHash(const SessionRow &row, const RowBytes &bytes);
