// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

class Catalog;

// A finding the user accepted with a written reason: shows as accepted, never as absent.
struct AcceptedFinding
{
    PhotoId photo;
    QString rule;
    QString profile; // Empty: for every destination.
    QString reason;
    QString acceptedBy;
    std::optional<QDate> until;
    QStringList subjects = {}; // As in Acceptance; empty: the whole rule.
};

class AcceptedRepository
{
public:
    explicit AcceptedRepository(Catalog &catalog);

    Result<void> accept(const AcceptedFinding &finding);
    // All or none.
    Result<void> acceptAll(const QList<AcceptedFinding> &findings);
    Result<void> revoke(PhotoId photo, const QString &rule, const QString &profile);
    Result<QHash<PhotoId, QList<AcceptedFinding>>> all();

private:
    Catalog &m_catalog;
};
