// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/accepted_repository.h"

#include "core/catalog/catalog.h"
#include "core/catalog/catalog_text.h"
#include "core/catalog/database_error.h"
#include "core/catalog/query.h"

AcceptedRepository::AcceptedRepository(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<void> AcceptedRepository::accept(const AcceptedFinding &finding)
{
    if (finding.reason.trimmed().isEmpty())
        return failure(ErrorKind::Invalid,
                       CatalogText::tr("Accepting %1 needs a reason that can be read later.").arg(finding.rule));
    return m_catalog.inTransaction([&]() -> Result<void> {
        Query photo(m_catalog.statements(), "SELECT 1 FROM photos WHERE id = ?");
        if (!photo.bind(finding.photo).next())
            return failure(ErrorKind::NotFound,
                           CatalogText::tr("The photo is not in the catalog any more; scan its folder again."));
        Query query(m_catalog.statements(), "INSERT OR REPLACE INTO accepted_findings (photo, rule, profile, reason, "
                                            "accepted_by, until_day, accepted_at, subjects) "
                                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        query.bind(finding.photo, finding.rule, finding.profile, finding.reason, finding.acceptedBy, finding.until,
                   QDateTime::currentDateTimeUtc(), finding.subjects);
        query.run();
        return {};
    });
}

Result<void> AcceptedRepository::acceptAll(const QList<AcceptedFinding> &findings)
{
    return m_catalog.inTransaction([&]() -> Result<void> {
        for (const AcceptedFinding &finding : findings) {
            const Result<void> accepted = accept(finding);
            if (!accepted)
                return accepted;
        }
        return {};
    });
}

Result<void> AcceptedRepository::revoke(PhotoId photo, const QString &rule, const QString &profile)
{
    return guarded(m_catalog.file(), [&]() -> Result<void> {
        Query query(m_catalog.statements(),
                    "DELETE FROM accepted_findings WHERE photo = ? AND rule = ? AND profile = ?");
        if (query.bind(photo, rule, profile).run() == 0)
            return failure(ErrorKind::NotFound, CatalogText::tr("%1 was not accepted for this photo.").arg(rule));
        return {};
    });
}

Result<QHash<PhotoId, QList<AcceptedFinding>>> AcceptedRepository::all()
{
    return guarded(m_catalog.file(), [&]() -> Result<QHash<PhotoId, QList<AcceptedFinding>>> {
        QHash<PhotoId, QList<AcceptedFinding>> accepted;
        Query query(m_catalog.statements(),
                    "SELECT photo, rule, profile, reason, accepted_by, until_day, subjects FROM "
                    "accepted_findings ORDER BY photo, rule, profile");
        while (query.next()) {
            const AcceptedFinding finding{{query.integer(0)}, query.text(1), query.text(2), query.text(3),
                                          query.text(4),      query.day(5),  query.list(6)};
            accepted[finding.photo].append(finding);
        }
        return accepted;
    });
}
