// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/people_text.h"
#include "app/cli/save_file.h"
#include "app/cli/terminal.h"
#include "core/catalog/evidence_store.h"
#include "core/catalog/export_repository.h"
#include "core/catalog/face_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/catalog/private_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace {

Result<QJsonArray> photosJson(Catalog &catalog, PersonId person)
{
    const Result<QList<FaceRecord>> faces = FaceRepository(catalog).ofPerson(person);
    if (!faces)
        return failure(faces.error());
    PhotoRepository photos(catalog);
    QJsonArray array;
    for (const FaceRecord &face : *faces) {
        const Result<std::optional<PhotoRecord>> photo = photos.find(face.photo);
        if (!photo)
            return failure(photo.error());
        const Box &box = face.detection.box;
        array.append(QJsonObject{{QStringLiteral("path"), *photo ? (*photo)->path.display() : QString()},
                                 {QStringLiteral("x"), box.x},
                                 {QStringLiteral("y"), box.y},
                                 {QStringLiteral("w"), box.w},
                                 {QStringLiteral("h"), box.h}});
    }
    return array;
}

Result<QJsonObject> personJson(Catalog &catalog, const Person &person)
{
    const Result<QList<Consent>> consents = PeopleRepository(catalog).consentsOf(person.id);
    const Result<QJsonArray> photos = photosJson(catalog, person.id);
    const Result<QList<ExportRecord>> copies = ExportRepository(catalog).ofPerson(person.id);
    if (!consents || !photos || !copies)
        return failure(!consents ? consents.error() : !photos ? photos.error() : copies.error());
    const Result<QJsonArray> answers = consentsWithEvidenceJson(catalog, *consents);
    if (!answers)
        return failure(answers.error());
    QJsonArray exported;
    for (const ExportRecord &copy : *copies)
        exported.append(QJsonObject{{QStringLiteral("copy"), copy.copy.display()},
                                    {QStringLiteral("destination"), copy.profile},
                                    {QStringLiteral("license"), copy.licenseId},
                                    {QStringLiteral("exportedAt"), copy.exportedAt.toString(Qt::ISODate)},
                                    {QStringLiteral("sha256"), QString::fromLatin1(copy.sha256.toHex())}});
    QJsonObject object{{QStringLiteral("schema"), QStringLiteral("clearframe.person/1")},
                       {QStringLiteral("name"), person.name},
                       {QStringLiteral("minor"), person.isMinor},
                       {QStringLiteral("notes"), person.notes},
                       {QStringLiteral("consents"), *answers},
                       {QStringLiteral("photos"), *photos},
                       {QStringLiteral("copies"), exported}};
    if (person.birthDate)
        object.insert(QStringLiteral("born"), person.birthDate->toString(Qt::ISODate));
    return object;
}

// "form.pdf", and "2-form.pdf" for another file of that name.
QByteArray freeName(const Evidence &evidence, QSet<QByteArray> &taken)
{
    QByteArray name = FilePath::fromBytes(evidence.name.toUtf8()).fileName();
    if (name.isEmpty() || name.startsWith('.'))
        name.prepend("evidence");
    QByteArray free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = QByteArray::number(number) + '-' + name;
    taken.insert(free);
    return free;
}

// Hands over what is held: the person may keep it. What the store lost is told, the rest is written.
int writeBundle(Catalog &catalog, const Person &person, const QJsonObject &held, const FilePath &folder)
{
    if (const Result<void> made = createPrivateFolder(folder); !made)
        return explain(made.error());
    const Result<QList<Consent>> consents = PeopleRepository(catalog).consentsOf(person.id);
    if (!consents)
        return explain(consents.error());
    const QByteArray json = QJsonDocument(held).toJson();
    if (const Result<void> saved = saveFile(folder.child("person.json").toArgument(), json); !saved)
        return explain(saved.error());
    const EvidenceStore store(catalog);
    QSet<QByteArray> names{"person.json"};
    QSet<QString> written;
    int status = int(ExitStatus::Clear);
    for (const Consent &consent : *consents) {
        for (const Evidence &evidence : consent.evidence) {
            if (evidence.sha256.isEmpty() || written.contains(evidence.sha256))
                continue;
            const Result<QByteArray> content = store.read(evidence);
            Result<void> saved = content ? saveFile(folder.child(freeName(evidence, names)).toArgument(), *content)
                                         : Result<void>(failure(content.error()));
            if (!saved)
                status = explain(saved.error());
            written.insert(evidence.sha256);
        }
    }
    Terminal::print(QStringLiteral("All that is held on %1 was written to %2.").arg(person.name, folder.display()));
    return status;
}

} // namespace

int runPersonExport(const QStringList &words)
{
    Arguments arguments(
        QStringLiteral("person export"),
        QStringLiteral("Prints all that is held on a person (clearframe.person/1): answers, photos, exported copies."),
        QStringLiteral("PERSON"));
    arguments.option(QStringLiteral("to"),
                     QStringLiteral("Writes it into this folder as person.json, with the files of the evidence."),
                     QStringLiteral("FOLDER"));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    if (arguments.words().size() != 1)
        return arguments.wrongUse(QStringLiteral("Say the name; put it in quotes when it has spaces."));
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    PeopleRepository people(**catalog);
    const Result<Person> person = requirePerson(people, arguments.words().value(0));
    if (!person)
        return explain(person.error());
    const Result<QJsonObject> held = personJson(**catalog, *person);
    if (!held)
        return explain(held.error());
    if (arguments.has(QStringLiteral("to"))) {
        const FilePath folder = FilePath::fromArgument(arguments.value(QStringLiteral("to"))).absolute();
        return writeBundle(**catalog, *person, *held, folder);
    }
    Terminal::print(*held);
    return int(ExitStatus::Clear);
}
