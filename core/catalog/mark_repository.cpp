// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/mark_repository.h"

#include "core/catalog/catalog.h"
#include "core/catalog/database_error.h"
#include "core/catalog/query.h"

namespace {

QString wordOf(PhotoFlag flag)
{
    switch (flag) {
    case PhotoFlag::Pick:
        return QStringLiteral("pick");
    case PhotoFlag::Reject:
        return QStringLiteral("reject");
    case PhotoFlag::None:
        break;
    }
    return QStringLiteral("");
}

PhotoFlag flagOf(const QString &word)
{
    if (word == u"pick")
        return PhotoFlag::Pick;
    return word == u"reject" ? PhotoFlag::Reject : PhotoFlag::None;
}

} // namespace

MarkRepository::MarkRepository(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<void> MarkRepository::set(PhotoId photo, const PhotoMarks &marks)
{
    return guarded(m_catalog.file(), [&]() -> Result<void> {
        if (marks == PhotoMarks()) {
            Query(m_catalog.statements(), "DELETE FROM photo_marks WHERE photo = ?").bind(photo).run();
            return {};
        }
        Query query(m_catalog.statements(), "INSERT OR REPLACE INTO photo_marks (photo, stars, flag) VALUES (?, ?, ?)");
        query.bind(photo, marks.stars, wordOf(marks.flag)).run();
        return {};
    });
}

Result<QHash<PhotoId, PhotoMarks>> MarkRepository::all()
{
    return guarded(m_catalog.file(), [&]() -> Result<QHash<PhotoId, PhotoMarks>> {
        QHash<PhotoId, PhotoMarks> marks;
        Query query(m_catalog.statements(), "SELECT photo, stars, flag FROM photo_marks");
        while (query.next()) {
            PhotoMarks &found = marks[{query.integer(0)}];
            if (!query.isNull(1))
                found.stars = int(query.integer(1));
            found.flag = flagOf(query.text(2));
        }
        return marks;
    });
}

Result<QHash<PhotoId, int>> MarkRepository::stars()
{
    return guarded(m_catalog.file(), [&]() -> Result<QHash<PhotoId, int>> {
        QHash<PhotoId, int> stars;
        Query query(m_catalog.statements(),
                    "SELECT id, coalesce(stars, rating) FROM photos LEFT JOIN photo_marks ON photo = id "
                    "WHERE coalesce(stars, rating) > 0");
        while (query.next())
            stars.insert({query.integer(0)}, int(query.integer(1)));
        return stars;
    });
}
