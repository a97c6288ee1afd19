// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/photo_repository.h"

#include "core/catalog/face_repository.h"
#include "core/license/license_catalog.h"
#include "tests/core/catalog/test_catalog.h"

#include <QTimeZone>

namespace {

FilePath path(const QByteArray &bytes)
{
    return FilePath::fromBytes(bytes);
}

PhotoRecord fullRecord()
{
    PhotoRecord record;
    record.path = path("/photos/caf\xe9\n.jpg");
    record.stamp = {~quint64(0), 42, 3'600'000'000, 1'700'000'000'123'456'789};
    record.sidecar = path("/photos/caf\xe9\n.xmp");
    record.sidecarStamp = {1, 43, 512, 5};
    record.type = FileType::Heif;
    record.width = 6000;
    record.height = 4000;
    record.orientation = 6;
    record.imageDataSha256 = QByteArray(32, '\0') + '\x01';
    record.state = ScanState::Failed;
    record.problem = QStringLiteral("The file ends too early.");
    record.mode = DetectionMode::Thorough;
    record.detectorVersion = QStringLiteral("yunet-2023mar/1");
    record.scannedAt = QDateTime({2026, 1, 2}, {3, 4, 5, 678}, QTimeZone::utc());
    record.rights.license = {findLicense(QStringLiteral("by-sa-4.0")), Certainty::Exact,
                             QStringLiteral("A license URL.")};
    record.rights.licenseText = QStringLiteral("https://creativecommons.org/licenses/by-sa/4.0/");
    record.rights.creator = QStringLiteral("'); DROP TABLE photos;--");
    record.rights.credit = QStringLiteral("Ada Example / \"Archive\"");
    record.rights.marked = false;
    record.rights.dataMining = QStringLiteral("DMI-PROHIBITED");
    record.rights.modelRelease = QStringLiteral("MR-UMR");
    record.rights.imageAlteration = QStringLiteral("AL-CRP");
    record.rights.conflicts = {QStringLiteral("license"), QStringLiteral("creator")};
    return record;
}

void compare(const PhotoRecord &read, const PhotoRecord &written)
{
    QCOMPARE(read.path, written.path);
    QVERIFY(read.stamp == written.stamp);
    QCOMPARE(read.sidecar, written.sidecar);
    QVERIFY(read.sidecarStamp == written.sidecarStamp);
    QCOMPARE(int(read.type), int(written.type));
    QCOMPARE(read.width, written.width);
    QCOMPARE(read.height, written.height);
    QCOMPARE(read.orientation, written.orientation);
    QCOMPARE(read.imageDataSha256, written.imageDataSha256);
    QCOMPARE(int(read.state), int(written.state));
    QCOMPARE(read.problem, written.problem);
    QCOMPARE(int(read.mode), int(written.mode));
    QCOMPARE(read.detectorVersion, written.detectorVersion);
    QCOMPARE(read.scannedAt, written.scannedAt);
    QVERIFY(read.rights == written.rights);
    QCOMPARE(read.isMissing, written.isMissing);
}

QList<QByteArray> pathsOf(const Result<QList<PhotoRecord>> &records)
{
    QList<QByteArray> paths;
    for (const PhotoRecord &record : records.value())
        paths.append(record.path.bytes());
    return paths;
}

} // namespace

class PhotoRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void record_comesBackAsItWasSaved()
    {
        TestCatalog test;
        PhotoRepository photos(*test.catalog);
        const PhotoRecord written = fullRecord();
        const PhotoId id = photos.save(written, "\x00\xffrights").value();
        const std::optional<PhotoRecord> byId = photos.find(id).value();
        QVERIFY(byId);
        compare(*byId, written);
        QCOMPARE(byId->id, id);
        const std::optional<PhotoRecord> byPath = photos.find(written.path).value();
        QVERIFY(byPath);
        compare(*byPath, written);
        QCOMPARE(*photos.rightsCbor(id), QByteArray("\x00\xffrights"));
    }

    void saveAgain_keepsTheId()
    {
        TestCatalog test;
        PhotoRepository photos(*test.catalog);
        PhotoRecord record = fullRecord();
        const PhotoId id = photos.save(record, "a").value();
        QVERIFY(photos.setPendingLicense(id, QStringLiteral("by-4.0")));
        record.width = 10;
        record.rights = {};
        QCOMPARE(photos.save(record, "b").value(), id);
        compare(*photos.find(id).value(), record);
        QCOMPARE(*photos.rightsCbor(id), QByteArray("b"));
        QCOMPARE(photos.pendingLicenses()->value(id), QStringLiteral("by-4.0"));
        QCOMPARE(*photos.count(), 1);
    }

    void saveRights_leavesScanAndPicture()
    {
        TestCatalog test;
        PhotoRepository photos(*test.catalog);
        PhotoRecord record = fullRecord();
        const PhotoId id = photos.save(record, "a").value();
        record.stamp.modifiedNs += 1;
        record.sidecar = {};
        record.sidecarStamp = {};
        record.rights = {};
        record.rights.creator = QStringLiteral("Ada Example");
        QVERIFY(photos.saveRights(id, record.stamp, record.sidecar, record.sidecarStamp, record.rights, "new"));
        compare(*photos.find(id).value(), record);
        QCOMPARE(*photos.rightsCbor(id), QByteArray("new"));
        QCOMPARE(photos.saveRights({99}, {}, {}, {}, {}, {}).error().kind, ErrorKind::NotFound);
    }

    void under_takesTheFolderAndNothingBeside()
    {
        TestCatalog test;
        for (const char *name : {"/p/a.jpg", "/p/b/c.jpg", "/p-2/d.jpg", "/p0", "/q.jpg", "/p/\xff.jpg"})
            test.addPhoto(name);
        PhotoRepository photos(*test.catalog);
        QCOMPARE(pathsOf(photos.under({path("/p")})), (QList<QByteArray>{"/p/a.jpg", "/p/b/c.jpg", "/p/\xff.jpg"}));
        QCOMPARE(pathsOf(photos.under({path("/p/a.jpg"), path("/q.jpg")})), (QList<QByteArray>{"/p/a.jpg", "/q.jpg"}));
        QCOMPARE(pathsOf(photos.under({path("/p"), path("/p-2"), path("/p/b")})),
                 (QList<QByteArray>{"/p-2/d.jpg", "/p/a.jpg", "/p/b/c.jpg", "/p/\xff.jpg"}));
        QCOMPARE(photos.under({})->size(), 6);
        QCOMPARE(photos.knownFiles({path("/p")})->size(), 3);
        QVERIFY(pathsOf(photos.under({path("/nowhere")})).isEmpty());
    }

    void missingPhotos_areLeftOutUnlessAskedFor()
    {
        TestCatalog test;
        const PhotoId gone = test.addPhoto("/p/a.jpg");
        test.addPhoto("/p/b.jpg");
        PhotoRepository photos(*test.catalog);
        QVERIFY(photos.setMissing(gone, true));
        QCOMPARE(pathsOf(photos.under({})), QList<QByteArray>{"/p/b.jpg"});
        QCOMPARE(photos.under({}, true)->size(), 2);
        QCOMPARE(*photos.count(), 1);
        QVERIFY(photos.knownFiles({})->value(path("/p/a.jpg")).isMissing);
    }

    void moved_keepsIdAndDecisions()
    {
        TestCatalog test;
        PhotoRepository photos(*test.catalog);
        const PhotoId id = test.addPhoto("/old.jpg");
        QVERIFY(photos.setMissing(id, true));
        const FileStamp stamp{1, 2, 3, 4};
        QVERIFY(photos.setPath(id, path("/new.jpg"), stamp, path("/new.xmp"), stamp));
        const std::optional<PhotoRecord> record = photos.find(path("/new.jpg")).value();
        QVERIFY(record);
        QCOMPARE(record->id, id);
        QVERIFY(record->stamp == stamp);
        QCOMPARE(record->sidecar, path("/new.xmp"));
        QVERIFY(!record->isMissing);
        QVERIFY(!photos.find(path("/old.jpg")).value());
    }

    void movedOntoAKnownPhoto_keepsBothAndTheirDecisions()
    {
        TestCatalog test;
        PhotoRepository photos(*test.catalog);
        FaceRepository faces(*test.catalog);
        const PhotoId a = test.addPhoto("/a.jpg");
        const PhotoId b = test.addPhoto("/b.jpg");
        const FaceId drawnInB = faces.add(b, {}).value();
        QVERIFY(photos.setPath(a, path("/b.jpg"), {}, {}, {}));
        QCOMPARE(photos.find(path("/b.jpg")).value()->id, a);
        QCOMPARE(faces.ofPhoto(b)->first().id, drawnInB);
        QVERIFY(photos.find(b).value()->isMissing);
        QCOMPARE(pathsOf(photos.under({})), QList<QByteArray>{"/b.jpg"});
        // The other picture turns up where nobody is: it has its place again.
        QVERIFY(photos.setPath(b, path("/c.jpg"), {}, {}, {}));
        QCOMPARE(pathsOf(photos.under({})), (QList<QByteArray>{"/b.jpg", "/c.jpg"}));
    }

    void pendingLicense_goesWhenSetToNothing()
    {
        TestCatalog test;
        PhotoRepository photos(*test.catalog);
        const PhotoId id = test.addPhoto("/a.jpg");
        QVERIFY(photos.setPendingLicense(id, QStringLiteral("cc0-1.0")));
        QCOMPARE(photos.pendingLicenses()->size(), 1);
        QVERIFY(photos.setPendingLicense(id, {}));
        QVERIFY(photos.pendingLicenses()->isEmpty());
    }

    void unknownPhoto_isNotFound()
    {
        TestCatalog test;
        PhotoRepository photos(*test.catalog);
        QVERIFY(!photos.find(PhotoId{5}).value());
        QCOMPARE(photos.rightsCbor({5}).error().kind, ErrorKind::NotFound);
        QCOMPARE(photos.setMissing({5}, true).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(PhotoRepositoryTest)
#include "photo_repository_test.moc"
