// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/relicense.h"

#include "core/catalog/photo_repository.h"
#include "core/license/license_catalog.h"
#include "core/metadata/rights_cbor.h"
#include "core/workflow/catalog_lag.h"
#include "core/workflow/scan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

// Licenses real photos through real workers, with a real catalog that must say afterwards what the files say.
class RelicenseTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<WorkerPool> m_pool;
    Library m_library;
    JobControl m_job;

    FilePath path(const QByteArray &name) const
    {
        return FilePath::fromBytes(QFile::encodeName(m_folder->path())).child("photos").child(name);
    }
    FilePath photos() const { return path({}).parent(); }

    static QByteArray content(const FilePath &file)
    {
        QFile opened(QFile::decodeName(file.bytes()));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    static LicenseChoice choiceOf(const char *license, const QString &creator = QStringLiteral("Ada Example"))
    {
        LicenseChoice choice;
        choice.license = findLicense(QString::fromLatin1(license)).value_or(License());
        choice.creator = creator;
        return choice;
    }

    RelicensePlan planOf(const LicenseChoice &choice)
    {
        const auto plan = planRelicense(m_library, {photos()}, choice, {}, m_job);
        return plan ? *plan : RelicensePlan();
    }

    PhotoRecord record(const QByteArray &name)
    {
        const auto found = PhotoRepository(*m_library.catalog).find(path(name));
        return found && *found ? **found : PhotoRecord();
    }

    QString pendingOf(const QByteArray &name)
    {
        const auto pending = PhotoRepository(*m_library.catalog).pendingLicenses();
        return pending ? pending->value(record(name).id) : QStringLiteral("(error)");
    }

    static QString licenseOf(const PhotoRecord &record)
    {
        return record.rights.license.license ? record.rights.license.license->id : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        WorkerPoolOptions options;
        options.program = QStringLiteral(CLEARFRAME_BIN_DIR "/faulty_worker");
        options.workers = 2;
        m_pool = std::make_shared<WorkerPool>(options);
    }

    void init()
    {
        m_library = Library();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("photos")));
        QVERIFY(QFile::copy(QStringLiteral(CLEARFRAME_SAMPLES "/rocket.jpg"),
                            QFile::decodeName(path("rocket.jpg").bytes())));
        QVERIFY(QFile::copy(QStringLiteral(CLEARFRAME_SAMPLES "/camera.png"),
                            QFile::decodeName(path("camera.png").bytes())));
        const FilePath catalog =
            FilePath::fromBytes(QFile::encodeName(m_folder->filePath(QStringLiteral("catalog.db"))));
        auto library = openLibrary(libraryFilesFor(catalog), m_pool);
        QVERIFY2(library, qPrintable(library ? QString() : library.error().message));
        m_library = std::move(*library);
        const ScanReport scanned = scanPhotos(
            m_library, {photos()}, {}, [](const ScanLine &) {}, m_job);
        QCOMPARE(scanned.added, 2);
    }

    void cleanup() { m_library = Library(); }

    void plan_touchesNothing()
    {
        const QByteArray before = content(path("rocket.jpg"));
        const RelicensePlan plan = planOf(choiceOf("by-sa-4.0"));
        QCOMPARE(plan.writes.files.size(), 2);
        QVERIFY(!plan.writes.files[0].changes.isEmpty());
        QCOMPARE(content(path("rocket.jpg")), before);
        QVERIFY(m_library.sessions->sessions()->isEmpty());
        QVERIFY(plan.warnings.value(0).contains(QStringLiteral("cannot be taken back")));
    }

    void apply_bringsFilesAndCatalogInStep()
    {
        const SessionReport report = applyRelicense(m_library, planOf(choiceOf("by-sa-4.0")), m_job);
        QVERIFY2(!report.error, qPrintable(report.error ? report.error->message : QString()));
        for (const QByteArray name : {"rocket.jpg", "camera.png"}) {
            QCOMPARE(licenseOf(record(name)), QStringLiteral("by-sa-4.0"));
            QCOMPARE(record(name).rights.creator, QStringLiteral("Ada Example"));
            QCOMPARE(record(name).stamp, *stampOf(path(name)));
            QCOMPARE(record(name).state, ScanState::Scanned);
            QVERIFY(pendingOf(name).isEmpty());
        }
        const ScanReport again = scanPhotos(
            m_library, {photos()}, {}, [](const ScanLine &) {}, m_job);
        QCOMPARE(again.unchanged, 2);
    }

    // The second license fits into the place of the first: the catalog then takes what the session says of the photos.
    void patch_leavesInTheCatalogWhatReadingTheFileFinds()
    {
        QVERIFY(!applyRelicense(m_library, planOf(choiceOf("by-sa-4.0")), m_job).error);
        const RelicensePlan plan = planOf(choiceOf("by-4.0"));
        for (const PlannedWrite &file : plan.writes.files) {
            QCOMPARE(file.method, WriteMethod::PatchInPlace);
            const std::optional<PreparedFile> prepared = file.prepared();
            QVERIFY(prepared && !prepared->rightsAfter.isEmpty());
        }
        QVERIFY(!applyRelicense(m_library, plan, m_job).error);
        for (const QByteArray name : {"rocket.jpg", "camera.png"}) {
            const auto rights = m_pool->readRights(path(name), {});
            QVERIFY(rights);
            QCOMPARE(record(name).rights, summaryOf(*rights));
            QCOMPARE(record(name).stamp, *stampOf(path(name)));
            const auto stored = PhotoRepository(*m_library.catalog).rightsCbor(record(name).id);
            QVERIFY(stored);
            QCOMPARE(*rightsFromCbor(QCborValue::fromCbor(*stored)), *rights);
        }
    }

    // With a sidecar the photo says what both say together: that is read.
    void patchBesideASidecar_leavesInTheCatalogWhatBothSay()
    {
        WriteOptions both;
        both.sidecars = Sidecars::Both;
        for (const char *license : {"by-sa-4.0", "by-4.0"}) {
            const auto plan = planRelicense(m_library, {photos()}, choiceOf(license), both, m_job);
            QVERIFY(plan);
            QVERIFY(!applyRelicense(m_library, *plan, m_job).error);
            const auto rights = m_pool->readRights(path("rocket.jpg"), path("rocket.jpg.xmp"));
            QVERIFY(rights);
            QCOMPARE(record("rocket.jpg").rights, summaryOf(*rights));
            QCOMPARE(record("rocket.jpg").sidecarStamp, *stampOf(path("rocket.jpg.xmp")));
        }
    }

    void undo_bringsBothBack()
    {
        const QByteArray before = content(path("rocket.jpg"));
        const SessionReport report = applyRelicense(m_library, planOf(choiceOf("by-sa-4.0")), m_job);
        const SessionReport undone = undoSession(m_library, report.session, m_job);
        QVERIFY(!undone.error);
        QCOMPARE(content(path("rocket.jpg")), before);
        QVERIFY(licenseOf(record("rocket.jpg")).isEmpty());
        QCOMPARE(record("rocket.jpg").stamp, *stampOf(path("rocket.jpg")));
        QVERIFY(pendingOf("rocket.jpg").isEmpty());
    }

    // Another picture may be in it, with people nobody has looked for: only a scan finds out.
    void photoThatChangedAfterItsScan_staysChangedWhenItIsWritten()
    {
        const FilePath photo = path("rocket.jpg");
        QFile opened(QFile::decodeName(photo.bytes()));
        QVERIFY(opened.open(QIODevice::Append) && opened.write("other") == 5);
        opened.close();
        const FileStamp searched = record("rocket.jpg").stamp;
        QVERIFY(searched != *stampOf(photo));
        const SessionReport report = applyRelicense(m_library, planOf(choiceOf("by-4.0")), m_job);
        QVERIFY(!report.error);
        QCOMPARE(licenseOf(record("rocket.jpg")), QStringLiteral("by-4.0"));
        QCOMPARE(record("rocket.jpg").stamp, searched);
    }

    // A crash in between leaves the note in the catalog.
    void catalogThatWasNotToldOfASession_learnsOfItWhenTheLibraryIsOpened()
    {
        const RelicensePlan plan = planOf(choiceOf("by-4.0"));
        QVERIFY(CatalogLag::begin(*m_library.catalog, SessionId{1}).has_value());
        const SessionReport report = m_library.sessions->apply(plan.writes, m_pool->writeEngine(), m_job);
        QVERIFY(!report.error);
        QCOMPARE(licenseOf(record("rocket.jpg")), QString());
        const LibraryFiles files = m_library.files;
        m_library = Library();
        auto library = openLibrary(files, m_pool);
        QVERIFY(library.has_value());
        m_library = std::move(*library);
        QCOMPARE(licenseOf(record("rocket.jpg")), QStringLiteral("by-4.0"));
        QCOMPARE(record("rocket.jpg").stamp, *stampOf(path("rocket.jpg")));
        QVERIFY(!CatalogLag::left(*m_library.catalog)->has_value());
    }

    void photoThatCannotBeWritten_isPendingUntilItIs()
    {
        RelicensePlan plan = planOf(choiceOf("by-sa-4.0"));
        const FilePath twin = path("twin.jpg");
        QVERIFY(QFile::exists(QFile::decodeName(path("rocket.jpg").bytes())));
        std::filesystem::create_hard_link(path("rocket.jpg").native(), twin.native());
        const SessionReport report = applyRelicense(m_library, plan, m_job);
        QCOMPARE(pendingOf("rocket.jpg"), QStringLiteral("by-sa-4.0"));
        QVERIFY(pendingOf("camera.png").isEmpty());
        QVERIFY(licenseOf(record("rocket.jpg")).isEmpty());

        std::filesystem::remove(twin.native());
        applyRelicense(m_library, planOf(choiceOf("by-sa-4.0")), m_job);
        QVERIFY(pendingOf("rocket.jpg").isEmpty());
        QCOMPARE(licenseOf(record("rocket.jpg")), QStringLiteral("by-sa-4.0"));
    }

    void stoppedSession_leavesTheRestPendingAndResumes()
    {
        const RelicensePlan plan = planOf(choiceOf("by-sa-4.0"));
        JobControl stopped;
        stopped.cancel();
        const SessionReport report = applyRelicense(m_library, plan, stopped);
        QVERIFY(report.wasStopped);
        QCOMPARE(pendingOf("rocket.jpg"), QStringLiteral("by-sa-4.0"));
        const SessionReport rest = resumeSession(m_library, report.session, m_job);
        QVERIFY(!rest.error);
        QCOMPARE(licenseOf(record("rocket.jpg")), QStringLiteral("by-sa-4.0"));
        QVERIFY(pendingOf("rocket.jpg").isEmpty());
    }

    void warnings_nameNarrowingAndOtherCreators()
    {
        applyRelicense(m_library, planOf(choiceOf("by-4.0")), m_job);
        const QString warnings = planOf(choiceOf("by-nc-4.0", QStringLiteral("Bea Example"))).warnings.join(u'\n');
        QVERIFY2(warnings.contains(QStringLiteral("2 photo(s) allowed more")), qPrintable(warnings));
        QVERIFY2(warnings.contains(QStringLiteral("2 photo(s) name another creator")), qPrintable(warnings));
    }

    void warnings_nameFacesWithoutDecision()
    {
        const QString warnings = planOf(choiceOf("by-4.0")).warnings.join(u'\n');
        QVERIFY2(warnings.contains(QStringLiteral("1 photo(s) have faces without a decision")), qPrintable(warnings));
    }
};

QTEST_GUILESS_MAIN(RelicenseTest)
#include "relicense_test.moc"
