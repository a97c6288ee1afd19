// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags, relicenses and reads the same photos with exiftool, the exiv2 program and Clearframe, each in its fastest fair
// form: one process for the whole batch. Ours journals, flushes and verifies; the others do not.
//
//   relicense_bench [COUNT] [FOLDER]     300 photos of 3 to 8 MB; FOLDER needs COUNT * 17 MB
//   relicense_bench --sweep [FOLDER]     cost a file and memory for 300, 3,000 and 10,000 small photos, ours alone

#include "tests/bench/bench_photos.h"

#include "core/license/license_catalog.h"
#include "core/workflow/relicense.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <functional>
#include <sys/resource.h>

namespace {

struct BenchLicense
{
    const char *id;
    const char *url;
    const char *shortName;
};
constexpr BenchLicense first{"by-sa-4.0", "https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0"};
constexpr BenchLicense second{"by-4.0", "https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"};

FilePath pathOf(const QString &name)
{
    return FilePath::fromBytes(QFile::encodeName(name));
}

double secondsOf(const std::function<bool()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const bool isDone = work();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!isDone)
        std::printf("  (the next line did not succeed)\n");
    return seconds;
}

void show(const char *what, int count, double seconds, double exiftoolSeconds)
{
    std::printf("  %-34s %8.2f s  %8.3f ms a file", what, seconds, 1000 * seconds / count);
    if (exiftoolSeconds > 0)
        std::printf("  %6.1f x exiftool", exiftoolSeconds / seconds);
    std::printf("\n");
    std::fflush(stdout);
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

bool readWithOurs(WorkerPool &workers, const QStringList &files)
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
        tasks, [&](qsizetype, const ScannedPhoto &photo) { read += photo.rights && photo.rights->license.license; },
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

int compare(int count, const QString &folder)
{
    const BenchPhotos photos(folder, {3000, 3600, 4200, 4800});
    if (!photos.isValid()) {
        std::printf("The photos could not be made: exiftool and the samples are needed.\n");
        return 2;
    }
    const QStringList forExiftool = photos.copies(QStringLiteral("exiftool"), count);
    const bool hasExiv2 = !QStandardPaths::findExecutable(QStringLiteral("exiv2")).isEmpty();
    const QStringList forExiv2 = hasExiv2 ? photos.copies(QStringLiteral("exiv2"), count) : QStringList();
    const QStringList ours = photos.copies(QStringLiteral("ours"), count);
    qint64 bytes = 0;
    for (const QString &file : ours)
        bytes += QFileInfo(file).size();
    std::printf("%d photos, %.1f MB a file, %d cores\n", count, double(bytes) / count / 1e6,
                QThread::idealThreadCount());
    if (!hasExiv2)
        std::printf("The program exiv2 is not installed and is left out.\n");
    std::optional<Library> library = libraryIn(folder);
    if (!library)
        return 2;
    library->workers->readRights(pathOf(ours.first()), {}).has_value(); // Starts a worker, as scanning did.

    for (const auto &[title, license] : {std::pair{"First tagging", first}, std::pair{"Relicensing", second}}) {
        std::printf("%s\n", title);
        const double exiftool = secondsOf([&] { return tagWithExiftool(forExiftool, license); });
        show("exiftool", count, exiftool, 0);
        if (hasExiv2)
            show("exiv2 (no flush, no way back)", count, secondsOf([&] { return tagWithExiv2(forExiv2, license); }),
                 exiftool);
        show("Clearframe, plan to catalog", count, secondsOf([&] { return tagWithOurs(*library, ours, license); }),
             exiftool);
    }
    const double exiftool = secondsOf([&] { return tagWithExiftool(forExiftool, first); });
    show("exiftool, once more", count, exiftool, 0);
    show("clearframe-cli license set", count, secondsOf([&] {
             return tagWithOurCommand(folder + QStringLiteral("/catalog.db"), folder + QStringLiteral("/ours"), first);
         }),
         exiftool);

    std::printf("Reading rights\n");
    const double reading = secondsOf([&] {
        return run(QStringLiteral("exiftool"),
                   QStringList{QStringLiteral("-fast2"), QStringLiteral("-j"), QStringLiteral("-XMP-cc:all"),
                               QStringLiteral("-XMP-xmpRights:all"), QStringLiteral("-XMP-dc:all"),
                               QStringLiteral("-IFD0:Artist"), QStringLiteral("-IFD0:Copyright")} +
                       forExiftool);
    });
    show("exiftool -fast2", count, reading, 0);
    show("Clearframe", count, secondsOf([&] { return readWithOurs(*library->workers, ours); }), reading);
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
        show("first tagging", count, secondsOf([&] { return tagWithOurs(*library, files, first); }), 0);
        show("relicensing", count, secondsOf([&] { return tagWithOurs(*library, files, second); }), 0);
        show("reading", count, secondsOf([&] { return readWithOurs(*library->workers, files); }), 0);
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
