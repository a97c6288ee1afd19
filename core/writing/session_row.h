// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/content_mark.h"
#include "core/writing/session_store.h"

#include <algorithm>

// How far a file of a session is, as the journal has it.
enum class RowState
{
    Planned,  // Not begun.
    Prepared, // The file may be old or new: its hash decides.
    Written,  // New, and safe on the disk.
    Failed,
    Skipped, // The file said so already.
    Undone
};

using RowId = qint64;

// One file of a session without the bytes.
struct SessionRow
{
    RowId id = 0;
    WriteRequest request;
    FilePath target; // Empty until it is prepared.
    WriteMethod method = WriteMethod::Nothing;
    QString why;
    QList<FieldChange> changes;
    RowState state = RowState::Planned;
    QString problem;
};

// What the journal must hold before the target is touched.
struct RowBytes
{
    FilePath target;
    WriteMethod method = WriteMethod::Nothing;
    FileStamp stampBefore; // Empty: the target is created.
    FileStamp stampAfter;  // Empty until it is written.
    ContentMark before;    // Empty: the target is created.
    ContentMark after;
    SplicePlan forward;
    SplicePlan inverse;

    bool creates() const { return before.sha256.isEmpty(); }
    // So many bytes of the target are needed to tell both versions from each other and from others.
    qint64 beginningBytes() const { return std::max(before.hashedBytes, after.hashedBytes); }
};

// What else the journal knows of writes of ours to a row's target.
struct OwnWrites
{
    // A session that wrote to the target after the row and is still in force.
    struct Later
    {
        SessionId session;
        QList<FieldChange> changes;
    };

    QList<FileStamp> left; // By every write and every undo.
    QList<Later> later;    // Oldest first.
};

// How the work on one file ended.
struct RowOutcome
{
    RowId row = 0;
    RowState state = RowState::Failed; // What the journal is to say.
    FileWriteState shown = FileWriteState::Failed;
    QString problem;
    FilePath target;
    // Of a target that was written or undone; empty: not known, or there was or is none.
    FileStamp stampBefore = {};
    FileStamp stampAfter = {};
    bool isOursAlone = true; // After an undo: nothing in it is known to be of others.
    // What an undo by fields did; before and after are equal in a field that kept the value of another program.
    std::optional<QList<FieldChange>> undoChanges = {};
};

// What a session is at; a crash leaves it standing.
enum class SessionWork
{
    None,
    Apply,
    Undo,
    UndoSome // Of some photos only: what is left when it is interrupted stays as it is.
};

struct SessionHead
{
    WriteOptions options;
    SessionWork work = SessionWork::None;
    bool isFinished = false;
    bool isUndone = false;
};
