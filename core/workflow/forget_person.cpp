// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/forget_person.h"

#include "core/catalog/catalog.h"
#include "core/catalog/erase_text.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/catalog/suggestion_repository.h"
#include "core/metadata/rights_cbor.h"
#include "core/workflow/erase_names.h"
#include "core/workflow/workflow_text.h"

#include <QSet>

namespace {

// Those of a record that cannot be read (of another version, or none) are empty.
Result<Rights> rightsOf(PhotoRepository &photos, PhotoId photo)
{
    const Result<QByteArray> cbor = photos.rightsCbor(photo);
    if (!cbor)
        return cbor.error().kind == ErrorKind::NotFound ? Result<Rights>(Rights()) : failure(cbor.error());
    return rightsFromCbor(QCborValue::fromCbor(*cbor)).value_or(Rights());
}

// True also of a record that cannot be read: it goes then.
Result<bool> isNamedInStored(PhotoRepository &photos, PhotoId photo, const QString &name)
{
    const Result<QByteArray> cbor = photos.rightsCbor(photo);
    if (!cbor)
        return cbor.error().kind == ErrorKind::NotFound ? Result<bool>(false) : failure(cbor.error());
    return QString::fromUtf8(*cbor).contains(name, Qt::CaseInsensitive);
}

FileWithName placesOf(const PhotoRecord &photo, const Rights &rights, const QString &name)
{
    FileWithName file{photo.path, {}, false};
    for (const RightsField &field : rights.fields) {
        QString text = field.value;
        bool isNamed = eraseName(text, name);
        for (const FieldSource &source : field.sources)
            isNamed |= source.value.contains(name, Qt::CaseInsensitive);
        if (isNamed)
            file.where.append(rightsFieldTitle(field.id));
        file.isCreator |= isNamed && field.id == RightsFieldId::Creator;
    }
    for (const FileContent &content : rights.contents) {
        if (content.text.contains(name, Qt::CaseInsensitive))
            file.where.append(fileContentTitle(content.kind));
    }
    return file;
}

class Eraser
{
public:
    Eraser(Catalog &catalog, const QString &name)
        : m_catalog(catalog)
        , m_photos(catalog)
        , m_name(name)
    {
    }

    Result<QList<FileWithName>> run()
    {
        const Result<QList<SuggestedName>> suggested = SuggestionRepository(m_catalog).everyUse(m_name);
        if (!suggested)
            return failure(suggested.error());
        for (const SuggestedName &name : *suggested)
            m_suggested.insert(name.photo);
        const Result<QList<PhotoRecord>> photos = m_photos.everyOne();
        if (!photos)
            return failure(photos.error());
        for (const PhotoRecord &photo : *photos) {
            if (const Result<void> done = eraseFrom(photo); !done)
                return failure(done.error());
        }
        const Result<void> erased = eraseInTexts(m_catalog, [this](QString &text) { return eraseName(text, m_name); });
        if (!erased)
            return failure(erased.error());
        return m_files;
    }

private:
    Result<void> eraseFrom(const PhotoRecord &photo)
    {
        Result<Rights> rights = rightsOf(m_photos, photo.id);
        if (!rights)
            return failure(rights.error());
        FileWithName file = placesOf(photo, *rights, m_name);
        if (m_suggested.contains(photo.id))
            file.where.append(Text::tr("face region or person tag"));
        if (photo.path.displayName().contains(m_name, Qt::CaseInsensitive))
            file.where.append(Text::tr("file name"));
        if (!file.where.isEmpty() && !photo.path.isEmpty())
            m_files.append(file);
        const Result<bool> isStored = isNamedInStored(m_photos, photo.id, m_name);
        if (!isStored)
            return failure(isStored.error());
        if (!eraseName(*rights, m_name) && !*isStored)
            return {};
        return m_photos.saveRights(photo.id, photo.stamp, photo.sidecar, photo.sidecarStamp, summaryOf(*rights),
                                   toCbor(*rights).toCbor());
    }

    Catalog &m_catalog;
    PhotoRepository m_photos;
    QString m_name;
    QSet<PhotoId> m_suggested;
    QList<FileWithName> m_files;
};

} // namespace

Result<ForgottenPerson> forgetPerson(Catalog &catalog, PersonId person)
{
    PeopleRepository people(catalog);
    const Result<std::optional<Person>> known = people.find(person);
    if (!known)
        return failure(known.error());
    ForgottenPerson forgotten;
    if (*known && !(*known)->isForgotten) {
        const Result<void> erased = catalog.inTransaction([&]() -> Result<void> {
            Result<QList<FileWithName>> files = Eraser(catalog, (*known)->name).run();
            if (!files)
                return failure(files.error());
            forgotten.files = std::move(*files);
            return {};
        });
        if (!erased)
            return failure(erased.error());
    }
    const Result<void> done = people.forget(person);
    if (!done)
        return failure(done.error());
    return forgotten;
}
