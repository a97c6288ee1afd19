// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/relicense_move.h"
#include "core/metadata/rights_cbor.h"
#include "core/workflow/relicense.h"

// Which photos of a batch are licensed only after the user has stated something: somebody else's photos, those of a
// batch with several owners, and those that were given to the public domain.
class RelicenseStatements
{
public:
    RelicenseStatements(const QList<RightsSummary> &before, const LicenseChoice &choice,
                        const RelicenseConfirmation &confirmed, const QStringList &ownNames);

    // Why this photo is left alone; nothing when it need not be.
    std::optional<Error> objection(const RightsSummary &photo, const FilePath &path) const;
    // Its group was not confirmed.
    bool isLeftOut(const RightsSummary &photo) const;
    const QList<RelicenseGroup> &groups() const { return m_groups; }
    QStringList groupTexts() const; // For people, when there are several.
    QString usedText() const;       // For the log: the statements that something hung on; empty: none.

private:
    QSet<NeededStatement> needed(const RightsSummary &photo) const; // Whether confirmed or not.
    QSet<NeededStatement> neededNow(const RightsSummary &photo) const;
    bool isConfirmed(const RightsSummary &photo) const;

    LicenseChoice m_choice;
    RelicenseConfirmation m_confirmed;
    QStringList m_ownNames;
    bool m_hasUnknownOwners = false; // Several creators, and nobody has said which of them is the user.
    QList<RelicenseGroup> m_groups;
    QSet<QPair<QString, QString>> m_leftOut;
    QStringList m_usedCreators;
    bool m_usesPublicDomain = false;
    // Most photos say the same as the one before.
    mutable std::optional<std::pair<RightsSummary, QSet<NeededStatement>>> m_last;
};
