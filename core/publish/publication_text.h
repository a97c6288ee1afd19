// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"
#include "core/metadata/rights.h"

#include <QJsonObject>

// What the texts that go with a published photo need: "title, author, source, license", as Creative Commons recommends,
// and what a file page asks for.
struct Publication
{
    QString fileName;
    QString title;            // The file's name without its extension when the photo has none.
    QString description = {}; // What it shows; empty: not known.
    QString author;
    QString authorUrl; // cc:attributionURL
    QString notice;
    QString credit;
    QString statementUrl; // xmpRights:WebStatement
    std::optional<License> license;
    QDate takenOn;                 // Not valid: not known.
    bool isOwn = false;            // The author is one of the user's own names.
    bool hasPeople = false;        // Somebody recognizable is in it.
    bool haveAllConsented = false; // … and all of them agreed to a publication under an open license.
};
// Without extension, in place of a title.
QString titleFromFileName(const Publication &photo);
Publication publicationOf(const FilePath &photo, const Rights &rights, const QStringList &ownNames);

// One line: “Title” by Author (source), license.
QString attributionText(const Publication &photo);
QString attributionMarkdown(const Publication &photo);
// With the properties of ccREL (license, dc:title, cc:attributionName, cc:attributionURL) as RDFa.
QString attributionHtml(const Publication &photo);
// schema.org ImageObject, as image search reads it.
QJsonObject imageObject(const Publication &photo);
// {{Information}}, license template and, with people, {{Consent}} and {{Personality rights}}: a file page of Wikimedia
// Commons. Empty when the license is not taken there.
QString commonsText(const Publication &photo);
// A line of the table that Pattypan uploads from, and its header.
QByteArray pattypanHeader();
QByteArray pattypanLine(const Publication &photo, const FilePath &path);
