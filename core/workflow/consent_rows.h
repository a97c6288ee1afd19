// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

// One answer of an exchange file, or a person without any, still as it was written.
struct ConsentRow
{
    QString where;                      // "row 17", "person 3, answer 2"
    QJsonObject person;                 // "name", "minor", "born", "notes"
    std::optional<QJsonObject> consent; // As consentFromJson() takes it.
    QString problem;                    // Found while the row was taken apart; empty: none.
};

Result<QList<ConsentRow>> rowsOfJson(const QByteArray &content);
Result<QList<ConsentRow>> rowsOfCsv(const QByteArray &content);
// people: as in clearframe.consent/1.
QByteArray csvOfPeople(const QJsonArray &people);
