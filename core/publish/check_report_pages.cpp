// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/check_report_parts.h"

#include <QCoreApplication>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CheckReport)
};

PrintedPhoto::Tone toneOf(Verdict verdict)
{
    return verdict == Verdict::Clear       ? PrintedPhoto::Tone::Good
           : verdict == Verdict::Undecided ? PrintedPhoto::Tone::Open
                                           : PrintedPhoto::Tone::Bad;
}

QString factsOf(const CheckedPhoto &photo)
{
    const QString license = photo.licenseShort.isEmpty() ? Texts::tr("No license") : photo.licenseShort;
    const QString searched = !photo.searched                              ? Texts::tr("people not looked for")
                             : *photo.searched == DetectionMode::Thorough ? Texts::tr("people looked for thoroughly")
                                                                          : Texts::tr("people looked for fast");
    return license + QStringLiteral(" · ") + Texts::tr("%n face(s)", nullptr, photo.faces) + QStringLiteral(" · ") +
           searched;
}

// What mends several findings in a row is said once, after the last of them.
QList<PrintedPhoto::Line> linesOf(const CheckedPhoto &photo, const PageOptions &options)
{
    QList<PrintedPhoto::Line> lines;
    QString mend;
    const auto sayMend = [&] {
        if (!mend.isEmpty())
            lines.append({{}, {}, QStringLiteral("\u2192 ") + mend});
        mend.clear();
    };
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
        for (const Finding &finding : photo.verdict.findings) {
            if (finding.severity != severity)
                continue;
            const QString mends = finding.accepted ? QString() : finding.fix.sentence;
            if (mends != mend)
                sayMend();
            lines.append({finding.rule, severityTitle(severity), shownMessage(finding, options)});
            if (finding.accepted)
                lines.append({{}, {}, acceptedText(*finding.accepted)});
            mend = mends;
        }
    }
    sayMend();
    return lines;
}

PrintedPhoto printed(const CheckedPhoto &photo, const PageOptions &options, int &thumbnails)
{
    const FilePath folder = photo.path.parent();
    return {smallThumbnail(photo, options, thumbnails),
            photo.path.displayName(),
            folder.display(),
            verdictMark(photo.verdict.verdict),
            toneOf(photo.verdict.verdict),
            factsOf(photo),
            linesOf(photo, options)};
}

} // namespace

void writeCheckPages(const CheckReport &report, const PageOptions &options, const PrintSink &sink)
{
    const QString head = QStringLiteral("<html><head><style>") + reportStyleSheet(QStringLiteral("pages")) +
                         QStringLiteral("</style></head><body>");
    const auto give = [&](const QString &body) {
        sink.html((head + body + QStringLiteral("</body></html>")).toUtf8());
    };
    give(checkIntroductionHtml(report));
    int thumbnails = 0;
    for (const Verdict verdict : {Verdict::Blocked, Verdict::Undecided, Verdict::Clear}) {
        if (report.count(verdict) == 0)
            continue;
        sink.section(verdictHeading(report, verdict));
        for (qsizetype place = 0; place < report.photos.size(); ++place) {
            if (report.photos.withoutFindings(place).verdict.verdict == verdict)
                sink.photo(printed(report.photos[place], options, thumbnails));
        }
    }
    give(checkNoteHtml());
}
