// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/verdict.h"

#include <QList>
#include <QMultiHash>

#include <memory>

// A finding of one of 100,000 photos: what it says stands once for all photos of which the same is said (a finding is
// ten times as large as this), apart from the face and person it is about.
struct ListedFinding
{
    std::shared_ptr<const Finding> said; // Without face and person.
    FaceId face;                         // Not valid: about no face.
    PersonId person;                     // Not valid: about no person.

    Finding whole() const;
};

struct ListedVerdict
{
    Verdict verdict = Verdict::Blocked;
    QList<ListedFinding> findings; // By rule id.

    QList<Finding> whole() const;
};

// Holds what is said, each once.
class FindingPool
{
public:
    ListedVerdict listed(PhotoVerdict verdict);

private:
    std::shared_ptr<const Finding> shared(Finding finding);

    QMultiHash<size_t, std::shared_ptr<const Finding>> m_said;
};
