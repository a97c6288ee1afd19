// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/checked_paths.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_access.h"
#include "app/cli/terminal.h"
#include "core/photos/find_photos.h"
#include "core/publish/publication_text.h"
#include "core/workers/worker_pool.h"
#include "core/workflow/check_photos.h"
#include "core/workflow/own_names.h"
#include "core/workflow/publication_people.h"

#include <QJsonDocument>

#include <algorithm>

namespace {

const QStringList formats{QStringLiteral("plain"),   QStringLiteral("html"),    QStringLiteral("markdown"),
                          QStringLiteral("json-ld"), QStringLiteral("commons"), QStringLiteral("pattypan")};

// Who is in the photo, as far as the library knows it. Returns the rules that stop the photo on Commons.
QStringList addPeople(Catalog &catalog, const FilePath &photo, Publication &publication)
{
    const Result<LibraryFacts> facts = readFacts(catalog, {photo}, false);
    if (!facts || facts->photos.isEmpty())
        return {};
    const PhotoFacts &known = facts->photos.first();
    describePeople(known, facts->people, publication);
    const Result<Profile> commons = findProfile(QStringLiteral("commons"));
    if (!commons)
        return {};
    QStringList rules;
    for (const Finding &finding : judgePhoto(known, facts->people, *commons, QDate::currentDate()).findings) {
        if (finding.severity == Severity::Error && !finding.accepted && !rules.contains(finding.rule))
            rules.append(finding.rule);
    }
    return rules;
}

QString textFor(const QString &format, const Publication &publication, const FilePath &photo)
{
    if (format == u"html")
        return attributionHtml(publication);
    if (format == u"markdown")
        return attributionMarkdown(publication);
    if (format == u"json-ld")
        return QString::fromUtf8(QJsonDocument(imageObject(publication)).toJson());
    if (format == u"commons")
        return commonsText(publication);
    if (format == u"pattypan")
        return commonsText(publication).isEmpty() ? QString() : QString::fromUtf8(pattypanLine(publication, photo));
    return attributionText(publication);
}

} // namespace

int runPublishText(const QStringList &words)
{
    Arguments arguments(QStringLiteral("publish text"),
                        QStringLiteral("Prints the text that goes with a photo: title, author, source and license.\n"
                                       "Reads the files themselves, originals or exported copies."),
                        QStringLiteral("PATH…"));
    arguments
        .option(QStringLiteral("format"),
                QStringLiteral("plain (default), html (with RDFa), markdown, json-ld (schema.org ImageObject), commons "
                               "(a file page of Wikimedia Commons) or pattypan (a CSV table)."),
                QStringLiteral("FORMAT"))
        .option(QStringLiteral("own"),
                QStringLiteral("A creator's name that is yours, beside those of \"names list\"; may be repeated."),
                QStringLiteral("NAME"))
        .takesPaths();
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const QString format =
        arguments.has(QStringLiteral("format")) ? arguments.value(QStringLiteral("format")) : formats.first();
    if (!formats.contains(format))
        return arguments.wrongUse(QStringLiteral("--format is %1.").arg(formats.join(QStringLiteral(", "))));
    const Result<CheckedPaths> paths = checkedPathsOf(arguments);
    if (!paths)
        return explain(paths.error());
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    const Result<QStringList> ownNames = readOwnNames(**catalog);
    if (!ownNames)
        return explain(ownNames.error());
    JobControl job;
    const InterruptStopsJob interrupt(job);
    const FoundPhotos found = findPhotos(paths->existing, {}, job);
    bool isSomeFailed = paths->isSomeMissing || !std::ranges::all_of(found.problems, isNotice);
    for (const FileProblem &problem : found.problems)
        Terminal::printError(problem.error.message);
    WorkerPool workers;
    if (format == u"pattypan")
        Terminal::printRaw(pattypanHeader());
    for (const FoundPhoto &photo : found.photos) {
        if (job.isCancelled())
            return int(ExitStatus::Interrupted);
        const Result<Rights> rights = workers.readRights(photo.path, photo.sidecar);
        if (!rights) {
            Terminal::printError(rights.error().message);
            isSomeFailed = true;
            continue;
        }
        Publication publication =
            publicationOf(photo.path, *rights, arguments.values(QStringLiteral("own")) + *ownNames);
        const QStringList stops = addPeople(**catalog, photo.path, publication);
        if (!stops.isEmpty() && (format == u"commons" || format == u"pattypan"))
            Terminal::printError(QStringLiteral("Note: %1 is not cleared for Wikimedia Commons (%2).")
                                     .arg(photo.path.display(), stops.join(u' ')));
        const QString text = textFor(format, publication, photo.path);
        if (text.isEmpty()) {
            Terminal::printError(
                QStringLiteral("%1 has no license that Wikimedia Commons takes; choose CC BY, CC BY-SA "
                               "or CC0 if the photo is yours.")
                    .arg(photo.path.display()));
            isSomeFailed = true;
        } else if (format == u"pattypan") {
            Terminal::printRaw(text.toUtf8());
        } else {
            Terminal::print(text);
        }
    }
    return int(isSomeFailed ? ExitStatus::Failed : ExitStatus::Clear);
}
