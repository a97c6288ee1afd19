// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/license/rights_summary.h"
#include "core/metadata/prepare_write.h"
#include "core/photos/file_stamp.h"

#include <QList>

// What to write to one photo.
struct WriteRequest
{
    FilePath photo;
    FilePath sidecar; // The existing one; empty when there is none.
    RightsChange change;
};

// What happens to photos that have other names on the disk (hard links).
enum class HardLinks
{
    Skip,      // Left alone and named.
    ChangeAll, // Written in place where that is possible, so that all names show the change; else left alone.
    Part       // This name gets a file of its own, the other names keep the old one.
};

// Where rights go of which a photo may have two copies, inside and in a sidecar.
enum class Sidecars
{
    Auto, // Into the photo where it can hold them, else beside it; a sidecar that is there is kept in agreement.
    Both, // Into the photo where it can hold them, and always beside it.
    Never // Into the photo only; existing sidecars are left as they are.
};

// How a session writes.
struct WriteOptions
{
    PrepareOptions prepare;
    HardLinks hardLinks = HardLinks::Skip;
    bool keepsModifiedTime = false;
    Sidecars sidecars = Sidecars::Auto; // Ignored when prepare.alwaysSidecar is set.
    bool sidecarsForReadOnly = false;   // Else photos that may not be written to are left alone and named.

    bool operator==(const WriteOptions &) const = default;
};

// A prepared write with the state of the files it was prepared from.
struct PreparedFile
{
    PreparedWrite write;
    FileStamp photoStamp;
    FileStamp sidecarStamp;  // Empty: there was none.
    qint64 hashedBytes = 0;  // The beginning of the target that all of the change lies in.
    QByteArray targetSha256; // 32 bytes; of that beginning, empty when the target is created.
    bool isVerified = false; // The new content was verified before it is written: what is read back need only equal it.
    bool isInsertable = false; // A splice that was also verified as one that is made inside the file.
    // Of a patch, so that nobody has to read the beginning again: the way back and what is hashed of the new content.
    SplicePlan inverse = {};
    QByteArray newSha256 = {};
    // What the photo says once a patch or an insertion is written, as toCbor() encodes it; empty when a sidecar has a
    // say in it.
    QByteArray rightsAfter = {};
};

// What a choice of license makes of a photo, by what the photo says at this moment.
struct ChosenChange
{
    RightsSummary before; // With the owner in place of a creator who is not named.
    RightsChange change;
    Result<PreparedFile> prepared;
};

// How a change follows from what a photo says; see rightsChangeFor().
struct ChangeRule
{
    LicenseChoice choice;
    int year = 0;
};

// Parses untrusted files for a session; in this process or in a worker. Thread-safe.
class WriteEngine
{
public:
    virtual ~WriteEngine() = default;
    // Patches, insertions and sidecars are verified here already.
    virtual Result<PreparedFile> prepare(const WriteRequest &request, const PrepareOptions &options) = 0;
    // One answer a request, in their order; saves a round trip a file where another process does the work.
    virtual QList<Result<PreparedFile>> prepareAll(const QList<WriteRequest> &requests, const PrepareOptions &options);
    // Reads each photo and prepares what the rule makes of it; the requests have no change yet. One answer a request,
    // in their order; an error when the photo could not be read.
    virtual QList<Result<ChosenChange>> prepareChoice(const QList<WriteRequest> &requests, const ChangeRule &rule,
                                                      const PrepareOptions &options) = 0;
    // newFile is a temporary beside the old one; oldFile may not exist when a sidecar is created.
    virtual Result<void> verify(const FilePath &oldFile, const FilePath &newFile, const WriteRequest &request,
                                const PreparedFile &prepared) = 0;
    // How many calls may run at once with profit.
    virtual int parallelism() const { return 1; }
};

// Parses in this process: for workers and tests.
class LocalWriteEngine : public WriteEngine
{
public:
    Result<PreparedFile> prepare(const WriteRequest &request, const PrepareOptions &options) override;
    QList<Result<ChosenChange>> prepareChoice(const QList<WriteRequest> &requests, const ChangeRule &rule,
                                              const PrepareOptions &options) override;
    Result<ChosenChange> prepareChoice(const WriteRequest &request, const ChangeRule &rule,
                                       const PrepareOptions &options);
    Result<void> verify(const FilePath &oldFile, const FilePath &newFile, const WriteRequest &request,
                        const PreparedFile &prepared) override;
};
