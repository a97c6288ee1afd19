// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/license/license.h"
#include "core/people/use.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

enum class Severity
{
    Off,
    Advice,
    Warning,
    Error
};
QString severityName(Severity severity);  // "off", "advice", "warning", "error"
QString severityTitle(Severity severity); // For people, translated: "Error".
std::optional<Severity> severityFromName(const QString &name);

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
    // Always true when the profile does not restrict licenses.
    bool takes(const License &license) const;
};

// The built-in ones: "website", "commons", "press", "school", …
QList<Profile> builtInProfiles();
Result<Profile> findProfile(const QString &id);
// A profile file of the user; the error names the key and line that is wrong. name: the file's, for the error. The
// schema:
//   {"schema": "clearframe.profile/1",
//    "id": "club-magazine",               lower-case letters, digits and dashes
//    "title": "Club magazine",            optional, else the id
//    "uses": ["print", "web"],            names of Use; a consent must cover all of them or name the id
//    "rules": {"LICENSE004": "warning"},  severities; rules not named use their default
//    "licenses": ["free", "by-nc-4.0"],   optional: license ids, codes, "cc" or "free"
//    "ownNames": ["Ada Example"]}         optional
Result<Profile> parseProfile(const QByteArray &json, const QString &name);
