// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/export_report.h"

#include "core/check/verdict.h"
#include "core/publish/check_report_escape.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ExportReport)
};

QString outcomeText(const ExportOutcome &outcome)
{
    if (outcome.copy && outcome.coveredFaces > 0)
        return Texts::tr("Exported, %n face(s) covered", nullptr, outcome.coveredFaces);
    if (outcome.copy)
        return Texts::tr("Exported");
    return outcome.isFailure ? Texts::tr("Could not be copied") : Texts::tr("Left out");
}

QString reasonsOf(const ExportOutcome &outcome)
{
    QStringList reasons;
    for (const QString &rule : outcome.rules) {
        const std::optional<RuleInfo> info = findRule(rule);
        reasons.append(info ? rule + u' ' + info->title : rule);
    }
    return reasons.join(QStringLiteral("; "));
}

QString row(const ExportOutcome &outcome)
{
    const QString verdict = outcome.copy ? QStringLiteral("clear") : QStringLiteral("blocked");
    const QString icon = outcome.copy ? QStringLiteral("\u2713") : QStringLiteral("\u2715");
    const QString file = outcome.copy ? outcome.copy->displayName() : outcome.photo.displayName();
    return QStringLiteral("<tr><td>%1</td><td><span class=\"verdict %2\">%3&nbsp;%4</span></td><td "
                          "class=\"secondary\">%5</td></tr>\n")
        .arg(htmlText(file), verdict, icon, htmlText(outcomeText(outcome)), htmlText(reasonsOf(outcome)));
}

QString styleSheet()
{
    QFile file(QStringLiteral(":/report/check.css"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString outcomeWord(const ExportOutcome &outcome)
{
    if (outcome.copy)
        return outcome.isEarlier ? QStringLiteral("already-there") : QStringLiteral("exported");
    return outcome.isFailure ? QStringLiteral("failed") : QStringLiteral("left-out");
}

int ExportReport::copies() const
{
    return int(std::count_if(photos.begin(), photos.end(), [](const ExportOutcome &outcome) { return outcome.copy; }));
}

QJsonObject exportJson(const ExportReport &report)
{
    QJsonArray photos;
    for (const ExportOutcome &outcome : report.photos) {
        QJsonObject photo{{QStringLiteral("file"), outcome.photo.displayName()},
                          {QStringLiteral("outcome"), outcomeWord(outcome)},
                          {QStringLiteral("rules"), QJsonArray::fromStringList(outcome.rules)},
                          {QStringLiteral("coveredFaces"), outcome.coveredFaces}};
        if (outcome.copy) {
            photo.insert(QStringLiteral("copy"), outcome.copy->displayName());
            photo.insert(QStringLiteral("sha256"), QString::fromLatin1(outcome.sha256.toHex()));
        }
        photos.append(photo);
    }
    return {{QStringLiteral("schema"), QStringLiteral("clearframe.export/1")},
            {QStringLiteral("profile"), report.profile.id},
            {QStringLiteral("date"), report.day.toString(Qt::ISODate)},
            {QStringLiteral("stopped"), report.wasStopped},
            {QStringLiteral("photos"), photos}};
}

QByteArray exportHtml(const ExportReport &report)
{
    QString rows;
    for (const ExportOutcome &outcome : report.photos)
        rows += row(outcome);
    const QString title = Texts::tr("Cleared copies for %1").arg(report.profile.title);
    const QString counts = Texts::tr("%1 of %2 photos exported on %3")
                               .arg(report.copies())
                               .arg(report.photos.size())
                               .arg(report.day.toString(Qt::ISODate));
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
               "'unsafe-inline'\">\n"
               "<title>%1</title>\n<style>%2</style></head><body>\n<h1>%1</h1>\n<p class=\"secondary\">%3</p>\n"
               "<table width=\"100%\">\n<tr><th>%4</th><th>%5</th><th>%6</th></tr>\n")
               .arg(htmlText(title), styleSheet(), htmlText(counts), htmlText(Texts::tr("Photo")),
                    htmlText(Texts::tr("Outcome")), htmlText(Texts::tr("Reason")))
               .toUtf8() +
           rows.toUtf8() + "</table>\n</body></html>\n";
}
