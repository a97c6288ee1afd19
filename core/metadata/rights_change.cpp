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
    const bool isProtected = choice.marked.value_or(!choice.license.isPublicDomain());
    fields[RightsFieldId::Marked] = isProtected ? QStringLiteral("True") : QStringLiteral("False");
    const QString creator = choice.creator.isEmpty() ? current.value(RightsFieldId::Creator) : choice.creator;
    if (creator.isEmpty())
        return;
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
