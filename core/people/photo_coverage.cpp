// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/photo_coverage.h"

#include "core/people/people_text.h"

#include <QStringList>

#include <algorithm>

namespace {

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString daysText(const PhotoCoverage &coverage)
{
    if (coverage.takenFrom && coverage.takenFrom == coverage.takenUntil)
        return PeopleText::tr("taken on %1").arg(dayText(coverage.takenFrom));
    if (coverage.takenFrom && coverage.takenUntil)
        return PeopleText::tr("taken from %1 to %2").arg(dayText(coverage.takenFrom), dayText(coverage.takenUntil));
    return coverage.takenFrom ? PeopleText::tr("taken from %1 on").arg(dayText(coverage.takenFrom))
                              : PeopleText::tr("taken until %1").arg(dayText(coverage.takenUntil));
}

} // namespace

bool PhotoCoverage::covers(PhotoId photo, const FilePath &path, const std::optional<QDate> &takenOn) const
{
    if (isAll() || (photo.isValid() && photos.contains(photo)))
        return true;
    if (!isSelection())
        return false;
    if ((takenFrom || takenUntil) && !takenOn)
        return false;
    if ((takenFrom && *takenOn < *takenFrom) || (takenUntil && *takenOn > *takenUntil))
        return false;
    return folders.isEmpty() ||
           std::any_of(folders.begin(), folders.end(), [&](const FilePath &folder) { return path.isInside(folder); });
}

QString coverageText(const PhotoCoverage &coverage)
{
    QStringList parts;
    if (!coverage.folders.isEmpty()) {
        QStringList folders;
        for (const FilePath &folder : coverage.folders)
            folders.append(PeopleText::tr("“%1”").arg(folder.display()));
        parts.append(PeopleText::tr("photos below %1").arg(folders.join(QStringLiteral(", "))));
    }
    if (coverage.takenFrom || coverage.takenUntil)
        parts.append(coverage.folders.isEmpty() ? PeopleText::tr("photos %1").arg(daysText(coverage))
                                                : daysText(coverage));
    QString text = parts.join(QStringLiteral(", "));
    if (!coverage.photos.isEmpty()) {
        const QString chosen = PeopleText::tr("%n chosen photo(s)", nullptr, int(coverage.photos.size()));
        text = text.isEmpty() ? chosen : PeopleText::tr("%1, and %2").arg(text, chosen);
    }
    return text;
}
