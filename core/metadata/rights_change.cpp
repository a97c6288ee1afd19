// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/rights_change.h"

#include "core/license/license_catalog.h"
#include "core/metadata/licensor.h"

namespace {

using Fields = QMap<RightsFieldId, std::optional<QString>>;

// Joined with "; " a list of creators reads well in a machine's field; people write commas.
QString readableCreators(const QString &creators)
{
    return QString(creators).replace(QStringLiteral("; "), QStringLiteral(", "));
}

// "© 2026 Ada Example, CC BY-SA 4.0". A work given to the public domain must not claim a copyright.
QString noticeFor(const License &license, const QString &creators, int year)
{
    const QString names = readableCreators(creators);
    if (license.isPublicDomain())
        return QStringLiteral("%1, %2").arg(names, license.shortName());
    if (license.isAllRightsReserved())
        return QStringLiteral("© %1 %2. All rights reserved.").arg(QString::number(year), names);
    return QStringLiteral("© %1 %2, %3").arg(QString::number(year), names, license.shortName());
}

void setIfGiven(Fields &fields, RightsFieldId id, const QString &value)
{
    if (!value.isEmpty())
        fields[id] = value;
}

// Terms and page of a former Creative Commons license contradict "all rights reserved"; other texts are the user's own.
void removeIfLicense(Fields &fields, RightsFieldId id, const Rights &current)
{
    const Certainty certainty = parseLicense(current.value(id)).certainty;
    const bool speaksOfLicense =
        certainty == Certainty::Ambiguous || certainty == Certainty::Likely || certainty == Certainty::Exact;
    if (speaksOfLicense)
        fields[id] = std::nullopt;
}

bool namesOtherLicense(const QString &text, const License &license)
{
    const LicenseReading reading = parseLicense(text);
    return reading.license && *reading.license != license;
}

// What a file may say of its license beside the license itself, and says of the former one.
void setFurtherTwins(Fields &fields, const LicenseChoice &choice, const Rights &current)
{
    const License &license = choice.license;
    if (const RightsField *status = current.find(RightsFieldId::CopyrightStatus); status && status->value != u"CS-UNK")
        fields[RightsFieldId::CopyrightStatus] =
            license.isPublicDomain() ? QStringLiteral("CS-PUB") : QStringLiteral("CS-PRO");
    if (namesOtherLicense(current.value(RightsFieldId::TermsText), license))
        fields[RightsFieldId::TermsText] = usageTermsFor(license);
    if (current.license.license == license)
        return;
    // They describe a license. Nobody needs them where its address stands.
    for (const RightsField &field : current.fields) {
        if (describesLicense(field.id))
            fields[field.id] = std::nullopt;
    }
}

void setLicenseTexts(Fields &fields, const LicenseChoice &choice, const Rights &current)
{
    if (choice.license.isAllRightsReserved()) {
        fields[RightsFieldId::License] = std::nullopt;
        removeIfLicense(fields, RightsFieldId::Terms, current);
        removeIfLicense(fields, RightsFieldId::Statement, current);
        return;
    }
    fields[RightsFieldId::License] = choice.license.url;
    fields[RightsFieldId::Terms] = usageTermsFor(choice.license);
    fields[RightsFieldId::Statement] = choice.license.url;
}

// What the license itself says in each field; names and texts of the choice come after it.
void setImplied(Fields &fields, const LicenseChoice &choice, const Rights &current, int year)
{
    setLicenseTexts(fields, choice, current);
    setFurtherTwins(fields, choice, current);
    const bool isProtected = choice.marked.value_or(!choice.license.isPublicDomain());
    fields[RightsFieldId::Marked] = isProtected ? QStringLiteral("True") : QStringLiteral("False");
    const QString creator = choice.creator.isEmpty() ? current.value(RightsFieldId::Creator) : choice.creator;
    if (creator.isEmpty()) {
        const LicenseReading notice = parseLicense(current.value(RightsFieldId::Notice));
        const bool isStale =
            notice.license && !notice.license->isAllRightsReserved() && notice.license != choice.license;
        if (isStale) // Of its own words only the license is known.
            fields[RightsFieldId::Notice] = choice.license.isAllRightsReserved()
                                                ? QStringLiteral("All rights reserved.")
                                                : choice.license.shortName();
        return;
    }
    fields[RightsFieldId::Creator] = creator;
    fields[RightsFieldId::AttributionName] = readableCreators(creator);
    fields[RightsFieldId::Notice] = noticeFor(choice.license, creator, year);
}

} // namespace

RightsChange rightsChangeFor(const LicenseChoice &choice, const Rights &current, int year)
{
    RightsChange change;
    change.replacesDamagedXmp = choice.replacesDamagedXmp;
    if (!choice.keepsLicense)
        setImplied(change.fields, choice, current, year);
    else if (choice.marked)
        change.fields[RightsFieldId::Marked] = *choice.marked ? QStringLiteral("True") : QStringLiteral("False");
    setIfGiven(change.fields, RightsFieldId::Creator, choice.creator);
    setIfGiven(change.fields, RightsFieldId::Credit, choice.credit);
    setIfGiven(change.fields, RightsFieldId::Notice, choice.notice);
    setIfGiven(change.fields, RightsFieldId::Terms, choice.terms);
    setIfGiven(change.fields, RightsFieldId::Statement, choice.statement);
    setIfGiven(change.fields, RightsFieldId::AttributionName, choice.attributionName);
    setIfGiven(change.fields, RightsFieldId::AttributionUrl, choice.attributionUrl);
    setIfGiven(change.fields, RightsFieldId::DataMining, choice.dataMining);
    if (!choice.licensorName.isEmpty() || !choice.licensorUrl.isEmpty())
        change.fields[RightsFieldId::Licensor] =
            changedLicensor(current.value(RightsFieldId::Licensor), choice.licensorName, choice.licensorUrl);
    for (const auto &[field, value] : choice.further.asKeyValueRange())
        change.fields[field] = value;
    return change;
}
