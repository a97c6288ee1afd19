// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/data_mining_choices.h"

#include <QCoreApplication>

QList<DataMiningChoice> dataMiningChoices()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("DataMining", text); };
    return {
        {tr(QT_TRANSLATE_NOOP("DataMining", "No statement")), {}},
        {tr(QT_TRANSLATE_NOOP("DataMining", "Allowed")), QStringLiteral("DMI-ALLOWED")},
        {tr(QT_TRANSLATE_NOOP("DataMining", "Not for AI training")), QStringLiteral("DMI-PROHIBITED-AIMLTRAINING")},
        {tr(QT_TRANSLATE_NOOP("DataMining", "Not for generative AI training")),
         QStringLiteral("DMI-PROHIBITED-GENAIMLTRAINING")},
        {tr(QT_TRANSLATE_NOOP("DataMining", "Not for data mining, except search engines")),
         QStringLiteral("DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING")},
        {tr(QT_TRANSLATE_NOOP("DataMining", "Not for data mining")), QStringLiteral("DMI-PROHIBITED")},
    };
}
