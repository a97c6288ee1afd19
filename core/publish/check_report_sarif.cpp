// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/check_report.h"

#include "core/publish/json_pieces.h"

#include <QHash>
#include <QJsonArray>

namespace {

QString levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Advice:
        return QStringLiteral("note");
    case Severity::Off:
        break;
    }
    return QStringLiteral("none");
}

QJsonObject textObject(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

// The bytes of the name, whatever their encoding, as a URI reference (RFC 3986).
QString uriOf(const FilePath &path)
{
    const QByteArray &bytes = path.bytes();
    if (bytes.startsWith('/'))
        return QStringLiteral("file://") + QString::fromLatin1(bytes.toPercentEncoding("/:"));
    if (bytes.size() > 2 && bytes.at(1) == ':' && bytes.at(2) == '/')
        return QStringLiteral("file:///") + QString::fromLatin1(bytes.toPercentEncoding("/:"));
    return QString::fromLatin1(bytes.toPercentEncoding("/"));
}

QJsonArray rulesJson(const CheckReport &report)
{
    QJsonArray rules;
    for (const RuleInfo &rule : allRules()) {
        const Severity severity = report.profile.severityOf(rule.id);
        rules.append(QJsonObject{{QStringLiteral("id"), rule.id},
                                 {QStringLiteral("shortDescription"), textObject(rule.title)},
                                 {QStringLiteral("defaultConfiguration"),
                                  QJsonObject{{QStringLiteral("level"), levelOf(severity)},
                                              {QStringLiteral("enabled"), severity != Severity::Off}}}});
    }
    return rules;
}

QJsonObject resultJson(const CheckedPhoto &photo, const Finding &finding, int ruleIndex)
{
    const QJsonObject artifact{{QStringLiteral("uri"), uriOf(photo.path)}};
    const QJsonObject physical{{QStringLiteral("artifactLocation"), artifact}};
    QJsonObject result{
        {QStringLiteral("ruleId"), finding.rule},
        {QStringLiteral("level"), levelOf(finding.severity)},
        {QStringLiteral("message"), textObject(finding.message + u' ' + finding.fix.sentence)},
        {QStringLiteral("locations"), QJsonArray{QJsonObject{{QStringLiteral("physicalLocation"), physical}}}},
        {QStringLiteral("properties"), QJsonObject{{QStringLiteral("verdict"), verdictName(photo.verdict.verdict)},
                                                   {QStringLiteral("fix"), finding.fix.sentence}}}};
    if (ruleIndex >= 0)
        result.insert(QStringLiteral("ruleIndex"), ruleIndex);
    if (finding.accepted)
        result.insert(QStringLiteral("suppressions"),
                      QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("external")},
                                             {QStringLiteral("status"), QStringLiteral("accepted")},
                                             {QStringLiteral("justification"), finding.accepted->reason}}});
    return result;
}

// A photo with how hard people were looked for in it; also one without a finding.
QJsonObject artifactJson(const CheckedPhoto &photo)
{
    QJsonObject properties{{QStringLiteral("verdict"), verdictName(photo.verdict.verdict)},
                           {QStringLiteral("detector"), photo.detector}};
    if (photo.searched)
        properties.insert(QStringLiteral("mode"), detectionModeName(*photo.searched));
    return {{QStringLiteral("location"), QJsonObject{{QStringLiteral("uri"), uriOf(photo.path)}}},
            {QStringLiteral("properties"), properties}};
}

} // namespace

void writeCheckSarif(const CheckReport &report, const ReportSink &sink)
{
    const QJsonObject driver{{QStringLiteral("name"), QStringLiteral("Clearframe")},
                             {QStringLiteral("version"), QStringLiteral(CLEARFRAME_VERSION)},
                             {QStringLiteral("rules"), rulesJson(report)}};
    const QJsonObject run{
        {QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}},
        {QStringLiteral("columnKind"), QStringLiteral("utf16CodeUnits")},
        {QStringLiteral("invocations"),
         QJsonArray{QJsonObject{{QStringLiteral("executionSuccessful"), !report.wasStopped}}}},
        {QStringLiteral("properties"), QJsonObject{{QStringLiteral("profile"), report.profile.id},
                                                   {QStringLiteral("date"), report.day.toString(Qt::ISODate)}}}};
    const QJsonObject log{{QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
                          {QStringLiteral("version"), QStringLiteral("2.1.0")}};
    QHash<QString, int> positions;
    for (const RuleInfo &rule : allRules())
        positions.insert(rule.id, int(positions.size()));
    sink(openedJson(log, "runs") + openedJson(run, "artifacts"));
    QByteArray separator = "\n";
    for (const CheckedPhoto &photo : report.photos) {
        sink(separator + compactJson(artifactJson(photo)));
        separator = ",\n";
    }
    sink("\n],\"results\":[");
    separator = "\n";
    for (const CheckedPhoto &photo : report.photos) {
        for (const Finding &finding : photo.verdict.findings) {
            sink(separator + compactJson(resultJson(photo, finding, positions.value(finding.rule, -1))));
            separator = ",\n";
        }
    }
    sink("\n]}]}\n");
}
