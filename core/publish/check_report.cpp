// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/check_report.h"

#include "core/publish/json_pieces.h"

#include <QHash>
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

QByteArray jsonText(const QString &text)
{
    const bool isPlain =
        std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c < QChar(0x7F) && c != u'"' && c != u'\\'; });
    if (isPlain)
        return '"' + text.toLatin1() + '"';
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

// Writes one photo after the other, members in the order of their names as QJsonDocument has them; what many photos and
// findings say alike is turned into JSON once.
class PhotoWriter
{
public:
    explicit PhotoWriter(const CheckedPhotos &photos)
        : m_photos(photos)
    {
    }

    void append(QByteArray &json, qsizetype place)
    {
        const CheckedPhoto photo = m_photos.withoutFindings(place);
        json += "{\"detector\":" + known(photo.detector);
        json += ",\"faces\":" + QByteArray::number(photo.faces);
        json += ",\"license\":" + (photo.licenseId.isEmpty() ? QByteArrayLiteral("null") : known(photo.licenseId));
        json += ",\"mode\":" + (photo.searched ? known(detectionModeName(*photo.searched)) : QByteArrayLiteral("null"));
        json += ",\"path\":" + jsonText(photo.path.display());
        json += ",\"verdict\":" + known(verdictName(photo.verdict.verdict));
        json += ",\"findings\":[";
        for (qsizetype i = 0; i < m_photos.findingCount(place); ++i)
            appendFinding(json, place, i);
        json += "]}";
    }

private:
    void appendFinding(QByteArray &json, qsizetype place, qsizetype finding)
    {
        QByteArray &shared = m_findings[m_photos.sharedPlace(place, finding)];
        if (shared.isEmpty()) {
            shared = compactJson(findingJson(m_photos.sharedFinding(place, finding)));
            shared.chop(1);
        }
        if (finding > 0)
            json += ',';
        json += shared;
        if (const FaceId face = m_photos.faceOf(place, finding); face.isValid())
            json += ",\"face\":" + QByteArray::number(face.value);
        json += '}';
    }

    const QByteArray &known(const QString &text)
    {
        QByteArray &json = m_texts[text];
        if (json.isEmpty())
            json = jsonText(text);
        return json;
    }

    const CheckedPhotos &m_photos;
    QHash<int, QByteArray> m_findings;
    QHash<QString, QByteArray> m_texts;
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
    QByteArray json;
    for (qsizetype place = 0; place < report.photos.size(); ++place) {
        json.truncate(0);
        json += place == 0 ? "\n" : ",\n";
        writer.append(json, place);
        sink(json);
    }
    sink("\n]}\n");
}
