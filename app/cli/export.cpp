// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/checked_paths.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_access.h"
#include "app/cli/profile_option.h"
#include "app/cli/terminal.h"
#include "core/workflow/export_photos.h"

#include <QJsonArray>

namespace {

Result<std::optional<CoverStyle>> coverOf(const QString &word)
{
    if (word.isEmpty())
        return std::optional<CoverStyle>();
    if (word == u"blur")
        return std::optional(CoverStyle::Blur);
    if (word == u"pixelate")
        return std::optional(CoverStyle::Pixelate);
    if (word == u"box")
        return std::optional(CoverStyle::Box);
    return failure(ErrorKind::Invalid, QStringLiteral("--cover is blur, pixelate or box."));
}

Result<CopyOptions> optionsFrom(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("to")))
        return failure(ErrorKind::Invalid, QStringLiteral("Say where the copies go with --to DIR."));
    const Result<std::optional<CoverStyle>> cover = coverOf(arguments.value(QStringLiteral("cover")));
    if (!cover)
        return failure(cover.error());
    CopyOptions options;
    options.folder = FilePath::fromArgument(arguments.value(QStringLiteral("to"))).absolute();
    options.cover = *cover;
    if (arguments.has(QStringLiteral("max-size"))) {
        bool isNumber = false;
        options.maxSizePx = arguments.value(QStringLiteral("max-size")).toInt(&isNumber);
        if (!isNumber || options.maxSizePx < 16)
            return failure(ErrorKind::Invalid, QStringLiteral("--max-size is the longest side in pixels, 16 or more."));
    }
    options.namePattern = arguments.value(QStringLiteral("name"));
    const bool isTelling = options.namePattern.isEmpty() || options.namePattern.contains(u"{name}") ||
                           options.namePattern.contains(u"{n}");
    if (!isTelling)
        return failure(ErrorKind::Invalid, QStringLiteral("--name needs {name} or {n}, or all copies had one name."));
    if (arguments.has(QStringLiteral("on-conflict"))) {
        const QString rule = arguments.value(QStringLiteral("on-conflict"));
        if (rule != u"number" && rule != u"skip")
            return failure(ErrorKind::Invalid, QStringLiteral("--on-conflict is number or skip."));
        options.conflict = rule == u"skip" ? CopyOptions::Conflict::Skip : CopyOptions::Conflict::Number;
    }
    options.isRepeated = arguments.has(QStringLiteral("again"));
    return options;
}

// What the destination keeps, with and without what the user wishes.
Result<QStringList> keptWords(const Arguments &arguments, const Profile &profile)
{
    QStringList keep = profile.keep;
    for (const char *option : {"keep", "strip"}) {
        for (const QString &word : arguments.values(QLatin1String(option))) {
            if (!keepWords().contains(word) && word != u"all")
                return failure(ErrorKind::Invalid,
                               QStringLiteral("--%1 %2 is not known; known are %3 and all.")
                                   .arg(QLatin1String(option), word, keepWords().join(QStringLiteral(", "))));
            const QStringList words = word == u"all" ? keepWords() : QStringList(word);
            keep.removeIf([&](const QString &kept) { return words.contains(kept); });
            if (qstrcmp(option, "keep") == 0)
                keep += words;
        }
    }
    return keep;
}

QJsonObject toJson(const ExportReport &report)
{
    QJsonArray photos;
    for (const ExportOutcome &outcome : report.photos)
        photos.append(QJsonObject{{QStringLiteral("path"), outcome.photo.display()},
                                  {QStringLiteral("copy"), outcome.copy ? outcome.copy->display() : QString()},
                                  {QStringLiteral("outcome"), outcomeWord(outcome)},
                                  {QStringLiteral("sha256"), QString::fromLatin1(outcome.sha256.toHex())},
                                  {QStringLiteral("coveredFaces"), outcome.coveredFaces},
                                  {QStringLiteral("rules"), QJsonArray::fromStringList(outcome.rules)},
                                  {QStringLiteral("message"), outcome.sentence}});
    return {{QStringLiteral("schema"), QStringLiteral("clearframe.export/1")},
            {QStringLiteral("profile"), report.profile.id},
            {QStringLiteral("date"), report.day.toString(Qt::ISODate)},
            {QStringLiteral("stopped"), report.wasStopped},
            {QStringLiteral("photos"), photos}};
}

int finish(const ExportReport &report, bool asJson, bool isSomeMissing)
{
    qsizetype copies = 0;
    bool isSomeFailed = isSomeMissing;
    for (const ExportOutcome &outcome : report.photos) {
        copies += outcome.copy ? 1 : 0;
        isSomeFailed = isSomeFailed || outcome.isFailure;
        if (outcome.isFailure)
            Terminal::printError(outcome.sentence);
        else if (!asJson)
            Terminal::print(QStringLiteral("%1  %2  %3")
                                .arg(outcome.copy ? QStringLiteral("exported") : QStringLiteral("left out"),
                                     outcome.photo.display(), outcome.sentence));
    }
    if (asJson)
        Terminal::print(toJson(report));
    else
        Terminal::print(QStringLiteral("%1 of %2 photos exported. Report: %3")
                            .arg(copies)
                            .arg(report.photos.size())
                            .arg(report.htmlReport.display()));
    if (report.error)
        return explain(*report.error);
    if (report.wasStopped)
        return int(ExitStatus::Interrupted);
    if (isSomeFailed)
        return int(ExitStatus::Failed);
    return int(copies == report.photos.size() ? ExitStatus::Clear : ExitStatus::NotClear);
}

} // namespace

int runExport(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral("export"),
        QStringLiteral("Copies photos that are clear for a destination, without private data, and writes a report.\n"
                       "What is not clear is left out and named. Nothing is ever overwritten."),
        QStringLiteral("PATH… --to DIR --for PROFILE"));
    addProfileOption(arguments);
    arguments
        .option(QStringLiteral("to"), QStringLiteral("The folder for the copies; made when it is not there."),
                QStringLiteral("DIR"))
        .option(QStringLiteral("on"), QStringLiteral("The day of publication (default: today)."),
                QStringLiteral("DATE"))
        .option(QStringLiteral("cover"),
                QStringLiteral(
                    "Covers faces that are not clear: blur, pixelate or box. Without it such photos are left out."),
                QStringLiteral("STYLE"))
        .option(QStringLiteral("max-size"), QStringLiteral("Makes larger photos smaller: longest side in pixels."),
                QStringLiteral("PX"))
        .option(QStringLiteral("keep"),
                QStringLiteral("Keeps what the destination does not: %1 or all, with commas. Rights are always kept.")
                    .arg(keepWords().join(QStringLiteral(", "))),
                QStringLiteral("LIST"))
        .option(QStringLiteral("strip"), QStringLiteral("Leaves behind what the destination keeps; same words."),
                QStringLiteral("LIST"))
        .option(
            QStringLiteral("name"),
            QStringLiteral("Names of the copies, from {name}, {n}, {day}, {license} and {profile} (default: {name})."),
            QStringLiteral("PATTERN"))
        .option(QStringLiteral("on-conflict"),
                QStringLiteral("When another file has the name: number (default) adds one, skip leaves the photo out."),
                QStringLiteral("RULE"))
        .option(QStringLiteral("again"), QStringLiteral("Makes copies anew that are in the folder already, unchanged."))
        .option(QStringLiteral("json"), QStringLiteral("Prints the result as one JSON object (clearframe.export/1)."))
        .takesPaths();
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const Result<Profile> profile = profileOf(arguments);
    Result<CopyOptions> options = optionsFrom(arguments);
    const Result<std::optional<QDate>> day = arguments.date(QStringLiteral("on"));
    if (!profile || !options || !day)
        return arguments.wrongUse(!profile   ? profile.error().message
                                  : !options ? options.error().message
                                             : day.error().message);
    const Result<QStringList> keep = keptWords(arguments, *profile);
    if (!keep)
        return arguments.wrongUse(keep.error().message);
    options->keep = *keep;
    const Result<CheckedPaths> paths = checkedPathsOf(arguments);
    if (!paths)
        return explain(paths.error());
    if (paths->existing.isEmpty())
        return int(ExitStatus::Failed);
    JobControl job;
    const InterruptStopsJob interrupt(job);
    Result<Library> library = openLibraryOf(arguments);
    if (!library)
        return explain(library.error());
    Terminal::showProgress(job);
    const ExportReport report =
        exportPhotos(*library, paths->existing, *profile, day->value_or(QDate::currentDate()), *options, job);
    Terminal::clearProgress();
    return finish(report, arguments.has(QStringLiteral("json")), paths->isSomeMissing);
}
