// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/rights.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

namespace {

struct FieldWords
{
    RightsFieldId id;
    const char *name;
    const char *title;
};

constexpr std::array fieldWords{
    FieldWords{RightsFieldId::License, "license", QT_TRANSLATE_NOOP("Metadata", "License")},
    FieldWords{RightsFieldId::Creator, "creator", QT_TRANSLATE_NOOP("Metadata", "Creator")},
    FieldWords{RightsFieldId::Credit, "credit", QT_TRANSLATE_NOOP("Metadata", "Credit line")},
    FieldWords{RightsFieldId::Notice, "notice", QT_TRANSLATE_NOOP("Metadata", "Copyright notice")},
    FieldWords{RightsFieldId::Terms, "terms", QT_TRANSLATE_NOOP("Metadata", "Usage terms")},
    FieldWords{RightsFieldId::Statement, "statement", QT_TRANSLATE_NOOP("Metadata", "Web page on the rights")},
    FieldWords{RightsFieldId::Marked, "marked", QT_TRANSLATE_NOOP("Metadata", "Copyrighted")},
    FieldWords{RightsFieldId::AttributionName, "attribution-name", QT_TRANSLATE_NOOP("Metadata", "Attribution name")},
    FieldWords{RightsFieldId::AttributionUrl, "attribution-url", QT_TRANSLATE_NOOP("Metadata", "Attribution link")},
    FieldWords{RightsFieldId::DataMining, "data-mining", QT_TRANSLATE_NOOP("Metadata", "Data mining and AI training")},
    FieldWords{RightsFieldId::ModelRelease, "model-release", QT_TRANSLATE_NOOP("Metadata", "Model release")},
    FieldWords{RightsFieldId::ImageAlteration, "image-alteration",
               QT_TRANSLATE_NOOP("Metadata", "Limits on changing the picture")},
    FieldWords{RightsFieldId::MorePermissions, "more-permissions",
               QT_TRANSLATE_NOOP("Metadata", "Page on further permissions")},
    FieldWords{RightsFieldId::UseGuidelines, "use-guidelines", QT_TRANSLATE_NOOP("Metadata", "Requests on its use")},
    FieldWords{RightsFieldId::Instructions, "instructions", QT_TRANSLATE_NOOP("Metadata", "Instructions")},
    FieldWords{RightsFieldId::Source, "source", QT_TRANSLATE_NOOP("Metadata", "Source")},
    FieldWords{RightsFieldId::CopyrightStatus, "copyright-status", QT_TRANSLATE_NOOP("Metadata", "Copyright status")},
    FieldWords{RightsFieldId::CreditRequired, "credit-required", QT_TRANSLATE_NOOP("Metadata", "Credit required")},
    FieldWords{RightsFieldId::TermsUrl, "terms-url", QT_TRANSLATE_NOOP("Metadata", "Page with the terms")},
    FieldWords{RightsFieldId::TermsText, "terms-text", QT_TRANSLATE_NOOP("Metadata", "Terms and conditions")},
    FieldWords{RightsFieldId::OtherConstraints, "other-constraints",
               QT_TRANSLATE_NOOP("Metadata", "Other constraints")},
    FieldWords{RightsFieldId::MediaConstraints, "media-constraints",
               QT_TRANSLATE_NOOP("Metadata", "Constraints on media")},
    FieldWords{RightsFieldId::RegionConstraints, "region-constraints",
               QT_TRANSLATE_NOOP("Metadata", "Constraints on regions")},
    FieldWords{RightsFieldId::ProductConstraints, "product-constraints",
               QT_TRANSLATE_NOOP("Metadata", "Constraints on products")},
    FieldWords{RightsFieldId::Owner, "owner", QT_TRANSLATE_NOOP("Metadata", "Owner")},
    FieldWords{RightsFieldId::CopyrightOwner, "copyright-owner", QT_TRANSLATE_NOOP("Metadata", "Copyright owner")},
    FieldWords{RightsFieldId::CopyrightOwnerImage, "copyright-owner-image-id",
               QT_TRANSLATE_NOOP("Metadata", "Copyright owner's image number")},
    FieldWords{RightsFieldId::RightsHolder, "rights-holder", QT_TRANSLATE_NOOP("Metadata", "Rights holder")},
    FieldWords{RightsFieldId::Licensor, "licensor", QT_TRANSLATE_NOOP("Metadata", "Licensor")},
    FieldWords{RightsFieldId::ImageCreator, "image-creator", QT_TRANSLATE_NOOP("Metadata", "Image creator")},
    FieldWords{RightsFieldId::ImageSupplier, "image-supplier", QT_TRANSLATE_NOOP("Metadata", "Image supplier")},
    FieldWords{RightsFieldId::ImageSupplierImage, "image-supplier-image-id",
               QT_TRANSLATE_NOOP("Metadata", "Image supplier's image number")},
    FieldWords{RightsFieldId::CreatorTitle, "creator-title", QT_TRANSLATE_NOOP("Metadata", "Creator's job title")},
    FieldWords{RightsFieldId::CreatorContact, "creator-contact", QT_TRANSLATE_NOOP("Metadata", "Creator's contact")},
    FieldWords{RightsFieldId::Contributor, "contributor", QT_TRANSLATE_NOOP("Metadata", "Contributor")},
    FieldWords{RightsFieldId::Certificate, "certificate", QT_TRANSLATE_NOOP("Metadata", "Rights certificate")},
    FieldWords{RightsFieldId::EmbeddedRights, "embedded-rights-expression",
               QT_TRANSLATE_NOOP("Metadata", "Rights expression")},
    FieldWords{RightsFieldId::LinkedRights, "linked-rights-expression",
               QT_TRANSLATE_NOOP("Metadata", "Linked rights expression")},
    FieldWords{RightsFieldId::LegalCode, "legal-code", QT_TRANSLATE_NOOP("Metadata", "Legal code")},
    FieldWords{RightsFieldId::Permits, "permits", QT_TRANSLATE_NOOP("Metadata", "License permits")},
    FieldWords{RightsFieldId::Requires, "requires", QT_TRANSLATE_NOOP("Metadata", "License requires")},
    FieldWords{RightsFieldId::Prohibits, "prohibits", QT_TRANSLATE_NOOP("Metadata", "License prohibits")},
    FieldWords{RightsFieldId::LicenseJurisdiction, "license-jurisdiction",
               QT_TRANSLATE_NOOP("Metadata", "License's jurisdiction")},
    FieldWords{RightsFieldId::LicenseDeprecated, "license-deprecated-on",
               QT_TRANSLATE_NOOP("Metadata", "License retired on")},
    FieldWords{RightsFieldId::TdmReservation, "tdm-reservation",
               QT_TRANSLATE_NOOP("Metadata", "Text and data mining reserved")},
    FieldWords{RightsFieldId::TdmPolicy, "tdm-policy", QT_TRANSLATE_NOOP("Metadata", "Text and data mining policy")},
    FieldWords{RightsFieldId::SourceType, "source-type", QT_TRANSLATE_NOOP("Metadata", "How the picture was made")},
    FieldWords{RightsFieldId::AiSystem, "ai-system", QT_TRANSLATE_NOOP("Metadata", "AI system")},
    FieldWords{RightsFieldId::AiSystemVersion, "ai-system-version",
               QT_TRANSLATE_NOOP("Metadata", "Version of the AI system")},
    FieldWords{RightsFieldId::AiPrompt, "ai-prompt", QT_TRANSLATE_NOOP("Metadata", "AI prompt")},
    FieldWords{RightsFieldId::AiPromptWriter, "ai-prompt-writer",
               QT_TRANSLATE_NOOP("Metadata", "Writer of the AI prompt")},
    FieldWords{RightsFieldId::PersonsShown, "persons-shown", QT_TRANSLATE_NOOP("Metadata", "Persons shown")},
    FieldWords{RightsFieldId::PersonDetails, "person-details", QT_TRANSLATE_NOOP("Metadata", "Persons in detail")},
    FieldWords{RightsFieldId::ModelAge, "model-age", QT_TRANSLATE_NOOP("Metadata", "Age of the models")},
    FieldWords{RightsFieldId::ModelInfo, "model-info", QT_TRANSLATE_NOOP("Metadata", "About the models")},
    FieldWords{RightsFieldId::MinorAge, "minor-age", QT_TRANSLATE_NOOP("Metadata", "Age of the youngest model")},
    FieldWords{RightsFieldId::ModelReleaseId, "model-release-id",
               QT_TRANSLATE_NOOP("Metadata", "Model release number")},
    FieldWords{RightsFieldId::PropertyRelease, "property-release", QT_TRANSLATE_NOOP("Metadata", "Property release")},
    FieldWords{RightsFieldId::PropertyReleaseId, "property-release-id",
               QT_TRANSLATE_NOOP("Metadata", "Property release number")},
    FieldWords{RightsFieldId::AdultContent, "adult-content", QT_TRANSLATE_NOOP("Metadata", "Adult content")},
    FieldWords{RightsFieldId::FaceRegions, "face-regions", QT_TRANSLATE_NOOP("Metadata", "Face regions")}};

const FieldWords &wordsOf(RightsFieldId id)
{
    return *std::ranges::find(fieldWords, id, &FieldWords::id);
}

} // namespace

const QList<RightsFieldId> &allRightsFields()
{
    static const QList<RightsFieldId> fields = [] {
        QList<RightsFieldId> ids;
        for (const FieldWords &words : fieldWords)
            ids.append(words.id);
        return ids;
    }();
    return fields;
}

QString rightsFieldName(RightsFieldId id)
{
    return QString::fromLatin1(wordsOf(id).name);
}

std::optional<RightsFieldId> rightsFieldFromName(const QString &name)
{
    for (const FieldWords &words : fieldWords) {
        if (name == QLatin1String(words.name))
            return words.id;
    }
    return std::nullopt;
}

QString rightsFieldTitle(RightsFieldId id)
{
    return QCoreApplication::translate("Metadata", wordsOf(id).title);
}

bool isWritable(RightsFieldId id)
{
    return id <= RightsFieldId::ProductConstraints || id == RightsFieldId::Licensor || id == RightsFieldId::FaceRegions;
}

bool describesLicense(RightsFieldId id)
{
    return id >= RightsFieldId::LegalCode && id <= RightsFieldId::LicenseDeprecated;
}

QString fileContentTitle(const QString &kind)
{
    static const QMap<QString, const char *> titles{
        {QStringLiteral("content-credentials"), QT_TRANSLATE_NOOP("Metadata", "Content Credentials (C2PA)")},
        {QStringLiteral("pictures"), QT_TRANSLATE_NOOP("Metadata", "Further pictures in the file")},
        {QStringLiteral("gain-map"), QT_TRANSLATE_NOOP("Metadata", "Gain map (HDR)")},
        {QStringLiteral("depth-map"), QT_TRANSLATE_NOOP("Metadata", "Depth map or second view")},
        {QStringLiteral("motion-photo"), QT_TRANSLATE_NOOP("Metadata", "Video of a motion photo")},
        {QStringLiteral("trailer"), QT_TRANSLATE_NOOP("Metadata", "Data behind the picture")},
        {QStringLiteral("comment"), QT_TRANSLATE_NOOP("Metadata", "Comment")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("Metadata", "Text")},
        {QStringLiteral("property"), QT_TRANSLATE_NOOP("Metadata", "Further statement on rights")}};
    return QCoreApplication::translate("Metadata", titles.value(kind, ""));
}

const RightsField *Rights::find(RightsFieldId id) const
{
    const auto found = std::ranges::find(fields, id, &RightsField::id);
    return found == fields.end() ? nullptr : &*found;
}

QString Rights::value(RightsFieldId id) const
{
    const RightsField *field = find(id);
    return field ? field->value : QString();
}
