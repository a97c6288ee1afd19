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

// The change encoded against the photo as it is now: what was planned with when nobody wrote to the file since, else
// read afresh. A file that would now be changed in another way than planned is refused: the user agreed to something
// else. planned: nothing when it is not kept.
PreparedApply prepareRow(const SessionRow &row, const WriteOptions &options, std::optional<PreparedFile> planned,
                         WriteEngine &engine);

// Writes and verifies; the journal must hold the bytes. The folder of what was written is not flushed yet.
RowOutcome applyRow(const SessionRow &row, const PreparedApply &prepared, const WriteOptions &options,
                    WriteEngine &engine);
