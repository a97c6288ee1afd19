// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/check_photos.h"

#include "core/workflow/kept_verdicts.h"

#include <algorithm>
#include <span>

namespace {

constexpr qsizetype partSize = 2000;
constexpr qsizetype checkedAtOnce = 1000; // Between two looks at the job; few enough for memory.

} // namespace

Result<LibraryFacts> readFacts(Catalog &catalog, const QList<FilePath> &paths, bool withDisk)
{
    Result<ComparableFacts> facts = readComparableFacts(catalog, paths);
    if (!facts)
        return failure(facts.error());
    if (withDisk)
        compareWithDisk(*facts);
    return LibraryFacts{std::move(facts->photos), std::move(facts->people)};
}

Result<PeopleFacts> readFactsInParts(Catalog &catalog, const TakeFacts &take)
{
    FactsReader reader(catalog);
    const Result<void> read = catalog.inSnapshot([&]() -> Result<void> {
        if (const Result<void> fresh = reader.refresh(); !fresh)
            return fresh;
        const Result<QList<PhotoId>> ids = PhotoRepository(catalog).idsByPath();
        if (!ids)
            return failure(ids.error());
        for (qsizetype first = 0; first < ids->size(); first += partSize) {
            Result<QList<PhotoRecord>> records = PhotoRepository(catalog).ofIds(ids->mid(first, partSize));
            if (!records)
                return failure(records.error());
            Result<QList<PhotoFacts>> part = reader.read(*records);
            if (!part)
                return failure(part.error());
            if (!take(std::move(*part), reader.people()))
                return failure(ErrorKind::Stopped, {});
        }
        return {};
    });
    if (!read)
        return failure(read.error());
    return reader.people();
}

Result<CheckReport> checkPhotos(Catalog &catalog, const QList<FilePath> &paths, const Profile &profile, QDate day,
                                JobControl &job)
{
    const Result<PhotosToCheck> found = findPhotosToCheck(catalog, paths, job);
    if (!found)
        return failure(found.error());
    const std::span<const PhotoToCheck> photos(found->photos);
    CheckReport report{profile, day, {}, found->wasStopped};
    KeptVerdicts verdicts(catalog, profile, day);
    for (std::size_t first = 0; first < photos.size(); first += checkedAtOnce) {
        job.waitWhilePaused();
        if (job.isCancelled())
            break;
        job.report(qsizetype(first), qsizetype(photos.size()), photos[first].path.displayName());
        const auto some = photos.subspan(first, std::min<std::size_t>(checkedAtOnce, photos.size() - first));
        if (const Result<void> checked = verdicts.check(some, report.photos); !checked)
            return failure(checked.error());
    }
    report.wasStopped = report.wasStopped || job.isCancelled();
    return report;
}
