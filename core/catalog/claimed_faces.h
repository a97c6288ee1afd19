// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/face_repository.h"
#include "core/faces/people_in_file.h"

// One place where a file says that a face is, after the vocabularies that mean the same place were put together.
struct ClaimedFace
{
    FaceId face;                 // Of the known faces; not valid: none of them is there.
    Box box;                     // As the first vocabulary gives it.
    QString detector;            // The first vocabulary, for a face that no detector saw.
    QList<NameSuggestion> names; // More than one when vocabularies disagree; empty when none says a name.
};

struct ClaimedPeople
{
    QList<ClaimedFace> faces;
    QList<NameSuggestion> names; // Of people whose place the file does not give, or not any more.
};

// Matches what a file says with the faces that are known of its photo, candidates included. A vocabulary whose regions
// fit the faces only when they are read as places in the turned picture is read that way (standards differ from what
// programs do).
ClaimedPeople claimedPeople(const PeopleInFile &people, const QList<FaceRecord> &known);
