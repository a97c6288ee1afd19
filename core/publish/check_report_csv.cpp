// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/check_report.h"
#include "core/publish/check_report_escape.h"

namespace {

constexpr auto Header =
    "path,verdict,license,faces,rule,severity,message,person,field,fix,accepted,accepted by,accepted until,"
    "people searched,detector";

QByteArray line(const QStringList &cells)
{
    QByteArrayList safe;
    for (const QString &cell : cells)
        safe.append(csvCell(cell));
    return safe.join(',') + "\r\n";
}

QStringList photoCells(const CheckedPhoto &photo)
{
    return {photo.path.display(), verdictName(photo.verdict.verdict), photo.licenseId, QString::number(photo.faces)};
}

QStringList findingCells(const Finding &finding)
{
    const Acceptance accepted = finding.accepted.value_or(Acceptance{});
    return {finding.rule,
            severityName(finding.severity),
            finding.message,
            finding.personName,
            finding.field,
            finding.fix.sentence,
            accepted.reason,
            accepted.acceptedBy,
            accepted.until ? accepted.until->toString(Qt::ISODate) : QString()};
}

// How hard people were looked for, and with what.
QStringList searchCells(const CheckedPhoto &photo)
{
    return {photo.searched ? detectionModeName(*photo.searched) : QString(), photo.detector};
}

} // namespace

void writeCheckCsv(const CheckReport &report, const ReportSink &sink)
{
    sink(QByteArray(Header) + "\r\n");
    for (const CheckedPhoto &photo : report.photos) {
        if (photo.verdict.findings.isEmpty())
            sink(line(photoCells(photo) + QStringList(findingCells({}).size(), QString()) + searchCells(photo)));
        for (const Finding &finding : photo.verdict.findings)
            sink(line(photoCells(photo) + findingCells(finding) + searchCells(photo)));
    }
}
