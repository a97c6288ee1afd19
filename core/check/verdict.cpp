// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/verdict.h"

#include <QCoreApplication>

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Clear:
        return QStringLiteral("clear");
    case Verdict::Undecided:
        return QStringLiteral("undecided");
    case Verdict::Blocked:
        return QStringLiteral("blocked");
    }
    return {};
}

QString verdictTitle(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Clear:
        return QCoreApplication::translate("Check", "Clear");
    case Verdict::Undecided:
        return QCoreApplication::translate("Check", "Undecided");
    case Verdict::Blocked:
        return QCoreApplication::translate("Check", "Blocked");
    }
    return {};
}

QString subjectOf(const Finding &finding)
{
    if (finding.person)
        return QStringLiteral("person:%1").arg(finding.person->value);
    if (finding.face)
        return QStringLiteral("face:%1").arg(finding.face->value);
    return finding.field.isEmpty() ? QStringLiteral("photo") : QStringLiteral("field:") + finding.field;
}
