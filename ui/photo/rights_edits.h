// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/rights_change.h"

#include <QMap>

#include <optional>

// What was changed by hand in the panel, and nothing else: fields that nobody touched are never written.
struct RightsEdits
{
    std::optional<License> license;
    QMap<RightsFieldId, QString> fields; // Empty text: the field goes.

    bool isEmpty() const { return !license && fields.isEmpty(); }
    LicenseChoice choice() const;
};

// Where a value stands, in words: "XMP", "Exif", "sidecar".
QString blockTitle(const QString &block);
// "XMP, Exif", each once.
QString placesText(const QList<FieldSource> &sources);

// One of the values on which the places in a file disagree.
struct ConflictValue
{
    QString value; // As it is written when it is chosen.
    QString shown;
    std::optional<License> license; // Of the license field: what the value means.
    QList<FieldSource> sources;
};
// Each value once, the one that counts now first.
QList<ConflictValue> conflictValues(const RightsField &field);
