// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/jobs/job_control.h"
#include "core/writing/kept_preparations.h"

#include <QDateTime>
#include <QList>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

// One file of a plan: what would change and how, or why it cannot be written.
struct PlannedWrite
{
    WriteRequest request;
    WriteMethod method = WriteMethod::Nothing;
    QString why;
    QList<FieldChange> changes;
    std::optional<Error> refusal;
    // The encoded change, where it is kept; not set when it is made when it is written.
    std::shared_ptr<KeptPreparations> preparations = {};
    qint64 preparation = 0; // Its place there.

    std::optional<PreparedFile> prepared() const { return preparations ? preparations->at(preparation) : std::nullopt; }
};

// A session before it is written.
struct WritePlan
{
    QString title;        // "License CC BY-SA 4.0"
    QString licenseUrl;   // By which license text; empty when the session is about something else.
    QString licenseTitle; // "Creative Commons Attribution-ShareAlike 4.0 International"
    QList<PlannedWrite> files;
    WriteOptions options;
    bool wasStopped = false;
};

// Looks at every file without touching any. log: of the store that will write them; on its disk photos are widened
// inside where that is possible. Empty: that is never planned.
WritePlan planWrites(const QString &title, const QList<WriteRequest> &requests, const WriteOptions &options,
                     WriteEngine &engine, JobControl &job, const FilePath &log = {});

// A photo that was read to choose its change.
struct ChosenPhoto
{
    qsizetype index = 0;                            // Of the request.
    Result<RightsSummary> before = RightsSummary(); // An error: the photo could not be read.
    RightsChange change = {};
    QList<PlannedWrite> files = {};
};

// The same for changes that follow from what each photo says; the requests have no change yet. In the order of the
// requests; after a stop some are missing.
QList<ChosenPhoto> planChoice(const QList<WriteRequest> &requests, const ChangeRule &rule, const WriteOptions &options,
                              WriteEngine &engine, JobControl &job, const FilePath &log = {});

enum class FileWriteState
{
    Planned,
    Written,
    Failed,
    Undone,
    Skipped
};
QString fileWriteStateName(FileWriteState state); // "planned", "written", "failed", "undone", "skipped"

// One file of a session in the log.
struct SessionFile
{
    FilePath photo;
    FilePath target; // The photo or its sidecar.
    WriteMethod method = WriteMethod::Nothing;
    FileWriteState state = FileWriteState::Planned;
    QString problem;
    QList<FieldChange> changes;
    QString why = {}; // A sentence: why this method.
    std::optional<QDateTime> writtenAt = {};
    std::optional<QDateTime> undoneAt = {};
    // The target before and after our write or its undo; empty: not known, or there was or is none.
    FileStamp foundAs = {};
    FileStamp leftAs = {};
    // What the undo did, where it was another thing than taking back the changes: equal texts in a field that kept the
    // value of another program.
    std::optional<QList<FieldChange>> undoChanges = {};
};

// One session in the log.
struct SessionRecord
{
    SessionId id;
    QString title;
    QString licenseUrl;
    QString licenseTitle;
    QString user; // System's user name.
    QDateTime startedAt;
    std::optional<QDateTime> finishedAt; // Empty: interrupted, can be resumed.
    std::optional<QDateTime> undoneAt;
    int planned = 0; // Still to be written.
    int written = 0; // Also those undone since.
    int failed = 0;
};

// One write to one photo in the log.
struct PhotoWrite
{
    SessionRecord session; // Without its counts.
    SessionFile file;
    // Places in the order of all that the journal noted, whatever the clock said; 0: not yet.
    qint64 writtenStep = 0;
    qint64 undoneStep = 0;
};

// Which log of writes it is and how far it got.
struct SessionLogMark
{
    QString id;     // Made up when the log was begun.
    SessionId last; // The newest session; not valid when there is none.
};

struct SessionReport
{
    SessionId session;
    QList<SessionFile> files; // Those touched by this call.
    bool wasStopped = false;
    std::optional<Error> error; // The session as a whole could not go on (journal not writable, …).
};

// A photo that was written and what it says now; it has no sidecar.
struct WrittenPhoto
{
    FilePath photo;
    FileStamp stamp;
    FileStamp stampBefore; // Of the file that the write was made from.
    QByteArray rights;     // As toCbor() encodes them.
};
// Told while a session goes on, once the journal has noted the photos; not of photos whose rights were not read.
using OnWritten = std::function<void(const QList<WrittenPhoto> &)>;

// The log of writes: plan → journal → apply → verify → done; undo; recovery after a crash. Owns the journal file
// (SQLite, synchronous=FULL), which holds old and new bytes before any photo is touched. One thread at a time an
// object; two programs may have the same journal open, a file is written by one of them at a time.
class SessionStore
{
public:
    static Result<std::unique_ptr<SessionStore>> open(const FilePath &journal);
    virtual ~SessionStore() = default;

    virtual SessionReport apply(const WritePlan &plan, WriteEngine &engine, JobControl &job,
                                const OnWritten &onWritten = {}) = 0;
    // Finishes an interrupted session: files half done are completed or rolled back, then the rest is written.
    virtual SessionReport resume(SessionId session, WriteEngine &engine, JobControl &job) = 0;
    // Byte-identical where the file is still as we left it, else field by field (said in SessionFile::problem when not
    // possible); never discards what others changed since.
    // photos: only what was written to these; none named: everything.
    virtual SessionReport undo(SessionId session, WriteEngine &engine, JobControl &job,
                               const QSet<FilePath> &photos = {}) = 0;
    // Newest first.
    virtual Result<QList<SessionRecord>> sessions() = 0;
    virtual Result<QList<SessionFile>> files(SessionId session) = 0;
    // All that was ever written to one photo (an absolute path) or its sidecar, in the order of the plans; also what
    // waits to be written, or may be written already when a crash left that open ("planned").
    virtual Result<QList<PhotoWrite>> writesTo(const FilePath &photo) = 0;
    // Sessions that were interrupted by a crash and that no running program works on.
    virtual Result<QList<SessionId>> interrupted() = 0;
    // The same, after every file that the crash left half-way was completed or found untouched: no photo stays torn
    // until somebody resumes. What was not begun waits for resume().
    virtual Result<QList<SessionId>> settleInterrupted() = 0;
    virtual Result<SessionLogMark> mark() = 0;
    // Later sessions get higher numbers than that one.
    virtual Result<void> numberAfter(SessionId session) = 0;
    // A running program writes photos of this journal at this moment.
    virtual Result<bool> isInUse() = 0;
};
