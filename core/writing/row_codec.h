// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/session_row.h"

#include <QByteArray>

// The forms in which values lie in the journal's columns. Decoding checks everything: a journal may be damaged.
QByteArray encoded(const QList<FieldChange> &changes);
std::optional<QList<FieldChange>> decodedChanges(const QByteArray &bytes);
QByteArray encoded(const RightsChange &change);
std::optional<RightsChange> decodedChange(const QByteArray &bytes);
QByteArray encoded(const SplicePlan &plan); // Compressed.
std::optional<SplicePlan> decodedPlan(const QByteArray &bytes);
// As bits, in the order of the struct; the newest at the end.
int encoded(const WriteOptions &options);
WriteOptions decodedOptions(int bits);
QByteArray encoded(const FileStamp &stamp);
std::optional<FileStamp> decodedStamp(const QByteArray &bytes);
