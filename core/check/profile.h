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
    QStringList ownNames;    // The user's own creator names (LICENSE008).
    QStringList keep = {};   // What exported copies keep beside the rights: words of KeepOption, "dates".
    QString peopleHint = {}; // What to do there with photos of recognizable people; translated for the built-in ones.

    Severity severityOf(const QString &rule) const;
    // Always true when the profile does not restrict licenses.
    bool takes(const License &license) const;
};

// The built-in ones: "website", "commons", "press", "school", …
QList<Profile> builtInProfiles();
// A built-in one or one of the user's.
Result<Profile> findProfile(const QString &id);

// Where the user's profiles lie, one NAME.json each.
QString userProfileFolder();
// Those of the folder, by id; what is wrong with the others as sentences. A user's profile with a built-in one's id
// takes its place.
struct UserProfiles
{
    QList<Profile> profiles;
    QStringList problems;
};
UserProfiles readUserProfiles(const QString &folder = userProfileFolder());
// Built-in and the user's own.
QList<Profile> allProfiles();

// "gps", "place", "dates", "camera", "caption", "names", "age": what an export can be told to keep.
const QStringList &keepWords();
// A profile file of the user; the error names the key and line that is wrong. name: the file's, for the error. The
// schema:
//   {"schema": "clearframe.profile/1",
//    "id": "club-magazine",               lower-case letters, digits and dashes
//    "title": "Club magazine",            optional, else the id
//    "uses": ["print", "web"],            names of Use; a consent must cover all of them or name the id
//    "rules": {"LICENSE004": "warning"},  severities; rules not named use their default
//    "licenses": ["free", "by-nc-4.0"],   optional: license ids, codes, "cc" or "free"
//    "ownNames": ["Ada Example"],         optional
//    "keep": ["dates", "caption"],        optional: what exported copies keep, see keepWords()
//    "peopleHint": "Add …"}               optional: shown with photos of recognizable people
Result<Profile> parseProfile(const QByteArray &json, const QString &name);
