// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/export_repository.h"
#include "core/people/consent.h"

#include <QJsonObject>

class Catalog;

// A copy that left the house before somebody took the consent back.
struct RecalledCopy
{
    ExportRecord copy;
    FilePath photo;
    bool isStillThere = false;  // Where it was exported to.
    bool isIrrevocable = false; // Went out under a license that cannot be recalled.
    QStringList deeds;          // What can still be done, one sentence each.
};

// Everything a withdrawal reaches, and what it does not.
struct WithdrawalReach
{
    QList<FilePath> photos;     // Of the person, those the withdrawal speaks of; by path.
    QList<RecalledCopy> copies; // Oldest first.

    bool hasIrrevocable() const;
};

// withdrawal.photos narrows both lists: a withdrawal for one shoot reaches that shoot.
Result<WithdrawalReach> reachOfWithdrawal(Catalog &catalog, const Consent &withdrawal);

// "3 photos are blocked from now on: …", the copies, and what cannot be done.
QString withdrawalText(const WithdrawalReach &reach);
QJsonObject withdrawalJson(const WithdrawalReach &reach); // {"photos", "copies"} of clearframe.withdrawal/1
