// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/data_mining_choices.h"

#include <QCoreApplication>

QList<DataMiningChoice> dataMiningChoices()
{
    // Not named tr: lupdate would look for the text in it instead of in the macro.
    const auto title = [](const char *text) { return QCoreApplication::translate("DataMining", text); };
    return {
        {title(QT_TRANSLATE_NOOP("DataMining", "No statement")), {}},
        {title(QT_TRANSLATE_NOOP("DataMining", "Allowed")), QStringLiteral("DMI-ALLOWED")},
        {title(QT_TRANSLATE_NOOP("DataMining", "Not for AI training")), QStringLiteral("DMI-PROHIBITED-AIMLTRAINING")},
        {title(QT_TRANSLATE_NOOP("DataMining", "Not for generative AI training")),
         QStringLiteral("DMI-PROHIBITED-GENAIMLTRAINING")},
        {title(QT_TRANSLATE_NOOP("DataMining", "Not for data mining, except search engines")),
         QStringLiteral("DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING")},
        {title(QT_TRANSLATE_NOOP("DataMining", "Not for data mining")), QStringLiteral("DMI-PROHIBITED")},
    };
}
