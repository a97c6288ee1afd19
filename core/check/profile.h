// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/people/use.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

enum class Severity { Off, Advice, Warning, Error };
QString severityName(Severity severity); // "off", "advice", "warning", "error"

// A destination: what it is, what it takes, and how hard each rule counts there.
struct Profile
{
    QString id;    // "website"
    QString title; // "Website", translated for the built-in ones.
    QList<Use> uses;
    QHash<QString, Severity> severities; // By rule id; rules not named use their default.
    // License ids, codes ("by-sa") or families ("cc", "free"); empty: takes any, also none.
    QStringList licenses;
    QStringList ownNames; // The user's own creator names (LICENSE008).

    Severity severityOf(const QString &rule) const;
};

// The built-in ones: "website", "commons", "press", "school", …
QList<Profile> builtInProfiles();
Result<Profile> findProfile(const QString &id);
// A profile file of the user; the error names the key and line that is wrong.
Result<Profile> parseProfile(const QByteArray &json, const QString &name);
