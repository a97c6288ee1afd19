// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/own_names.h"

#include <QRegularExpression>

#include <algorithm>

QStringList creatorNames(const QString &creator)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[;\\n]\\s*"));
    QStringList names;
    for (const QString &name : creator.split(separator, Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names.append(name.simplified());
    }
    return names;
}

bool isOwnName(const QString &creator, const QStringList &ownNames)
{
    const QStringList names = creatorNames(creator);
    return std::ranges::any_of(names,
                               [&](const QString &name) { return ownNames.contains(name, Qt::CaseInsensitive); });
}
