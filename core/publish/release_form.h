// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/people/consent.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

// A form to be printed and signed, filled with what is asked of a person. Nothing on it is ticked: a consent that was
// ticked beforehand is none.
struct ReleaseForm
{
    QString language; // One of releaseFormLanguages().
    QString photographer;
    Person person;
    Consent asked; // Uses, licenses, coverage, days, controller, code.
    QDate day;     // Of the print: decides whether the person is a minor.
    struct Photo
    {
        QString name;
        QByteArray jpeg;
    };
    QList<Photo> photos;                            // Small pictures, few enough for one row or two.
    QByteArray codePng;                             // The code as QR; empty: only as text.
    QHash<QString, QString> destinationTitles = {}; // Of the user's own destinations, by id.
};

QStringList releaseFormLanguages(); // "de", "en", "es", "fr"
// The version of the texts, for ConsentDetails::wording.
QString releaseFormWording();
// Self-contained HTML. Invalid for a language without texts.
Result<QByteArray> releaseFormHtml(const ReleaseForm &form);
