// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/verdict.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <functional>

// The outcome of a check over many photos, in the order of their paths.
struct CheckedPhoto
{
    FilePath path;
    QString licenseId;    // Empty: none known.
    QString licenseShort; // For people; empty: none.
    int faces = 0;
    PhotoVerdict verdict;
    std::optional<DetectionMode> searched = std::nullopt; // How hard people were looked for; empty: not at all.
    QString detector = {};                                // Which nets and recipe looked; empty: none.
    QString creator = {};                                 // As the file says; may be empty.
    int people = 0;                                       // Faces decided as persons.
    PhotoId photo = {}; // Of the catalog; not valid for a photo that was never scanned.
};

struct CheckReport
{
    Profile profile;
    QDate day;
    QList<CheckedPhoto> photos;
    bool wasStopped = false;

    int count(Verdict verdict) const;
    bool hasPeople() const; // In a photo that may be published.
};

// The schema "clearframe.check/1".
QJsonObject checkJson(const CheckReport &report);
// RFC 4180 with a header line; cells that a spreadsheet would run are made harmless with a leading apostrophe.
QByteArray checkCsv(const CheckReport &report);
// What a page that is passed on shows.
struct PageOptions
{
    bool withNames = false; // Names of people; else "person 7" by their number in the library.
    std::function<QByteArray(PhotoId)> thumbnail = {}; // JPEG; may give nothing. Shown for photos that are not clear.
};
// One self-contained page without scripts; every text escaped. Without options: no names, no pictures.
QByteArray checkHtml(const CheckReport &report);
QByteArray checkHtml(const CheckReport &report, const PageOptions &options);
// SARIF 2.1.0.
QJsonObject checkSarif(const CheckReport &report);
// For a terminal: one line a photo, findings below it.
QString checkText(const CheckReport &report);
