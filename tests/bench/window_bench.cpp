// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a user of the window feels with a large library: how long until photos are there, and how long each deed keeps
// the GUI thread from the next one; alone, and while a scan and a write run.

#include "tests/bench/window_meter.h"

#include "app/app_context.h"
#include "core/license/license_catalog.h"
#include "core/workflow/relicense.h"
#include "tests/support/process_figures.h"
#include "ui/library/filter_panel.h"
#include "ui/library/library_page.h"
#include "ui/library/photo_grid_view.h"
#include "ui/library/sort_bar.h"

#include <QComboBox>
#include <QDir>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

constexpr char help[] =
    R"(Usage: window_bench [PHOTOS [FACES_A_PHOTO]]    makes a catalog, 100,000 photos with 4 faces each unless said otherwise
       window_bench CATALOG                    a copy of one that fill_catalog made

Runs without a screen, and compares with goals for two processor cores that have nothing else to do. Each line has the
time by the clock and the processor time of the GUI thread alone, which other work on the machine hardly changes.
"busy" stands where only the latter keeps the goal: look at the load, and measure again when the machine is quiet.
"blocks" is the longest time that one event kept the GUI thread from the next one.
)";

constexpr double goalMb = 600;
constexpr int scrollSteps = 400;
constexpr int answers = 60;
constexpr int frameMs = 15;
constexpr int wakeMs = 2;
constexpr int patienceMs = 120'000;
constexpr int loadPhotos = 400; // Scanned, and as many written, while the figures are taken again.

QString binary(const char *name)
{
    return QStringLiteral(CLEARFRAME_BIN_DIR "/") + QString::fromLatin1(name);
}

FilePath pathOf(const QString &name)
{
    return FilePath::fromBytes(QFile::encodeName(name));
}

bool prepareCatalog(const QStringList &arguments, const QString &folder)
{
    const QString catalog = folder + QStringLiteral("/c.db");
    const QString first = arguments.value(1, QStringLiteral("100000"));
    bool isCount = false;
    first.toInt(&isCount);
    if (isCount)
        return QProcess::execute(binary("fill_catalog"), {catalog, first, arguments.value(2, QStringLiteral("4")),
                                                          folder + QStringLiteral("/photos")}) == 0;
    const QString store = QString(first).replace(QStringLiteral(".db"), QStringLiteral(".thumbnails.db"));
    return QFile::copy(first, catalog) && QFile::copy(store, folder + QStringLiteral("/c.thumbnails.db"));
}

// Sleeps between events: a bench that polls would take one of the cores from what it measures.
bool waitFor(const std::function<bool()> &isDone, int mostMs = patienceMs)
{
    QElapsedTimer clock;
    clock.start();
    QTimer wake;
    wake.start(wakeMs);
    while (!isDone() && clock.elapsed() < mostMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isDone();
}

void rest(int ms)
{
    waitFor([] { return false; }, ms);
}

class WindowBench
{
public:
    WindowBench(MeteredApplication &application, AppContext &context, const QElapsedTimer &sinceStart,
                double applicationMs)
        : m_application(application)
        , m_context(context)
        , m_library(*context.pages().library)
        , m_sinceStart(sinceStart)
        , m_applicationMs(applicationMs)
    {
    }

    bool start();
    void measureAll();
    void printMemory() const;

private:
    // The deed and everything until its outcome is painted.
    Busy timed(
        const std::function<void()> &deed, const std::function<bool()> &isDone = [] { return true; })
    {
        m_application.takeBlocks();
        const BusyClock clock;
        deed();
        waitFor(isDone);
        m_context.window().grab();
        return clock.elapsed();
    }
    void print(const char *what, const Busy &time, double goalMs) const
    {
        std::printf("  %-44s %9.1f ms %9.1f ms", what, time.wallMs, time.cpuMs);
        if (goalMs > 0) {
            std::printf(" %6.0f ms  %s", goalMs,
                        time.wallMs < goalMs  ? "met"
                        : time.cpuMs < goalMs ? "busy"
                                              : "MISSED");
        }
        std::printf("\n");
        std::fflush(stdout);
    }
    void measureFilter();
    void measureSort();
    void measureSearch();
    void measureSelection();
    void measureScrolling();
    void measureAnswers();
    void measurePages();

    MeteredApplication &m_application;
    AppContext &m_context;
    LibraryPage &m_library;
    QElapsedTimer m_sinceStart;
    double m_applicationMs; // Until QApplication was there; the catalog was copied after that.
};

bool WindowBench::start()
{
    const auto printSince = [this](const char *what, double goalMs) {
        print(what, {double(m_sinceStart.nsecsElapsed()) / 1e6 + m_applicationMs, BusyClock().ofThreadMs()}, goalMs);
    };
    m_context.window().show();
    m_context.window().grab();
    printSince("start to window", 0);
    m_context.start({});
    LibraryState &state = m_context.pageContext().state;
    if (!waitFor([&] { return !state.photos().isEmpty(); }))
        return false;
    m_context.window().grab();
    printSince("start to the list of photos", 0);
    // The tiles asked for their thumbnails while they were painted.
    waitFor([&] {
        m_library.grid().viewport()->repaint();
        return !m_context.pageContext().thumbnails.thumbnail(state.photos().first().facts.id).isNull();
    });
    printSince("start to first thumbnails", 1500);
    waitFor([&] { return !state.isLoading() && state.isWhole(); });
    printSince("start to the whole library", 0);
    waitFor([this] { return m_context.pageContext().runner.jobs().isEmpty(); });
    print("longest block until everything was at rest", percentile(m_application.takeBlocks(), 100), 0);
    return true;
}

void WindowBench::measureFilter()
{
    const auto rows = [this] { return m_library.grid().model()->rowCount(); };
    const int all = rows();
    print("filter: needs a decision",
          timed([this] { m_library.filters().chooseGroup(PhotoGroup::NeedsDecision); }, [&] { return rows() != all; }),
          150);
    const int some = rows();
    print("filter: all photos",
          timed([this] { m_library.filters().chooseGroup(PhotoGroup::All); }, [&] { return rows() != some; }), 150);
}

void WindowBench::measureSort()
{
    auto *sort = m_library.findChild<SortBar *>()->findChild<QComboBox *>();
    for (int i = sort->count() - 1; i >= 0; --i) {
        if (i == sort->currentIndex())
            continue;
        const QByteArray what = "sort: " + sort->itemText(i).toUtf8();
        print(what.constData(), timed([&] { sort->setCurrentIndex(i); }), 150);
    }
    sort->setCurrentIndex(0);
}

void WindowBench::measureSearch()
{
    const auto rows = [this] { return m_library.grid().model()->rowCount(); };
    const int all = rows();
    print("search: one more letter",
          timed([this] { m_library.setSearchText(QStringLiteral("runner 7")); }, [&] { return rows() != all; }), 150);
    const int some = rows();
    timed([this] { m_library.setSearchText({}); }, [&] { return rows() != some; });
}

void WindowBench::measureSelection()
{
    PhotoGridView &grid = m_library.grid();
    const qsizetype all = m_context.pageContext().state.photos().size();
    print("select all, with the inspector",
          timed(
              [&] {
                  grid.setFocus();
                  QTest::keyClick(&grid, Qt::Key_A, Qt::ControlModifier);
              },
              [&] { return m_context.pageContext().state.selection().size() == all; }),
          300);
    timed([&] { grid.setCurrentPhoto(m_context.pageContext().state.photos().first().facts.id); });
}

void WindowBench::measureScrolling()
{
    PhotoGridView &grid = m_library.grid();
    QScrollBar *bar = grid.verticalScrollBar();
    bar->setValue(0);
    rest(frameMs);
    m_application.takeBlocks();
    int steps = 0;
    QTimer timer;
    // A third of a page as with a fast wheel, and now and then a leap as with the scroll bar's handle.
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        const bool isLeap = steps % 40 == 39;
        bar->setValue((bar->value() + (isLeap ? bar->maximum() / 12 : bar->pageStep() / 3)) % bar->maximum());
        ++steps;
    });
    timer.start(frameMs);
    waitFor([&] { return steps >= scrollSteps; });
    timer.stop();
    const QList<Busy> blocks = m_application.takeBlocks();
    print("scrolling blocks: 99th percentile", percentile(blocks, 99), 50);
    print("scrolling blocks: worst", percentile(blocks, 100), 50);
    bar->setValue(0);
}

void WindowBench::measureAnswers()
{
    MainWindow &window = m_context.window();
    print("the page People, until it is painted", timed([&] { window.showPage(m_context.pages().people); }), 0);
    waitFor([this] { return m_context.pageContext().runner.jobs().isEmpty(); });
    QList<Busy> times;
    QList<Busy> blocks;
    for (int i = 0; i < answers; ++i) {
        times.append(timed([&] {
            QTest::keyClick(window.focusWidget(), Qt::Key_K);
            QCoreApplication::processEvents();
        }));
        rest(frameMs); // As between two keys.
        blocks += m_application.takeBlocks();
    }
    print("answer to next face: median", percentile(times, 50), 50);
    print("answer to next face: worst", percentile(times, 100), 50);
    print("blocks while answering: worst", percentile(blocks, 100), 50);
    const Busy undo = timed([&] { QTest::keyClick(window.focusWidget(), Qt::Key_Z, Qt::ControlModifier); });
    print("undo of an answer", undo, 50);
}

void WindowBench::measurePages()
{
    MainWindow &window = m_context.window();
    print("the page License, until it is painted", timed([&] { window.showPage(m_context.pages().license); }), 0);
    print("the page Publish, until it is painted", timed([&] { window.showPage(m_context.pages().publish); }), 0);
    rest(10 * frameMs);
    print("the page Library, until it is painted", timed([&] { window.showPage(m_context.pages().library); }), 0);
}

void WindowBench::measureAll()
{
    measureFilter();
    measureSort();
    measureSearch();
    measureSelection();
    measureScrolling();
    measureAnswers();
    measurePages();
}

void WindowBench::printMemory() const
{
    const double mb = figuresOf(QCoreApplication::applicationPid()).value_or(ProcessFigures()).residentMb;
    std::printf("  %-44s %9.0f MB %12s %6.0f MB  %s\n", "memory", mb, "", goalMb, mb < goalMb ? "met" : "MISSED");
}

QList<FilePath> copiesOfSamples(const QString &folder)
{
    QDir().mkpath(folder);
    QList<FilePath> copies;
    for (int i = 0; i < loadPhotos; ++i) {
        const QString copy = QStringLiteral("%1/IMG_%2.jpg").arg(folder).arg(i, 4, 10, QLatin1Char('0'));
        QFile::copy(QStringLiteral(CLEARFRAME_SAMPLES "/grace_hopper.jpg"), copy);
        copies.append(pathOf(copy));
    }
    return copies;
}

// Scans and writes again and again until it is stopped.
class Load
{
public:
    Load(AppContext &context, const QString &folder)
        : m_state(context.pageContext().state)
        , m_scanned(copiesOfSamples(folder + QStringLiteral("/scanned")))
        , m_written(copiesOfSamples(folder + QStringLiteral("/written")))
    {
        QObject::connect(&m_state, &LibraryState::scanFinished, &m_guard, [this] { scan(); });
        scan();
        write();
    }
    void stop()
    {
        m_isWanted = false;
        m_state.runner().stopAll();
        waitFor([this] { return m_state.runner().jobs().isEmpty(); });
        std::printf("  (meanwhile %d scans of %d photos and %d writes of them ended)\n", m_scans, loadPhotos, m_writes);
    }

private:
    void scan()
    {
        if (!m_isWanted)
            return;
        ++m_scans;
        m_state.scan({m_scanned.first().parent()}, {DetectionMode::Fast, true});
    }
    void write()
    {
        if (!m_isWanted)
            return;
        LicenseChoice choice;
        choice.license =
            findLicense(m_writes++ % 2 ? QStringLiteral("by-4.0") : QStringLiteral("by-sa-4.0")).value_or(License());
        choice.creator = QStringLiteral("Ada Example");
        const auto work = [files = m_state.files(), workers = m_state.workers(), paths = m_written,
                           choice](JobControl &job) {
            Result<Library> library = openLibrary(files, workers);
            if (!library)
                return false;
            RelicenseConfirmation confirmed;
            confirmed.everyCreator = true;
            const auto plan = planRelicense(*library, paths, choice, {}, job, confirmed);
            return plan && !applyRelicense(*library, *plan, job).error;
        };
        m_state.runner().start(std::make_shared<Job>(), work).then(&m_guard, [this](bool isWritten) {
            if (!isWritten && m_isWanted)
                std::printf("  (a write did not succeed)\n");
            write();
        });
    }

    LibraryState &m_state;
    QList<FilePath> m_scanned;
    QList<FilePath> m_written;
    QObject m_guard;
    bool m_isWanted = true;
    int m_scans = 0;
    int m_writes = 0;
};

void printHead(const char *title)
{
    double load[3] = {};
#ifdef Q_OS_UNIX
    if (getloadavg(load, 3) < 1)
        load[0] = -1;
#endif
    std::printf("%s (load %.1f on %d cores)\n", title, load[0], QThread::idealThreadCount());
    std::printf("  %-44s %12s %12s %9s\n", "", "by the clock", "GUI thread", "goal");
}

void useOneHeap() // As the program does.
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    useOneHeap();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QElapsedTimer sinceStart;
    sinceStart.start();
    MeteredApplication application(argc, argv);
    const double applicationMs = double(sinceStart.nsecsElapsed()) / 1e6;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1).startsWith(u'-')) {
        std::printf("%s", help);
        return 0;
    }
    const QTemporaryDir folder;
    if (!prepareCatalog(arguments, folder.path())) {
        std::fprintf(stderr, "The catalog could not be made.\n");
        return 3;
    }
    sinceStart.start();
    AppContext context(application, libraryFilesFor(pathOf(folder.filePath(QStringLiteral("c.db")))), ThemeChoice::Dark,
                       QStringLiteral("en"), false);
    WindowBench bench(application, context, sinceStart, applicationMs);
    printHead("The window alone");
    if (!bench.start())
        return 3;
    bench.measureAll();
    bench.printMemory();
    printHead("While photos are scanned and others written");
    {
        Load load(context, folder.path());
        rest(20 * frameMs);
        bench.measureAll();
        bench.printMemory();
        load.stop();
    }
    return 0;
}
