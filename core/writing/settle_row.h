// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/patch_file.h"
#include "core/writing/session_row.h"

// After an interruption: written when the file is the new one, a torn patch or a torn insertion (which is then
// completed), planned when it is still the old one or could be made so again, else failed.
RowOutcome settledRow(const SessionRow &row, const RowBytes &bytes, const WriteOptions &options);

// After an interrupted undo: a torn patch is taken back wholly. Nothing for a file that is not torn; undoing goes on
// with it.
std::optional<RowOutcome> settledUndo(const SessionRow &row, const RowBytes &bytes, const WriteOptions &options);

// True when an interrupted patch left the target partly old, partly new, and nobody touched it since.
bool isTornPatch(const RowBytes &bytes, const PresentFile &present);

// Puts `after` of the places into a file that a write of ours is known to have made or left.
Result<FileStamp> writePlaces(const FilePath &target, const QList<PatchPlace> &places, const FileStamp &expected,
                              bool repairsTorn, const WriteOptions &options);
