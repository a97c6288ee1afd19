// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/rights_cbor.h"

#include <QRegularExpression>

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
