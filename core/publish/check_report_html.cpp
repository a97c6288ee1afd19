// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/check_report_escape.h"
#include "core/publish/check_report_parts.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CheckReport)
};

QString element(const QString &name, const QString &cssClass, const QString &html)
{
    const QString attribute = cssClass.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(cssClass);
    return u'<' + name + attribute + u'>' + html + QStringLiteral("</") + name + u'>';
}

QString cell(const QString &cssClass, const QString &html)
{
    return element(QStringLiteral("td"), cssClass, html);
}

QString table(const QString &rows)
{
    return QStringLiteral("<table width=\"100%\">") + rows + QStringLiteral("</table>\n");
}

QString headCell(const QString &cssClass, const QString &text, int widthPercent)
{
    return QStringLiteral("<th class=\"%1\" width=\"%2%\">").arg(cssClass).arg(widthPercent) + htmlText(text) +
           QStringLiteral("</th>");
}

QString verdictHtml(Verdict verdict)
{
    return element(QStringLiteral("span"), QStringLiteral("verdict ") + verdictName(verdict),
                   htmlText(verdictMark(verdict)));
}

QString totalsHtml(const CheckReport &report)
{
    QString cells;
    for (const Verdict verdict : {Verdict::Clear, Verdict::Undecided, Verdict::Blocked})
        cells += cell({}, element(QStringLiteral("div"), QStringLiteral("total ") + verdictName(verdict),
                                  QString::number(report.count(verdict))) +
                              element(QStringLiteral("div"), {}, verdictHtml(verdict)));
    return table(element(QStringLiteral("tr"), {}, cells));
}

// How many photos each rule stops or warns of, errors first.
QString rulesHtml(const CheckReport &report)
{
    QMap<std::pair<int, QString>, int> counts;
    for (qsizetype place = 0; place < report.photos.size(); ++place) {
        QSet<QString> seen;
        for (qsizetype i = 0; i < report.photos.findingCount(place); ++i) {
            const Finding &finding = report.photos.sharedFinding(place, i);
            if (finding.accepted || seen.contains(finding.rule))
                continue;
            seen.insert(finding.rule);
            ++counts[{-int(finding.severity), finding.rule}];
        }
    }
    if (counts.isEmpty())
        return {};
    QString rows = headCell({}, Texts::tr("Rule"), 16) + headCell({}, Texts::tr("What"), 52) +
                   headCell({}, Texts::tr("Severity"), 16) +
                   headCell(QStringLiteral("number"), Texts::tr("Photos"), 16);
    rows = element(QStringLiteral("tr"), {}, rows);
    for (auto entry = counts.begin(); entry != counts.end(); ++entry) {
        const auto &[severity, rule] = entry.key();
        const std::optional<RuleInfo> info = findRule(rule);
        rows += element(QStringLiteral("tr"), {},
                        cell(QStringLiteral("rule"), htmlText(rule)) + cell({}, htmlText(info ? info->title : rule)) +
                            cell({}, htmlText(severityTitle(Severity(-severity)))) +
                            cell(QStringLiteral("number"), QString::number(entry.value()))) +
                u'\n';
    }
    return element(QStringLiteral("h2"), {}, htmlText(Texts::tr("What was found"))) + table(rows);
}

QString findingHtml(const Finding &finding, const PageOptions &options)
{
    QString html =
        element(QStringLiteral("span"), QStringLiteral("rule"), htmlText(finding.rule)) + u' ' +
        element(QStringLiteral("span"), QStringLiteral("secondary"), htmlText(severityTitle(finding.severity))) + u' ' +
        htmlText(shownMessage(finding, options));
    if (finding.accepted)
        html += element(QStringLiteral("div"), QStringLiteral("accepted"), htmlText(acceptedText(*finding.accepted)));
    else
        html += element(QStringLiteral("div"), QStringLiteral("secondary"),
                        QStringLiteral("\u2192 ") + htmlText(finding.fix.sentence));
    return element(QStringLiteral("div"), QStringLiteral("finding"), html);
}

QString thumbnailHtml(const CheckedPhoto &photo, const PageOptions &options, int &shown)
{
    const QByteArray small = smallThumbnail(photo, options, shown);
    return small.isEmpty() ? QString()
                           : QStringLiteral("<div><img alt=\"\" src=\"data:image/jpeg;base64,%1\"></div>")
                                 .arg(QString::fromLatin1(small.toBase64()));
}

// With what looked in the title, for whoever wants to know.
QString searchedHtml(const CheckedPhoto &photo)
{
    return QStringLiteral("<td title=\"%1\">%2</td>").arg(htmlText(photo.detector), htmlText(searchedText(photo)));
}

QString photoHtml(const CheckedPhoto &photo, const PageOptions &options, int &thumbnails)
{
    const bool hasLicense = !photo.licenseShort.isEmpty();
    const QString badge =
        element(QStringLiteral("span"), hasLicense ? QStringLiteral("badge") : QStringLiteral("badge none"),
                htmlText(hasLicense ? photo.licenseShort : Texts::tr("No license")));
    QString findings;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
        for (const Finding &finding : photo.verdict.findings) {
            if (finding.severity == severity)
                findings += findingHtml(finding, options);
        }
    }
    const QString path = element(QStringLiteral("div"), QStringLiteral("path"), htmlText(photo.path.display()));
    return element(QStringLiteral("tr"), {},
                   cell({}, verdictHtml(photo.verdict.verdict)) + cell({}, badge) +
                       cell(QStringLiteral("number"), QString::number(photo.faces)) + searchedHtml(photo) +
                       cell({}, path + thumbnailHtml(photo, options, thumbnails) + findings)) +
           u'\n';
}

// The beginning of a table of photos.
QString tableHead()
{
    const QString head = element(QStringLiteral("tr"), {},
                                 headCell({}, Texts::tr("Verdict"), 14) + headCell({}, Texts::tr("License"), 16) +
                                     headCell(QStringLiteral("number"), Texts::tr("Faces"), 8) +
                                     headCell({}, Texts::tr("Searched"), 10) + headCell({}, Texts::tr("Photo"), 52));
    return QStringLiteral("<table width=\"100%\">") + element(QStringLiteral("thead"), {}, head);
}

// One table a verdict, the worst first.
void writePhotos(const CheckReport &report, const PageOptions &options, const ReportSink &sink)
{
    int thumbnails = 0;
    for (const Verdict verdict : {Verdict::Blocked, Verdict::Undecided, Verdict::Clear}) {
        if (report.count(verdict) == 0)
            continue;
        sink((element(QStringLiteral("h2"), {}, htmlText(verdictHeading(report, verdict))) + tableHead()).toUtf8());
        for (qsizetype place = 0; place < report.photos.size(); ++place) {
            if (report.photos.withoutFindings(place).verdict.verdict == verdict)
                sink(photoHtml(report.photos[place], options, thumbnails).toUtf8());
        }
        sink("</table>\n");
    }
}

// What the destination asks for with recognizable people.
QString hintHtml(const CheckReport &report)
{
    return report.hasPeople() && !report.profile.peopleHint.isEmpty()
               ? element(QStringLiteral("p"), QStringLiteral("secondary"), htmlText(report.profile.peopleHint))
               : QString();
}

QString headHtml(const QString &title, bool hasPictures)
{
    return QStringLiteral("<head>\n<meta charset=\"utf-8\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                          "'unsafe-inline'") +
           (hasPictures ? QStringLiteral("; img-src data:") : QString()) +
           QStringLiteral("\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<meta name=\"color-scheme\" content=\"light dark\">\n"
                          "<title>") +
           htmlText(title) + QStringLiteral("</title>\n<style>\n") + reportStyleSheet(QStringLiteral("check")) +
           QStringLiteral("</style>\n</head>\n");
}

} // namespace

QString checkIntroductionHtml(const CheckReport &report)
{
    const QString count =
        report.photos.size() == 1 ? Texts::tr("One photo") : Texts::tr("%1 photos").arg(report.photos.size());
    const QString date = Texts::tr("%1, day of publication %2").arg(count, report.day.toString(Qt::ISODate));
    QString body = element(QStringLiteral("h1"), {}, htmlText(checkReportTitle(report))) +
                   element(QStringLiteral("p"), QStringLiteral("secondary"), htmlText(date)) + u'\n';
    if (report.wasStopped)
        body += element(QStringLiteral("p"), QStringLiteral("undecided"),
                        htmlText(Texts::tr("The check was stopped before all photos were looked at.")));
    return body + totalsHtml(report) + rulesHtml(report) + hintHtml(report);
}

QString checkNoteHtml()
{
    const QString note = Texts::tr("Made with Clearframe. This is no legal advice: law differs by country. It shows "
                                   "what is recorded and whether anything recorded stands against publication.");
    return element(QStringLiteral("p"), QStringLiteral("note"), htmlText(note));
}

void writeCheckHtml(const CheckReport &report, const PageOptions &options, const ReportSink &sink)
{
    sink((QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n").arg(Texts::tr("en", "language of the report")) +
          headHtml(checkReportTitle(report), bool(options.thumbnail)) + QStringLiteral("<body><main>") +
          checkIntroductionHtml(report))
             .toUtf8());
    writePhotos(report, options, sink);
    sink((checkNoteHtml() + QStringLiteral("</main></body>\n</html>\n")).toUtf8());
}
