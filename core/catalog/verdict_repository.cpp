// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/verdict_repository.h"

#include "core/catalog/catalog.h"
#include "core/catalog/database_error.h"
#include "core/catalog/query.h"

VerdictRepository::VerdictRepository(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<std::optional<qint64>> VerdictRepository::numberOf(const QString &profile, const QByteArray &fingerprint)
{
    return guarded(m_catalog.file(), [&]() -> Result<std::optional<qint64>> {
        Query query(m_catalog.statements(), "SELECT id FROM judged_profiles WHERE profile = ? AND fingerprint = ?");
        if (!query.bind(profile, fingerprint).next())
            return std::optional<qint64>();
        return std::optional(query.integer(0));
    });
}

Result<qint64> VerdictRepository::start(const QString &profile, const QByteArray &fingerprint)
{
    qint64 number = 0;
    const Result<void> started = m_catalog.inTransaction([&]() -> Result<void> {
        Query(m_catalog.statements(), "DELETE FROM judged_profiles WHERE profile = ?").bind(profile).run();
        Query(m_catalog.statements(), "DELETE FROM kept_verdicts WHERE profile NOT IN (SELECT id FROM judged_profiles)")
            .run();
        // Those that other destinations still name are made again with the next check.
        Query(m_catalog.statements(), "DELETE FROM kept_findings").run();
        Query query(m_catalog.statements(),
                    "INSERT INTO judged_profiles (profile, fingerprint) VALUES (?, ?) RETURNING id");
        if (query.bind(profile, fingerprint).next())
            number = query.integer(0);
        return {};
    });
    if (!started)
        return failure(started.error());
    return number;
}

Result<std::optional<KeptVerdict>> VerdictRepository::find(qint64 number, PhotoId photo, int disk, QDate day)
{
    return guarded(m_catalog.file(), [&]() -> Result<std::optional<KeptVerdict>> {
        Query query(m_catalog.statements(),
                    "SELECT verdict, license, creator, mode, detector, faces, people, first_day, last_day, findings "
                    "FROM kept_verdicts WHERE photo = ? AND profile = ? AND disk = ? "
                    "AND coalesce(first_day <= ?4, 1) AND coalesce(last_day >= ?4, 1)");
        if (!query.bind(photo, number, disk, textOf(day)).next())
            return std::optional<KeptVerdict>();
        return std::optional(KeptVerdict{photo, disk, int(query.integer(0)), query.text(1), query.text(2),
                                         query.text(3), query.text(4), int(query.integer(5)), int(query.integer(6)),
                                         query.day(7), query.day(8), query.bytes(9)});
    });
}

Result<void> VerdictRepository::keep(qint64 number, const KeptVerdict &verdict)
{
    return guarded(m_catalog.file(), [&]() -> Result<void> {
        Query query(m_catalog.statements(),
                    "INSERT OR REPLACE INTO kept_verdicts (photo, profile, disk, verdict, license, creator, mode, "
                    "detector, faces, people, first_day, last_day, findings) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        query
            .bind(verdict.photo, number, verdict.disk, verdict.verdict, verdict.licenseId, verdict.creator,
                  verdict.mode, verdict.detector, verdict.faces, verdict.people, verdict.firstDay, verdict.lastDay,
                  verdict.findings)
            .run();
        return {};
    });
}

Result<QByteArray> VerdictRepository::finding(qint64 id)
{
    return guarded(m_catalog.file(), [&]() -> Result<QByteArray> {
        Query query(m_catalog.statements(), "SELECT finding FROM kept_findings WHERE id = ?");
        return query.bind(id).next() ? query.bytes(0) : QByteArray();
    });
}

Result<void> VerdictRepository::keepFinding(qint64 id, const QByteArray &finding)
{
    return guarded(m_catalog.file(), [&]() -> Result<void> {
        Query(m_catalog.statements(), "INSERT OR IGNORE INTO kept_findings (id, finding) VALUES (?, ?)")
            .bind(id, finding)
            .run();
        return {};
    });
}

const QString &VerdictRepository::textOf(QDate day)
{
    if (day != m_day) {
        m_day = day;
        m_dayText = day.toString(Qt::ISODate);
    }
    return m_dayText;
}
