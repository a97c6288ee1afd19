// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/verdict.h"

// How findings are kept in the catalog: what they say once, apart from the face and person they are about.

// Without face and person.
QByteArray findingBytes(const Finding &finding);
// Nothing when the bytes are none, or of another program.
std::optional<Finding> findingFromBytes(const QByteArray &bytes);
// Of the content: the same in every catalog.
qint64 findingId(const QByteArray &bytes);

// Where a photo has a finding. Not valid: about no face, no person.
struct KeptFindingPlace
{
    qint64 finding = 0;
    FaceId face;
    PersonId person;
};
QByteArray placesBytes(const QList<KeptFindingPlace> &places);
QList<KeptFindingPlace> findingPlaces(const QByteArray &bytes);
