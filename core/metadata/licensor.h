// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

// plus:Licensor, a sequence of structures, as the text that reading gives and a change takes:
// "LicensorName: Ada Example, LicensorURL: https://example.org; LicensorName: …".

// The licensors one by one: "LicensorName: Ada Example, LicensorURL: https://example.org". Empty when it is another
// text.
QStringList licensorItems(const QString &text);
// Fields of one licensor by their names in PLUS, in their order.
QList<QPair<QString, QString>> licensorFields(const QString &item);
// The first licensor with another name or page (empty: stays as it is); the others stay.
QString changedLicensor(const QString &current, const QString &name, const QString &url);
