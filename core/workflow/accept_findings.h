// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/publish/check_report.h"

// What a user says when findings are accepted.
struct AcceptanceWords
{
    QString reason; // Required.
    QString acceptedBy;
    std::optional<QDate> until; // Last day; empty: for good.
    bool forEveryProfile = false;
};

// Accepts what the rule finds now in the photos of a check, and nothing that comes up later. Returns how many findings.
// Invalid: no such rule, a rule that cannot be accepted, or no reason.
Result<int> acceptFindings(Catalog &catalog, const CheckReport &report, const QString &rule,
                           const AcceptanceWords &words);
// Takes acceptances of the rule back; returns of how many photos.
Result<int> revokeAcceptances(Catalog &catalog, const CheckReport &report, const QString &rule);

struct Baseline
{
    int photos = 0;   // All of the check.
    int findings = 0; // Accepted.
    int refused = 0;  // Photos that stay blocked.
};
// "These were published before": accepts what stops the photos today, each with its subject, and notes their licenses
// as published, so that a check shows only what is new since. A refusal, a withdrawal, and what nobody has looked at
// are never part of it.
Result<Baseline> setBaseline(Catalog &catalog, const CheckReport &report, const AcceptanceWords &words);
