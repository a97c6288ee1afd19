// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/photo_facts.h"

#include <QSet>

// What a copy says on the people in it, in the codes of PLUS (IPTC Photo Metadata, "Model Release Status"): one value a
// file, so the person with the least says it for all. No names, no paths.
struct ReleaseStatement
{
    QString status;        // "MR-NAP", "MR-LMR", "MR-NON"; empty: nothing is known, nothing is said.
    QStringList ids;       // The codes of the consents: tell nothing to anybody but whoever holds the records.
    QString ageDisclosure; // "AG-U14" … "AG-A17", "AG-UNK" of the youngest minor; empty: no minor.
    QStringList names;     // Of those who agreed that their name is published, as far as they did.
};

// covered: faces nobody can recognize in the copy. "Unlimited" (MR-UMR) needs of everybody a signed release that limits
// nothing; a consent that can be withdrawn is MR-LMR at most.
ReleaseStatement releaseOf(const PhotoFacts &photo, const PeopleFacts &people, const QSet<FaceId> &covered, QDate day);
