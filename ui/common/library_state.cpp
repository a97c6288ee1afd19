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

// So many are told of one range at a time; more as the one range that holds them.
constexpr qsizetype rangesAtOnce = 50;
// More items than this take the GUI thread too long to free.
constexpr qsizetype freedAtOnce = 2000;
// While a scan changes the library, it is not read again and again without a pause.
constexpr int readAgainAfterMs = 2000;

// First and last of each run of rows, which are sorted.
QList<std::pair<int, int>> rangesOf(const QList<int> &rows)
{
    QList<std::pair<int, int>> ranges;
    for (const int row : rows) {
        if (!ranges.isEmpty() && ranges.last().second + 1 == row)
            ranges.last().second = row;
        else
            ranges.append({row, row});
    }
    if (ranges.size() > rangesAtOnce)
        return {{rows.first(), rows.last()}};
    return ranges;
}

// Those who were known and are not the same now.
QSet<PersonId> changedPeople(const PeopleFacts &before, const PeopleFacts &after)
{
    QSet<PersonId> changed;
    for (auto it = before.people.cbegin(); it != before.people.cend(); ++it) {
        const auto now = after.people.constFind(it.key());
        const bool isSame = now != after.people.cend() && *now == *it &&
                            before.consents.value(it.key()) == after.consents.value(it.key());
        if (!isSame)
            changed.insert(it.key());
    }
    return changed;
}

bool showsOneOf(const PhotoFacts &photo, const QSet<PersonId> &people)
{
    return std::any_of(photo.faces.cbegin(), photo.faces.cend(),
                       [&](const FaceFacts &face) { return people.contains(face.decision.person); });
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
    PhotoList photos;
    QHash<PhotoId, int> rows;
    std::array<int, 3> counts = {};
    int pending = 0;
    int offline = 0;
    PeopleFacts people;
    QList<Profile> profiles = allProfiles();
    Profile profile = profiles.isEmpty() ? Profile() : profiles.first();
    QList<PhotoId> selection;
    QList<FileProblem> problems;
    bool isLoading = false;
    bool isWhole = true;
    bool isReloadWanted = false;
    bool isJudging = false;
    bool isKnownKept = true;          // May the next reading take photos over?
    QDate day = QDate::currentDate(); // For which everything is judged.
    QTimer clock;
    QTimer readAgain;
    int scans = 0;
    int resets = 0;     // Counts lists of other rows.
    int generation = 0; // Counts what makes the outcome of a running job outdated: other rows, another judging.
    int judging = 0;    // Counts the destinations and days everything is to be judged for.
    int judged = 0;     // That of the verdicts in the list, other than those that changed since.
    // Photos that changed since a job began to read or to judge: they are newer here.
    QSet<PhotoId> newerThanRead;
    QSet<PhotoId> newerThanJudged;

    JudgingFor judgingNow() const { return {profile, day}; }
    LoadedLibrary known() const
    {
        return isKnownKept && judged == judging ? LoadedLibrary{photos, people} : LoadedLibrary();
    }
    PhotoList::Shared judgedNow(PhotoItem photo) const
    {
        photo.verdict = FindingPool().listed(judgePhoto(photo.facts, people, profile, day));
        return std::make_shared<const PhotoItem>(std::move(photo));
    }

    void count(const PhotoItem &photo, int sign)
    {
        counts[size_t(photo.verdict.verdict)] += sign;
        pending += photo.facts.pendingLicenseId.isEmpty() ? 0 : sign;
        offline += photo.isFolderMissing ? sign : 0;
    }
    void countAll()
    {
        counts = {};
        pending = offline = 0;
        for (const PhotoItem &photo : photos)
            count(photo, 1);
    }
    void indexRows()
    {
        rows.clear();
        rows.reserve(photos.size());
        for (int row = 0; row < int(photos.size()); ++row)
            rows.insert(photos.at(row).facts.id, row);
        countAll();
    }
    void put(int row, PhotoList::Shared photo)
    {
        count(photos.at(row), -1);
        count(*photo, 1);
        if (isLoading)
            newerThanRead.insert(photo->facts.id);
        if (isJudging)
            newerThanJudged.insert(photo->facts.id);
        photos.set(row, std::move(photo));
    }
};

LibraryState::LibraryState(LibraryFiles files, std::shared_ptr<WorkerPool> workers, JobRunner &runner, QObject *parent)
    : QObject(parent)
    , d(new Private(std::move(files), std::move(workers), runner))
{
    // A consent that ends at midnight ends in a window that stays open too.
    connect(&d->clock, &QTimer::timeout, this, [this] { setDay(QDate::currentDate()); });
    d->clock.start(dayIsAskedEveryMs);
    d->readAgain.setSingleShot(true);
    connect(&d->readAgain, &QTimer::timeout, this, &LibraryState::reload);
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

const PhotoList &LibraryState::photos() const
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

int LibraryState::pendingLicenses() const
{
    return d->pending;
}

int LibraryState::offlinePhotos() const
{
    return d->offline;
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

void LibraryState::readAnew()
{
    d->isKnownKept = false;
    ++d->generation; // What is being read was said in the other language.
    reload();
}

void LibraryState::reload()
{
    d->readAgain.stop();
    if (d->isLoading) {
        d->isReloadWanted = true;
        return;
    }
    d->isLoading = true;
    d->newerThanRead.clear();
    Q_EMIT loadingChanged();
    if (d->photos.isEmpty())
        showFirstPhotos();
    const auto work = [file = d->files.catalog, judging = d->judgingNow(), known = d->known()](JobControl &job) {
        return loadLibrary(file, judging, known, job);
    };
    const bool isKnownKept = std::exchange(d->isKnownKept, true);
    const int generation = d->generation;
    d->runner.start(std::make_shared<Job>(), work)
        .then(this, [this, generation, isKnownKept](Result<LoadedLibrary> library) {
            d->isLoading = false;
            const bool isOutdated = generation != d->generation;
            d->isKnownKept = d->isKnownKept && (isKnownKept || (library && !isOutdated));
            const bool isAgain = std::exchange(d->isReloadWanted, false) || isOutdated;
            if (!library && library.error().kind != ErrorKind::Stopped)
                Q_EMIT problemFound(library.error().message);
            else if (library && !isOutdated)
                applyContent(std::move(*library));
            Q_EMIT loadingChanged();
            if (isAgain && d->scans > 0)
                d->readAgain.start(readAgainAfterMs);
            else if (isAgain)
                reload();
            else if (d->scans == 0)
                compareWithDisk();
        });
}

void LibraryState::showFirstPhotos()
{
    const auto work = [file = d->files.catalog, judging = d->judgingNow()](JobControl &) {
        return loadFirstPhotos(file, shownFirst, judging);
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
    std::swap(d->photos, library.photos);
    dropLater(std::move(library.photos));
    d->people = std::move(library.people);
    d->newerThanJudged.clear(); // What is being judged has other rows.
    ++d->resets;
    d->indexRows();
    const qsizetype gone = d->selection.removeIf([this](PhotoId photo) { return !d->rows.contains(photo); });
    Q_EMIT peopleChanged();
    Q_EMIT photosReset();
    if (gone > 0)
        Q_EMIT selectionChanged();
}

// What the whole catalog says. Photos that changed here since the reading began are newer than it.
void LibraryState::applyContent(LoadedLibrary library)
{
    const auto isSameRow = [&](int row) {
        const PhotoFacts &known = d->photos.at(row).facts;
        const PhotoFacts &read = library.photos.at(row).facts;
        return library.photos.shared(row) == d->photos.shared(row) || (known.id == read.id && known.path == read.path);
    };
    bool areRowsTheSame = std::exchange(d->isWhole, true) && library.photos.size() == d->photos.size();
    for (int row = 0; areRowsTheSame && row < int(d->photos.size()); ++row)
        areRowsTheSame = isSameRow(row);
    if (!areRowsTheSame) {
        QHash<PhotoId, PhotoItem> newer;
        for (const PhotoId photo : std::as_const(d->newerThanRead)) {
            if (const int row = rowOf(photo); row >= 0)
                newer.insert(photo, d->photos.at(row));
        }
        applyLibrary(std::move(library));
        PhotoList fresh;
        for (const PhotoItem &photo : std::as_const(newer)) {
            const int row = rowOf(photo.facts.id);
            if (row >= 0 && d->photos.at(row).facts.path == photo.facts.path)
                fresh.append(d->judgedNow(photo));
        }
        d->judged = d->judging;
        replaceRows(fresh);
        return;
    }
    d->judged = d->judging;
    if (!areSame(d->people, library.people)) {
        d->people = std::move(library.people);
        Q_EMIT peopleChanged();
    }
    replaceMost(std::move(library.photos), d->newerThanRead);
}

// The same rows from a job; those that are newer here stay.
void LibraryState::replaceMost(PhotoList fresh, const QSet<PhotoId> &newer)
{
    for (const PhotoId photo : newer) {
        if (const int row = rowOf(photo); row >= 0)
            fresh.set(row, d->judgedNow(d->photos.at(row)));
    }
    QList<int> rows;
    for (int row = 0; row < int(fresh.size()); ++row) {
        if (fresh.shared(row) != d->photos.shared(row))
            rows.append(row);
    }
    tell(rows, &LibraryState::photosAboutToChange);
    std::swap(d->photos, fresh);
    d->countAll();
    dropLater(std::move(fresh));
    tell(rows, &LibraryState::photosChanged);
}

void LibraryState::tell(const QList<int> &rows, void (LibraryState::*change)(int, int))
{
    for (const auto &[first, last] : rangesOf(rows))
        Q_EMIT(this->*change)(first, last);
}

void LibraryState::dropLater(PhotoList photos)
{
    if (photos.size() > freedAtOnce)
        d->runner.start(std::make_shared<Job>(), [photos](JobControl &) mutable { photos.clear(); });
}

void LibraryState::compareWithDisk()
{
    const auto work = [file = d->files.catalog, library = LoadedLibrary{d->photos, d->people},
                       judging = d->judgingNow()](JobControl &job) mutable {
        return compareFiles(file, std::exchange(library, {}), judging, job);
    };
    const int generation = d->generation;
    d->runner.start(std::make_shared<Job>(), work)
        .then(this, [this, generation](const Result<QList<DiskChange>> &changes) {
            if (changes) // The same catalog was read a moment ago; what is wrong with it shows at the next reading.
                showDiskStates(*changes, generation == d->generation);
        });
}

void LibraryState::showDiskStates(const QList<DiskChange> &changes, bool areVerdictsRight)
{
    PhotoList fresh;
    for (const DiskChange &change : changes) {
        const int row = rowOf(change.before->facts.id);
        if (row < 0 || d->photos.at(row).facts.path != change.before->facts.path)
            continue;
        if (areVerdictsRight && d->photos.shared(row) == change.before) {
            fresh.append(change.after);
            continue;
        }
        PhotoItem item = d->photos.at(row); // It changed meanwhile, or what it is judged by.
        item.facts.isMissing = change.after->facts.isMissing;
        item.facts.isChangedOnDisk = change.after->facts.isChangedOnDisk;
        item.isFolderMissing = change.after->isFolderMissing;
        fresh.append(d->judgedNow(std::move(item)));
    }
    replaceRows(fresh);
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
    ++d->judging; // Until it is done, the verdicts in the list are those of before.
    if (d->isJudging)
        return; // The running job will see that it is outdated and start again.
    if (d->photos.isEmpty()) {
        d->judged = d->judging;
        return;
    }
    d->isJudging = true;
    d->newerThanJudged.clear();
    const auto work = [photos = d->photos, people = d->people, judging = d->judgingNow()](JobControl &) {
        return judgedAgain(photos, people, judging);
    };
    const auto isAsBefore = [this, generation = d->generation, resets = d->resets] {
        return generation == d->generation && resets == d->resets;
    };
    d->runner.start(std::make_shared<Job>(), work).then(this, [this, isAsBefore](PhotoList photos) {
        d->isJudging = false;
        if (isAsBefore()) {
            d->judged = d->judging;
            replaceMost(std::move(photos), d->newerThanJudged);
        } else if (d->judged != d->judging) {
            judgeAgain();
        }
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
        opened ? loadPhotos(**opened, paths, d->judgingNow()) : Result<LoadedLibrary>(failure(opened.error()));
    if (!library) {
        Q_EMIT problemFound(library.error().message);
        return;
    }
    if (!paths.isEmpty())
        takePeople(library->people, photos);
    PhotoList fresh;
    for (const PhotoItem &read : library->photos) {
        const int row = rowOf(read.facts.id);
        if (row < 0)
            continue;
        PhotoItem item = withContent(read.facts, d->photos.at(row)); // The disk was not looked at again.
        item.licenseBadge = read.licenseBadge;
        item.searchText = read.searchText;
        fresh.append(d->judgedNow(std::move(item)));
    }
    replaceRows(fresh);
}

// With photos that were judged by them; the others that show somebody who changed are judged here.
void LibraryState::takePeople(const PeopleFacts &people, const QList<PhotoId> &judgedByThem)
{
    if (areSame(d->people, people))
        return;
    const QSet<PersonId> changed = changedPeople(d->people, people);
    const bool areNamesOthers = d->people.ownNames != people.ownNames;
    d->people = people;
    ++d->generation; // What is being read or judged does not know them.
    PhotoList fresh;
    const QSet<PhotoId> done(judgedByThem.begin(), judgedByThem.end());
    if (!changed.isEmpty()) {
        for (const PhotoItem &photo : d->photos) {
            if (showsOneOf(photo.facts, changed) && !done.contains(photo.facts.id))
                fresh.append(photo);
        }
    }
    Q_EMIT peopleChanged();
    if (areNamesOthers || d->isJudging || fresh.size() > readAtOnce) {
        judgeAgain();
        return;
    }
    replaceRows(judgedAgain(fresh, d->people, d->judgingNow()));
}

void LibraryState::replaceRows(const PhotoList &fresh)
{
    QList<std::pair<int, PhotoList::Shared>> changes;
    QList<int> rows;
    for (qsizetype i = 0; i < fresh.size(); ++i) {
        changes.append({rowOf(fresh.at(i).facts.id), fresh.shared(i)});
        rows.append(changes.last().first);
    }
    std::sort(rows.begin(), rows.end());
    tell(rows, &LibraryState::photosAboutToChange);
    for (auto &[row, photo] : changes)
        d->put(row, std::move(photo));
    tell(rows, &LibraryState::photosChanged);
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
    PhotoList fresh;
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        const int row = rowOf(it.key());
        if (row < 0)
            continue;
        PhotoItem item = d->photos.at(row);
        item.facts.marks = it.value();
        fresh.append(std::move(item));
    }
    replaceRows(fresh);
    return {};
}

void LibraryState::reloadPerson(PersonId person)
{
    QList<PhotoId> photos;
    for (const PhotoItem &item : d->photos) {
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
    const auto take = [this, judging = d->judging](const QSet<PhotoId> &asked, LoadedLibrary found) {
        if (judging != d->judging) // The destination was changed since the scan began.
            found.photos = judgedAgain(found.photos, found.people, d->judgingNow());
        takeBatch(asked, found);
    };
    connect(scan, &LibraryScan::batchReady, this, take);
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
        ++d->generation;
        takePeople(found.people, asked.values());
        applyLibrary({merged(d->photos, asked, found.photos), found.people});
        return;
    }
    takePeople(found.people, asked.values());
    replaceRows(found.photos);
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
