// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/face_repository.h"
#include "core/catalog/suggestion_repository.h"
#include "core/workflow/edited_picture.h"
#include "core/workflow/scan_plan.h"

#include <QElapsedTimer>

// Brings what workers found into the catalog, many photos a transaction, and says so afterwards. After an error nothing
// more is written.
class ScanWriter
{
public:
    using OnLine = std::function<void(const ScanLine &)>;

    ScanWriter(Library &library, LostPhotos &lost, ScanReport &report, const OnLine &onLine);

    void add(const ScanItem &item, const ScannedPhoto &scanned);
    void flush();
    // What needs no reading; each in one transaction.
    void saveMoved(const QList<ScanItem> &items);
    void saveReturned(const QList<ScanItem> &items);
    void saveRestamped(const QList<ScanItem> &items);
    void saveRemoved(const QList<LostPhoto> &photos);
    // Moves come before what takes their old names.
    void movePaths(const QList<ScanItem> &items);
    // Names a photo again that could not be read before and did not change.
    void repeatFailure(const ScanItem &item);
    bool hasFailed() const { return m_report.error.has_value(); }

private:
    struct Waiting
    {
        ScanItem item;
        ScannedPhoto scanned;
        ScanLine line;
        std::optional<PicturePlace> place = {}; // Where the picture lies in what it was, if it was turned or cropped.
    };

    Result<void> save(Waiting &waiting);
    Result<PhotoRecord> recordFor(Waiting &waiting);
    Result<bool> findAgain(ScanItem &item, const QByteArray &picture);
    Result<PhotoRecord> knownRecord(Waiting &waiting);
    Result<bool> isCompared(const PhotoRecord &known, const ScannedPhoto &scanned);
    Result<void> saveFaces(PhotoId photo, const Waiting &waiting);
    Result<void> movePath(const ScanItem &item);
    void saveThumbnails();
    Result<void> trySaveThumbnails();
    void announce(const Waiting &waiting);
    void count(ScanEvent event);
    void inTransaction(const std::function<Result<void>()> &work);
    void say(ScanEvent event, PhotoId photo, const FilePath &path, const FilePath &movedFrom = {});

    Library &m_library;
    PhotoRepository m_photos;
    FaceRepository m_faces;
    SuggestionRepository m_suggestions;
    LostPhotos &m_lost;
    ScanReport &m_report;
    const OnLine &m_onLine;
    QList<Waiting> m_waiting;
    QElapsedTimer m_sinceFlush;
    bool m_hasThumbnailProblem = false;
};
