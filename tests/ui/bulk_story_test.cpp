// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody gives thousands of files a license: pauses, goes on, loses the program in the middle of the write, finishes
// it after the next start, and takes it all back. The window that is killed is a program of its own: this one, started
// again. CLEARFRAME_BULK_FILES=5000 is the full size; without it there are fewer.

#include "app/app_context.h"
#include "core/catalog/photo_repository.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/status_strip.h"
#include "ui/license/interrupted_notice.h"
#include "ui/license/license_page.h"
#include "ui/license/session_log.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QProcess>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace {

constexpr int usualFiles = 300;
constexpr int patienceMs = 600'000;

int filesWanted()
{
    const int wanted = qEnvironmentVariableIntValue("CLEARFRAME_BULK_FILES");
    return wanted > 0 ? wanted : usualFiles;
}

LibraryFiles filesIn(const QString &folder)
{
    return libraryFilesFor(FilePath::fromArgument(folder + QStringLiteral("/catalog.db")));
}

QAbstractButton *buttonOf(const QWidget *parent, const QString &beginning)
{
    for (QAbstractButton *button : parent->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().startsWith(beginning))
            return button;
    }
    return nullptr;
}

bool waitForButton(const QWidget *parent, const QString &beginning)
{
    return QTest::qWaitFor(
        [&] {
            const QAbstractButton *button = buttonOf(parent, beginning);
            return button && button->isEnabled();
        },
        patienceMs);
}

void press(const QWidget *parent, const QString &beginning)
{
    QVERIFY2(waitForButton(parent, beginning), qPrintable(beginning));
    QTest::mouseClick(buttonOf(parent, beginning), Qt::LeftButton);
}

// Small JPEGs, each with a picture of its own.
void makePhotos(const QString &folder, int count)
{
    QVERIFY(QDir().mkpath(folder));
    for (int i = 0; i < count; ++i) {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(i % 360, 100 + i % 100, 200));
        QVERIFY(image.save(QStringLiteral("%1/IMG_%2.jpg").arg(folder).arg(i, 5, 10, QLatin1Char('0')), "JPG"));
    }
}

// As a scan would, which would look for people in each of them.
void fillCatalog(const QString &folder)
{
    const auto catalog = Catalog::open(filesIn(folder).catalog);
    QVERIFY(catalog);
    const QDir photos(folder + QStringLiteral("/photos"));
    const Result<void> saved = (*catalog)->inTransaction([&]() -> Result<void> {
        for (const QString &name : photos.entryList(QDir::Files)) {
            PhotoRecord record;
            record.path = FilePath::fromArgument(photos.filePath(name));
            record.stamp = stampOf(record.path).value_or(FileStamp());
            record.type = FileType::Jpeg;
            record.width = 40;
            record.height = 30;
            record.state = ScanState::Scanned;
            record.scannedAt = QDateTime::currentDateTimeUtc();
            if (const auto id = PhotoRepository(**catalog).save(record, {}); !id)
                return failure(id.error());
        }
        return {};
    });
    QVERIFY(saved);
}

QHash<QString, QByteArray> contentsOf(const QString &folder)
{
    QHash<QString, QByteArray> contents;
    const QDir photos(folder);
    for (const QString &name : photos.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(photos.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            contents.insert(name, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
    return contents;
}

int filesWithLicense(const QString &folder)
{
    int found = 0;
    const QDir photos(folder);
    for (const QString &name : photos.entryList(QDir::Files)) {
        QFile file(photos.filePath(name));
        found += file.open(QIODevice::ReadOnly) && file.readAll().contains("creativecommons.org/publicdomain/zero/1.0");
    }
    return found;
}

qint64 written(AppContext &context)
{
    const auto job = context.pageContext().runner.shownJob();
    return job ? job->control().progress().done : -1;
}

void say(const char *word)
{
    std::printf("%s\n", word);
    std::fflush(stdout);
}

// The window that will be killed: chooses, writes, pauses, goes on.
int writeUntilKilled(QApplication &application, const QString &folder)
{
    AppContext context(application, filesIn(folder), ThemeChoice::Dark, QStringLiteral("en"), false);
    context.start({});
    const int count = filesWanted();
    const bool isRead = QTest::qWaitFor(
        [&] {
            return context.pageContext().state.photos().size() == count && !context.pageContext().state.isLoading();
        },
        patienceMs);
    if (!isRead)
        return 4;
    QTest::keyClick(&context.window(), Qt::Key_3, Qt::ControlModifier);
    const QWidget *page = context.pages().license;
    press(page, QStringLiteral("Public domain (CC0)"));
    press(page, QStringLiteral("Write "));
    const QWidget *strip = context.window().findChild<StatusStrip *>();
    if (!QTest::qWaitFor([&] { return written(context) > 0; }, patienceMs))
        return 5;
    press(strip, QStringLiteral("Pause"));
    QTest::qWait(300); // What was under way ends.
    const qint64 paused = written(context);
    QTest::qWait(500);
    if (written(context) != paused || paused >= count)
        return 6;
    say("paused");
    press(strip, QStringLiteral("Go on"));
    if (!QTest::qWaitFor([&] { return written(context) > paused; }, patienceMs))
        return 7;
    say("writing");
    // Should the killer be late: not to the end.
    (void)QTest::qWaitFor([&] { return written(context) > count * 3 / 4; }, patienceMs);
    press(strip, QStringLiteral("Pause"));
    QTest::qWait(patienceMs);
    return 0;
}

} // namespace

class BulkStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void write_isPausedKilledFinishedAndTakenBack()
    {
        const QTemporaryDir folder;
        const QString photos = folder.filePath(QStringLiteral("photos"));
        const int count = filesWanted();
        makePhotos(photos, count);
        fillCatalog(folder.path());
        const QHash<QString, QByteArray> before = contentsOf(photos);
        QCOMPARE(before.size(), count);

        killInTheMiddle(folder.path());
        const int done = filesWithLicense(photos);
        QVERIFY2(done > 0 && done < count, qPrintable(QString::number(done)));

        AppContext context(*qobject_cast<QApplication *>(QCoreApplication::instance()), filesIn(folder.path()),
                           ThemeChoice::Dark, QStringLiteral("en"), false);
        context.start({});
        QVERIFY(QTest::qWaitFor([&] { return context.pageContext().state.photos().size() == count; }, patienceMs));
        QTest::keyClick(&context.window(), Qt::Key_3, Qt::ControlModifier);
        QWidget *page = context.pages().license;
        press(page->findChild<InterruptedNotice *>(), QStringLiteral("Finish it"));
        QVERIFY(QTest::qWaitFor([&] { return filesWithLicense(photos) == count; }, patienceMs));
        waitForRest(context);

        auto *tabs = page->findChild<QTabWidget *>();
        tabs->setCurrentIndex(tabs->count() - 1);
        press(page->findChild<SessionLog *>(), QStringLiteral("Undo this session"));
        QVERIFY(QTest::qWaitFor([&] { return filesWithLicense(photos) == 0; }, patienceMs));
        waitForRest(context);
        QCOMPARE(contentsOf(photos), before);
    }

private:
    void killInTheMiddle(const QString &folder)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CLEARFRAME_BULK_FOLDER"), folder);
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), {});
        QByteArray said;
        while (!said.contains("writing") && program.waitForReadyRead(patienceMs))
            said += program.readAll();
        QVERIFY2(said.contains("paused") && said.contains("writing"), said.constData());
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    }
    void waitForRest(AppContext &context)
    {
        QVERIFY(QTest::qWaitFor([&] { return context.pageContext().runner.jobs().isEmpty(); }, patienceMs));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = qEnvironmentVariable("CLEARFRAME_BULK_FOLDER");
    if (!folder.isEmpty())
        return writeUntilKilled(application, folder);
    BulkStoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "bulk_story_test.moc"
