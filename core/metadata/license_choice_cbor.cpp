// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license_catalog.h"
#include "core/metadata/cbor_reader.h"
#include "core/metadata/rights_cbor.h"

#include <iterator>

using namespace Qt::StringLiterals;

QCborValue toCbor(const LicenseChoice &choice)
{
    RightsChange further;
    further.fields = choice.further;
    return QCborMap{{"license"_L1, choice.license.id},
                    {"texts"_L1, QCborArray{choice.creator, choice.credit, choice.notice, choice.terms,
                                            choice.statement, choice.attributionName, choice.attributionUrl,
                                            choice.dataMining, choice.licensorName, choice.licensorUrl}},
                    {"marked"_L1, choice.marked ? QCborValue(*choice.marked) : QCborValue(nullptr)},
                    {"further"_L1, toCbor(further)},
                    {"keeps"_L1, choice.keepsLicense},
                    {"replaces"_L1, choice.replacesDamagedXmp}};
}

Result<LicenseChoice> licenseChoiceFromCbor(const QCborValue &value)
{
    CborReader reader(value);
    LicenseChoice choice;
    const QString id = reader.text("license"_L1);
    const std::optional<License> license = findLicense(id);
    const QCborArray texts = reader.array("texts"_L1);
    QString *const members[] = {
        &choice.creator,         &choice.credit,         &choice.notice,     &choice.terms,        &choice.statement,
        &choice.attributionName, &choice.attributionUrl, &choice.dataMining, &choice.licensorName, &choice.licensorUrl};
    for (qsizetype i = 0; i < std::ssize(members); ++i)
        *members[i] = texts.at(i).toString();
    if (const QCborValue marked = reader.value("marked"_L1); marked.isBool())
        choice.marked = marked.toBool();
    const Result<RightsChange> further = rightsChangeFromCbor(reader.value("further"_L1));
    choice.keepsLicense = reader.flag("keeps"_L1);
    choice.replacesDamagedXmp = reader.flag("replaces"_L1);
    if (!reader.isSound() || texts.size() != std::ssize(members) || !further || (!license && !id.isEmpty()))
        return CborReader::damaged();
    choice.license = license.value_or(License());
    choice.further = further->fields;
    return choice;
}
