// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/scan.h"

#include "core/catalog/face_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/imaging/decode.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// Scans real folders with real workers into a real catalog.
class ScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void newPhoto_isAddedWithRightsFacesAndThumbnail();
    void secondScan_readsNothing();
    void rescan_readsEverything();
    void editedPhoto_isChanged();
    void newSidecar_changesRightsAndKeepsFaces();
    void renamedPhoto_keepsItsDecisions();
    void photoMovedToAnotherDisk_keepsItsDecisions();
    void turnedPhoto_keepsItsDecisions();
    void croppedPhoto_keepsItsDecisions();
    void croppedAway_isGoneFromThePhoto();
    void otherPictureOfThatName_hasNoDecisions();
    void displacedPicture_getsItsDecisionsBack();
    void copiedPhoto_isAPhotoOfItsOwn();
    void swappedNames_followTheFiles();
    void removedPhoto_isMissingAndComesBack();
    void missingRoot_leavesTheCatalogAlone();
    void brokenPhoto_isFailedAndNamedEachTime();
    void crashingPhoto_costsItselfOnly();
    void photoCutOff_isSearchedByTheNextScan();
    void fastScan_keepsAThoroughResult();
    void olderDetector_isCountedAndRedoneWhenAsked();
    void stop_keepsWhatIsDone();
    void noWorker_namesEveryPhotoAndKeepsNothing();
    void somethingElse_isNamedButNotKept();

private:
    std::shared_ptr<WorkerPool> newPool(const QString &program);
    ScanReport scan(const ScanOptions &options = {});
    FilePath path(const QByteArray &name) const { return FilePath::fromArgument(m_photos).child(name); }
    void write(const QByteArray &name, const QByteArray &content);
    void rename(const QByteArray &from, const QByteArray &to);
    void remove(const QByteArray &name);
    PhotoRecord record(const QByteArray &name);
    FaceId decideFirstFace(const QByteArray &name);
    QList<ScanLine> linesOf(ScanEvent event) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_photos;
    std::shared_ptr<WorkerPool> m_pool; // Starting workers takes longer than all the rest.
    Library m_library;
    JobControl m_job;
    QList<ScanLine> m_lines;
};

namespace {

QByteArray smallJpeg(int shade)
{
    const Picture picture{48, 32, QByteArray(48 * 32 * 3, char(shade))};
    return encodeJpeg(picture, 90).value_or(QByteArray());
}

QByteArray portrait()
{
    QFile file(QStringLiteral(CLEARFRAME_SAMPLES "/grace_hopper.jpg"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("packaging/fetch-assets brings the samples.");
    return file.readAll();
}

const char sidecarXmp[] =
    R"(<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:cc="http://creativecommons.org/ns#">
<cc:license rdf:resource="https://creativecommons.org/licenses/by-sa/4.0/"/></rdf:Description></rdf:RDF></x:xmpmeta>)";

} // namespace

void ScanTest::initTestCase()
{
    m_pool = newPool(QStringLiteral(CLEARFRAME_BIN_DIR "/faulty_worker"));
}

void ScanTest::init()
{
    m_library = Library(); // Before its folder goes.
    m_folder = std::make_unique<QTemporaryDir>();
    m_photos = m_folder->filePath(QStringLiteral("photos"));
    QVERIFY(QDir().mkpath(m_photos));
    const FilePath base = FilePath::fromArgument(m_folder->path());
    m_library.files = {base.child("catalog.sqlite"), base.child("journal.sqlite"), base.child("thumbnails.sqlite")};
    auto catalog = Catalog::open(m_library.files.catalog);
    auto thumbnails = ThumbnailStore::open(m_library.files.thumbnails);
    QVERIFY(catalog && thumbnails);
    m_library.catalog = std::move(*catalog);
    m_library.thumbnails = std::move(*thumbnails);
    m_library.workers = m_pool;
}

std::shared_ptr<WorkerPool> ScanTest::newPool(const QString &program)
{
    WorkerPoolOptions options;
    options.program = program;
    options.workers = 2;
    return std::make_shared<WorkerPool>(options);
}

ScanReport ScanTest::scan(const ScanOptions &options)
{
    m_lines.clear();
    JobControl job;
    return scanPhotos(
        m_library, {FilePath::fromArgument(m_photos)}, options, [this](const ScanLine &line) { m_lines.append(line); },
        job);
}

void ScanTest::write(const QByteArray &name, const QByteArray &content)
{
    QFile file(path(name).toArgument());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test cannot write its input.");
}

void ScanTest::rename(const QByteArray &from, const QByteArray &to)
{
    if (!QFile::rename(path(from).toArgument(), path(to).toArgument()))
        qFatal("The test cannot rename its input.");
}

void ScanTest::remove(const QByteArray &name)
{
    if (!QFile::remove(path(name).toArgument()))
        qFatal("The test cannot remove its input.");
}

PhotoRecord ScanTest::record(const QByteArray &name)
{
    return PhotoRepository(*m_library.catalog).find(path(name)).value().value_or(PhotoRecord());
}

FaceId ScanTest::decideFirstFace(const QByteArray &name)
{
    FaceRepository faces(*m_library.catalog);
    const QList<FaceRecord> found = faces.ofPhoto(record(name).id).value();
    Decision decision;
    decision.kind = DecisionKind::NotAFace;
    if (found.isEmpty() || !faces.decide(found.first().id, decision))
        return {};
    return found.first().id;
}

QList<ScanLine> ScanTest::linesOf(ScanEvent event) const
{
    QList<ScanLine> found;
    for (const ScanLine &line : m_lines) {
        if (line.event == event)
            found.append(line);
    }
    return found;
}

void ScanTest::newPhoto_isAddedWithRightsFacesAndThumbnail()
{
    write("portrait.jpg", portrait());
    write("portrait.jpg.xmp", sidecarXmp);
    const ScanReport report = scan();
    QVERIFY(!report.error);
    QCOMPARE(report.photos, 1);
    QCOMPARE(report.added, 1);
    QVERIFY(report.problems.isEmpty());
    const ScanLine line = m_lines.value(0);
    QCOMPARE(line.event, ScanEvent::Added);
    QCOMPARE(line.faces, 1);
    QCOMPARE(line.licenseShort, QStringLiteral("CC BY-SA 4.0"));
    const PhotoRecord photo = record("portrait.jpg");
    QCOMPARE(photo.id, line.photo);
    QCOMPARE(photo.state, ScanState::Scanned);
    QCOMPARE(photo.stamp, *stampOf(photo.path));
    QVERIFY(!photo.detectorVersion.isEmpty());
    QVERIFY(m_library.thumbnails->load(photo.id).value().startsWith("\xff\xd8"));
}

void ScanTest::secondScan_readsNothing()
{
    for (int i = 0; i < 5; ++i)
        write("photo " + QByteArray::number(i) + ".jpg", smallJpeg(40 * i));
    QCOMPARE(scan().added, 5);
    m_library.workers = newPool(QStringLiteral("/nowhere/worker"));
    const ScanReport report = scan();
    QCOMPARE(report.photos, 5);
    QCOMPARE(report.unchanged, 5);
    QVERIFY(report.problems.isEmpty());
    QVERIFY(m_lines.isEmpty());
}

void ScanTest::rescan_readsEverything()
{
    write("a.jpg", smallJpeg(1));
    scan();
    const PhotoId id = record("a.jpg").id;
    const ScanReport report = scan({DetectionMode::Fast, true});
    QCOMPARE(report.changed, 1);
    QCOMPARE(record("a.jpg").id, id);
}

void ScanTest::editedPhoto_isChanged()
{
    write("a.jpg", smallJpeg(1));
    scan();
    const PhotoRecord before = record("a.jpg");
    write("a.jpg", portrait());
    const ScanReport report = scan();
    QCOMPARE(report.changed, 1);
    QCOMPARE(m_lines.value(0).faces, 1);
    QCOMPARE(record("a.jpg").id, before.id);
    QVERIFY(record("a.jpg").imageDataSha256 != before.imageDataSha256);
}

void ScanTest::newSidecar_changesRightsAndKeepsFaces()
{
    write("a.jpg", portrait());
    scan();
    const FaceId face = decideFirstFace("a.jpg");
    QVERIFY(face.isValid());
    const QDateTime scannedAt = record("a.jpg").scannedAt;
    write("a.jpg.xmp", sidecarXmp);
    const ScanReport report = scan();
    QCOMPARE(report.changed, 1);
    QCOMPARE(m_lines.value(0).licenseShort, QStringLiteral("CC BY-SA 4.0"));
    QCOMPARE(m_lines.value(0).faces, 1);
    QCOMPARE(record("a.jpg").scannedAt, scannedAt);
    QCOMPARE(record("a.jpg").sidecar.fileName(), QByteArray("a.jpg.xmp"));
    QCOMPARE(FaceRepository(*m_library.catalog).find(face).value()->decision.kind, DecisionKind::NotAFace);
    QCOMPARE(scan().unchanged, 1);
}

void ScanTest::renamedPhoto_keepsItsDecisions()
{
    write("a.jpg", portrait());
    scan();
    const PhotoId id = record("a.jpg").id;
    const FaceId face = decideFirstFace("a.jpg");
    rename("a.jpg", "b.jpg");
    const ScanReport report = scan();
    QCOMPARE(report.moved, 1);
    QCOMPARE(report.added + report.removed + report.changed, 0);
    QCOMPARE(m_lines.size(), 1);
    QCOMPARE(m_lines.first().movedFrom, path("a.jpg"));
    QCOMPARE(record("b.jpg").id, id);
    QVERIFY(!record("b.jpg").isMissing);
    QCOMPARE(FaceRepository(*m_library.catalog).ofPhoto(id).value().first().id, face);
}

void ScanTest::photoMovedToAnotherDisk_keepsItsDecisions()
{
    write("a.jpg", portrait());
    scan();
    const PhotoId id = record("a.jpg").id;
    const FaceId face = decideFirstFace("a.jpg");
    write("b.jpg", portrait()); // Another inode, another time.
    remove("a.jpg");
    const ScanReport report = scan();
    QCOMPARE(report.moved, 1);
    QCOMPARE(report.removed, 0);
    QCOMPARE(record("b.jpg").id, id);
    QCOMPARE(FaceRepository(*m_library.catalog).find(face).value()->decision.kind, DecisionKind::NotAFace);
}

namespace {

Picture pictureOfFile(const QByteArray &file)
{
    return decodePhoto(file, QString(), 10'000)->picture;
}

QByteArray turnedClockwise(const QByteArray &file)
{
    const Picture picture = pictureOfFile(file);
    Picture turned{picture.height, picture.width, QByteArray(picture.bgr.size(), '\0')};
    for (int y = 0; y < turned.height; ++y)
        for (int x = 0; x < turned.width; ++x)
            for (int c = 0; c < 3; ++c)
                turned.bgr[3 * (y * turned.width + x) + c] =
                    picture.bgr[3 * ((picture.height - 1 - x) * picture.width + y) + c];
    return encodeJpeg(turned, 85).value();
}

// The rows from the given shares of the height on.
QByteArray cropped(const QByteArray &file, double top, double bottom)
{
    const Picture picture = pictureOfFile(file);
    const int first = int(top * picture.height);
    const int last = int(bottom * picture.height);
    const Picture part{picture.width, last - first,
                       picture.bgr.mid(3 * first * picture.width, 3 * (last - first) * picture.width)};
    return encodeJpeg(part, 85).value();
}

} // namespace

void ScanTest::turnedPhoto_keepsItsDecisions()
{
    write("a.jpg", portrait());
    scan();
    const FaceId face = decideFirstFace("a.jpg");
    const Box before = FaceRepository(*m_library.catalog).find(face).value()->detection.box;
    write("a.jpg", turnedClockwise(portrait()));
    scan();
    const FaceRecord turned = *FaceRepository(*m_library.catalog).find(face).value();
    QCOMPARE(turned.decision.kind, DecisionKind::NotAFace);
    QVERIFY(overlap(turned.detection.box, {1 - before.y - before.h, before.x, before.h, before.w}) > 0.7);
}

void ScanTest::croppedPhoto_keepsItsDecisions()
{
    write("a.jpg", portrait());
    scan();
    const FaceId face = decideFirstFace("a.jpg");
    const Box before = FaceRepository(*m_library.catalog).find(face).value()->detection.box;
    write("a.jpg", cropped(portrait(), 0, 0.55));
    scan();
    FaceRepository faces(*m_library.catalog);
    QCOMPARE(faces.ofPhoto(record("a.jpg").id)->size(), 1);
    const FaceRecord after = *faces.find(face).value();
    QCOMPARE(after.decision.kind, DecisionKind::NotAFace);
    QVERIFY(overlap(after.detection.box, {before.x, before.y / 0.55, before.w, before.h / 0.55}) > 0.7);
}

void ScanTest::croppedAway_isGoneFromThePhoto()
{
    write("a.jpg", portrait());
    scan();
    const FaceId face = decideFirstFace("a.jpg");
    write("a.jpg", cropped(portrait(), 0.55, 1));
    scan();
    QVERIFY(!FaceRepository(*m_library.catalog).find(face).value());
    // Uncropped again, the face is there and nobody has said who it is.
    write("a.jpg", portrait());
    scan();
    const QList<FaceRecord> faces = FaceRepository(*m_library.catalog).ofPhoto(record("a.jpg").id).value();
    QCOMPARE(faces.size(), 1);
    QCOMPARE(faces.first().decision.kind, DecisionKind::None);
}

void ScanTest::otherPictureOfThatName_hasNoDecisions()
{
    write("a.jpg", portrait());
    scan();
    const FaceId face = decideFirstFace("a.jpg");
    QFile other(QStringLiteral(CLEARFRAME_SAMPLES "/astronaut.png"));
    QVERIFY(other.open(QIODevice::ReadOnly));
    write("a.jpg", other.readAll());
    scan();
    FaceRepository faces(*m_library.catalog);
    const QList<FaceRecord> there = faces.ofPhoto(record("a.jpg").id).value();
    QVERIFY(!there.isEmpty());
    for (const FaceRecord &found : there)
        QCOMPARE(found.decision.kind, DecisionKind::None);
    // What was said stays, with the picture that lost its place.
    QCOMPARE(faces.find(face).value()->decision.kind, DecisionKind::NotAFace);
    QVERIFY(faces.find(face).value()->photo != record("a.jpg").id);
}

void ScanTest::displacedPicture_getsItsDecisionsBack()
{
    QFile other(QStringLiteral(CLEARFRAME_SAMPLES "/astronaut.png"));
    QVERIFY(other.open(QIODevice::ReadOnly));
    const QByteArray astronaut = other.readAll();
    write("a.jpg", portrait());
    scan();
    const FaceId face = decideFirstFace("a.jpg");
    const PhotoId photo = record("a.jpg").id;
    write("a.jpg", astronaut);
    scan();
    QVERIFY(record("a.jpg").id != photo);
    // Under another name …
    write("b.jpg", portrait());
    scan();
    QCOMPARE(record("b.jpg").id, photo);
    FaceRepository faces(*m_library.catalog);
    QCOMPARE(faces.find(face).value()->decision.kind, DecisionKind::NotAFace);
    // … and in its old place, where the other picture was.
    write("b.jpg", astronaut);
    scan();
    QVERIFY(record("b.jpg").id != photo);
    write("a.jpg", portrait());
    scan();
    QCOMPARE(record("a.jpg").id, photo);
    QVERIFY(!record("a.jpg").isMissing);
    QCOMPARE(faces.ofPhoto(photo)->size(), 1);
    QCOMPARE(faces.ofPhoto(photo)->first().id, face);
    QCOMPARE(faces.find(face).value()->decision.kind, DecisionKind::NotAFace);
    QCOMPARE(scan().unchanged, 2);
}

void ScanTest::copiedPhoto_isAPhotoOfItsOwn()
{
    write("a.jpg", portrait());
    scan();
    decideFirstFace("a.jpg");
    write("b.jpg", portrait());
    const ScanReport report = scan();
    QCOMPARE(report.added, 1);
    QCOMPARE(report.moved, 0);
    const QList<FaceRecord> faces = FaceRepository(*m_library.catalog).ofPhoto(record("b.jpg").id).value();
    QCOMPARE(faces.size(), 1);
    QCOMPARE(faces.first().decision.kind, DecisionKind::None);
}

void ScanTest::swappedNames_followTheFiles()
{
    write("a.jpg", smallJpeg(1));
    write("b.jpg", smallJpeg(200));
    scan();
    const PhotoId a = record("a.jpg").id;
    const PhotoId b = record("b.jpg").id;
    rename("a.jpg", "c.jpg");
    rename("b.jpg", "a.jpg");
    rename("c.jpg", "b.jpg");
    const ScanReport report = scan();
    QCOMPARE(report.moved, 2);
    QCOMPARE(record("a.jpg").id, b);
    QCOMPARE(record("b.jpg").id, a);
    QCOMPARE(scan().unchanged, 2);
}

void ScanTest::removedPhoto_isMissingAndComesBack()
{
    QVERIFY(QDir(m_photos).mkdir(QStringLiteral("sub")));
    write("sub/a.jpg", portrait());
    write("b.jpg", smallJpeg(1));
    scan();
    const FaceId face = decideFirstFace("sub/a.jpg");
    const QString aside = m_folder->filePath(QStringLiteral("aside"));
    QVERIFY(QFile::rename(m_photos + QStringLiteral("/sub"), aside));
    const ScanReport report = scan();
    QCOMPARE(report.removed, 1);
    QCOMPARE(m_lines.value(0).path, path("sub/a.jpg"));
    QVERIFY(record("sub/a.jpg").isMissing);
    QCOMPARE(scan().removed, 0);
    QVERIFY(QFile::rename(aside, m_photos + QStringLiteral("/sub")));
    QCOMPARE(scan().added, 1);
    QVERIFY(!record("sub/a.jpg").isMissing);
    QCOMPARE(FaceRepository(*m_library.catalog).find(face).value()->decision.kind, DecisionKind::NotAFace);
}

void ScanTest::missingRoot_leavesTheCatalogAlone()
{
    write("a.jpg", smallJpeg(1));
    scan();
    QVERIFY(QFile::rename(m_photos, m_folder->filePath(QStringLiteral("unplugged"))));
    const ScanReport report = scan();
    QCOMPARE(report.removed, 0);
    QCOMPARE(report.problems.size(), 1);
    QVERIFY(!record("a.jpg").isMissing);
}

void ScanTest::brokenPhoto_isFailedAndNamedEachTime()
{
    const QByteArray jpeg = portrait();
    write("cut.jpg", jpeg.left(jpeg.size() / 2));
    write("empty.jpg", {});
    write("good.jpg", smallJpeg(1));
    const ScanReport first = scan();
    QCOMPARE(first.photos, 3);
    QCOMPARE(first.added, 1);
    QCOMPARE(first.problems.size(), 2);
    QCOMPARE(linesOf(ScanEvent::Failed).size(), 2);
    QCOMPARE(record("cut.jpg").state, ScanState::Failed);
    QCOMPARE(record("empty.jpg").state, ScanState::Failed);
    QVERIFY(record("cut.jpg").problem.contains(u"cut.jpg"));
    const ScanReport second = scan();
    QCOMPARE(second.photos, 3);
    QCOMPARE(second.unchanged, 1);
    QCOMPARE(second.problems.size(), 2);
    write("cut.jpg", jpeg);
    const ScanReport mended = scan();
    QCOMPARE(mended.changed, 1);
    QCOMPARE(mended.problems.size(), 1);
    QCOMPARE(record("cut.jpg").state, ScanState::Scanned);
    QVERIFY(record("cut.jpg").problem.isEmpty());
}

void ScanTest::crashingPhoto_costsItselfOnly()
{
    for (int i = 0; i < 6; ++i)
        write("photo " + QByteArray::number(i) + ".jpg", smallJpeg(40 * i));
    write("crash.jpg", smallJpeg(3));
    const ScanReport report = scan();
    QCOMPARE(report.added, 6);
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().path, path("crash.jpg"));
    QCOMPARE(record("crash.jpg").state, ScanState::Failed);
}

void ScanTest::photoCutOff_isSearchedByTheNextScan()
{
    write("hang.jpg", portrait());
    WorkerPoolOptions options;
    options.program = QStringLiteral(CLEARFRAME_BIN_DIR "/faulty_worker");
    options.longestWaitMs = 300;
    m_library.workers = std::make_shared<WorkerPool>(options);
    const ScanReport cutOff = scan();
    QCOMPARE(cutOff.problems.size(), 1);
    QVERIFY(record("hang.jpg").state != ScanState::Scanned);
    m_library.workers = newPool(QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli"));
    const ScanReport again = scan();
    QVERIFY(again.problems.isEmpty());
    QCOMPARE(linesOf(ScanEvent::Added).value(0).faces, 1);
}

void ScanTest::fastScan_keepsAThoroughResult()
{
    write("a.jpg", smallJpeg(1));
    scan({DetectionMode::Thorough, false});
    QCOMPARE(record("a.jpg").mode, DetectionMode::Thorough);
    QCOMPARE(scan().unchanged, 1);
    QCOMPARE(scan({DetectionMode::Fast, true}).changed, 1);
    QCOMPARE(record("a.jpg").mode, DetectionMode::Thorough);
    write("b.jpg", smallJpeg(9));
    scan();
    QCOMPARE(record("b.jpg").mode, DetectionMode::Fast);
    const ScanReport thorough = scan({DetectionMode::Thorough, false});
    QCOMPARE(thorough.changed, 1);
    QCOMPARE(thorough.unchanged, 1);
    QCOMPARE(record("b.jpg").mode, DetectionMode::Thorough);
}

void ScanTest::olderDetector_isCountedAndRedoneWhenAsked()
{
    write("a.jpg", smallJpeg(1));
    ScanOptions facesOnly;
    facesOnly.detector = DetectorOptions{};
    facesOnly.detector->wantsPeople = false;
    QCOMPARE(scan(facesOnly).older, 0);
    QVERIFY(!record("a.jpg").detectorVersion.contains(QStringLiteral("ssdlite")));
    const ScanReport asBefore = scan();
    QCOMPARE(asBefore.unchanged, 1);
    QCOMPARE(asBefore.older, 1);
    ScanOptions redo;
    redo.redoOlder = true;
    const ScanReport redone = scan(redo);
    QCOMPARE(redone.changed, 1);
    QCOMPARE(redone.older, 0);
    QVERIFY(record("a.jpg").detectorVersion.contains(QStringLiteral("ssdlite")));
    QCOMPARE(scan(redo).unchanged, 1);
    QCOMPARE(scan(facesOnly).older, 0); // What looked harder is not older.
}

void ScanTest::stop_keepsWhatIsDone()
{
    for (int i = 0; i < 12; ++i)
        write("slow " + QByteArray::number(i) + ".jpg", smallJpeg(20 * i));
    JobControl job;
    int lines = 0;
    job.setListener([&](const JobProgress &progress) {
        if (progress.total == 12 && progress.done == 3)
            job.cancel();
    });
    const auto onLine = [&](const ScanLine &) { ++lines; };
    const ScanReport report = scanPhotos(m_library, {FilePath::fromArgument(m_photos)}, {}, onLine, job);
    QVERIFY(report.wasStopped);
    QVERIFY(!report.error);
    QVERIFY(report.added >= 3 && report.added < 12);
    QCOMPARE(lines, int(report.added));
    QCOMPARE(PhotoRepository(*m_library.catalog).count().value(), report.added);
    QCOMPARE(scan().added, 12 - report.added);
}

void ScanTest::noWorker_namesEveryPhotoAndKeepsNothing()
{
    write("a.jpg", smallJpeg(1));
    write("b.jpg", smallJpeg(2));
    m_library.workers = newPool(QStringLiteral("/nowhere/worker"));
    const ScanReport report = scan();
    QCOMPARE(report.added, 0);
    QCOMPARE(report.problems.size(), 2);
    QVERIFY(report.problems.first().error.message.contains(u"/nowhere/worker"));
    QCOMPARE(PhotoRepository(*m_library.catalog).count().value(), 0);
}

void ScanTest::somethingElse_isNamedButNotKept()
{
    QVERIFY(QDir(m_photos).mkdir(QStringLiteral("folder.jpg")));
    const ScanReport report = scan();
    QCOMPARE(report.photos, 0);
    QCOMPARE(report.problems.size(), 1);
    QVERIFY(!report.problems.first().isPhoto);
    QVERIFY(!m_lines.value(0).photo.isValid());
    QCOMPARE(PhotoRepository(*m_library.catalog).count().value(), 0);
}

QTEST_GUILESS_MAIN(ScanTest)
#include "scan_test.moc"
