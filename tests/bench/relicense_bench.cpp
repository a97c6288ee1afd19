// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags, relicenses and reads the same photos with exiftool, the exiv2 program and Clearframe, each in its fastest fair
// form. Ours journals, flushes and verifies; the others do not.

#include "tests/bench/bench_cost.h"
#include "tests/bench/bench_photos.h"
#include "tests/bench/other_tools.h"

#include "core/catalog/photo_repository.h"
#include "core/license/license_catalog.h"
#include "core/workflow/relicense.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>

namespace {

constexpr char help[] =
    R"(Usage: relicense_bench [COUNT] [FOLDER]            300 photos of 3 to 8 MB; FOLDER needs COUNT * 17 MB
       relicense_bench --ours [COUNT] [FOLDER]     without the others: for profiling
       relicense_bench --sweep [FOLDER]            cost a file and memory for 300, 3,000 and 10,000 photos of 0.1 MB

First tagging, relicensing and reading of the same JPEGs, which carry Exif with a maker note, a thumbnail and a color
profile, with each tool's own copies on the same disk in the same run, taking turns; the disk is idle before each turn
and all files are in memory. exiftool runs as one process that was started before (-stay_open) and gets all files at
once with -overwrite_original, the program exiv2 gets all files in one call, ours has started its workers before.
Ours journals every change, flushes, reads back and brings the catalog up to date; the others do not.
CPU time is what the tool's own processes took.

Measured in December 2026 on 2 quiet cores and ext4 on a disk that writes 0.8 GB/s, exiftool 12.57, exiv2 0.27.6, 150
photos of 3.0 to 7.9 MB, the log on the same disk:
                    exiftool                  Clearframe                 exiv2
    first tagging   20 ms a file (15.0 CPU)   3.9 ms (3.5)     5.1 x    10 ms (7.6)
    relicensing     20 ms a file (16.0 CPU)   0.59 ms (0.79)    34 x    11 ms (8.4)
    reading         8.2 ms a file (8.2 CPU)   0.15 ms (0.24)    54 x
With 300 photos while a compiler ran: 5.5, 30 and 72 x. Photos that lie in more than four pieces on the disk are written
anew, which takes 7 ms each here.
The sweep, beside the compiler: first tagging took 1.4, 1.3 and 1.3 ms CPU a file, relicensing 0.83, 0.84 and 0.69, the
program 91, 118 and 175 MB at its peak.
)";

constexpr BenchLicense first{"by-sa-4.0", "https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0"};
constexpr BenchLicense second{"by-4.0", "https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"};
constexpr BenchLicense third{"by-nc-4.0", "https://creativecommons.org/licenses/by-nc/4.0/", "CC BY-NC 4.0"};

FilePath pathOf(const QString &name)
{
    return FilePath::fromBytes(QFile::encodeName(name));
}

void showParts(const JobControl &job, int count)
{
    std::printf("    of that");
    const char *separator = "";
    for (const auto &[part, time] : job.timeSpent()) {
        std::printf("%s %s %.3f", separator, part.c_str(), double(time.count()) / 1e6 / count);
        separator = ",";
    }
    std::printf(" ms\n");
}

bool tagWithOurs(Library &library, const QStringList &files, const BenchLicense &license, JobControl &job)
{
    LicenseChoice choice;
    choice.license = findLicense(QString::fromLatin1(license.id)).value_or(License());
    choice.creator = QStringLiteral("Ada Example");
    QList<FilePath> paths;
    for (const QString &file : files)
        paths.append(pathOf(file));
    const auto plan = planRelicense(library, paths, choice, {}, job);
    if (!plan)
        return false;
    const SessionReport report = applyRelicense(library, *plan, job);
    return !report.error && report.files.size() == files.size() &&
           std::ranges::all_of(report.files,
                               [](const SessionFile &file) { return file.state == FileWriteState::Written; });
}

bool tagWithOurCommand(const QString &catalog, const QString &folder, const BenchLicense &license)
{
    return run(QCoreApplication::applicationDirPath() + QStringLiteral("/clearframe-cli"),
               {QStringLiteral("license"), QStringLiteral("set"), QString::fromLatin1(license.id), folder,
                QStringLiteral("--creator"), QStringLiteral("Ada Example"), QStringLiteral("--catalog"), catalog});
}

// areTagged: every photo must then name a license.
bool readWithOurs(WorkerPool &workers, const QStringList &files, bool areTagged)
{
    QList<ScanTask> tasks;
    for (const QString &file : files) {
        ScanTask task;
        task.photo = pathOf(file);
        task.wantFaces = task.wantThumbnail = task.wantPicture = false;
        tasks.append(task);
    }
    qsizetype read = 0;
    JobControl job;
    workers.scan(
        tasks,
        [&](qsizetype, const ScannedPhoto &photo) {
            read += photo.rights && (!areTagged || photo.rights->license.license);
        },
        job);
    return read == files.size();
}

std::optional<Library> libraryIn(const QString &folder)
{
    auto library =
        openLibrary(libraryFilesFor(pathOf(folder + QStringLiteral("/catalog.db"))), std::make_shared<WorkerPool>());
    return library ? std::optional(std::move(*library)) : std::nullopt;
}

double peakMegabytes(const QString &process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void showMemory(const QList<qint64> &workers)
{
    double largest = 0;
    for (const qint64 worker : workers)
        largest = std::max(largest, peakMegabytes(QString::number(worker)));
    std::printf("  memory at its peak: program %.0f MB, largest worker %.0f MB (photos that it looks into included)\n",
                peakMegabytes(QStringLiteral("self")), largest);
}

// The photos as a library knows them after a scan, so that bringing the catalog up to date is measured.
bool addToCatalog(Library &library, const QStringList &files)
{
    const auto added = library.catalog->inTransaction([&]() -> Result<void> {
        for (const QString &file : files) {
            const auto stamp = stampOf(pathOf(file));
            if (!stamp)
                return failure(stamp.error());
            PhotoRecord record;
            record.path = pathOf(file);
            record.stamp = *stamp;
            if (const auto id = PhotoRepository(*library.catalog).save(record, {}); !id)
                return failure(id.error());
        }
        return {};
    });
    return added.has_value();
}

// The photos in a folder of their own, known to the library.
struct OurPhotos
{
    std::optional<Library> library;
    QStringList files;
    QList<qint64> workers = {};

    bool start()
    {
        if (!library || !addToCatalog(*library, files) || !readWithOurs(*library->workers, files, false))
            return false;
        workers = library->workers->processIds(); // Started by reading, as by a scan.
        return true;
    }
    Measured measured() const { return {true, workers, false}; }
};

int compare(int count, const QString &folder, bool oursAlone)
{
    constexpr int rounds = 3;
    const int relicensingRounds = oursAlone ? 20 : rounds;
    const BenchPhotos photos(folder, {3700, 4400, 5200, 6100});
    if (!photos.isValid()) {
        std::printf("The photos could not be made: exiftool, exiv2 and the samples are needed.\n");
        return 2;
    }
    QStringList forExiftool = oursAlone ? QStringList() : photos.copies(QStringLiteral("exiftool"), count);
    QStringList forExiv2 = oursAlone ? QStringList() : photos.copies(QStringLiteral("exiv2"), count);
    OurPhotos ours{libraryIn(folder), photos.copies(QStringLiteral("ours"), count)};
    if (!ours.start())
        return 2;
    std::printf("%d photos of %s, %d cores\n", count, qPrintable(photos.sizes()), QThread::idealThreadCount());
    ExiftoolServer exiftool;
    JobControl tagged;
    JobControl relicensed;
    // The license changes with every round, so that there is something to write.
    const auto licenseOf = [](int round) { return round % 2 == 0 ? second : first; };
    const QString catalog = folder + QStringLiteral("/catalog.db");
    QList<Contestant> tagging{{"Clearframe, plan to catalog", ours.measured(),
                               [&](int) { return tagWithOurs(*ours.library, ours.files, first, tagged); },
                               [&] { ours.files = photos.copies(QStringLiteral("ours"), count); }}};
    QList<Contestant> relicensing{{"Clearframe, plan to catalog", ours.measured(), [&](int round) {
                                       return tagWithOurs(*ours.library, ours.files, licenseOf(round), relicensed);
                                   }}};
    QList<Contestant> reading{
        {"Clearframe", ours.measured(), [&](int) { return readWithOurs(*ours.library->workers, ours.files, true); }}};
    if (!oursAlone) {
        const Measured server{false, {exiftool.processId()}, false};
        const Measured started{false, {}, true};
        tagging.prepend({"exiftool", server, [&](int) { return exiftool.tag(forExiftool, first); },
                         [&] { forExiftool = photos.copies(QStringLiteral("exiftool"), count); }});
        relicensing.prepend(
            {"exiftool", server, [&](int round) { return exiftool.tag(forExiftool, licenseOf(round)); }});
        reading.prepend({"exiftool -fast2", server, [&](int) { return exiftool.read(forExiftool); }});
        tagging.append({"exiv2 (no flush, no way back)", started, [&](int) { return tagWithExiv2(forExiv2, first); },
                        [&] { forExiv2 = photos.copies(QStringLiteral("exiv2"), count); }});
        relicensing.append({"exiv2 (no flush, no way back)", started,
                            [&](int round) { return tagWithExiv2(forExiv2, licenseOf(round)); }});
        relicensing.append({"clearframe-cli license set", started,
                            [&](int) { return tagWithOurCommand(catalog, folder + QStringLiteral("/ours"), third); }});
    }
    contest("First tagging", count, rounds, tagging);
    showParts(tagged, count * rounds);
    contest("Relicensing", count, relicensingRounds, relicensing);
    showParts(relicensed, count * relicensingRounds);
    contest("Reading rights", count, rounds, reading);
    showMemory(ours.workers);
    return 0;
}

int sweep(const QString &folder)
{
    const BenchPhotos photos(folder, {700});
    if (!photos.isValid())
        return 2;
    for (const int count : {300, 3000, 10000}) {
        OurPhotos ours{libraryIn(folder), photos.copies(QStringLiteral("sweep"), count)};
        std::printf("%d photos of %s\n", count, qPrintable(photos.sizes()));
        if (!ours.start())
            return 2;
        JobControl job;
        const auto tag = [&](const BenchLicense &license) {
            ::sync();
            return costOf(ours.measured(), [&] { return tagWithOurs(*ours.library, ours.files, license, job); });
        };
        show("first tagging", count, tag(first), {});
        show("relicensing", count, tag(second), {});
        show("reading", count,
             costOf(ours.measured(), [&] { return readWithOurs(*ours.library->workers, ours.files, true); }), {});
        showMemory(ours.workers);
        ours.library.reset();
        photos.remove(QStringLiteral("sweep"));
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList words = app.arguments().mid(1);
    if (words.contains(QStringLiteral("--help"))) {
        std::printf("%s", help);
        return 0;
    }
    const bool isSweep = words.removeAll(QStringLiteral("--sweep")) > 0;
    const bool oursAlone = words.removeAll(QStringLiteral("--ours")) > 0;
    const int count = isSweep || words.isEmpty() ? 300 : std::max(1, words.takeFirst().toInt());
    const QTemporaryDir folder(words.isEmpty() ? QDir::tempPath() + QStringLiteral("/relicense-XXXXXX")
                                               : words.first() + QStringLiteral("/relicense-XXXXXX"));
    if (!folder.isValid()) {
        std::printf("The folder cannot be written to.\n");
        return 2;
    }
    return isSweep ? sweep(folder.path()) : compare(count, folder.path(), oursAlone);
}
