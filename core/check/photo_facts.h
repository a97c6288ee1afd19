// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/box.h"
#include "core/base/file_path.h"
#include "core/base/ids.h"
#include "core/faces/detection.h"
#include "core/faces/people_in_file.h"
#include "core/license/rights_summary.h"
#include "core/people/consent.h"
#include "core/people/decision.h"
#include "core/people/person.h"
#include "core/photos/photo_marks.h"
#include "core/photos/scan_state.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

// A face as the rules see it.
struct FaceFacts
{
    FaceId id;
    FaceKind kind = FaceKind::Face;
    Box box;
    Decision decision;
    QList<NameSuggestion> suggestions = {}; // Names that the file offers; no rule looks at them.

    bool operator==(const FaceFacts &) const = default;
};

// A finding that was accepted with a reason.
struct Acceptance
{
    QString rule;
    QString profile; // Empty: every profile.
    QString reason;
    QString acceptedBy;
    std::optional<QDate> until;
    // What was accepted: "face:11", "person:7". What comes up later in the same photo is not. Empty: the whole rule.
    QStringList subjects = {};

    bool operator==(const Acceptance &) const = default;
};

// Everything the rules look at, of one photo: a plain snapshot.
struct PhotoFacts
{
    PhotoId id;
    FilePath path;
    ScanState state = ScanState::NotScanned;
    QString problem;              // Of a failed scan.
    bool isMissing = false;       // The file is not there.
    bool isChangedOnDisk = false; // Not the file that was scanned.
    DetectionMode mode = DetectionMode::Fast;
    QString detectorVersion;      // See detectorVersion() in core/faces/detector_options.h.
    std::optional<QDate> takenOn; // Day of capture as the camera's clock had it.
    RightsSummary rights;
    QString pendingLicenseId; // Chosen, not yet written to the file.
    QList<FaceFacts> faces;
    int candidates = 0;            // Faint hits below the threshold.
    QStringList privateItems;      // See wordsOf() in core/photos/private_item.h.
    QStringList publishedLicenses; // Ids of the licenses under which copies went out before.
    QList<Acceptance> accepted;

    // No rule looks at these; lists do.
    int width = 0; // Upright, pixels; 0: not known.
    int height = 0;
    QString caption;  // What the file says the picture shows.
    int rating = 0;   // Stars in the file.
    PhotoMarks marks; // What the user gave.

    int stars() const { return marks.stars.value_or(rating); }
    bool operator==(const PhotoFacts &) const = default;
};

// The people the faces are decided as.
struct PeopleFacts
{
    QHash<PersonId, Person> people;
    QHash<PersonId, QList<Consent>> consents;
    QStringList ownNames = {}; // The user's own names as a creator, beside those of the profile.
};
