// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/export_repository.h"

#include "core/catalog/catalog.h"
#include "core/catalog/database_error.h"
#include "core/catalog/query.h"

#define EXPORT_COLUMNS                                                                                                 \
    "exports.id, exports.photo, exports.copy, exports.profile, exports.license, exports.sha256, exports.exported_at, " \
    "exports.image_sha256, exports.settings"

namespace {

QList<ExportRecord> readExports(Catalog &catalog, Query &query)
{
    QList<ExportRecord> records;
    Query people(catalog.statements(), "SELECT person FROM export_people WHERE export = ? ORDER BY person");
    while (query.next()) {
        ExportRecord record{
            {query.integer(1)}, query.path(2), query.text(3), query.text(4), query.bytes(5), query.moment(6), {},
            query.bytes(7),     query.text(8)};
        people.bind(query.integer(0));
        while (people.next())
            record.people.append(PersonId{people.integer(0)});
        people.reset();
        records.append(record);
    }
    return records;
}

} // namespace

ExportRepository::ExportRepository(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<qint64> ExportRepository::add(const ExportRecord &record)
{
    qint64 id = 0;
    const Result<void> added = m_catalog.inTransaction([&]() -> Result<void> {
        Query query(m_catalog.statements(),
                    "INSERT INTO exports (photo, copy, profile, license, sha256, exported_at, "
                    "image_sha256, settings, is_placed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0) RETURNING id");
        query.bind(record.photo, record.copy.bytes(), record.profile, record.licenseId, record.sha256,
                   record.exportedAt.isValid() ? record.exportedAt : QDateTime::currentDateTimeUtc(),
                   record.imageSha256, record.settings);
        query.next();
        id = query.integer(0);
        Query person(m_catalog.statements(), "INSERT OR IGNORE INTO export_people (export, person) VALUES (?, ?)");
        for (const PersonId who : record.people) {
            person.bind(id, who).run();
            person.reset();
        }
        return {};
    });
    if (!added)
        return failure(added.error());
    return id;
}

Result<void> ExportRepository::confirm(qint64 entry)
{
    return guarded(m_catalog.file(), [&]() -> Result<void> {
        Query query(m_catalog.statements(), "UPDATE exports SET is_placed = 1 WHERE id = ?");
        query.bind(entry).run();
        return {};
    });
}

Result<QHash<qint64, ExportRecord>> ExportRepository::unconfirmed()
{
    return guarded(m_catalog.file(), [&]() -> Result<QHash<qint64, ExportRecord>> {
        QList<qint64> numbers;
        Query ids(m_catalog.statements(), "SELECT id FROM exports WHERE is_placed = 0 ORDER BY id");
        while (ids.next())
            numbers.append(ids.integer(0));
        Query query(m_catalog.statements(), "SELECT " EXPORT_COLUMNS " FROM exports WHERE is_placed = 0 ORDER BY id");
        const QList<ExportRecord> records = readExports(m_catalog, query);
        QHash<qint64, ExportRecord> entries;
        for (qsizetype i = 0; i < records.size() && i < numbers.size(); ++i)
            entries.insert(numbers.at(i), records.at(i));
        return entries;
    });
}

Result<void> ExportRepository::remove(qint64 entry)
{
    return guarded(m_catalog.file(), [&]() -> Result<void> {
        Query query(m_catalog.statements(), "DELETE FROM exports WHERE id = ?");
        query.bind(entry).run();
        return {};
    });
}

Result<QList<ExportRecord>> ExportRepository::all()
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<ExportRecord>> {
        Query query(m_catalog.statements(), "SELECT " EXPORT_COLUMNS " FROM exports ORDER BY id");
        return readExports(m_catalog, query);
    });
}

Result<QList<ExportRecord>> ExportRepository::ofPerson(PersonId person)
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<ExportRecord>> {
        Query query(m_catalog.statements(),
                    "SELECT " EXPORT_COLUMNS " FROM export_people JOIN exports ON exports.id = export_people.export "
                    "WHERE export_people.person = ? ORDER BY exports.id");
        return readExports(m_catalog, query.bind(person));
    });
}

Result<QList<ExportRecord>> ExportRepository::ofPhoto(PhotoId photo)
{
    return guarded(m_catalog.file(), [&]() -> Result<QList<ExportRecord>> {
        Query query(m_catalog.statements(), "SELECT " EXPORT_COLUMNS " FROM exports WHERE photo = ? ORDER BY id");
        return readExports(m_catalog, query.bind(photo));
    });
}

Result<void> ExportRepository::addPublishedBefore(const QList<PublishedBefore> &photos)
{
    return m_catalog.inTransaction([&]() -> Result<void> {
        Query query(m_catalog.statements(),
                    "INSERT OR IGNORE INTO published_before (photo, profile, license, noted_at) "
                    "VALUES (?, ?, ?, ?)");
        for (const PublishedBefore &published : photos) {
            query.bind(published.photo, published.profile, published.licenseId, QDateTime::currentDateTimeUtc()).run();
            query.reset();
        }
        return {};
    });
}

Result<QHash<PhotoId, QStringList>> ExportRepository::publishedLicenses()
{
    return guarded(m_catalog.file(), [&]() -> Result<QHash<PhotoId, QStringList>> {
        QHash<PhotoId, QStringList> licenses;
        Query query(m_catalog.statements(), "SELECT photo, license FROM exports WHERE license <> '' UNION "
                                            "SELECT photo, license FROM published_before WHERE license <> ''");
        while (query.next())
            licenses[{query.integer(0)}].append(query.text(1));
        return licenses;
    });
}
