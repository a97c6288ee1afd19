// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QSet>

class Catalog;

// Who a face is not: guesses that the user turned down. They go with the face and with the person.
class RejectedGuesses
{
public:
    explicit RejectedGuesses(Catalog &catalog);

    Result<QSet<PersonId>> of(FaceId face);
    // The other way round: the faces that are not the person.
    Result<QSet<FaceId>> of(PersonId person);
    // isRejected false: may be guessed again.
    Result<void> setRejected(FaceId face, PersonId person, bool isRejected = true);

private:
    Catalog &m_catalog;
};
