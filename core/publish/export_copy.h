// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/box.h"
#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/imaging/cover.h"
#include "core/imaging/decode.h"
#include "core/license/rights_summary.h"

#include <QByteArrayList>
#include <QList>
#include <QStringList>

#include <optional>

// How a cleared copy is made.
struct CopyOptions
{
    FilePath folder;                 // Made when it is not there.
    std::optional<CoverStyle> cover; // Empty: never cover.
    int maxSizePx = 0;               // Longest side; 0: as it is.
    QStringList keep = {};           // Words of keepWords() (core/check/profile.h).
    // "{name}" the photo's own name without its extension, "{n}" the number in the export, "{day}", "{license}",
    // "{profile}". Empty: "{name}".
    QString namePattern = {};
    enum class Conflict
    {
        Number, // A number is added.
        Skip,   // The photo is left out.
    };
    Conflict conflict = Conflict::Number; // When another file has the name.
    bool isRepeated = false;              // Copy again what is in the folder already.
    DecodeLimits limits = {};             // How large a photo is opened.
};

// One photo to copy. boxes: faces to cover in it, 0..1 of the upright picture.
struct CopyRequest
{
    FilePath photo;
    FilePath sidecar;
    QList<Box> boxes;
    QByteArray stem = {}; // Of the copy's name; empty: the photo's.
    CoverStrength strength = {};
    QString releaseStatus = {};   // plus:ModelReleaseStatus, "MR-LMR"; empty: not stated.
    QStringList releaseIds = {};  // plus:ModelReleaseID: codes that say nothing to others.
    QString ageDisclosure = {};   // plus:MinorModelAgeDisclosure, "AG-U14"; only with keep "age".
    QStringList personNames = {}; // Iptc4xmpExt:PersonInImage; only with keep "names".
};

struct FinishedCopy
{
    FilePath copy;
    QByteArray sha256;
    QStringList removed;         // What was left behind: "GPS position", "embedded thumbnail", …
    QByteArray fileName = {};    // The wanted name.
    QByteArrayList secrets = {}; // Values of the original that must not be found in the copy.
    bool isReencoded = false;    // The picture data is not the original's bit for bit.
    QString format = {};         // "JPEG", "PNG", "WebP"
};

// Makes a copy that holds the picture, its color profile and the rights fields, and nothing else, as a temporary file
// in the folder. Parses untrusted data: call it in a worker.
Result<FinishedCopy> drawClearedCopy(const CopyRequest &request, const CopyOptions &options);
// The same with its name in place, looked at as a stranger would; never overwrites (a number is added).
Result<FinishedCopy> makeClearedCopy(const CopyRequest &request, const CopyOptions &options);
