// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/check_report_parts.h"

#include "core/imaging/decode.h"

#include <QCoreApplication>
#include <QFile>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CheckReport)
};

} // namespace

QString checkReportTitle(const CheckReport &report)
{
    return Texts::tr("Check for %1").arg(report.profile.title);
}

QString reportStyleSheet(const QString &name)
{
    QFile file(QStringLiteral(":/report/%1.css").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString verdictMark(Verdict verdict)
{
    const QString icon = verdict == Verdict::Clear       ? QStringLiteral("\u2713")
                         : verdict == Verdict::Undecided ? QStringLiteral("?")
                                                         : QStringLiteral("\u2715");
    return icon + QChar(QChar::Nbsp) + verdictTitle(verdict);
}

QString verdictHeading(const CheckReport &report, Verdict verdict)
{
    return QStringLiteral("%1 (%2)").arg(verdictTitle(verdict)).arg(report.count(verdict));
}

QString searchedText(const CheckedPhoto &photo)
{
    return !photo.searched                              ? Texts::tr("not looked at")
           : *photo.searched == DetectionMode::Thorough ? Texts::tr("thoroughly")
                                                        : Texts::tr("fast");
}

QString shownMessage(const Finding &finding, const PageOptions &options)
{
    if (options.withNames || finding.personName.isEmpty())
        return finding.message;
    const QString number = finding.person ? Texts::tr("person %1").arg(finding.person->value) : QStringLiteral("…");
    return QString(finding.message).replace(finding.personName, number);
}

QString acceptedText(const Acceptance &accepted)
{
    const QString text = Texts::tr("Accepted by %1: %2").arg(accepted.acceptedBy, accepted.reason);
    return accepted.until ? text + u' ' + Texts::tr("(until %1)").arg(accepted.until->toString(Qt::ISODate)) : text;
}

QByteArray smallThumbnail(const CheckedPhoto &photo, const PageOptions &options, int &shown)
{
    constexpr int mostThumbnails = 1000;
    constexpr int sidePx = 160;
    constexpr int quality = 75;
    if (!options.thumbnail || !photo.photo.isValid() || photo.verdict.verdict == Verdict::Clear ||
        shown >= mostThumbnails)
        return {};
    const Result<DecodedPhoto> decoded = decodePhoto(options.thumbnail(photo.photo), QString(), sidePx);
    const Result<QByteArray> small =
        decoded ? encodeJpeg(scaledDown(decoded->picture, sidePx), quality) : failure(decoded.error());
    if (!small)
        return {};
    ++shown;
    return *small;
}
