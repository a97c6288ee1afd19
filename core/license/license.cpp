// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license.h"

#include <QCoreApplication>

bool License::isOldVersion() const
{
    return code.startsWith(u"by") && version != u"4.0";
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
