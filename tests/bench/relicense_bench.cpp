// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags, relicenses and reads the same photos with exiftool, the exiv2 program and Clearframe, each in its fastest fair
// form: one process for the whole batch. Ours journals, flushes and verifies; the others do not.
//
//   relicense_bench [COUNT] [FOLDER]     300 photos of 3 to 8 MB; FOLDER needs COUNT * 17 MB
//   relicense_bench --sweep [FOLDER]     cost a file and memory for 300, 3,000 and 10,000 small photos, ours alone

#include "tests/bench/bench_photos.h"

#include "core/catalog/photo_repository.h"
#include "core/license/license_catalog.h"
#include "core/workflow/relicense.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <functional>
#include <optional>

#include <sys/resource.h>
#include <unistd.h>

namespace {

struct BenchLicense
{
    const char *id;
    const char *url;
    const char *shortName;
};
constexpr BenchLicense first{"by-sa-4.0", "https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0"};
constexpr BenchLicense third{"by-nc-4.0", "https://creativecommons.org/licenses/by-nc/4.0/", "CC BY-NC 4.0"};
constexpr BenchLicense second{"by-4.0", "https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"};

FilePath pathOf(const QString &name)
{
    return FilePath::fromBytes(QFile::encodeName(name));
}

// What one tool took for one pass over all photos.
struct Cost
{
    double seconds = 0;
    double cpuSeconds = 0; // Of this program, its workers and the processes it started.
};

double cpuSecondsOf(const struct rusage &usage)
{
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

// Workers still run and count among the children only when they have ended: they are asked of the system.
double cpuSecondsOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray stat = file.readAll();
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

double cpuSecondsUntilNow(const QList<qint64> &workers)
{
    struct rusage own = {};
    struct rusage ended = {};
    getrusage(RUSAGE_SELF, &own);
    getrusage(RUSAGE_CHILDREN, &ended);
    double seconds = cpuSecondsOf(own) + cpuSecondsOf(ended);
    for (const qint64 worker : workers)
        seconds += cpuSecondsOf(worker);
    return seconds;
}

Cost costOf(const QList<qint64> &workers, const std::function<bool()> &work)
{
    const double cpuBefore = cpuSecondsUntilNow(workers);
    QElapsedTimer timer;
    timer.start();
    const bool isDone = work();
    const Cost cost{double(timer.nsecsElapsed()) / 1e9, cpuSecondsUntilNow(workers) - cpuBefore};
    if (!isDone)
        std::printf("  (the next line did not succeed)\n");
    return cost;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

Cost median(const QList<Cost> &costs)
{
    QList<double> seconds;
    QList<double> cpuSeconds;
    for (const Cost &cost : costs) {
        seconds.append(cost.seconds);
        cpuSeconds.append(cost.cpuSeconds);
    }
    return {median(seconds), median(cpuSeconds)};
}

// exiftool: of the same work; empty for exiftool itself.
void show(const char *what, int count, const Cost &cost, const std::optional<Cost> &exiftool)
{
    std::printf("  %-32s %8.3f ms a file  %8.3f ms CPU", what, 1000 * cost.seconds / count,
                1000 * cost.cpuSeconds / count);
    if (exiftool && cost.seconds > 0 && cost.cpuSeconds > 0)
        std::printf("  %6.1f x exiftool (%.1f x on CPU)", exiftool->seconds / cost.seconds,
                    exiftool->cpuSeconds / cost.cpuSeconds);
    std::printf("\n");
    std::fflush(stdout);
}

// The tools take turns, so that what else the machine does hits all of them; the first is what the others are
// compared with.
struct Contestant
{
    const char *name;
    std::function<bool(int round)> work;
    std::function<void()> prepare; // Not measured; may be empty.
};

void contest(const char *title, int count, int rounds, const QList<qint64> &workers, const QList<Contestant> &tools)
{
    std::printf("%s (median of %d)\n", title, rounds);
    QList<QList<Cost>> costs(tools.size());
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < tools.size(); ++i) {
            if (tools[i].prepare)
                tools[i].prepare();
            costs[i].append(costOf(workers, [&] { return tools[i].work(round); }));
        }
    }
    for (qsizetype i = 0; i < tools.size(); ++i)
        show(tools[i].name, count, median(costs[i]), i == 0 ? std::nullopt : std::optional(median(costs.first())));
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QStringList exiftoolWords(const BenchLicense &license)
{
    const QString url = QString::fromLatin1(license.url);
    const QString notice = QStringLiteral("© 2026 Ada Example, ") + QString::fromLatin1(license.shortName);
    return {QStringLiteral("-q"),
            QStringLiteral("-overwrite_original"),
            QStringLiteral("-XMP-cc:License=") + url,
            QStringLiteral("-XMP-cc:AttributionName=Ada Example"),
            QStringLiteral("-XMP-xmpRights:WebStatement=") + url,
            QStringLiteral("-XMP-xmpRights:Marked=True"),
            QStringLiteral("-XMP-xmpRights:UsageTerms=This work is licensed to the public under ") + url,
            QStringLiteral("-XMP-dc:Creator=Ada Example"),
            QStringLiteral("-XMP-dc:Rights=") + notice,
            QStringLiteral("-IFD0:Artist=Ada Example"),
            QStringLiteral("-IFD0:Copyright=") + notice};
}

bool tagWithExiftool(const QStringList &files, const BenchLicense &license)
{
    return run(QStringLiteral("exiftool"), exiftoolWords(license) + files);
}

bool tagWithExiv2(const QStringList &files, const BenchLicense &license)
{
    const QString url = QString::fromLatin1(license.url);
    const QString notice = QStringLiteral("© 2026 Ada Example, ") + QString::fromLatin1(license.shortName);
    const QStringList commands{QStringLiteral("reg cc http://creativecommons.org/ns#"),
                               QStringLiteral("set Xmp.cc.license ") + url,
                               QStringLiteral("set Xmp.cc.attributionName Ada Example"),
                               QStringLiteral("set Xmp.xmpRights.WebStatement ") + url,
                               QStringLiteral("set Xmp.xmpRights.Marked True"),
                               QStringLiteral("set Xmp.xmpRights.UsageTerms lang=x-default This work is licensed to "
                                              "the public under ") +
                                   url,
                               QStringLiteral("set Xmp.dc.creator Ada Example"),
                               QStringLiteral("set Xmp.dc.rights lang=x-default ") + notice,
                               QStringLiteral("set Exif.Image.Artist Ada Example"),
                               QStringLiteral("set Exif.Image.Copyright ") + notice};
    QStringList words;
    for (const QString &command : commands)
        words << QStringLiteral("-M") << command;
    return run(QStringLiteral("exiv2"), words + files);
}

bool tagWithOurs(Library &library, const QStringList &files, const BenchLicense &license)
{
    LicenseChoice choice;
    choice.license = findLicense(QString::fromLatin1(license.id)).value_or(License());
    choice.creator = QStringLiteral("Ada Example");
    QList<FilePath> paths;
    for (const QString &file : files)
        paths.append(pathOf(file));
    JobControl job;
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

bool readWithExiftool(const QStringList &files)
{
    return run(QStringLiteral("exiftool"),
               QStringList{QStringLiteral("-fast2"), QStringLiteral("-j"), QStringLiteral("-XMP-cc:all"),
                           QStringLiteral("-XMP-xmpRights:all"), QStringLiteral("-XMP-dc:all"),
                           QStringLiteral("-IFD0:Artist"), QStringLiteral("-IFD0:Copyright")} +
                   files);
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

double peakMegabytes(int who)
{
    struct rusage usage = {};
    getrusage(who, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void showMemory()
{
    std::printf("  memory at its peak: program %.0f MB, largest worker or other process %.0f MB\n",
                peakMegabytes(RUSAGE_SELF), peakMegabytes(RUSAGE_CHILDREN));
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

int compare(int count, const QString &folder)
{
    constexpr int rounds = 3;
    const BenchPhotos photos(folder, {3000, 3600, 4200, 4800});
    if (!photos.isValid()) {
        std::printf("The photos could not be made: exiftool and the samples are needed.\n");
        return 2;
    }
    const bool hasExiv2 = !QStandardPaths::findExecutable(QStringLiteral("exiv2")).isEmpty();
    QStringList forExiftool = photos.copies(QStringLiteral("exiftool"), count);
    QStringList forExiv2 = hasExiv2 ? photos.copies(QStringLiteral("exiv2"), count) : QStringList();
    QStringList ours = photos.copies(QStringLiteral("ours"), count);
    qint64 bytes = 0;
    for (const QString &file : ours)
        bytes += QFileInfo(file).size();
    std::printf("%d photos, %.1f MB a file, %d cores\n", count, double(bytes) / count / 1e6,
                QThread::idealThreadCount());
    if (!hasExiv2)
        std::printf("The program exiv2 is not installed and is left out.\n");
    std::optional<Library> library = libraryIn(folder);
    if (!library || !addToCatalog(*library, ours) || !readWithOurs(*library->workers, ours, false))
        return 2;
    const QList<qint64> workers = library->workers->processIds(); // Started by reading, as by a scan.
    const QString catalog = folder + QStringLiteral("/catalog.db");

    // The license changes with every round, so that there is something to write.
    const auto licenseOf = [](int round) { return round % 2 == 0 ? second : first; };
    QList<Contestant> tagging{{"exiftool", [&](int) { return tagWithExiftool(forExiftool, first); },
                               [&] { forExiftool = photos.copies(QStringLiteral("exiftool"), count); }},
                              {"Clearframe, plan to catalog", [&](int) { return tagWithOurs(*library, ours, first); },
                               [&] { ours = photos.copies(QStringLiteral("ours"), count); }}};
    QList<Contestant> relicensing{
        {"exiftool", [&](int round) { return tagWithExiftool(forExiftool, licenseOf(round)); }, {}},
        {"Clearframe, plan to catalog", [&](int round) { return tagWithOurs(*library, ours, licenseOf(round)); }, {}}};
    if (hasExiv2) {
        tagging.append({"exiv2 (no flush, no way back)", [&](int) { return tagWithExiv2(forExiv2, first); },
                        [&] { forExiv2 = photos.copies(QStringLiteral("exiv2"), count); }});
        relicensing.append(
            {"exiv2 (no flush, no way back)", [&](int round) { return tagWithExiv2(forExiv2, licenseOf(round)); }, {}});
    }
    relicensing.append({"clearframe-cli license set",
                        [&](int) { return tagWithOurCommand(catalog, folder + QStringLiteral("/ours"), third); },
                        {}});
    contest("First tagging", count, rounds, workers, tagging);
    contest("Relicensing", count, rounds, workers, relicensing);
    contest("Reading rights", count, rounds, workers,
            {{"exiftool -fast2", [&](int) { return readWithExiftool(forExiftool); }, {}},
             {"Clearframe", [&](int) { return readWithOurs(*library->workers, ours, true); }, {}}});
    library->workers.reset();
    showMemory();
    return 0;
}

int sweep(const QString &folder)
{
    const BenchPhotos photos(folder, {700});
    if (!photos.isValid())
        return 2;
    for (const int count : {300, 3000, 10000}) {
        std::optional<Library> library = libraryIn(folder);
        const QStringList files = photos.copies(QStringLiteral("sweep"), count);
        if (!library || files.isEmpty())
            return 2;
        std::printf("%d photos\n", count);
        if (!addToCatalog(*library, files) || !readWithOurs(*library->workers, files, false))
            return 2;
        const QList<qint64> workers = library->workers->processIds();
        show("first tagging", count, costOf(workers, [&] { return tagWithOurs(*library, files, first); }), {});
        show("relicensing", count, costOf(workers, [&] { return tagWithOurs(*library, files, second); }), {});
        show("reading", count, costOf(workers, [&] { return readWithOurs(*library->workers, files, true); }), {});
        library.reset();
        showMemory();
        photos.remove(QStringLiteral("sweep"));
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList words = app.arguments().mid(1);
    const bool isSweep = words.removeAll(QStringLiteral("--sweep")) > 0;
    const int count = isSweep || words.isEmpty() ? 300 : std::max(1, words.takeFirst().toInt());
    const QTemporaryDir folder(words.isEmpty() ? QDir::tempPath() + QStringLiteral("/relicense-XXXXXX")
                                               : words.first() + QStringLiteral("/relicense-XXXXXX"));
    if (!folder.isValid()) {
        std::printf("The folder cannot be written to.\n");
        return 2;
    }
    return isSweep ? sweep(folder.path()) : compare(count, folder.path());
}
