// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/held_on_person.h"

#include "core/catalog/evidence_store.h"
#include "core/catalog/export_repository.h"
#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/catalog/private_file.h"
#include "core/workflow/workflow_text.h"

#include <QJsonDocument>
#include <QSaveFile>
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

Result<PhotoPathOf> photoPaths(Catalog &catalog, const QList<Consent> &consents)
{
    PhotoRepository photos(catalog);
    QHash<PhotoId, FilePath> paths;
    for (const Consent &consent : consents) {
        for (const PhotoId photo : consent.photos.photos) {
            const Result<std::optional<PhotoRecord>> record = photos.find(photo);
            if (!record)
                return failure(record.error());
            if (*record)
                paths.insert(photo, (*record)->path);
        }
    }
    return PhotoPathOf([paths](PhotoId photo) { return paths.value(photo); });
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

Result<void> save(const FilePath &path, const QByteArray &content)
{
    QSaveFile file(path.toArgument());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(ErrorKind::NotWritable,
                       Text::tr("%1 could not be written: %2").arg(path.display(), file.errorString()));
    return {};
}

} // namespace

QString evidenceState(const EvidenceStore &store, const Evidence &evidence)
{
    if (evidence.sha256.isEmpty())
        return QStringLiteral("described only");
    const Result<QByteArray> content = store.read(evidence);
    if (content)
        return QStringLiteral("intact");
    return content.error().kind == ErrorKind::Changed ? QStringLiteral("altered") : QStringLiteral("missing");
}

Result<QJsonArray> consentsWithEvidenceJson(Catalog &catalog, const QList<Consent> &consents)
{
    const Result<PhotoPathOf> paths = photoPaths(catalog, consents);
    if (!paths)
        return failure(paths.error());
    const EvidenceStore store(catalog);
    QJsonArray array;
    for (const Consent &consent : consents) {
        QJsonObject object = consentToJson(consent, *paths);
        QJsonArray files = object.value(QStringLiteral("evidence")).toArray();
        for (qsizetype i = 0; i < files.size(); ++i) {
            QJsonObject file = files[i].toObject();
            file.insert(QStringLiteral("state"), evidenceState(store, consent.evidence[i]));
            files[i] = file;
        }
        if (!files.isEmpty())
            object.insert(QStringLiteral("evidence"), files);
        array.append(object);
    }
    return array;
}

Result<QJsonObject> heldOnPerson(Catalog &catalog, const Person &person)
{
    const Result<QList<Consent>> consents = PeopleRepository(catalog).historyOf(person.id);
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

Result<QList<Error>> writeHeldOnPerson(Catalog &catalog, const Person &person, const FilePath &folder)
{
    const Result<QJsonObject> held = heldOnPerson(catalog, person);
    const Result<QList<Consent>> consents = PeopleRepository(catalog).historyOf(person.id);
    if (!held || !consents)
        return failure(held ? consents.error() : held.error());
    if (const Result<void> made = createPrivateFolder(folder); !made)
        return failure(made.error());
    if (const Result<void> saved = save(folder.child("person.json"), QJsonDocument(*held).toJson()); !saved)
        return failure(saved.error());
    const EvidenceStore store(catalog);
    QSet<QByteArray> names{"person.json"};
    QSet<QString> written;
    QList<Error> problems;
    for (const Consent &consent : *consents) {
        for (const Evidence &evidence : consent.evidence) {
            if (evidence.sha256.isEmpty() || written.contains(evidence.sha256))
                continue;
            written.insert(evidence.sha256);
            const Result<QByteArray> content = store.read(evidence);
            const Result<void> saved = content ? save(folder.child(freeName(evidence, names)), *content)
                                               : Result<void>(failure(content.error()));
            if (!saved)
                problems.append(saved.error());
        }
    }
    return problems;
}
