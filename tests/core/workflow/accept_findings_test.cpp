// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/accept_findings.h"

#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/license/license_catalog.h"
#include "core/workflow/check_photos.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);
const AcceptanceWords words{u"on the web since 2019"_s, u"Ada Example"_s, {}};

Detection faceAt(double x)
{
    return {FaceKind::Face, {x, 0.1, 0.2, 0.2}, 0.9, u"yunet"_s};
}

// A catalog with one photo under CC BY-SA that two undecided faces look out of; the file itself lies there too.
class Album
{
public:
    Album()
    {
        QFile file(m_folder.filePath(u"a.jpg"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("\xff\xd8\xff\xe0 not much of a picture") < 0)
            qFatal("no photo");
        file.close();
        PhotoRecord record;
        record.path = FilePath::fromArgument(file.fileName());
        record.stamp = stampOf(record.path).value();
        record.state = ScanState::Scanned;
        record.rights.license = {findLicense(u"by-sa-4.0"_s), Certainty::Exact, {}};
        record.rights.creator = u"Ada Example"_s;
        photo = PhotoRepository(*catalog).save(record, {}).value();
        setFaces({faceAt(0.1), faceAt(0.6)});
    }

    void setFaces(const QList<Detection> &faces)
    {
        QVERIFY(FaceRepository(*catalog).replaceDetected(photo, {DetectionMode::Fast, faces, {}, {}}));
    }

    void setLicense(const QString &id)
    {
        PhotoRecord record = **PhotoRepository(*catalog).find(photo);
        record.rights.license.license = findLicense(id);
        QVERIFY(PhotoRepository(*catalog).save(record, {}));
    }

    CheckReport check(const QString &profile = u"website"_s)
    {
        JobControl job;
        return checkPhotos(*catalog, {}, *findProfile(profile), today, job).value();
    }

    Verdict verdict() { return check().photos.first().verdict.verdict; }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Catalog> catalog =
        std::move(Catalog::open(FilePath::fromArgument(m_folder.filePath(u"catalog.db"_s))).value());
    PhotoId photo;
};

} // namespace

class AcceptFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_isClearUntilSomethingNewComesUp()
    {
        Album album;
        QCOMPARE(album.verdict(), Verdict::Undecided);
        QCOMPARE(acceptFindings(*album.catalog, album.check(), u"PEOPLE001"_s, words).value(), 2);
        QCOMPARE(album.verdict(), Verdict::Clear);
        QCOMPARE(album.check(u"press"_s).photos.first().verdict.verdict, Verdict::Undecided);
        album.setFaces({faceAt(0.1), faceAt(0.6), {FaceKind::Face, {0.4, 0.7, 0.1, 0.1}, 0.9, u"yunet"_s}});
        QCOMPARE(album.verdict(), Verdict::Undecided);
        QCOMPARE(revokeAcceptances(*album.catalog, album.check(), u"PEOPLE001"_s).value(), 1);
        album.setFaces({faceAt(0.1), faceAt(0.6)});
        QCOMPARE(album.verdict(), Verdict::Undecided);
    }

    void acceptance_endsOnItsDay()
    {
        Album album;
        AcceptanceWords ended = words;
        ended.until = today.addDays(-1);
        QVERIFY(acceptFindings(*album.catalog, album.check(), u"PEOPLE001"_s, ended));
        QCOMPARE(album.verdict(), Verdict::Undecided);
    }

    void whatCannotBeAccepted_isSaid()
    {
        Album album;
        QVERIFY(!acceptFindings(*album.catalog, album.check(), u"PEOPLE008"_s, words));
        QVERIFY(!acceptFindings(*album.catalog, album.check(), u"NOTHING"_s, words));
        QCOMPARE(acceptFindings(*album.catalog, album.check(), u"PEOPLE001"_s, {}).error().kind, ErrorKind::Invalid);
    }

    void baseline_coversTheOldAndNotARefusalThatFollows()
    {
        Album album;
        const Baseline baseline = setBaseline(*album.catalog, album.check(), words).value();
        QCOMPARE(baseline.photos, 1);
        QCOMPARE(baseline.findings, 2);
        QCOMPARE(baseline.refused, 0);
        QCOMPARE(album.verdict(), Verdict::Clear);

        Person ada;
        ada.name = u"Ada Example"_s;
        ada.id = PeopleRepository(*album.catalog).add(ada).value();
        QVERIFY(PeopleRepository(*album.catalog).withdraw(ada.id, today));
        FaceRepository faces(*album.catalog);
        QVERIFY(faces.decide(faces.ofPhoto(album.photo)->first().id, {DecisionKind::Person, ada.id, {}, {}}));
        QCOMPARE(album.verdict(), Verdict::Blocked);
        QCOMPARE(setBaseline(*album.catalog, album.check(), words)->refused, 1);
        QCOMPARE(album.verdict(), Verdict::Blocked);
    }

    void baseline_remembersTheLicense()
    {
        Album album;
        QVERIFY(setBaseline(*album.catalog, album.check(), words));
        album.setLicense(u"by-nc-nd-4.0"_s);
        const QList<Finding> findings = album.check().photos.first().verdict.findings;
        QVERIFY(std::any_of(findings.begin(), findings.end(),
                            [](const Finding &finding) { return finding.rule == u"LICENSE007"; }));
    }
};

QTEST_GUILESS_MAIN(AcceptFindingsTest)
#include "accept_findings_test.moc"
