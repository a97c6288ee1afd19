// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/rights_statements.h"

#include "core/license/license_texts.h"

QString RightsStatement::url() const
{
    return QStringLiteral("http://rightsstatements.org/vocab/%1/1.0/").arg(id);
}

const QList<RightsStatement> &rightsStatements()
{
    static const QList<RightsStatement> statements = [] {
        QList<RightsStatement> made;
        for (const char *id : {"InC", "InC-OW-EU", "InC-EDU", "InC-NC", "InC-RUU", "NoC-CR", "NoC-NC", "NoC-OKLR",
                               "NoC-US", "CNE", "UND", "NKC"})
            made.append({QString::fromLatin1(id)});
        return made;
    }();
    return statements;
}

std::optional<RightsStatement> findRightsStatement(const QString &id)
{
    for (const RightsStatement &statement : rightsStatements()) {
        if (statement.id.compare(id, Qt::CaseInsensitive) == 0)
            return statement;
    }
    return std::nullopt;
}

QString rightsStatementTitle(const RightsStatement &statement, const QString &language)
{
    return licenseText(language, QStringLiteral("statements"), statement.id);
}
