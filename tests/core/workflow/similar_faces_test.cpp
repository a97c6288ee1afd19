// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/similar_faces.h"

#include "core/imaging/decode.h"
#include "tests/core/catalog/test_catalog.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const Box faceBox{0.4, 0.1, 0.2, 0.2};

// A shoot with one face in each photo; the whole picture has the color of the clothes.
struct Shoot
{
    TestCatalog test;
    std::unique_ptr<ThumbnailStore> thumbnails =
        std::move(*ThumbnailStore::open(test.file.parent().child("thumbnails.db")));

    FaceId add(const QByteArray &path, const char *bgr, int minute)
    {
        PhotoRecord record;
        record.path = FilePath::fromBytes(path);
        record.state = ScanState::Scanned;
        record.takenAt = QDateTime({2026, 5, 1}, {10, 0}, QTimeZone::utc()).addSecs(60 * minute);
        const PhotoId photo = PhotoRepository(*test.catalog).save(record, QByteArray()).value();
        const Picture picture{100, 100, QByteArray(bgr, 3).repeated(100 * 100)};
        if (!thumbnails->save(photo, encodeJpeg(picture, 90).value()))
            qFatal("no thumbnail");
        return FaceRepository(*test.catalog).add(photo, {FaceKind::Face, faceBox, 1, {}}).value();
    }
};

constexpr const char *red = "\x20\x20\xC0";
constexpr const char *blue = "\xC0\x30\x20";

} // namespace

class SimilarFacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameColor_comesFirstAndOthersAreLeftOut()
    {
        Shoot shoot;
        const FaceId sought = shoot.add("/a/1.jpg", red, 0);
        const FaceId later = shoot.add("/a/2.jpg", red, 40);
        const FaceId soon = shoot.add("/a/3.jpg", red, 1);
        shoot.add("/a/4.jpg", blue, 1);
        shoot.add("/a/5.jpg", red, 24 * 60); // Another day: another shoot.
        const QList<FaceGuess> guesses = similarFaces(*shoot.test.catalog, *shoot.thumbnails, sought).value();
        QCOMPARE(guesses.size(), 2);
        QCOMPARE(guesses[0].face.id, soon);
        QCOMPARE(guesses[1].face.id, later);
        QVERIFY(guesses[0].likeness > guesses[1].likeness && guesses[0].likeness <= 1);
        QVERIFY(!guesses[0].why.isEmpty());
        // A guess decides nothing.
        QCOMPARE(FaceRepository(*shoot.test.catalog).find(soon).value()->decision.kind, DecisionKind::None);
    }

    void unknownFaceAndMissingThumbnail_areHandled()
    {
        Shoot shoot;
        QCOMPARE(similarFaces(*shoot.test.catalog, *shoot.thumbnails, {99}).error().kind, ErrorKind::NotFound);
        const FaceId bare = FaceRepository(*shoot.test.catalog).add(shoot.test.addPhoto("/a/bare.jpg"), {}).value();
        QVERIFY(similarFaces(*shoot.test.catalog, *shoot.thumbnails, bare)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(SimilarFacesTest)
#include "similar_faces_test.moc"
