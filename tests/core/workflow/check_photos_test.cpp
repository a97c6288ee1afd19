// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/check_photos.h"

#include "core/catalog/accepted_repository.h"
#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/license/license_catalog.h"
#include "core/photos/find_photos.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace {

const QDate today(2026, 11, 23);

// A folder of photos and a catalog that knows them as a scan would.
class Album
{
public:
    FilePath photo(const QByteArray &name, const QByteArray &more = {})
    {
        const FilePath path = m_photos.child(name);
        QDir().mkpath(QFile::decodeName(path.parent().bytes()));
        QFile file(QFile::decodeName(path.bytes()));
        if (!file.open(QIODevice::WriteOnly) || file.write("\xff\xd8\xff\xe0 not much of a picture " + more) < 0)
            qFatal("no photo");
        return path;
    }

    PhotoId scan(const FilePath &path)
    {
        JobControl job;
        const FoundPhotos found = findPhotos({path}, {}, job);
        PhotoRecord record;
        record.path = path;
        record.stamp = found.photos.first().stamp;
        record.sidecar = found.photos.first().sidecar;
        record.sidecarStamp = found.photos.first().sidecarStamp;
        record.state = ScanState::Scanned;
        record.rights.license = {findLicense(QStringLiteral("by-4.0")), Certainty::Exact, {}};
        record.rights.creator = QStringLiteral("Ada Example");
        record.rights.credit = QStringLiteral("Ada Example");
        return PhotoRepository(*catalog).save(record, {}).value();
    }

    Result<CheckReport> check(const QList<FilePath> &paths)
    {
        JobControl job;
        return checkPhotos(*catalog, paths, findProfile(QStringLiteral("website")).value(), today, job);
    }

    const FilePath &photos() const { return m_photos; }

private:
    QTemporaryDir m_folder;
    FilePath m_root = FilePath::fromBytes(QFile::encodeName(m_folder.path()));
    FilePath m_photos = m_root.child("photos");

public:
    std::unique_ptr<Catalog> catalog = std::move(Catalog::open(m_root.child("catalog.db")).value());
};

bool hasRule(const CheckedPhoto &photo, const char *rule)
{
    return std::any_of(photo.verdict.findings.begin(), photo.verdict.findings.end(),
                       [&](const Finding &finding) { return finding.rule == QLatin1StringView(rule); });
}

} // namespace

class CheckPhotosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsInParts_areThoseReadAtOnce()
    {
        Album album;
        for (const char *name : {"b.jpg", "a.jpg", "deep/c.jpg"})
            album.scan(album.photo(name));
        QList<PhotoFacts> parts;
        const auto take = [&](const QList<PhotoFacts> &part, const PeopleFacts &) {
            parts += part;
            return true;
        };
        QVERIFY(readFactsInParts(*album.catalog, take).has_value());
        const Result<LibraryFacts> whole = readFacts(*album.catalog, {}, false);
        QVERIFY(whole.has_value());
        QCOMPARE(parts.size(), 3);
        QVERIFY(parts == whole->photos);
    }

    void factsInParts_stopWhenAsked()
    {
        Album album;
        album.scan(album.photo("a.jpg"));
        const auto stop = [](const QList<PhotoFacts> &, const PeopleFacts &) { return false; };
        const Result<PeopleFacts> read = readFactsInParts(*album.catalog, stop);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::Stopped);
    }

    void facts_holdAllThatIsKnown()
    {
        Album album;
        const PhotoId photo = album.scan(album.photo("a.jpg"));
        FaceRepository faces(*album.catalog);
        PeopleRepository people(*album.catalog);
        Person ada;
        ada.name = QStringLiteral("Ada Example");
        ada.id = people.add(ada).value();
        QVERIFY(people.withdraw(ada.id, today));
        QVERIFY(faces.replaceDetected(photo, {DetectionMode::Fast,
                                              {{FaceKind::Face, {0, 0, 0.5, 0.5}, 0.9, QStringLiteral("yunet")}},
                                              {{FaceKind::Face, {0.8, 0.8, 0.1, 0.1}, 0.3, QStringLiteral("yunet")}},
                                              {}}));
        QVERIFY(faces.decide(faces.ofPhoto(photo)->first().id, {DecisionKind::Person, ada.id, {}, {}}));
        QVERIFY(AcceptedRepository(*album.catalog)
                    .accept({photo, QStringLiteral("PEOPLE009"), {}, QStringLiteral("Why not"), {}, {}}));
        QVERIFY(PhotoRepository(*album.catalog).setPendingLicense(photo, QStringLiteral("cc0-1.0")));

        const LibraryFacts facts = readFacts(*album.catalog, {}, true).value();
        QCOMPARE(facts.photos.size(), 1);
        const PhotoFacts &one = facts.photos.first();
        QCOMPARE(one.faces.size(), 1);
        QCOMPARE(one.faces.first().decision.person, ada.id);
        QCOMPARE(one.candidates, 1);
        QCOMPARE(one.accepted.first().reason, QStringLiteral("Why not"));
        QCOMPARE(one.pendingLicenseId, QStringLiteral("cc0-1.0"));
        QVERIFY(!one.isMissing && !one.isChangedOnDisk);
        QVERIFY(facts.people.people.value(ada.id) == ada);
        QCOMPARE(facts.people.consents.value(ada.id).size(), 1);
    }

    void noPhotosBelowThePaths_givesNoFacts()
    {
        Album album;
        album.scan(album.photo("a.jpg"));
        QVERIFY(readFacts(*album.catalog, {FilePath::fromBytes("/nowhere")}, false)->photos.isEmpty());
    }

    void scannedPhoto_isJudgedWithItsLicense()
    {
        Album album;
        album.scan(album.photo("a.jpg"));
        const CheckReport report = album.check({album.photos()}).value();
        QCOMPARE(report.photos.size(), 1);
        QCOMPARE(report.photos.first().licenseId, QStringLiteral("by-4.0"));
        QCOMPARE(report.photos.first().licenseShort, QStringLiteral("CC BY 4.0"));
        QCOMPARE(report.photos.first().verdict.verdict, Verdict::Clear);
    }

    void photoNeverScanned_isNotClear()
    {
        Album album;
        album.scan(album.photo("a.jpg"));
        album.photo("b.jpg");
        const CheckReport report = album.check({album.photos()}).value();
        QCOMPARE(report.photos.size(), 2);
        QCOMPARE(report.photos[1].path, album.photos().child("b.jpg"));
        QVERIFY(hasRule(report.photos[1], "PEOPLE008"));
        QVERIFY(report.photos[1].verdict.verdict != Verdict::Clear);
    }

    void changedPhoto_isNotClear()
    {
        Album album;
        album.scan(album.photo("a.jpg"));
        album.photo("a.jpg", "and more");
        for (const QList<FilePath> &paths : {QList<FilePath>{album.photos()}, QList<FilePath>()}) {
            const CheckReport report = album.check(paths).value();
            QVERIFY(hasRule(report.photos.first(), "FILE002"));
            QVERIFY(report.photos.first().verdict.verdict != Verdict::Clear);
        }
    }

    void newSidecar_countsAsAChange()
    {
        Album album;
        album.scan(album.photo("a.jpg"));
        album.photo("a.xmp");
        for (const QList<FilePath> &paths : {QList<FilePath>{album.photos()}, QList<FilePath>()})
            QVERIFY(hasRule(album.check(paths)->photos.first(), "FILE002"));
    }

    void changedSidecar_countsAsAChange()
    {
        Album album;
        const FilePath photo = album.photo("a.jpg");
        album.photo("a.xmp");
        album.scan(photo);
        QVERIFY(!hasRule(album.check({})->photos.first(), "FILE002"));
        album.photo("a.xmp", "and more");
        for (const QList<FilePath> &paths : {QList<FilePath>{album.photos()}, QList<FilePath>()})
            QVERIFY(hasRule(album.check(paths)->photos.first(), "FILE002"));
    }

    void emptyFile_isBlockedByName()
    {
        Album album;
        QFile file(QFile::decodeName(album.photo("a.jpg").bytes()));
        QVERIFY(file.resize(0));
        const CheckReport report = album.check({album.photos()}).value();
        QCOMPARE(report.photos.size(), 1);
        QVERIFY(hasRule(report.photos.first(), "FILE001"));
        QCOMPARE(report.photos.first().verdict.verdict, Verdict::Blocked);
    }

    void goneInsideAFolder_isLeftOut_butNamedOrInTheWholeLibrary_isBlocked()
    {
        Album album;
        const FilePath gone = album.photo("a.jpg");
        album.scan(gone);
        album.scan(album.photo("b.jpg"));
        QVERIFY(QFile::remove(QFile::decodeName(gone.bytes())));
        QCOMPARE(album.check({album.photos()})->photos.size(), 1);
        const CheckReport named = album.check({gone}).value();
        QCOMPARE(named.photos.size(), 1);
        QVERIFY(hasRule(named.photos.first(), "FILE001"));
        const CheckReport all = album.check({}).value();
        QCOMPARE(all.photos.size(), 2);
        QCOMPARE(all.count(Verdict::Blocked), 1);
    }

    void pathThatIsNotThere_isAnError()
    {
        Album album;
        const Result<CheckReport> report = album.check({album.photos().child("typo.jpg")});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::NotFound);
        QVERIFY(report.error().message.contains(QStringLiteral("typo.jpg")));
    }

    void photoThatIsThereAgain_isJudgedAgain()
    {
        Album album;
        const PhotoId photo = album.scan(album.photo("a.jpg"));
        QVERIFY(PhotoRepository(*album.catalog).setMissing(photo, true));
        const CheckReport report = album.check({album.photos()}).value();
        QCOMPARE(report.photos.size(), 1);
        QVERIFY(!hasRule(report.photos.first(), "FILE001"));
    }

    void folderGivenTwice_namesEachPhotoOnce()
    {
        Album album;
        const FilePath photo = album.photo("deep/a.jpg");
        album.scan(photo);
        QCOMPARE(album.check({photo, album.photos(), album.photos().child("deep")})->photos.size(), 1);
    }

    void stopped_saysSo()
    {
        Album album;
        album.scan(album.photo("a.jpg"));
        JobControl job;
        job.cancel();
        const Result<CheckReport> report =
            checkPhotos(*album.catalog, {album.photos()}, findProfile(QStringLiteral("website")).value(), today, job);
        QVERIFY(report);
        QVERIFY(report->wasStopped);
        QVERIFY(report->photos.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CheckPhotosTest)
#include "check_photos_test.moc"
