// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/check_report.h"
#include "core/publish/check_report_escape.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CheckReport)
};

constexpr int MostOfOneRule = 5;

struct Columns
{
    int verdict = 0;
    int license = 0;
    int faces = 0;
};

QString licenseCell(const QString &shortName)
{
    return shortName.isEmpty() ? QStringLiteral("-") : terminalText(shortName);
}

QString row(const Columns &columns, const QString &verdict, const QString &license, const QString &faces,
            const QString &path)
{
    const QString indent(std::max(0, columns.faces - displayWidth(faces)), u' ');
    return padded(verdict, columns.verdict) + QStringLiteral("  ") + padded(license, columns.license) +
           QStringLiteral("  ") + indent + faces + QStringLiteral("  ") + path + u'\n';
}

Columns measure(const CheckReport &report, const QStringList &titles)
{
    Columns columns{displayWidth(titles.at(0)), displayWidth(titles.at(1)), displayWidth(titles.at(2))};
    int mostFaces = 0;
    QSet<QString> licenses;
    for (qsizetype place = 0; place < report.photos.size(); ++place) {
        const CheckedPhoto photo = report.photos.withoutFindings(place);
        mostFaces = std::max(mostFaces, photo.faces);
        licenses.insert(photo.licenseShort);
    }
    for (const QString &license : std::as_const(licenses))
        columns.license = std::max(columns.license, displayWidth(licenseCell(license)));
    for (const Verdict verdict : {Verdict::Clear, Verdict::Undecided, Verdict::Blocked}) {
        if (report.count(verdict) > 0)
            columns.verdict = std::max(columns.verdict, displayWidth(verdictName(verdict)));
    }
    columns.faces = std::max(columns.faces, int(QString::number(mostFaces).size()));
    return columns;
}

// "    PEOPLE001   error    Nobody has decided …"; later lines of one rule leave the first two columns empty.
QString findingLine(const QString &rule, const QString &severity, const QString &text)
{
    return QStringLiteral("    ") + padded(rule, 10) + QStringLiteral("  ") + padded(severity, 8) +
           QStringLiteral("  ") + text + u'\n';
}

QString severityCell(const Finding &finding)
{
    return finding.accepted ? Texts::tr("accepted") : severityName(finding.severity);
}

QString sentence(const Finding &finding)
{
    const QString message = terminalText(finding.message);
    if (!finding.accepted)
        return message;
    const Acceptance &accepted = *finding.accepted;
    return Texts::tr("%1 Accepted by %2: %3")
        .arg(message, terminalText(accepted.acceptedBy), terminalText(accepted.reason));
}

bool belongTogether(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.accepted.has_value() == b.accepted.has_value() && a.fix.sentence == b.fix.sentence;
}

// Says what was found in one photo after the other; what many photos say alike is put into words once.
class FindingsText
{
public:
    explicit FindingsText(const CheckedPhotos &photos)
        : m_photos(photos)
    {
    }

    // Errors before warnings; advice is gathered at the end of the report.
    void append(QByteArray &text, qsizetype photo)
    {
        for (const Severity severity : {Severity::Error, Severity::Warning}) {
            QList<int> run; // Findings of one rule that one thing mends.
            for (qsizetype i = 0; i < m_photos.findingCount(photo); ++i) {
                const int place = m_photos.sharedPlace(photo, i);
                if (m_photos.shared(place).severity != severity)
                    continue;
                if (!run.isEmpty() && !belongTogether(m_photos.shared(run.first()), m_photos.shared(place))) {
                    appendRun(text, run);
                    run.clear();
                }
                run.append(place);
            }
            if (!run.isEmpty())
                appendRun(text, run);
        }
    }

private:
    struct Lines
    {
        QByteArray first; // With rule and severity.
        QByteArray later;
        QByteArray fix;
    };

    void appendRun(QByteArray &text, const QList<int> &run)
    {
        for (qsizetype i = 0; i < run.size() && i < MostOfOneRule; ++i)
            text += i == 0 ? lines(run.at(i)).first : lines(run.at(i)).later;
        if (run.size() > MostOfOneRule)
            text += findingLine({}, {}, Texts::tr("… and %1 more like this.").arg(run.size() - MostOfOneRule)).toUtf8();
        if (!m_photos.shared(run.first()).accepted)
            text += lines(run.first()).fix;
    }

    const Lines &lines(int place)
    {
        Lines &known = m_lines[place];
        if (known.first.isEmpty()) {
            const Finding &finding = m_photos.shared(place);
            const QString words = sentence(finding);
            const QString fix = QChar(0x2192) + QStringLiteral(" ") + terminalText(finding.fix.sentence);
            known = {findingLine(finding.rule, severityCell(finding), words).toUtf8(),
                     findingLine({}, {}, words).toUtf8(), findingLine({}, {}, fix).toUtf8()};
        }
        return known;
    }

    const CheckedPhotos &m_photos;
    QHash<int, Lines> m_lines;
};

QString adviceText(const CheckReport &report)
{
    QMap<QString, int> photos;
    const CheckedPhotos &checked = report.photos;
    for (qsizetype place = 0; place < checked.size(); ++place) {
        QStringList seen;
        for (qsizetype i = 0; i < checked.findingCount(place); ++i) {
            const Finding &finding = checked.sharedFinding(place, i);
            if (finding.severity == Severity::Advice && !finding.accepted && !seen.contains(finding.rule)) {
                ++photos[finding.rule];
                seen.append(finding.rule);
            }
        }
    }
    QString text;
    for (auto rule = photos.begin(); rule != photos.end(); ++rule) {
        const std::optional<RuleInfo> info = findRule(rule.key());
        const QString count = rule.value() == 1 ? Texts::tr("one photo") : Texts::tr("%1 photos").arg(rule.value());
        text += QStringLiteral("  ") + padded(rule.key(), 10) + QStringLiteral("  ") +
                QStringLiteral("%1 (%2)\n").arg(info ? info->title : rule.key(), count);
    }
    return text.isEmpty() ? text : Texts::tr("Advice, which stops nothing:") + u'\n' + text + u'\n';
}

QString summaryText(const CheckReport &report)
{
    const QString photos =
        report.photos.size() == 1 ? Texts::tr("One photo") : Texts::tr("%1 photos").arg(report.photos.size());
    QString text = Texts::tr("%1 for %2 on %3: %4 clear, %5 undecided, %6 blocked.")
                       .arg(photos, terminalText(report.profile.title), report.day.toString(Qt::ISODate))
                       .arg(report.count(Verdict::Clear))
                       .arg(report.count(Verdict::Undecided))
                       .arg(report.count(Verdict::Blocked));
    int fast = 0;
    int thorough = 0;
    for (qsizetype place = 0; place < report.photos.size(); ++place) {
        const std::optional<DetectionMode> searched = report.photos.withoutFindings(place).searched;
        fast += searched == DetectionMode::Fast;
        thorough += searched == DetectionMode::Thorough;
    }
    if (fast + thorough > 0)
        text += u'\n' + Texts::tr("People were looked for fast in %1, thoroughly in %2.").arg(fast).arg(thorough);
    if (report.hasPeople() && !report.profile.peopleHint.isEmpty())
        text += u'\n' + terminalText(report.profile.peopleHint);
    if (report.wasStopped)
        text += u'\n' + Texts::tr("The check was stopped before all photos were looked at.");
    return text + u'\n';
}

} // namespace

void writeCheckText(const CheckReport &report, const ReportSink &sink)
{
    if (report.photos.isEmpty()) {
        sink(summaryText(report).toUtf8());
        return;
    }
    const QStringList titles{Texts::tr("verdict"), Texts::tr("license"), Texts::tr("faces"), Texts::tr("path")};
    const Columns columns = measure(report, titles);
    sink(row(columns, titles.at(0), titles.at(1), titles.at(2), titles.at(3)).toUtf8());
    FindingsText findings(report.photos);
    for (qsizetype place = 0; place < report.photos.size(); ++place) {
        const CheckedPhoto photo = report.photos.withoutFindings(place);
        QByteArray text = row(columns, verdictName(photo.verdict.verdict), licenseCell(photo.licenseShort),
                              QString::number(photo.faces), photo.path.display())
                              .toUtf8();
        findings.append(text, place);
        sink(text);
    }
    sink((u'\n' + adviceText(report) + summaryText(report)).toUtf8());
}
