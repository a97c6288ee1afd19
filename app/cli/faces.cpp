// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/checked_paths.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/terminal.h"
#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/catalog/suggestion_repository.h"

#include <QJsonArray>

namespace {

// A photo with its faces and candidates.
struct PhotoFaces
{
    PhotoRecord photo;
    QList<FaceRecord> faces;
    PhotoSuggestions suggestions;
};

using People = QHash<PersonId, QString>;

QString decisionText(const FaceRecord &face, const People &people)
{
    switch (face.decision.kind) {
    case DecisionKind::None:
        return QStringLiteral("no decision");
    case DecisionKind::Person:
        return people.value(face.decision.person, QStringLiteral("a forgotten person"));
    default:
        return decisionKindName(face.decision.kind) +
               (face.decision.reason.isEmpty() ? QString() : QStringLiteral(": ") + face.decision.reason);
    }
}

QJsonArray suggestionsJson(const QList<NameSuggestion> &suggestions)
{
    QJsonArray array;
    for (const NameSuggestion &suggestion : suggestions)
        array.append(QJsonObject{{QStringLiteral("name"), suggestion.name},
                                 {QStringLiteral("source"), suggestion.sources.first()},
                                 {QStringLiteral("sources"), QJsonArray::fromStringList(suggestion.sources)}});
    return array;
}

// "file says Ada Example (MWG, Microsoft)"
QString suggestionsText(const QList<NameSuggestion> &suggestions)
{
    QStringList texts;
    for (const NameSuggestion &suggestion : suggestions)
        texts.append(QStringLiteral("%1 (%2)").arg(suggestion.name, suggestionSourceTitles(suggestion.sources)));
    return QStringLiteral("file says ") + texts.join(QStringLiteral(" or "));
}

QJsonObject faceJson(const FaceRecord &face, const People &people, const QList<NameSuggestion> &suggestions)
{
    QJsonObject object{{QStringLiteral("id"), face.id.value},
                       {QStringLiteral("kind"), faceKindName(face.detection.kind)},
                       {QStringLiteral("x"), face.detection.box.x},
                       {QStringLiteral("y"), face.detection.box.y},
                       {QStringLiteral("w"), face.detection.box.w},
                       {QStringLiteral("h"), face.detection.box.h},
                       {QStringLiteral("score"), face.detection.score},
                       {QStringLiteral("detector"), face.detection.detector},
                       {QStringLiteral("decision"), decisionKindName(face.decision.kind)}};
    if (face.decision.kind == DecisionKind::Person)
        object.insert(QStringLiteral("person"), people.value(face.decision.person));
    if (!suggestions.isEmpty())
        object.insert(QStringLiteral("suggestions"), suggestionsJson(suggestions));
    return object;
}

QJsonObject photoJson(const PhotoFaces &photo, const People &people)
{
    QJsonArray faces;
    QJsonArray candidates;
    for (const FaceRecord &face : photo.faces)
        (face.isCandidate ? candidates : faces).append(faceJson(face, people, photo.suggestions.faces.value(face.id)));
    QJsonObject object{{QStringLiteral("path"), photo.photo.path.display()},
                       {QStringLiteral("width"), photo.photo.width},
                       {QStringLiteral("height"), photo.photo.height},
                       {QStringLiteral("mode"), detectionModeName(photo.photo.mode)},
                       {QStringLiteral("detector"), photo.photo.detectorVersion},
                       {QStringLiteral("faces"), faces},
                       {QStringLiteral("candidates"), candidates}};
    if (!photo.suggestions.names.isEmpty())
        object.insert(QStringLiteral("suggestions"), suggestionsJson(photo.suggestions.names));
    if (photo.photo.state != ScanState::Scanned)
        object.insert(QStringLiteral("problem"), photo.photo.problem);
    return object;
}

void printText(const PhotoFaces &photo, const People &people)
{
    Terminal::print(photo.photo.path.display());
    if (photo.photo.state != ScanState::Scanned)
        Terminal::print(QStringLiteral("  not scanned: %1").arg(photo.photo.problem));
    for (const FaceRecord &face : photo.faces) {
        if (face.isCandidate)
            continue;
        const Box &box = face.detection.box;
        Terminal::print(QStringLiteral("  %1 %2  at %3 %, %4 %  size %5 % x %6 %  score %7  %8")
                            .arg(faceKindName(face.detection.kind))
                            .arg(face.id.value)
                            .arg(box.x * 100, 0, 'f', 0)
                            .arg(box.y * 100, 0, 'f', 0)
                            .arg(box.w * 100, 0, 'f', 0)
                            .arg(box.h * 100, 0, 'f', 0)
                            .arg(face.detection.score, 0, 'f', 2)
                            .arg(decisionText(face, people)));
        const QList<NameSuggestion> suggestions = photo.suggestions.faces.value(face.id);
        if (!suggestions.isEmpty() && face.decision.kind == DecisionKind::None)
            Terminal::print(QStringLiteral("    %1").arg(suggestionsText(suggestions)));
    }
    if (!photo.suggestions.names.isEmpty())
        Terminal::print(QStringLiteral("  without a place: %1").arg(suggestionsText(photo.suggestions.names)));
}

Result<QList<PhotoFaces>> readFaces(Catalog &catalog, const QList<FilePath> &paths)
{
    const Result<QList<PhotoRecord>> photos = PhotoRepository(catalog).under(paths);
    if (!photos)
        return failure(photos.error());
    FaceRepository repository(catalog);
    QList<PhotoFaces> all;
    for (const PhotoRecord &photo : *photos) {
        const Result<QList<FaceRecord>> faces = repository.ofPhoto(photo.id, true);
        if (!faces)
            return failure(faces.error());
        const auto suggestions = SuggestionRepository(catalog).ofPhotos({photo.id});
        if (!suggestions)
            return failure(suggestions.error());
        all.append({photo, *faces, suggestions->value(photo.id)});
    }
    return all;
}

Result<People> readPeople(Catalog &catalog)
{
    const Result<QList<Person>> people = PeopleRepository(catalog).people();
    if (!people)
        return failure(people.error());
    People names;
    for (const Person &person : *people)
        names.insert(person.id, person.name);
    return names;
}

} // namespace

int runFaces(const QStringList &words)
{
    Arguments arguments(QStringLiteral("faces"),
                        QStringLiteral("Lists the faces found in scanned photos, with their decisions."),
                        QStringLiteral("PATH…"));
    arguments
        .option(QStringLiteral("json"),
                QStringLiteral("Prints the result as one JSON object (clearframe.faces/1), with faint candidates."))
        .option(QStringLiteral("undecided"), QStringLiteral("Only photos with a face that has no decision."))
        .takesPaths()
        .epilog(QStringLiteral(
            "The number behind \"face\" is what \"face decide\" wants. Numbers stay the same over later scans. Names "
            "that files "
            "give (\"file says\") are taken over by \"face confirm\" and thrown out by \"face reject\"."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const Result<CheckedPaths> paths = checkedPathsOf(arguments);
    if (!paths)
        return explain(paths.error());
    if (paths->existing.isEmpty())
        return int(ExitStatus::Failed);
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    const Result<People> people = readPeople(**catalog);
    Result<QList<PhotoFaces>> photos = readFaces(**catalog, paths->existing);
    if (!people || !photos)
        return explain(people ? photos.error() : people.error());
    if (arguments.has(QStringLiteral("undecided")))
        photos->removeIf([](const PhotoFaces &photo) {
            return std::none_of(photo.faces.begin(), photo.faces.end(), [](const FaceRecord &face) {
                return !face.isCandidate && face.decision.kind == DecisionKind::None;
            });
        });
    if (arguments.has(QStringLiteral("json"))) {
        QJsonArray array;
        for (const PhotoFaces &photo : *photos)
            array.append(photoJson(photo, *people));
        Terminal::print(QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.faces/1")},
                                    {QStringLiteral("photos"), array}});
    } else {
        for (const PhotoFaces &photo : *photos)
            printText(photo, *people);
        if (photos->isEmpty())
            Terminal::print(QStringLiteral("No scanned photo there. Start with: clearframe-cli scan PATH"));
    }
    return int(paths->isSomeMissing ? ExitStatus::Failed : ExitStatus::Clear);
}
