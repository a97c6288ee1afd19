// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

// A statement of RightsStatements.org: what an archive knows of a work's status. It grants nothing and is no license.
struct RightsStatement
{
    QString id; // "InC", "NoC-US"
    QString url() const;
};

// The twelve statements of version 1.0.
const QList<RightsStatement> &rightsStatements();
std::optional<RightsStatement> findRightsStatement(const QString &id); // In any case.
// "In Copyright"; languages as for licenseTitle().
QString rightsStatementTitle(const RightsStatement &statement, const QString &language = QStringLiteral("en"));
