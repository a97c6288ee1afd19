// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

// A wish on AI training and data mining in words, with its code of the PLUS vocabulary (IPTC Photo Metadata 2023.1).
struct DataMiningChoice
{
    QString title;
    QString code; // Empty: the field stays as it is.
};

// Without the "see elsewhere" codes, which need a text of their own in a second field.
QList<DataMiningChoice> dataMiningChoices();
