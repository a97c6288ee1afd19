// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/people/person.h"

#include <QList>

class Catalog;

// What belonged to somebody before a merge, so that it can be taken back.
struct PeopleMerge
{
    Person from;
    Person into; // As it was before.
    QList<FaceId> faces;
    QList<ConsentId> consents;
    QList<qint64> decisionsBefore; // Entries of the history that name from as the person before,
    QList<qint64> decisionsAfter;  // and after.
    QList<qint64> exports;         // Copies that show from,
    QList<qint64> exportsOfBoth;   // and those that show into as well.
};

// Merges as PeopleRepository::merge() does and returns what undoMerge() needs.
Result<PeopleMerge> mergePeople(Catalog &catalog, PersonId from, PersonId into);
// The person is back under the old number with the faces, answers and copies from then; what came since stays where it
// is. Invalid when the name was given to somebody else meanwhile.
Result<void> undoMerge(Catalog &catalog, const PeopleMerge &merge);
