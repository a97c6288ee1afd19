// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// check_bench CATALOG: judges all photos of a catalog three times, as "check" does, and prints time and memory. Fill
// one with "fill_catalog CATALOG 100000 4"; its photos do not exist on disk, so that each has two findings more than
// usual.

#include "core/workflow/check_photos.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

namespace {

QByteArray memoryLine(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return "not known here";
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qstrlen(name)).simplified();
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc != 2) {
        out << "Usage: check_bench CATALOG\n";
        return 2;
    }
    const Result<std::unique_ptr<Catalog>> catalog =
        Catalog::open(FilePath::fromArgument(QString::fromLocal8Bit(argv[1])));
    const Result<Profile> website = findProfile(QStringLiteral("website"));
    if (!catalog || !website) {
        out << (catalog ? website.error().message : catalog.error().message) << '\n';
        return 3;
    }
    for (int run = 1; run <= 3; ++run) {
        JobControl job;
        QElapsedTimer timer;
        timer.start();
        const Result<CheckReport> report = checkPhotos(**catalog, {}, *website, QDate::currentDate(), job);
        if (!report) {
            out << report.error().message << '\n';
            return 3;
        }
        out << "run " << run << ": " << report->photos.size() << " photos in " << timer.elapsed() << " ms, peak "
            << memoryLine("VmHWM:") << Qt::endl;
    }
    return 0;
}
