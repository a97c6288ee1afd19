// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/field_map.h"

#include "core/metadata/iim.h"
#include "core/metadata/tiff_directory.h"

namespace {

constexpr char creativeCommons[] = "http://creativecommons.org/ns#";
constexpr char oldCreativeCommons[] = "http://web.resource.org/cc/";
constexpr char dublinCore[] = "http://purl.org/dc/elements/1.1/";
constexpr char dublinCoreTerms[] = "http://purl.org/dc/terms/";
constexpr char xmpRights[] = "http://ns.adobe.com/xap/1.0/rights/";
constexpr char photoshop[] = "http://ns.adobe.com/photoshop/1.0/";
constexpr char plus[] = "http://ns.useplus.org/ldf/xmp/1.0/";
constexpr char iptcCore[] = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
constexpr char iptcExtension[] = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
constexpr char dataMining[] = "http://www.w3.org/ns/tdmrep/";
constexpr char tiffInXmp[] = "http://ns.adobe.com/tiff/1.0/";

} // namespace

QString XmpHome::key() const
{
    return QStringLiteral("Xmp.%1.%2").arg(QLatin1String(prefix), QLatin1String(name));
}

const QList<XmpHome> &xmpHomes()
{
    using enum RightsFieldId;
    using enum XmpForm;
    static const QList<XmpHome> homes{{License, creativeCommons, "cc", "license", Resource},
                                      {License, oldCreativeCommons, "ccold", "license", Resource, true},
                                      {License, dublinCoreTerms, "dcterms", "license", Languages, true},
                                      {Creator, dublinCore, "dc", "creator", Sequence},
                                      {Creator, tiffInXmp, "tiff", "Artist", Text, true},
                                      {Credit, photoshop, "photoshop", "Credit", Text},
                                      {Notice, dublinCore, "dc", "rights", Languages},
                                      {Notice, tiffInXmp, "tiff", "Copyright", Languages, true},
                                      {Notice, dublinCoreTerms, "dcterms", "rights", Languages, true},
                                      {Terms, xmpRights, "xmpRights", "UsageTerms", Languages},
                                      {Statement, xmpRights, "xmpRights", "WebStatement", Text},
                                      {Marked, xmpRights, "xmpRights", "Marked", Text},
                                      {AttributionName, creativeCommons, "cc", "attributionName", Text},
                                      {AttributionUrl, creativeCommons, "cc", "attributionURL", Resource},
                                      {DataMining, plus, "plus", "DataMining", Text},
                                      {ModelRelease, plus, "plus", "ModelReleaseStatus", Text},
                                      {ImageAlteration, plus, "plus", "ImageAlterationConstraints", Bag},
                                      {MorePermissions, creativeCommons, "cc", "morePermissions", Resource},
                                      {UseGuidelines, creativeCommons, "cc", "useGuidelines", Resource},
                                      {Instructions, photoshop, "photoshop", "Instructions", Text},
                                      {Source, photoshop, "photoshop", "Source", Text},
                                      {CopyrightStatus, plus, "plus", "CopyrightStatus", Text},
                                      {CreditRequired, plus, "plus", "CreditLineRequired", Text},
                                      {TermsUrl, plus, "plus", "TermsAndConditionsURL", Text},
                                      {TermsText, plus, "plus", "TermsAndConditionsText", Languages},
                                      {OtherConstraints, plus, "plus", "OtherConstraints", Languages},
                                      {MediaConstraints, plus, "plus", "MediaConstraints", Languages},
                                      {RegionConstraints, plus, "plus", "RegionConstraints", Languages},
                                      {ProductConstraints, plus, "plus", "ProductOrServiceConstraints", Languages},
                                      {Owner, xmpRights, "xmpRights", "Owner", Bag},
                                      {CopyrightOwner, plus, "plus", "CopyrightOwner", Sequence},
                                      {CopyrightOwnerImage, plus, "plus", "CopyrightOwnerImageID", Text},
                                      {RightsHolder, dublinCoreTerms, "dcterms", "rightsHolder", Text},
                                      {Licensor, plus, "plus", "Licensor", Structures},
                                      {ImageCreator, plus, "plus", "ImageCreator", Sequence},
                                      {ImageSupplier, plus, "plus", "ImageSupplier", Sequence},
                                      {ImageSupplierImage, plus, "plus", "ImageSupplierImageID", Text},
                                      {CreatorTitle, photoshop, "photoshop", "AuthorsPosition", Text},
                                      {CreatorContact, iptcCore, "Iptc4xmpCore", "CreatorContactInfo", Text},
                                      {Contributor, iptcExtension, "Iptc4xmpExt", "Contributor", Bag},
                                      {Certificate, xmpRights, "xmpRights", "Certificate", Text},
                                      {EmbeddedRights, iptcExtension, "Iptc4xmpExt", "EmbdEncRightsExpr", Bag},
                                      {LinkedRights, iptcExtension, "Iptc4xmpExt", "LinkedEncRightsExpr", Bag},
                                      {LegalCode, creativeCommons, "cc", "legalcode", Resource},
                                      {Permits, creativeCommons, "cc", "permits", Bag},
                                      {Permits, oldCreativeCommons, "ccold", "permits", Bag, true},
                                      {Requires, creativeCommons, "cc", "requires", Bag},
                                      {Requires, oldCreativeCommons, "ccold", "requires", Bag, true},
                                      {Prohibits, creativeCommons, "cc", "prohibits", Bag},
                                      {Prohibits, oldCreativeCommons, "ccold", "prohibits", Bag, true},
                                      {LicenseJurisdiction, creativeCommons, "cc", "jurisdiction", Resource},
                                      {LicenseDeprecated, creativeCommons, "cc", "deprecatedOn", Text},
                                      {TdmReservation, dataMining, "tdm", "reservation", Text},
                                      {TdmPolicy, dataMining, "tdm", "policy", Text},
                                      {SourceType, iptcExtension, "Iptc4xmpExt", "DigitalSourceType", Text},
                                      {SourceType, iptcExtension, "Iptc4xmpExt", "DigitalSourcefileType", Text, true},
                                      {AiSystem, iptcExtension, "Iptc4xmpExt", "AISystemUsed", Text},
                                      {AiSystemVersion, iptcExtension, "Iptc4xmpExt", "AISystemVersionUsed", Text},
                                      {AiPrompt, iptcExtension, "Iptc4xmpExt", "AIPromptInformation", Text},
                                      {AiPromptWriter, iptcExtension, "Iptc4xmpExt", "AIPromptWriterName", Text},
                                      {PersonsShown, iptcExtension, "Iptc4xmpExt", "PersonInImage", Bag},
                                      {PersonDetails, iptcExtension, "Iptc4xmpExt", "PersonInImageWDetails", Bag},
                                      {ModelAge, iptcExtension, "Iptc4xmpExt", "ModelAge", Bag},
                                      {ModelInfo, iptcExtension, "Iptc4xmpExt", "AddlModelInfo", Text},
                                      {MinorAge, plus, "plus", "MinorModelAgeDisclosure", Text},
                                      {ModelReleaseId, plus, "plus", "ModelReleaseID", Bag},
                                      {PropertyRelease, plus, "plus", "PropertyReleaseStatus", Text},
                                      {PropertyReleaseId, plus, "plus", "PropertyReleaseID", Bag},
                                      {AdultContent, plus, "plus", "AdultContentWarning", Text}};
    return homes;
}

const XmpHome *xmpHomeOf(const QString &nameSpace, const QString &name)
{
    static const QHash<QString, const XmpHome *> homes = [] {
        QHash<QString, const XmpHome *> byName;
        for (const XmpHome &home : xmpHomes())
            byName.insert(QLatin1String(home.nameSpace) + QLatin1String(home.name), &home);
        return byName;
    }();
    return homes.value(nameSpace + name);
}

bool isRightsNamespace(const QString &nameSpace)
{
    for (const char *known : {creativeCommons, oldCreativeCommons, xmpRights, plus, dataMining}) {
        if (nameSpace == QLatin1String(known))
            return true;
    }
    return false;
}

quint16 exifTagOf(RightsFieldId field)
{
    if (field == RightsFieldId::Creator)
        return TiffTag::Artist;
    return field == RightsFieldId::Notice ? TiffTag::Copyright : 0;
}

QString exifKeyOf(RightsFieldId field)
{
    return field == RightsFieldId::Creator ? QStringLiteral("Exif.Image.Artist")
                                           : QStringLiteral("Exif.Image.Copyright");
}

namespace {

struct IimHome
{
    RightsFieldId field;
    quint8 dataset;
    const char *name; // As exiv2 calls it.
};

constexpr IimHome iimHomes[] = {{RightsFieldId::Creator, IimDataset::Byline, "Byline"},
                                {RightsFieldId::Credit, IimDataset::Credit, "Credit"},
                                {RightsFieldId::Notice, IimDataset::Copyright, "Copyright"},
                                {RightsFieldId::Instructions, IimDataset::Instructions, "SpecialInstructions"},
                                {RightsFieldId::Source, IimDataset::Source, "Source"},
                                {RightsFieldId::CreatorTitle, IimDataset::BylineTitle, "BylineTitle"},
                                {RightsFieldId::CreatorContact, IimDataset::Contact, "Contact"}};

const IimHome *iimHomeOf(RightsFieldId field)
{
    for (const IimHome &home : iimHomes) {
        if (home.field == field)
            return &home;
    }
    return nullptr;
}

} // namespace

quint8 iimDatasetOf(RightsFieldId field)
{
    const IimHome *home = iimHomeOf(field);
    return home ? home->dataset : 0;
}

QString iimKeyOf(RightsFieldId field)
{
    const IimHome *home = iimHomeOf(field);
    return home ? QStringLiteral("Iptc.Application2.") + QLatin1String(home->name) : QString();
}

std::optional<RightsFieldId> fieldOfText(const QString &keyword)
{
    static const QHash<QString, RightsFieldId> fields{{QStringLiteral("author"), RightsFieldId::Creator},
                                                      {QStringLiteral("artist"), RightsFieldId::Creator},
                                                      {QStringLiteral("copyright"), RightsFieldId::Notice},
                                                      {QStringLiteral("disclaimer"), RightsFieldId::Terms},
                                                      {QStringLiteral("license"), RightsFieldId::License}};
    const auto field = fields.constFind(keyword.toLower());
    return field == fields.cend() ? std::nullopt : std::optional(*field);
}

const QList<RightsFieldId> &fieldsInIim()
{
    static const QList<RightsFieldId> fields = [] {
        QList<RightsFieldId> ids;
        for (const IimHome &home : iimHomes)
            ids.append(home.field);
        return ids;
    }();
    return fields;
}
