// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/export_photos.h"

#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/imaging/decode.h"
#include "core/photos/photo_file.h"
#include "core/workflow/scan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Exports real photos with real workers.
class ExportPhotosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        WorkerPoolOptions options;
        options.program = QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli");
        options.workers = 1;
        Result<Library> library = openLibrary(libraryFilesFor(path("c.db")), std::make_shared<WorkerPool>(options));
        QVERIFY(library);
        m_library = std::move(*library);
        QVERIFY(QDir(m_folder->path()).mkdir(u"photos"_s));
        for (const char *name : {"a.png", "b.png", "c.png"})
            QVERIFY(QFile::copy(QStringLiteral(CLEARFRAME_SAMPLES "/astronaut.png"),
                                m_folder->filePath(u"photos/"_s + QLatin1String(name))));
        JobControl job;
        QVERIFY(!scanPhotos(
                     m_library, {path("photos")}, {}, [](const ScanLine &) {}, job)
                     .error);
        consentOfEverybody();
    }

    void withdrawal_stopsCopiesOfARunningExport()
    {
        JobControl job;
        QList<bool> copied;
        const ExportReport report = exportPhotos(m_library, {path("photos")}, forEverything(), QDate::currentDate(),
                                                 options(), job, [&](const ExportOutcome &outcome) {
                                                     copied.append(outcome.copy.has_value());
                                                     if (copied.size() == 1)
                                                         withdrawElsewhere();
                                                 });
        QVERIFY2(!report.error, qPrintable(report.error.value_or(Error()).message));
        QCOMPARE(copied, (QList<bool>{true, false, false}));
    }

    void mistakenWithdrawal_takenBackMidway_letsTheRestGo()
    {
        JobControl job;
        const ConsentId mistake = withdrawElsewhere();
        QList<bool> copied;
        const ExportReport report = exportPhotos(m_library, {path("photos")}, forEverything(), QDate::currentDate(),
                                                 options(), job, [&](const ExportOutcome &outcome) {
                                                     copied.append(outcome.copy.has_value());
                                                     if (copied.size() == 1)
                                                         QVERIFY(PeopleRepository(*elsewhere()).takeBack(mistake));
                                                 });
        QVERIFY2(!report.error, qPrintable(report.error.value_or(Error()).message));
        QCOMPARE(copied, (QList<bool>{false, true, true}));
    }

    // The search at hand is thorough; who was missed by an earlier one must not leave with the copy.
    void faceThatNobodyKnows_keepsACoveredCopyBack()
    {
        composePair();
        FaceRepository faces(*m_library.catalog);
        const PhotoRecord pair = PhotoRepository(*m_library.catalog).find(path("photos/pair.png")).value().value();
        const QList<FaceRecord> found = faces.ofPhoto(pair.id).value();
        QCOMPARE(found.size(), 2);
        Detections missed;
        missed.faces = {found[0].detection};
        QVERIFY(faces.replaceDetected(pair.id, missed));
        JobControl job;
        CopyOptions covering = options();
        covering.cover = CoverStyle::Box;
        const ExportReport report =
            exportPhotos(m_library, {path("photos/pair.png")}, forEverything(), QDate::currentDate(), covering, job);
        QCOMPARE(report.photos.size(), 1);
        QVERIFY(!report.photos[0].copy && !report.photos[0].isFailure);
        QCOMPARE(report.photos[0].rules, QStringList(u"PEOPLE001"_s));
        QVERIFY2(report.photos[0].sentence.contains(u"thoroughly"), qPrintable(report.photos[0].sentence));
        QVERIFY(QDir(m_folder->filePath(u"copies"_s)).entryList({u"*.png"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

private:
    // Two astronauts beside each other, scanned.
    void composePair()
    {
        const Picture one = decodePhoto(readRegularFile(path("photos/a.png")).value(), u"a.png"_s, 0).value().picture;
        Picture pair{2 * one.width, one.height, {}};
        for (int y = 0; y < one.height; ++y)
            pair.bgr += one.bgr.mid(3 * qsizetype(y) * one.width, 3 * one.width).repeated(2);
        QFile file(m_folder->filePath(u"photos/pair.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(encodePng(pair).value()) > 0);
        file.close();
        JobControl job;
        QVERIFY(!scanPhotos(
                     m_library, {path("photos/pair.png")}, {}, [](const ScanLine &) {}, job)
                     .error);
    }
    FilePath path(const QByteArray &name) const { return FilePath::fromArgument(m_folder->path()).child(name); }
    CopyOptions options() const
    {
        CopyOptions options;
        options.folder = path("copies");
        return options;
    }
    // Only the rules on people.
    static Profile forEverything()
    {
        Profile profile = *findProfile(u"website"_s);
        for (const RuleInfo &rule : allRules()) {
            if (!rule.id.startsWith(u"PEOPLE"))
                profile.severities.insert(rule.id, Severity::Off);
        }
        return profile;
    }
    // As another program, or the window, would while an export runs.
    std::unique_ptr<Catalog> elsewhere() const { return std::move(*Catalog::open(path("c.db"))); }
    ConsentId withdrawElsewhere() const
    {
        return PeopleRepository(*elsewhere()).withdraw(m_ada, QDate::currentDate()).value_or(ConsentId());
    }
    void consentOfEverybody()
    {
        Person ada;
        ada.name = u"Ada Example"_s;
        PeopleRepository people(*m_library.catalog);
        m_ada = people.add(ada).value();
        Consent consent;
        consent.person = m_ada;
        consent.state = ConsentState::Granted;
        QVERIFY(people.addConsent(consent));
        FaceRepository faces(*m_library.catalog);
        const QList<PhotoRecord> photos = PhotoRepository(*m_library.catalog).under({}).value();
        QCOMPARE(photos.size(), 3);
        for (const PhotoRecord &photo : photos) {
            const QList<FaceRecord> found = faces.ofPhoto(photo.id).value();
            for (const FaceRecord &face : found)
                QVERIFY(faces.decide(face.id, {DecisionKind::Person, m_ada, {}, {}}));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Library m_library;
    PersonId m_ada;
};

QTEST_GUILESS_MAIN(ExportPhotosTest)
#include "export_photos_test.moc"
