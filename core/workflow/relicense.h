// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/rights_change.h"
#include "core/photos/find_photos.h"
#include "core/workflow/library.h"

#include <QSet>

// Names a group of photos: their creator, without regard to capitals, and what they say of their license.
struct RelicenseGroupKey
{
    QString creator;
    QString license;

    bool operator==(const RelicenseGroupKey &) const = default;
};

// What the user states, so that photos are licensed which would be left alone otherwise.
struct RelicenseConfirmation
{
    QStringList creators; // Whose photos the user may license, beside their own names and the creator of the choice.
    bool everyCreator = false;
    bool publicDomain = false; // Also what was given to the public domain, or is in it.
    // Where a batch has several groups, one whose license is replaced waits until it is named here.
    bool everyGroup = true;
    QList<RelicenseGroupKey> groups = {};

    bool operator==(const RelicenseConfirmation &) const = default;
};

// Photos of one creator with one former license; a batch of several groups is more than one decision.
struct RelicenseGroup
{
    QString creator; // Empty: the photos name none.
    QString license; // For people: "CC BY 4.0"; empty: none.
    int photos = 0;
    bool needsOwner = false;        // Left alone until the user states that they may license them.
    bool needsPublicDomain = false; // Left alone until the user states that the public domain shall be no obstacle.
    bool needsConfirmation = false; // One of several groups, and has a license that would be replaced.
    bool isLeftOut = false;         // That was not confirmed; its photos are no part of the plan.
    RelicenseGroupKey key = {};
};

// The photos below the paths, with what each would be given; reads them freshly in workers.
struct RelicensePlan
{
    WritePlan writes;
    LicenseChoice choice;
    QStringList warnings; // Sentences on irrevocability, narrowing, people without consent; see core/license advice.
    QList<FileProblem> problems; // Files below the paths that could not be read.
    QList<RelicenseGroup> groups;
    QStringList groupTexts;   // A sentence on the groups, when there are several.
    QSet<FilePath> leftAlone; // Refused because something must be stated first; see RelicenseGroup.
};

Result<RelicensePlan> planRelicense(Library &library, const QList<FilePath> &paths, const LicenseChoice &choice,
                                    const WriteOptions &options, JobControl &job,
                                    const RelicenseConfirmation &confirmed = {});
// Writes and brings the catalog up to date with what was written.
SessionReport applyRelicense(Library &library, const RelicensePlan &plan, JobControl &job);
// photos: only what was written to these, under the names they had then; none named: the whole session.
SessionReport undoSession(Library &library, SessionId session, JobControl &job, const QSet<FilePath> &photos = {});
SessionReport resumeSession(Library &library, SessionId session, JobControl &job);
// Tells the catalog what sessions wrote that ended before it was told (a crash); nothing while a program is writing.
Result<void> catchUpWithSessions(Library &library);
