// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/check_report.h"

#include "core/publish/json_pieces.h"

#include <QHash>

namespace {

QJsonObject acceptedJson(const Acceptance &accepted)
{
    QJsonObject object{{QStringLiteral("reason"), accepted.reason}, {QStringLiteral("by"), accepted.acceptedBy}};
    if (accepted.until)
        object.insert(QStringLiteral("until"), accepted.until->toString(Qt::ISODate));
    return object;
}

// All but the face.
QJsonObject findingJson(const Finding &finding)
{
    QJsonObject object{{QStringLiteral("rule"), finding.rule},
                       {QStringLiteral("severity"), severityName(finding.severity)},
                       {QStringLiteral("message"), finding.message},
                       {QStringLiteral("fix"), finding.fix.sentence}};
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
    return {{QStringLiteral("path"), photo.path.display()},
            {QStringLiteral("verdict"), verdictName(photo.verdict.verdict)},
            {QStringLiteral("license"), photo.licenseId.isEmpty() ? QJsonValue() : QJsonValue(photo.licenseId)},
            {QStringLiteral("faces"), photo.faces},
            {QStringLiteral("mode"), photo.searched ? QJsonValue(detectionModeName(*photo.searched)) : QJsonValue()},
            {QStringLiteral("detector"), photo.detector}};
}

// Writes one photo after the other; what many findings say alike is turned into JSON once.
class PhotoWriter
{
public:
    explicit PhotoWriter(const CheckedPhotos &photos)
        : m_photos(photos)
    {
    }

    QByteArray json(qsizetype place)
    {
        const CheckedPhoto photo = m_photos.at(place);
        QByteArray json = openedJson(photoJson(photo), "findings");
        for (qsizetype i = 0; i < photo.verdict.findings.size(); ++i) {
            const Finding &finding = photo.verdict.findings.at(i);
            QByteArray &shared = m_findings[m_photos.sharedPlace(place, i)];
            if (shared.isEmpty()) {
                shared = compactJson(findingJson(finding));
                shared.chop(1);
            }
            json += (i == 0 ? "" : ",") + shared;
            if (finding.face)
                json += ",\"face\":" + QByteArray::number(finding.face->value);
            json += '}';
        }
        return json + "]}";
    }

private:
    const CheckedPhotos &m_photos;
    QHash<int, QByteArray> m_findings;
};

} // namespace

int CheckReport::count(Verdict verdict) const
{
    return photos.count(verdict);
}

bool CheckReport::hasPeople() const
{
    return photos.clearWithPeople() > 0;
}

void writeCheckJson(const CheckReport &report, const ReportSink &sink)
{
    QJsonObject summary;
    for (const Verdict verdict : {Verdict::Clear, Verdict::Undecided, Verdict::Blocked})
        summary.insert(verdictName(verdict), report.count(verdict));
    QJsonObject head{{QStringLiteral("schema"), QStringLiteral("clearframe.check/1")},
                     {QStringLiteral("profile"), report.profile.id},
                     {QStringLiteral("date"), report.day.toString(Qt::ISODate)},
                     {QStringLiteral("summary"), summary}};
    if (report.hasPeople() && !report.profile.peopleHint.isEmpty())
        head.insert(QStringLiteral("peopleHint"), report.profile.peopleHint);
    if (report.wasStopped)
        head.insert(QStringLiteral("stopped"), true);
    sink(openedJson(head, "photos"));
    PhotoWriter writer(report.photos);
    for (qsizetype place = 0; place < report.photos.size(); ++place)
        sink((place == 0 ? "\n" : ",\n") + writer.json(place));
    sink("\n]}\n");
}
