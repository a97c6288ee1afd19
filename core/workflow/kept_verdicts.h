// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/verdict_repository.h"
#include "core/check/verdict_days.h"
#include "core/workflow/photos_to_check.h"

#include <QHash>
#include <QSet>

#include <span>

// Answers for photos with the verdicts that the catalog keeps, and judges, and keeps, what it does not have. Kept and
// judged are the same: the catalog forgets what no longer holds, and judging and keeping are one transaction.
class KeptVerdicts
{
public:
    KeptVerdicts(Catalog &catalog, Profile profile, QDate day);

    // Appends one answer a photo in the given order. Some hundreds or thousands at once are fast and take little
    // memory.
    Result<void> check(std::span<const PhotoToCheck> photos, CheckedPhotos &checked);
    // How many of the photos so far had to be judged.
    int judgedCount() const { return m_judged; }

private:
    Result<void> prepare();
    Result<std::optional<CheckedPhoto>> kept(const PhotoToCheck &photo);
    Result<std::optional<Finding>> findingOf(qint64 id);
    Result<qint64> keptId(const Finding &finding);
    Result<QHash<PhotoId, CheckedPhoto>> judgeAll(const QList<PhotoToCheck> &photos, bool isToBeKept);
    Result<void> keep(const CheckedPhoto &checked, DiskState disk, const DayRange &days);
    CheckedPhoto judged(const PhotoFacts &photo) const;

    Catalog &m_catalog;
    VerdictRepository m_verdicts;
    FactsReader m_facts;
    Profile m_profile;
    QDate m_day;
    std::optional<qint64> m_number; // Under which verdicts are kept; empty: none are.
    QHash<qint64, Finding> m_findings;
    QHash<SharedFinding, qint64> m_keptFindings;
    int m_judged = 0;
};
