// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/license_parser.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// The rights fields we read, each a concept with one name over all metadata blocks; isWritable() says which can be set.
// Sources: Creative Commons' ccREL, IPTC Photo Metadata 2025.1, PLUS 1.3, Exif 3.0, IPTC-IIM 4.2, TDMRep.
enum class RightsFieldId
{
    License,             // cc:license and its older homes
    Creator,             // dc:creator, Exif Artist, IIM 2:80; several joined with "; "
    Credit,              // photoshop:Credit, IIM 2:110
    Notice,              // dc:rights, Exif Copyright, IIM 2:116
    Terms,               // xmpRights:UsageTerms
    Statement,           // xmpRights:WebStatement, Photoshop's URL
    Marked,              // xmpRights:Marked, Photoshop's copyright flag: "True" or "False"
    AttributionName,     // cc:attributionName
    AttributionUrl,      // cc:attributionURL
    DataMining,          // plus:DataMining, as the code after the vocabulary's URI: "DMI-PROHIBITED"
    ModelRelease,        // plus:ModelReleaseStatus: "MR-NON", "MR-NAP", "MR-UMR", "MR-LMR"
    ImageAlteration,     // plus:ImageAlterationConstraints: "AL-CRP; AL-FLP"
    MorePermissions,     // cc:morePermissions: a page that gives or sells wider rights
    UseGuidelines,       // cc:useGuidelines: requests that do not bind
    Instructions,        // photoshop:Instructions, IIM 2:40
    Source,              // photoshop:Source, IIM 2:115
    CopyrightStatus,     // plus:CopyrightStatus: "CS-PRO", "CS-PUB", "CS-UNK"
    CreditRequired,      // plus:CreditLineRequired: "CR-NRQ", "CR-COI", "CR-CAI", "CR-CCA"
    TermsUrl,            // plus:TermsAndConditionsURL
    TermsText,           // plus:TermsAndConditionsText
    OtherConstraints,    // plus:OtherConstraints
    MediaConstraints,    // plus:MediaConstraints
    RegionConstraints,   // plus:RegionConstraints
    ProductConstraints,  // plus:ProductOrServiceConstraints
    Owner,               // xmpRights:Owner
    CopyrightOwner,      // plus:CopyrightOwner; structures read as "CopyrightOwnerName: Ada, CopyrightOwnerID: 7"
    CopyrightOwnerImage, // plus:CopyrightOwnerImageID
    RightsHolder,        // dcterms:rightsHolder
    Licensor,            // plus:Licensor
    ImageCreator,        // plus:ImageCreator
    ImageSupplier,       // plus:ImageSupplier
    ImageSupplierImage,  // plus:ImageSupplierImageID
    CreatorTitle,        // photoshop:AuthorsPosition, IIM 2:85
    CreatorContact,      // Iptc4xmpCore:CreatorContactInfo, IIM 2:118
    Contributor,         // Iptc4xmpExt:Contributor, Exif ImageEditor
    Certificate,         // xmpRights:Certificate
    EmbeddedRights,      // Iptc4xmpExt:EmbdEncRightsExpr
    LinkedRights,        // Iptc4xmpExt:LinkedEncRightsExpr
    LegalCode,           // cc:legalcode; this and the next five describe a license, not the photo
    Permits,             // cc:permits
    Requires,            // cc:requires
    Prohibits,           // cc:prohibits
    LicenseJurisdiction, // cc:jurisdiction
    LicenseDeprecated,   // cc:deprecatedOn
    TdmReservation,      // tdm:reservation
    TdmPolicy,           // tdm:policy
    SourceType,          // Iptc4xmpExt:DigitalSourceType: "digitalCapture"
    AiSystem,            // Iptc4xmpExt:AISystemUsed
    AiSystemVersion,     // Iptc4xmpExt:AISystemVersionUsed
    AiPrompt,            // Iptc4xmpExt:AIPromptInformation
    AiPromptWriter,      // Iptc4xmpExt:AIPromptWriterName
    PersonsShown,        // Iptc4xmpExt:PersonInImage
    PersonDetails,       // Iptc4xmpExt:PersonInImageWDetails
    ModelAge,            // Iptc4xmpExt:ModelAge
    ModelInfo,           // Iptc4xmpExt:AddlModelInfo
    MinorAge,            // plus:MinorModelAgeDisclosure: "AG-UNK", "AG-A25" … "AG-U14"
    ModelReleaseId,      // plus:ModelReleaseID
    PropertyRelease,     // plus:PropertyReleaseStatus: "PR-NON", "PR-NAP", "PR-UPR", "PR-LPR"
    PropertyReleaseId,   // plus:PropertyReleaseID
    AdultContent,        // plus:AdultContentWarning: "CW-NRQ", "CW-AWR", "CW-UNK"
    FaceRegions,         // mwg-rs:Regions, written with MP:RegionInfo and ImageRegion; see regionListText()
};

const QList<RightsFieldId> &allRightsFields();
// Stable word for JSON and the command line: "license", "attribution-name", "copyright-owner", …
QString rightsFieldName(RightsFieldId id);
std::optional<RightsFieldId> rightsFieldFromName(const QString &name);
QString rightsFieldTitle(RightsFieldId id); // For people, translated: "Copyright notice".
// Can a change set it? The others are read and kept.
bool isWritable(RightsFieldId id);
// Says what a license permits, not what the photo's is: goes when the license changes, and comes back with an undo.
bool describesLicense(RightsFieldId id);

// One place in which a field stands.
struct FieldSource
{
    QString block; // "xmp", "extended-xmp", "exif", "iim", "photoshop", "png", "trailer", "sidecar"
    QString key;   // "Xmp.dc.rights"
    QString value;
    QString language = {}; // Of a further text of a language list, which says the same to other readers: "de".

    bool operator==(const FieldSource &) const = default;
};

struct RightsField
{
    RightsFieldId id = RightsFieldId::License;
    QString value; // The one that counts, by the order of MWG 2.0 with a sidecar's XMP before embedded XMP.
    QList<FieldSource> sources;
    bool isConflict =
        false; // Sources of the default language differ beyond white space, truncation and list splitting.

    bool operator==(const RightsField &) const = default;
};

// Something in the file beside the picture and its rights that a publisher should know of.
struct FileContent
{
    QString kind; // "content-credentials", "pictures", "gain-map", "depth-map", "motion-photo", "trailer", "comment",
                  // "text", "property": stable words for JSON.
    QString text; // For people: what it says or what it is.

    bool operator==(const FileContent &) const = default;
};

// For people, translated: "Content Credentials (C2PA)".
QString fileContentTitle(const QString &kind);

// All that a file and its sidecar say on rights. Fields that stand nowhere are absent.
struct Rights
{
    // From the License field, or, when that is absent, from Statement, Terms, Notice and what else may name a license.
    LicenseReading license;
    QList<RightsField> fields;
    QList<FileContent> contents;
    QDateTime takenAt; // What the camera's clock showed when the photo was taken, held as UTC; not valid: unknown.
    QString title;     // dc:title, IIM 2:05: the name of the work, as an attribution gives it.
    QString caption;   // dc:description, IIM 2:120, Exif ImageDescription: what the picture shows; to be searched.
    int rating = 0;    // xmp:Rating, 0..5; 0: not rated, or rejected (-1 of some programs).
    QStringList notes; // Sentences on what could not be read ("The XMP packet is damaged.").

    const RightsField *find(RightsFieldId id) const;
    QString value(RightsFieldId id) const; // Empty when absent.
    bool operator==(const Rights &) const = default;
};
