// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/check_report.h"

#include <QJsonArray>

#include <algorithm>

namespace {

QJsonObject acceptedJson(const Acceptance &accepted)
{
    QJsonObject object{{QStringLiteral("reason"), accepted.reason}, {QStringLiteral("by"), accepted.acceptedBy}};
    if (accepted.until)
        object.insert(QStringLiteral("until"), accepted.until->toString(Qt::ISODate));
    return object;
}

QJsonObject findingJson(const Finding &finding)
{
    QJsonObject object{{QStringLiteral("rule"), finding.rule},
                       {QStringLiteral("severity"), severityName(finding.severity)},
                       {QStringLiteral("message"), finding.message},
                       {QStringLiteral("fix"), finding.fix.sentence}};
    if (finding.face)
        object.insert(QStringLiteral("face"), finding.face->value);
    if (!finding.personName.isEmpty())
        object.insert(QStringLiteral("person"), finding.personName);
    if (!finding.field.isEmpty())
        object.insert(QStringLiteral("field"), finding.field);
    if (finding.accepted)
        object.insert(QStringLiteral("accepted"), acceptedJson(*finding.accepted));
    return object;
}

QJsonObject photoJson(const CheckedPhoto &photo)
{
    QJsonArray findings;
    for (const Finding &finding : photo.verdict.findings)
        findings.append(findingJson(finding));
    return {{QStringLiteral("path"), photo.path.display()},
            {QStringLiteral("verdict"), verdictName(photo.verdict.verdict)},
            {QStringLiteral("license"), photo.licenseId.isEmpty() ? QJsonValue() : QJsonValue(photo.licenseId)},
            {QStringLiteral("faces"), photo.faces},
            {QStringLiteral("mode"), photo.searched ? QJsonValue(detectionModeName(*photo.searched)) : QJsonValue()},
            {QStringLiteral("detector"), photo.detector},
            {QStringLiteral("findings"), findings}};
}

} // namespace

int CheckReport::count(Verdict verdict) const
{
    return int(std::count_if(photos.begin(), photos.end(),
                             [verdict](const CheckedPhoto &photo) { return photo.verdict.verdict == verdict; }));
}

bool CheckReport::hasPeople() const
{
    return std::any_of(photos.begin(), photos.end(), [](const CheckedPhoto &photo) {
        return photo.people > 0 && photo.verdict.verdict == Verdict::Clear;
    });
}

QJsonObject checkJson(const CheckReport &report)
{
    QJsonObject summary;
    for (const Verdict verdict : {Verdict::Clear, Verdict::Undecided, Verdict::Blocked})
        summary.insert(verdictName(verdict), report.count(verdict));
    QJsonArray photos;
    for (const CheckedPhoto &photo : report.photos)
        photos.append(photoJson(photo));
    QJsonObject object{{QStringLiteral("schema"), QStringLiteral("clearframe.check/1")},
                       {QStringLiteral("profile"), report.profile.id},
                       {QStringLiteral("date"), report.day.toString(Qt::ISODate)},
                       {QStringLiteral("summary"), summary},
                       {QStringLiteral("photos"), photos}};
    if (report.hasPeople() && !report.profile.peopleHint.isEmpty())
        object.insert(QStringLiteral("peopleHint"), report.profile.peopleHint);
    if (report.wasStopped)
        object.insert(QStringLiteral("stopped"), true);
    return object;
}
