// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/photo_order.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace {

// Keys are made once a photo: comparing makes some two million looks at them for 100,000 photos.
template <class Key>
void sortBy(QList<int> &rows, const PhotoList &photos, Key (*keyOf)(const PhotoItem &))
{
    QList<std::pair<Key, int>> keyed;
    keyed.reserve(rows.size());
    for (const int row : std::as_const(rows))
        keyed.append({keyOf(photos.at(row)), row});
    std::sort(keyed.begin(), keyed.end()); // The row makes every key different.
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i] = keyed.at(i).second;
}

QByteArray nameKey(const PhotoItem &photo)
{
    return photo.facts.path.fileName().toLower();
}

qint64 dateKey(const PhotoItem &photo)
{
    return photo.facts.takenOn ? photo.facts.takenOn->toJulianDay() : std::numeric_limits<qint64>::max();
}

int verdictKey(const PhotoItem &photo)
{
    switch (photo.verdict.verdict) {
    case Verdict::Blocked:
        return 0;
    case Verdict::Undecided:
        return 1;
    case Verdict::Clear:
        break;
    }
    return 2;
}

int facesKey(const PhotoItem &photo)
{
    return -int(photo.facts.faces.size());
}

QString licenseKey(const PhotoItem &photo)
{
    return photo.licenseBadge;
}

int starsKey(const PhotoItem &photo)
{
    return -photo.facts.stars();
}

} // namespace

const QList<PhotoSort> &allPhotoSorts()
{
    static const QList<PhotoSort> sorts = {PhotoSort::Folder,  PhotoSort::Name,  PhotoSort::DateTaken,
                                           PhotoSort::Verdict, PhotoSort::Faces, PhotoSort::License,
                                           PhotoSort::Stars};
    return sorts;
}

QString photoSortTitle(PhotoSort sort)
{
    switch (sort) {
    case PhotoSort::Folder:
        return QCoreApplication::translate("PhotoOrder", "Folder");
    case PhotoSort::Name:
        return QCoreApplication::translate("PhotoOrder", "File name");
    case PhotoSort::DateTaken:
        return QCoreApplication::translate("PhotoOrder", "Date taken");
    case PhotoSort::Verdict:
        return QCoreApplication::translate("PhotoOrder", "Verdict");
    case PhotoSort::Faces:
        return QCoreApplication::translate("PhotoOrder", "Number of faces");
    case PhotoSort::Stars:
        return QCoreApplication::translate("PhotoOrder", "Stars");
    case PhotoSort::License:
        break;
    }
    return QCoreApplication::translate("PhotoOrder", "License");
}

void sortRows(QList<int> &rows, const PhotoList &photos, const PhotoOrder &order)
{
    switch (order.sort) {
    case PhotoSort::Folder:
        break;
    case PhotoSort::Name:
        sortBy<QByteArray>(rows, photos, nameKey);
        break;
    case PhotoSort::DateTaken:
        sortBy<qint64>(rows, photos, dateKey);
        break;
    case PhotoSort::Verdict:
        sortBy<int>(rows, photos, verdictKey);
        break;
    case PhotoSort::Faces:
        sortBy<int>(rows, photos, facesKey);
        break;
    case PhotoSort::License:
        sortBy<QString>(rows, photos, licenseKey);
        break;
    case PhotoSort::Stars:
        sortBy<int>(rows, photos, starsKey);
        break;
    }
    if (order.isReversed)
        std::reverse(rows.begin(), rows.end());
}
