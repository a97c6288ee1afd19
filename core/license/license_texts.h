// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

// Languages in which the catalog has texts: "en" first.
const QStringList &licenseLanguages();

// A text of resources/licenses/LANGUAGE.json; "de_AT" reads as "de", unknown languages as "en". section "" reads the
// top level. The key itself when there is no such text.
QString licenseText(const QString &language, const QString &section, const QString &key);

// All texts of a section by key.
QHash<QString, QString> licenseTexts(const QString &language, const QString &section);

// The phrases of resources/licenses/words.json by what they mean.
QHash<QString, QStringList> licenseWords();
