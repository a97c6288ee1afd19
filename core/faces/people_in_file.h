// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/box.h"

#include <QList>
#include <QString>
#include <QStringList>

// A face's place as the file gives it. Where programs disagree whether a place is that in the stored or in the turned
// picture, both readings are kept; who knows the detected faces can tell them apart.
struct RegionInFile
{
    QString source;       // "mwg", "mp", "iptc", "acdsee", "apple", "picasa"; from a sidecar "mwg-sidecar" and so on.
    QString name;         // Empty: marked as a face without saying whose.
    Box box;              // 0..1 of the upright picture, by the vocabulary's own rule.
    Box otherBox;         // The same, had the writer followed the other rule; equal to box for an upright picture.
    bool isStale = false; // Made for a picture of another shape (before a crop): the place is not right any more.

    bool operator==(const RegionInFile &) const = default;
};

// A name that the file gives to the whole photo.
struct NameInFile
{
    QString source; // "person-in-image", "keywords", …
    QString name;

    bool operator==(const NameInFile &) const = default;
};

// What a photo, its sidecar and its folder's .picasa.ini say on who is where. Claims of others, never decisions.
struct PeopleInFile
{
    QList<RegionInFile> regions;
    QList<NameInFile> names; // Of the whole photo; may repeat those of regions.

    bool isEmpty() const { return regions.isEmpty() && names.isEmpty(); }
    bool operator==(const PeopleInFile &) const = default;
};

// A name that the file offers for a face, or for a photo.
struct NameSuggestion
{
    QString name;
    QStringList sources;

    bool operator==(const NameSuggestion &) const = default;
};

// How a source is called in the window and in texts: "MWG", "Microsoft", "IPTC", "Picasa", …; "MWG, sidecar".
QString suggestionSourceTitle(const QString &source);
// All of a suggestion's: "MWG, Microsoft".
QString suggestionSourceTitles(const QStringList &sources);
// Is a face's detector one of the vocabularies, so that no detector of ours has seen it?
bool isRegionSource(const QString &detector);
