// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/photo_counts.h"

#include <algorithm>

namespace {

template <class Key>
void addTo(QHash<Key, int> &counts, const Key &key, int sign)
{
    int &count = counts[key];
    count += sign;
    if (count == 0)
        counts.remove(key);
}

void countPeople(QHash<PersonId, int> &people, const QList<FaceFacts> &faces, int sign)
{
    for (qsizetype i = 0; i < faces.size(); ++i) {
        const Decision &decision = faces.at(i).decision;
        if (decision.kind != DecisionKind::Person)
            continue;
        // Somebody can be in a photo twice: in a mirror, in a montage.
        const bool isCounted = std::any_of(faces.cbegin(), faces.cbegin() + i, [&](const FaceFacts &earlier) {
            return earlier.decision.kind == DecisionKind::Person && earlier.decision.person == decision.person;
        });
        if (!isCounted)
            addTo(people, decision.person, sign);
    }
}

// Adds the photos of folders to those above them.
QMap<FilePath, int> withParents(const QHash<FilePath, int> &direct, const QList<FilePath> &top)
{
    QMap<FilePath, int> counts;
    for (auto it = direct.cbegin(); it != direct.cend(); ++it) {
        FilePath folder = it.key();
        while (!folder.isEmpty()) {
            counts[folder] += it.value();
            if (top.contains(folder) || folder == folder.parent())
                break;
            folder = folder.parent();
        }
    }
    return counts;
}

// Photos by path: those of one folder mostly stand together, and asking whether a photo is one of them is cheaper than
// making its folder's path.
class FolderCount
{
public:
    void add(const FilePath &photo)
    {
        if (!isInLast(photo.bytes())) {
            store();
            m_folder = photo.parent();
            m_prefix = m_folder.bytes() + '/';
        }
        ++m_count;
    }
    QHash<FilePath, int> take()
    {
        store();
        return std::move(m_direct);
    }

private:
    bool isInLast(const QByteArray &path) const
    {
        return m_count > 0 && path.startsWith(m_prefix) && path.indexOf('/', m_prefix.size()) < 0;
    }
    void store()
    {
        if (m_count > 0)
            m_direct[m_folder] += m_count;
        m_count = 0;
    }

    QHash<FilePath, int> m_direct;
    FilePath m_folder;
    QByteArray m_prefix;
    int m_count = 0;
};

} // namespace

void countPhoto(PhotoCounts &counts, const PhotoItem &photo, int sign)
{
    for (const PhotoGroup group : allPhotoGroups())
        counts.groups[size_t(group)] += isInGroup(photo, group) ? sign : 0;
    for (int stars = 0; stars <= photo.facts.stars(); ++stars)
        counts.leastStars[size_t(stars)] += sign;
    if (!photo.licenseBadge.isEmpty())
        addTo(counts.licenses, photo.licenseBadge, sign);
    countPeople(counts.people, photo.facts.faces, sign);
}

PhotoCounts countPhotos(const PhotoList &photos, const QList<FilePath> &topFolders)
{
    PhotoCounts counts;
    FolderCount folders;
    for (const PhotoItem &photo : photos) {
        countPhoto(counts, photo, 1);
        folders.add(photo.facts.path);
    }
    counts.folders = withParents(folders.take(), topFolders);
    return counts;
}
