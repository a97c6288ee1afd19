// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/library_state.h"

#include "core/catalog/mark_repository.h"
#include "ui/common/library_reading.h"
#include "ui/common/library_scan.h"
#include "ui/jobs/job_runner.h"

#include <QSet>
#include <QTimer>

#include <algorithm>
#include <array>

namespace {

// More than this many photos are read in a job instead of at once.
constexpr qsizetype readAtOnce = 200;

// The first screens of a library that is opened are shown before the rest of it was read.
constexpr int shownFirst = 300;

constexpr int dayIsAskedEveryMs = 30'000;

bool areSame(const PeopleFacts &a, const PeopleFacts &b)
{
    return a.people == b.people && a.consents == b.consents && a.ownNames == b.ownNames;
}

} // namespace

struct LibraryState::Private
{
    Private(LibraryFiles libraryFiles, std::shared_ptr<WorkerPool> pool, JobRunner &jobRunner)
        : files(std::move(libraryFiles))
        , workers(std::move(pool))
        , runner(jobRunner)
    {
    }

    LibraryFiles files;
    std::shared_ptr<WorkerPool> workers;
    JobRunner &runner;
    std::unique_ptr<Catalog> catalog;
    QList<PhotoItem> photos;
    QHash<PhotoId, int> rows;
    std::array<int, 3> counts = {};
    PeopleFacts people;
    QList<Profile> profiles = allProfiles();
    Profile profile = profiles.isEmpty() ? Profile() : profiles.first();
    QList<PhotoId> selection;
    QList<FileProblem> problems;
    bool isLoading = false;
    bool isWhole = true;
    bool isReloadWanted = false;
    bool isJudging = false;
    QDate day = QDate::currentDate(); // For which everything is judged.
    QTimer clock;
    int scans = 0;
    int generation = 0; // Counts what would make the outcome of a running job outdated.

    void countVerdicts()
    {
        counts = {};
        for (const PhotoItem &item : photos)
            ++counts[size_t(item.verdict.verdict)];
    }
    void indexRows()
    {
        rows.clear();
        rows.reserve(photos.size());
        for (int row = 0; row < int(photos.size()); ++row)
            rows.insert(photos.at(row).facts.id, row);
        countVerdicts();
    }
};

LibraryState::LibraryState(LibraryFiles files, std::shared_ptr<WorkerPool> workers, JobRunner &runner, QObject *parent)
    : QObject(parent)
    , d(new Private(std::move(files), std::move(workers), runner))
{
    // A consent that ends at midnight ends in a window that stays open too.
    connect(&d->clock, &QTimer::timeout, this, [this] { setDay(QDate::currentDate()); });
    d->clock.start(dayIsAskedEveryMs);
}

LibraryState::~LibraryState() = default;

const LibraryFiles &LibraryState::files() const
{
    return d->files;
}

const std::shared_ptr<WorkerPool> &LibraryState::workers() const
{
    return d->workers;
}

JobRunner &LibraryState::runner() const
{
    return d->runner;
}

const QList<PhotoItem> &LibraryState::photos() const
{
    return d->photos;
}

int LibraryState::rowOf(PhotoId photo) const
{
    return d->rows.value(photo, -1);
}

const PeopleFacts &LibraryState::people() const
{
    return d->people;
}

int LibraryState::count(Verdict verdict) const
{
    return d->counts[size_t(verdict)];
}

const QList<Profile> &LibraryState::profiles() const
{
    return d->profiles;
}

const Profile &LibraryState::profile() const
{
    return d->profile;
}

void LibraryState::setProfile(const QString &id)
{
    for (const Profile &profile : d->profiles) {
        if (profile.id != id || id == d->profile.id)
            continue;
        d->profile = profile;
        Q_EMIT profileChanged();
        judgeAgain();
        return;
    }
}

void LibraryState::reloadProfiles()
{
    d->profiles = allProfiles();
    const auto same = std::find_if(d->profiles.cbegin(), d->profiles.cend(),
                                   [this](const Profile &profile) { return profile.id == d->profile.id; });
    d->profile = same != d->profiles.cend() ? *same : d->profiles.isEmpty() ? Profile() : d->profiles.first();
    Q_EMIT profileChanged();
    Q_EMIT profilesChanged();
    judgeAgain();
}

const QList<PhotoId> &LibraryState::selection() const
{
    return d->selection;
}

void LibraryState::setSelection(const QList<PhotoId> &photos)
{
    if (d->selection == photos)
        return;
    d->selection = photos;
    Q_EMIT selectionChanged();
}

QList<FilePath> LibraryState::selectedPaths() const
{
    QList<FilePath> paths;
    if (d->selection.isEmpty()) {
        for (const PhotoItem &item : d->photos)
            paths.append(item.facts.path);
    }
    for (const PhotoId photo : d->selection) {
        if (const int row = rowOf(photo); row >= 0)
            paths.append(d->photos.at(row).facts.path);
    }
    return paths;
}

Result<Catalog *> LibraryState::catalog()
{
    if (!d->catalog) {
        Result<std::unique_ptr<Catalog>> opened = Catalog::open(d->files.catalog);
        if (!opened)
            return failure(opened.error());
        d->catalog = std::move(*opened);
    }
    return d->catalog.get();
}

bool LibraryState::isLoading() const
{
    return d->isLoading;
}

bool LibraryState::isWhole() const
{
    return d->isWhole;
}

bool LibraryState::isScanning() const
{
    return d->scans > 0;
}

const QList<FileProblem> &LibraryState::problems() const
{
    return d->problems;
}

QList<FilePath> LibraryState::roots() const
{
    return topFolders(d->photos);
}

void LibraryState::reload()
{
    if (d->isLoading) {
        d->isReloadWanted = true;
        return;
    }
    d->isLoading = true;
    Q_EMIT loadingChanged();
    if (d->photos.isEmpty())
        showFirstPhotos();
    const auto work = [file = d->files.catalog, profile = d->profile, day = d->day](JobControl &) {
        return loadLibrary(file, profile, day);
    };
    const int generation = d->generation;
    d->runner.start(std::make_shared<Job>(), work).then(this, [this, generation](Result<LoadedLibrary> library) {
        d->isLoading = false;
        const bool isOutdated = generation != d->generation || std::exchange(d->isReloadWanted, false);
        if (!library)
            Q_EMIT problemFound(library.error().message);
        else if (!isOutdated) {
            d->isWhole = true;
            applyLibrary(std::move(*library));
        }
        Q_EMIT loadingChanged();
        if (isOutdated)
            reload();
        else if (d->scans == 0)
            compareWithDisk();
    });
}

void LibraryState::showFirstPhotos()
{
    const auto work = [file = d->files.catalog, profile = d->profile, day = d->day](JobControl &) {
        return loadFirstPhotos(file, shownFirst, profile, day);
    };
    const int generation = d->generation;
    d->runner.start(std::make_shared<Job>(), work).then(this, [this, generation](Result<LoadedLibrary> library) {
        // What is wrong with the catalog is told by the reading of the whole.
        const bool isWanted = d->isLoading && d->photos.isEmpty() && generation == d->generation;
        if (!library || !isWanted || library->photos.isEmpty())
            return;
        d->isWhole = false;
        applyLibrary(std::move(*library));
    });
}

void LibraryState::applyLibrary(LoadedLibrary library)
{
    d->photos = std::move(library.photos);
    d->people = std::move(library.people);
    d->indexRows();
    const qsizetype gone = d->selection.removeIf([this](PhotoId photo) { return !d->rows.contains(photo); });
    Q_EMIT peopleChanged();
    Q_EMIT photosReset();
    if (gone > 0)
        Q_EMIT selectionChanged();
}

void LibraryState::compareWithDisk()
{
    QList<FilePath> paths;
    paths.reserve(d->photos.size());
    for (const PhotoItem &item : std::as_const(d->photos))
        paths.append(item.facts.path);
    const auto work = [file = d->files.catalog, paths](JobControl &job) { return readDiskStates(file, paths, job); };
    const auto show = [this](const Result<QHash<PhotoId, DiskState>> &states) {
        if (!states)
            return; // The same catalog was read a moment ago; what is wrong with it shows at the next reading.
        int first = -1;
        int last = -1;
        for (int row = 0; row < int(d->photos.size()); ++row) {
            PhotoItem &item = d->photos[row];
            const DiskState state = states->value(item.facts.id);
            if (item.facts.isMissing == state.isMissing && item.facts.isChangedOnDisk == state.isChanged &&
                item.isFolderMissing == state.isFolderMissing)
                continue;
            item.isFolderMissing = state.isFolderMissing;
            item.facts.isMissing = state.isMissing;
            item.facts.isChangedOnDisk = state.isChanged;
            item.verdict = judgePhoto(item.facts, d->people, d->profile, d->day);
            first = first < 0 ? row : first;
            last = row;
        }
        if (first < 0)
            return;
        d->countVerdicts();
        Q_EMIT photosChanged(first, last);
    };
    d->runner.start(std::make_shared<Job>(), work).then(this, show);
}

void LibraryState::setDay(QDate day)
{
    if (day == d->day)
        return;
    d->day = day;
    judgeAgain();
}

void LibraryState::judgeAgain()
{
    ++d->generation;
    if (d->isJudging)
        return; // The running job will see that it is outdated and start again.
    d->isJudging = true;
    // The job gives its share of the list up before it reports: what changes a shared list copies it first.
    const auto work = [photos = d->photos, people = d->people, profile = d->profile, day = d->day](
                          JobControl &) mutable { return verdictsOf(std::exchange(photos, {}), people, profile, day); };
    const int generation = d->generation;
    d->runner.start(std::make_shared<Job>(), work).then(this, [this, generation](QList<PhotoVerdict> verdicts) {
        d->isJudging = false;
        if (generation != d->generation) {
            judgeAgain();
            return;
        }
        for (qsizetype row = 0; row < verdicts.size(); ++row)
            d->photos[row].verdict = std::move(verdicts[row]);
        d->countVerdicts();
        if (!d->photos.isEmpty())
            Q_EMIT photosChanged(0, int(d->photos.size()) - 1);
    });
}

void LibraryState::reloadPhotos(const QList<PhotoId> &photos)
{
    QList<FilePath> paths;
    for (const PhotoId photo : photos) {
        if (const int row = rowOf(photo); row >= 0)
            paths.append(d->photos.at(row).facts.path);
    }
    if (paths.size() > readAtOnce) {
        reload();
        return;
    }
    const Result<Catalog *> opened = catalog();
    Result<LoadedLibrary> library =
        opened ? loadPhotos(**opened, paths, d->profile, d->day) : Result<LoadedLibrary>(failure(opened.error()));
    if (!library) {
        Q_EMIT problemFound(library.error().message);
        return;
    }
    ++d->generation;
    library->photos.removeIf([this](const PhotoItem &fresh) { return rowOf(fresh.facts.id) < 0; });
    const bool areOthers = !paths.isEmpty() && !areSame(d->people, library->people);
    if (areOthers)
        d->people = std::move(library->people);
    for (PhotoItem &fresh : library->photos) {
        // The disk was not looked at again.
        const PhotoItem &known = d->photos.at(rowOf(fresh.facts.id));
        fresh.facts.isMissing = known.facts.isMissing;
        fresh.facts.isChangedOnDisk = known.facts.isChangedOnDisk;
        fresh.isFolderMissing = known.isFolderMissing;
        fresh.verdict = judgePhoto(fresh.facts, d->people, d->profile, d->day);
    }
    replaceRows(std::move(library->photos), areOthers);
}

void LibraryState::replaceRows(QList<PhotoItem> fresh, bool arePeopleOthers)
{
    QList<int> rows;
    for (PhotoItem &photo : fresh) {
        const int row = rowOf(photo.facts.id);
        --d->counts[size_t(d->photos.at(row).verdict.verdict)];
        ++d->counts[size_t(photo.verdict.verdict)];
        d->photos[row] = std::move(photo);
        rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    if (arePeopleOthers)
        Q_EMIT peopleChanged();
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        Q_EMIT photosChanged(rows[first], rows[last]);
        first = last + 1;
    }
}

Result<void> LibraryState::setMarks(const QHash<PhotoId, PhotoMarks> &marks)
{
    const Result<Catalog *> opened = catalog();
    if (!opened)
        return failure(opened.error());
    const Result<void> written = (*opened)->inTransaction([&]() -> Result<void> {
        MarkRepository repository(**opened);
        for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
            if (const Result<void> set = repository.set(it.key(), it.value()); !set)
                return set;
        }
        return {};
    });
    if (!written)
        return written;
    int first = int(d->photos.size());
    int last = -1;
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        const int row = rowOf(it.key());
        if (row < 0)
            continue;
        d->photos[row].facts.marks = it.value();
        first = std::min(first, row);
        last = std::max(last, row);
    }
    ++d->generation; // What is being read does not know it yet.
    if (last >= 0)
        Q_EMIT photosChanged(first, last);
    return {};
}

void LibraryState::reloadPerson(PersonId person)
{
    QList<PhotoId> photos;
    for (const PhotoItem &item : std::as_const(d->photos)) {
        const auto shows = [person](const FaceFacts &face) { return face.decision.person == person; };
        if (std::any_of(item.facts.faces.cbegin(), item.facts.faces.cend(), shows))
            photos.append(item.facts.id);
    }
    if (photos.isEmpty())
        reload();
    else
        reloadPhotos(photos);
}

void LibraryState::scan(const QList<FilePath> &paths, const ScanOptions &options)
{
    if (paths.isEmpty())
        return;
    if (d->scans++ == 0)
        d->problems.clear();
    auto *scan = new LibraryScan(d->files, d->workers, d->runner, paths, options, d->profile, this);
    connect(scan, &LibraryScan::batchReady, this, [this](const QSet<PhotoId> &asked, const LoadedLibrary &found) {
        ++d->generation;
        takeBatch(asked, found);
    });
    connect(scan, &LibraryScan::finished, this, [this](const ScanReport &report) { endScan(report); });
    Q_EMIT scanStarted();
}

void LibraryState::takeBatch(const QSet<PhotoId> &asked, const LoadedLibrary &found)
{
    const auto isHere = [this](const PhotoItem &photo) {
        const int row = rowOf(photo.facts.id);
        return row >= 0 && d->photos.at(row).facts.path == photo.facts.path;
    };
    const bool areRowsTheSame =
        found.photos.size() == asked.size() && std::all_of(found.photos.cbegin(), found.photos.cend(), isHere);
    if (!areRowsTheSame) {
        applyLibrary({merged(std::move(d->photos), asked, found.photos), found.people});
        return;
    }
    const bool areOthers = !areSame(d->people, found.people);
    if (areOthers)
        d->people = found.people;
    replaceRows(found.photos, areOthers);
}

void LibraryState::endScan(const ScanReport &report)
{
    --d->scans;
    d->problems += report.problems;
    if (report.error)
        Q_EMIT problemFound(report.error->message);
    else if (report.problems.size() == 1)
        Q_EMIT problemFound(report.problems.first().error.message);
    else if (!report.problems.isEmpty())
        Q_EMIT problemFound(tr("%n file(s) could not be read.", nullptr, int(report.problems.size())));
    reload();
    Q_EMIT scanFinished();
}
