// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/settle_row.h"

#include "core/writing/apply_row.h"
#include "core/writing/insertion.h"
#include "core/writing/write_errors.h"
#include "core/writing/writing_text.h"

#include <cerrno>

namespace {

bool isSameFile(const FileStamp &one, const FileStamp &other)
{
    return one.inode == other.inode && one.device == other.device;
}

// The places hold a mixture of both versions, and with those before it would be the file that the mark tells.
bool isMixture(const PresentFile &present, const QList<PatchPlace> &places, const ContentMark &mark)
{
    PresentFile mended = present;
    for (const PatchPlace &place : places) {
        if (place.offset + place.before.size() > mended.beginning.size() ||
            !isTorn(QByteArrayView(mended.beginning).sliced(place.offset), place))
            return false;
        mended.beginning.replace(place.offset, place.before.size(), place.before);
    }
    return mended.has(mark);
}

// What an interrupted insertion left, and the version that it can be brought to.
struct TornInsertion
{
    QList<PatchPlace> mend;
    bool becomesNew = false;
};

std::optional<TornInsertion> tornInsertion(const RowBytes &bytes, const PresentFile &present)
{
    const auto insertion =
        bytes.method == WriteMethod::Insert ? insertionFrom(bytes.forward, bytes.inverse) : std::optional<Insertion>();
    if (!insertion || !isSameFile(present.stamp, bytes.stampBefore))
        return std::nullopt;
    const QList<PatchPlace> toNew{insertion->placeInNewSize()};
    if (isMixture(present, reversed(toNew), bytes.after))
        return TornInsertion{toNew, true};
    const QList<PatchPlace> toOld = reversed({insertion->placeInOldSize()});
    if (isMixture(present, reversed(toOld), bytes.before))
        return TornInsertion{toOld, false};
    return std::nullopt;
}

} // namespace

bool isTornPatch(const RowBytes &bytes, const PresentFile &present)
{
    const auto places = patchPlaces(bytes.forward, bytes.inverse);
    return bytes.method == WriteMethod::PatchInPlace && places && isSameFile(present.stamp, bytes.stampBefore) &&
           isMixture(present, *places, bytes.before);
}

Result<FileStamp> writePlaces(const FilePath &target, const QList<PatchPlace> &places, const FileStamp &expected,
                              bool repairsTorn, const WriteOptions &options)
{
    PatchRequest request;
    request.target = target;
    request.places = places;
    request.expected = expected;
    request.repairsTorn = repairsTorn;
    request.keepsModifiedTime = options.keepsModifiedTime;
    request.mayChangeLinks = options.hardLinks == HardLinks::ChangeAll;
    return patchFile(request);
}

namespace {

// Nobody can have the file open in its torn state for good: a program that has is waited for by trying again.
Result<FileStamp> completed(const RowBytes &bytes, const FileStamp &present, const WriteOptions &options)
{
    const auto places = patchPlaces(bytes.forward, bytes.inverse);
    return places ? writePlaces(bytes.target, *places, present, true, options) : hasChanged(bytes.target);
}

Result<FileStamp> confirmed(const RowBytes &bytes, const FileStamp &present)
{
    const auto synced = syncFile(bytes.target);
    return synced ? Result<FileStamp>(present) : failure(synced.error());
}

} // namespace

RowOutcome settledRow(const SessionRow &row, const RowBytes &bytes, const WriteOptions &options)
{
    RowOutcome outcome = outcomeOf(row, RowState::Planned);
    const auto present = presentFile(bytes.target, bytes.beginningBytes());
    if (!present) {
        outcome = outcomeOf(row, RowState::Failed, present.error().message);
    } else if (!*present) {
        if (!bytes.creates())
            outcome = outcomeOf(row, RowState::Failed, cannotRead(bytes.target, ENOENT).value().message);
    } else if (const bool isNew = (*present)->has(bytes.after); isNew || isTornPatch(bytes, **present)) {
        const auto written = isNew ? confirmed(bytes, (*present)->stamp) : completed(bytes, (*present)->stamp, options);
        outcome = written ? outcomeOf(row, RowState::Written)
                          : outcomeOf(row, isNew ? RowState::Failed : RowState::Prepared, written.error().message);
        outcome.stampBefore = bytes.stampBefore;
        if (written)
            outcome.stampAfter = *written;
        else
            outcome.shown = FileWriteState::Failed;
    } else if ((*present)->has(bytes.before)) {
        // Still the old one.
    } else if (const auto torn = tornInsertion(bytes, **present)) {
        const auto mended = writePlaces(bytes.target, torn->mend, (*present)->stamp, true, options);
        outcome = mended ? outcomeOf(row, torn->becomesNew ? RowState::Written : RowState::Planned)
                         : outcomeOf(row, RowState::Prepared, mended.error().message);
        outcome.stampBefore = bytes.stampBefore;
        if (!mended)
            outcome.shown = FileWriteState::Failed;
        else if (torn->becomesNew)
            outcome.stampAfter = *mended;
    } else {
        outcome = outcomeOf(row, RowState::Failed, hasChanged(bytes.target).value().message);
    }
    outcome.target = bytes.target;
    return outcome;
}

std::optional<RowOutcome> settledUndo(const SessionRow &row, const RowBytes &bytes, const WriteOptions &options)
{
    const auto present = presentFile(bytes.target, bytes.beginningBytes());
    if (!present || !*present || (*present)->has(bytes.after) || (*present)->has(bytes.before) ||
        !isTornPatch(bytes, **present))
        return std::nullopt;
    const auto places = patchPlaces(bytes.forward, bytes.inverse);
    const auto restored = writePlaces(bytes.target, reversed(*places), (*present)->stamp, true, options);
    if (!restored)
        return std::nullopt; // Undoing tries again and says why not.
    RowOutcome outcome = outcomeOf(row, RowState::Undone);
    outcome.target = bytes.target;
    outcome.stampBefore = bytes.stampAfter;
    outcome.stampAfter = *restored;
    return outcome;
}
