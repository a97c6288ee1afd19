// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license.h"

#include <QCoreApplication>

bool License::isOldVersion() const
{
    return code.startsWith(u"by") && version != u"4.0";
}

// Derived from the code: the machine-readable data of some ports is wrong.
QStringList License::permits() const
{
    if (isAllRightsReserved())
        return {};
    if (code == u"sampling") // Parts only: the whole may not be shared.
        return {QStringLiteral("DerivativeWorks"), QStringLiteral("Reproduction")};
    if (code.contains(u"sampling"))
        return {QStringLiteral("DerivativeWorks"), QStringLiteral("Reproduction"), QStringLiteral("Sharing")};
    QStringList names{QStringLiteral("Reproduction"), QStringLiteral("Distribution")};
    if (allowsChanges)
        names.append(QStringLiteral("DerivativeWorks"));
    return names;
}

QStringList License::obligations() const
{
    if (isAllRightsReserved() || isPublicDomain())
        return {};
    QStringList names{QStringLiteral("Notice")};
    if (requiresAttribution && code != u"devnations") // Its data says Notice alone.
        names.append(QStringLiteral("Attribution"));
    if (requiresShareAlike)
        names.append(QStringLiteral("ShareAlike"));
    return names;
}

QStringList License::prohibits() const
{
    if (code == u"devnations")
        return {QStringLiteral("HighIncomeNationUse")};
    return isAllRightsReserved() || allowsCommercialUse ? QStringList() : QStringList(QStringLiteral("CommercialUse"));
}

QString License::shortName() const
{
    if (isAllRightsReserved())
        return QCoreApplication::translate("License", "All rights reserved");
    if (code == u"cc0" || code == u"pdm")
        return code.toUpper() + u' ' + version;
    QString name = QStringLiteral("CC ") + code.toUpper();
    if (code == u"certification")
        name = QStringLiteral("PD Certification");
    else if (code.contains(u"sampling"))
        name = (code.startsWith(u"nc-") ? QStringLiteral("CC NC-") : QStringLiteral("CC ")) +
               (code.endsWith(u'+') ? QStringLiteral("Sampling+") : QStringLiteral("Sampling"));
    else if (code == u"devnations")
        name = QStringLiteral("CC DevNations");
    name += u' ' + version;
    return jurisdiction.isEmpty() ? name : name + u' ' + jurisdiction.toUpper();
}
