// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/accepted_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/photos/find_photos.h"
#include "core/photos/sidecars_on_disk.h"
#include "core/workflow/check_photos.h"

#include <QHash>

#include <optional>
#include <span>

// What the catalog remembers of a photo's files, to tell whether they are still the ones that were scanned.
struct SeenFiles
{
    FileStamp stamp;
    FilePath sidecar;
    FileStamp sidecarStamp;
};

// How the files of a photo compare with the scanned ones.
enum class DiskState
{
    AsScanned,
    Changed,
    Missing
};
void setDiskState(PhotoFacts &photo, DiskState state);

class DiskComparison
{
public:
    // Takes the stamps of the photo and its sidecar. A file that cannot be asked counts as changed.
    DiskState of(const FilePath &path, const SeenFiles &seen);

private:
    SidecarsOnDisk m_sidecars;
};

// Reads the facts of some photos at a time. What there is little of is read once, and again when another program
// changed the catalog.
class FactsReader
{
public:
    struct Shared
    {
        QHash<PhotoId, QList<AcceptedFinding>> accepted;
        QHash<PhotoId, QString> pending;
        QHash<PhotoId, QStringList> published;
        QHash<PhotoId, PhotoMarks> marks;
    };

    explicit FactsReader(Catalog &catalog);

    // To be called first in each transaction that reads.
    Result<void> refresh();
    // In the order of the records, which lose their texts to the facts.
    Result<QList<PhotoFacts>> read(std::span<PhotoRecord> records);
    const PeopleFacts &people() const { return m_people; }

private:
    Catalog &m_catalog;
    std::optional<qint64> m_counter;
    PeopleFacts m_people;
    Shared m_shared;
};

// Facts of photos with what they are compared with on disk: two lists of the same length and order.
struct ComparableFacts
{
    QList<PhotoFacts> photos;
    QList<SeenFiles> seen;
    PeopleFacts people;
};

// All of one moment. No paths: all photos.
Result<ComparableFacts> readComparableFacts(Catalog &catalog, const QList<FilePath> &paths);

// Takes the stamps of every photo and its sidecar and sets isMissing and isChangedOnDisk.
void compareWithDisk(ComparableFacts &facts);

bool isChanged(const SeenFiles &seen, const FoundPhoto &found);
