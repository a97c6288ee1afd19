// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/license_parser.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// The rights fields we read and write, each a concept with one name over all metadata blocks.
enum class RightsFieldId
{
    License,         // cc:license and its older homes
    Creator,         // dc:creator, Exif Artist, IIM 2:80; several joined with "; "
    Credit,          // photoshop:Credit, IIM 2:110
    Notice,          // dc:rights, Exif Copyright, IIM 2:116
    Terms,           // xmpRights:UsageTerms
    Statement,       // xmpRights:WebStatement
    Marked,          // xmpRights:Marked: "True" or "False"
    AttributionName, // cc:attributionName
    AttributionUrl,  // cc:attributionURL
    DataMining,      // plus:DataMining, as the code after the vocabulary's URI: "DMI-PROHIBITED"
    ModelRelease,    // plus:ModelReleaseStatus: "MR-NON", "MR-NAP", "MR-UMR", "MR-LMR"
    ImageAlteration, // plus:ImageAlterationConstraints: "AL-CRP; AL-FLP"
};

const QList<RightsFieldId> &allRightsFields();
// Stable word for JSON and the command line: "license", "creator", "credit", "notice", "terms", "statement", "marked",
// "attribution-name", "attribution-url", "data-mining", "model-release", "image-alteration".
QString rightsFieldName(RightsFieldId id);
std::optional<RightsFieldId> rightsFieldFromName(const QString &name);
QString rightsFieldTitle(RightsFieldId id); // For people, translated: "Copyright notice".

// One place in which a field stands.
struct FieldSource
{
    QString block; // "xmp", "exif", "iim", "sidecar"
    QString key;   // "Xmp.dc.rights"
    QString value;

    bool operator==(const FieldSource &) const = default;
};

struct RightsField
{
    RightsFieldId id = RightsFieldId::License;
    QString value; // The one that counts, by the order of MWG 2.0 with a sidecar's XMP before embedded XMP.
    QList<FieldSource> sources;
    bool isConflict = false; // Sources differ beyond white space, truncation and list splitting.

    bool operator==(const RightsField &) const = default;
};

// All that a file and its sidecar say on rights. Fields that stand nowhere are absent.
struct Rights
{
    LicenseReading license; // From the License field, or, when that is absent, from Statement, Terms, Notice.
    QList<RightsField> fields;
    QDateTime takenAt; // What the camera's clock showed when the photo was taken, held as UTC; not valid: unknown.
    QStringList notes; // Sentences on what could not be read ("The XMP packet is damaged.").

    const RightsField *find(RightsFieldId id) const;
    QString value(RightsFieldId id) const; // Empty when absent.
    bool operator==(const Rights &) const = default;
};
