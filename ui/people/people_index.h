// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/face_queue.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

// What the People page shows of all photos together: the queue in its order, the counts, and who is in how many. An
// answer changes only what its photos add, so that it costs the same in a library of any size.
class PeopleIndex : public QObject
{
    Q_OBJECT

public:
    explicit PeopleIndex(const LibraryState &state, QObject *parent = nullptr);

    const QueueProgress &progress() const;
    int namedInFiles() const; // Open faces for which a file offers a name.
    int photosToSweep() const;

    // The first faces of the queue, at most so many.
    QList<ListedFace> firstInQueue(QueueKind kind, int most) const;
    int queueLength(QueueKind kind) const;
    int placeInQueue(QueueKind kind, const ListedFace &face) const;  // -1: not in it.
    using Wanted = std::function<bool(int row, FaceId face)>;        // Row of the photo.
    int firstPlace(QueueKind kind, const Wanted &wanted) const;      // -1: none.
    int lengthUntilLast(QueueKind kind, const Wanted &wanted) const; // 0: none.
    // Open faces for which their files offer this one name.
    QSet<FaceId> facesNamed(const QString &name) const;
    void putOff(const QList<ListedFace> &faces); // To the end of the queue.
    bool isPutOff(FaceId face) const { return m_later.contains(face); }

    // How the photos show somebody.
    struct Shown
    {
        int photos = 0;
        std::optional<ListedFace> face = {}; // The largest.
    };
    Shown shown(PersonId person) const;
    int shownRevision() const; // Another number: somebody is in other photos now.

private:
    struct QueuedFace
    {
        quint64 order = 0;
        FaceId face;
    };
    using Queue = std::vector<QueuedFace>;
    // What one photo adds.
    struct Share
    {
        quint16 open = 0;
        quint16 faces = 0;
        quint16 named = 0;
        bool isClearedToday = false;
        bool isToSweep = false;
        bool isOnlyStop = false;
    };

    void changeRows(int first, int last);
    void bringUpToDate() const;
    void build();
    Share shareOf(const PhotoItem &photo) const;
    void count(const Share &share, int sign);
    void queueFaces(int row, const Share &share, Queue &queue) const;
    void leaveQueue(int row, const Share &share);
    void enterQueue(int row, const Share &share);
    void addShown(int row);
    void takeShown(int row);
    void lookAgainFor(const QSet<PersonId> &people);
    ListedFace listed(const QueuedFace &queued) const;

    const LibraryState &m_state;
    bool m_isStale = true;
    QDate m_day;
    QDateTime m_dayBegan;
    std::vector<Share> m_shares; // By row.
    Queue m_queue;               // By order.
    QSet<FaceId> m_later;        // Until the window closes.
    QueueProgress m_progress;
    int m_named = 0;
    int m_toSweep = 0;
    QHash<int, QList<PersonId>> m_peopleOfRow;
    QHash<PersonId, Shown> m_shown;
    int m_shownRevision = 0;
};
