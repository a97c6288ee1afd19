// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/people_repository.h"
#include "core/workflow/check_photos.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

namespace {

constexpr char help[] =
    R"(Usage: check_bench CATALOG [PATH]

Judges all photos of a catalog (below the path) three times, as "check" does, and prints time and memory; then after one
person's answer changed. The first run judges everything, the others take what was kept. Fill a catalog with
"fill_catalog CATALOG 100000 4 FOLDER".
)";

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
    const bool isHelpWanted = application.arguments().contains(QStringLiteral("--help"));
    if (isHelpWanted || argc < 2 || argc > 3 || argv[1][0] == '-') {
        out << help;
        return isHelpWanted ? 0 : 2;
    }
    const Result<std::unique_ptr<Catalog>> catalog =
        Catalog::open(FilePath::fromArgument(QString::fromLocal8Bit(argv[1])));
    const Result<Profile> website = findProfile(QStringLiteral("website"));
    if (!catalog || !website) {
        out << (catalog ? website.error().message : catalog.error().message) << '\n';
        return 3;
    }
    QList<FilePath> paths;
    if (argc == 3)
        paths.append(FilePath::fromArgument(QString::fromLocal8Bit(argv[2])).absolute());
    for (int run = 1; run <= 4; ++run) {
        if (run == 4) {
            PeopleRepository people(**catalog);
            Consent consent;
            consent.person = {1};
            consent.state = ConsentState::Granted;
            if (const Result<ConsentId> added = people.addConsent(consent); !added) {
                out << added.error().message << '\n';
                return 3;
            }
            out << "one of the people agrees\n";
        }
        JobControl job;
        QElapsedTimer timer;
        timer.start();
        const Result<CheckReport> report = checkPhotos(**catalog, paths, *website, QDate::currentDate(), job);
        if (!report) {
            out << report.error().message << '\n';
            return 3;
        }
        const qint64 checkedMs = timer.restart();
        qint64 bytes = 0;
        writeCheckJson(*report, [&](const QByteArray &piece) { bytes += piece.size(); });
        out << "run " << run << ": " << report->photos.size() << " photos in " << checkedMs << " ms, " << bytes
            << " bytes of JSON in " << timer.elapsed() << " ms, peak " << memoryLine("VmHWM:") << Qt::endl;
    }
    return 0;
}
