// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/cbor_reader.h"
#include "core/metadata/rights_cbor.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

RightsSummary summaryOf(const Rights &rights)
{
    RightsSummary summary;
    summary.license = rights.license;
    summary.licenseText = rights.value(RightsFieldId::License);
    summary.creator = rights.value(RightsFieldId::Creator);
    summary.credit = rights.value(RightsFieldId::Credit);
    const QString marked = rights.value(RightsFieldId::Marked);
    if (marked == u"True" || marked == u"False")
        summary.marked = marked == u"True";
    summary.dataMining = rights.value(RightsFieldId::DataMining);
    summary.modelRelease = rights.value(RightsFieldId::ModelRelease);
    summary.imageAlteration = rights.value(RightsFieldId::ImageAlteration);
    for (const RightsField &field : rights.fields) {
        if (field.isConflict)
            summary.conflicts.append(rightsFieldName(field.id));
    }
    return summary;
}

RightsSummary summaryWithOwner(const Rights &rights)
{
    static const QRegularExpression ownerName(QStringLiteral("CopyrightOwnerName: (.+?)(?:, CopyrightOwner|;|$)"));
    RightsSummary summary = summaryOf(rights);
    if (!summary.creator.trimmed().isEmpty())
        return summary;
    const QString owner = rights.value(RightsFieldId::Owner);
    const QString holder = rights.value(RightsFieldId::RightsHolder);
    summary.creator = !owner.isEmpty()    ? owner
                      : !holder.isEmpty() ? holder
                                          : ownerName.match(rights.value(RightsFieldId::CopyrightOwner)).captured(1);
    return summary;
}

QCborValue toCbor(const RightsSummary &summary)
{
    return QCborMap{{"license"_L1, toCbor(summary.license)},
                    {"text"_L1, summary.licenseText},
                    {"creator"_L1, summary.creator},
                    {"credit"_L1, summary.credit},
                    {"marked"_L1, summary.marked ? QCborValue(*summary.marked) : QCborValue(nullptr)},
                    {"dataMining"_L1, summary.dataMining},
                    {"modelRelease"_L1, summary.modelRelease},
                    {"imageAlteration"_L1, summary.imageAlteration},
                    {"conflicts"_L1, QCborArray::fromStringList(summary.conflicts)}};
}

Result<RightsSummary> rightsSummaryFromCbor(const QCborValue &value)
{
    CborReader reader(value);
    RightsSummary summary;
    const std::optional<LicenseReading> license = licenseReadingFromCbor(reader.value("license"_L1));
    summary.licenseText = reader.text("text"_L1);
    summary.creator = reader.text("creator"_L1);
    summary.credit = reader.text("credit"_L1);
    if (const QCborValue marked = reader.value("marked"_L1); marked.isBool())
        summary.marked = marked.toBool();
    summary.dataMining = reader.text("dataMining"_L1);
    summary.modelRelease = reader.text("modelRelease"_L1);
    summary.imageAlteration = reader.text("imageAlteration"_L1);
    summary.conflicts = reader.texts("conflicts"_L1);
    if (!reader.isSound() || !license)
        return CborReader::damaged();
    summary.license = *license;
    return summary;
}
