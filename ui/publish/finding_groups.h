// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/library_state.h"

#include <QStringList>

// What mends a finding from this window.
enum class MendingStep
{
    None,
    DecideFaces,
    AskPeople,
    ScanAgain,
    ChooseLicense
};

// One finding of a group: where it is and what it says.
struct FindingPlace
{
    PhotoId photo;
    std::optional<FaceId> face;
    QString fileName;
    QString message;

    bool operator==(const FindingPlace &) const = default;
};

// All findings of one rule over many photos: one card of the page.
struct FindingGroup
{
    QString rule;
    QString title;
    Severity severity = Severity::Advice;
    Verdict effect = Verdict::Undecided; // The worst of its findings; counts only with severity Error.
    QList<PhotoId> photos;               // With at least one finding that is not accepted.
    QList<PhotoId> acceptedPhotos;       // Where all of them are accepted.
    QList<FindingPlace> places;          // The open ones, as many as one reads (mostPlaces).
    int findings = 0;                    // All open ones.
    int faces = 0;
    QStringList people; // Names, each once, sorted.
    QString fix;        // The sentence on what mends it.
    MendingStep step = MendingStep::None;
    bool canBeAccepted = true; // No reason makes up for a photo that nobody could look at.

    bool operator==(const FindingGroup &) const = default;
    bool stops() const { return severity == Severity::Error && !photos.isEmpty(); }
};

inline constexpr int mostPlaces = 50;

MendingStep mendingStep(const QString &fixAction);

// By what stops most: errors before warnings before advice, then by number of photos; fully accepted groups last.
QList<FindingGroup> groupFindings(const QList<const PhotoItem *> &photos);
