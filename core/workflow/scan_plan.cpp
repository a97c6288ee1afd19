// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/scan_plan.h"

#include "core/photos/face_list_file.h"

#include <algorithm>

namespace {

bool isUpToDate(const ScanItem &item, const ScanOptions &options)
{
    if (options.rescan || !item.known || item.known->state == ScanState::NotScanned)
        return false;
    if (options.retryFailed && item.known->state == ScanState::Failed)
        return false;
    if (options.redoOlder && isSeenByOlderDetector(item, options))
        return false;
    return isSameFile(item.known->stamp, item.photo.stamp) &&
           isSameFile(item.known->sidecarStamp, item.photo.sidecarStamp) && item.known->faceList == item.faceList &&
           (item.known->state == ScanState::Failed || item.known->mode >= options.mode);
}

void sortUpToDate(const ScanItem &item, ScanPlan &plan)
{
    if (!item.movedFrom.isEmpty())
        plan.moved.append(item);
    else if (item.known->isMissing)
        plan.returned.append(item);
    else if (item.known->stamp != item.photo.stamp || item.known->sidecarStamp != item.photo.sidecarStamp)
        plan.restamped.append(item);
    else if (item.known->state != ScanState::Failed)
        ++plan.unchanged;
    if (item.known->state == ScanState::Failed)
        plan.failedBefore.append(item);
}

// Was this folder, or one above it, not readable? Then nothing is known of what is below.
bool isHidden(const FilePath &path, const QSet<FilePath> &unreadFolders)
{
    if (unreadFolders.isEmpty())
        return false;
    for (FilePath folder = path.parent(); folder != folder.parent(); folder = folder.parent()) {
        if (unreadFolders.contains(folder))
            return true;
    }
    return unreadFolders.contains(FilePath::fromBytes("/"));
}

} // namespace

ScanPlan planScan(const QList<FoundPhoto> &found, const QHash<FilePath, KnownFile> &known, LostPhotos &lost,
                  const ScanOptions &options)
{
    ScanPlan plan;
    QHash<FilePath, FileStamp> faceLists; // By folder.
    for (const FoundPhoto &photo : found) {
        const FilePath folder = photo.path.parent();
        auto list = faceLists.constFind(folder);
        if (list == faceLists.cend())
            list = faceLists.insert(folder, faceListStamp(folder));
        ScanItem item{photo, std::nullopt, {}, *list};
        const auto same = known.constFind(photo.path);
        if (same != known.cend())
            item.known = *same;
        if (!item.known || !isSameFile(item.known->stamp, photo.stamp)) {
            if (const std::optional<LostPhoto> moved = lost.takeSameFile(photo.stamp)) {
                item.known = moved->known;
                item.movedFrom = moved->path;
            }
        }
        if (isUpToDate(item, options)) {
            plan.older += isSeenByOlderDetector(item, options);
            sortUpToDate(item, plan);
        } else {
            plan.toScan.append(item);
        }
    }
    return plan;
}

bool isSeenByOlderDetector(const ScanItem &item, const ScanOptions &options)
{
    return item.known && item.known->state == ScanState::Scanned &&
           isOlderDetector(item.known->detectorVersion, item.known->mode, *options.detector);
}

DetectionMode scanMode(const ScanItem &item, const ScanOptions &options)
{
    return item.known ? std::max(item.known->mode, options.mode) : options.mode;
}

QList<LostPhoto> removedPhotos(const FoundPhotos &found, const QHash<FilePath, KnownFile> &known)
{
    QSet<FilePath> present;
    QSet<FilePath> unreadFolders;
    for (const FoundPhoto &photo : found.photos)
        present.insert(photo.path);
    for (const FileProblem &problem : found.problems) {
        if (problem.isPhoto)
            present.insert(problem.path);
        else if (problem.error.kind != ErrorKind::Invalid && problem.error.kind != ErrorKind::NotAPhoto)
            unreadFolders.insert(problem.path);
    }
    QList<LostPhoto> removed;
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (it->isMissing || present.contains(it.key()) || isHidden(it.key(), unreadFolders))
            continue;
        const Result<FileStamp> stamp = stampOf(it.key());
        if (!stamp && stamp.error().kind == ErrorKind::NotFound &&
            (!found.roots.contains(it.key()) || isGone(it.key())))
            removed.append({it.key(), *it});
    }
    std::sort(removed.begin(), removed.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return removed;
}
