// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/similar_faces.h"

#include "core/catalog/people_repository.h"
#include "core/catalog/rejected_guesses.h"
#include "core/imaging/decode.h"
#include "core/workflow/recognition.h"
#include "tests/core/catalog/test_catalog.h"
#include "tests/core/faces/small_onnx.h"

#include <QFile>
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

    // faceBgr: of the upper third, where the face is.
    FaceId add(const QByteArray &path, const char *bgr, int minute, const char *faceBgr = nullptr)
    {
        PhotoRecord record;
        record.path = FilePath::fromBytes(path);
        record.state = ScanState::Scanned;
        record.takenAt = QDateTime({2026, 5, 1}, {10, 0}, QTimeZone::utc()).addSecs(60 * minute);
        const PhotoId photo = PhotoRepository(*test.catalog).save(record, QByteArray()).value();
        Picture picture{200, 200, QByteArray(bgr, 3).repeated(200 * 200)};
        if (faceBgr)
            picture.bgr.replace(0, 3 * 200 * 66, QByteArray(faceBgr, 3).repeated(200 * 66));
        if (!thumbnails->save(photo, encodeJpeg(picture, 90).value()))
            qFatal("no thumbnail");
        return FaceRepository(*test.catalog).add(photo, {FaceKind::Face, faceBox, 1, {}}).value();
    }
};

constexpr const char *red = "\x20\x20\xC0";
constexpr const char *green = "\x20\xC0\x20";
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

    void rejectedPerson_isGuessedNoMore()
    {
        Shoot shoot;
        Catalog &catalog = *shoot.test.catalog;
        const FaceId sought = shoot.add("/a/1.jpg", red, 0);
        const FaceId ofAda = shoot.add("/a/2.jpg", red, 1);
        const FaceId undecided = shoot.add("/a/3.jpg", red, 2);
        Person ada;
        ada.name = u"Ada Example"_s;
        ada.id = PeopleRepository(catalog).add(ada).value();
        QVERIFY(FaceRepository(catalog).decide(ofAda, {DecisionKind::Person, ada.id, {}, {}}));
        QVERIFY(RejectedGuesses(catalog).setRejected(sought, ada.id));
        const QList<FaceGuess> guesses = similarFaces(catalog, *shoot.thumbnails, sought).value();
        QCOMPARE(guesses.size(), 1);
        QCOMPARE(guesses.first().face.id, undecided);
        // Nor is the face offered when somebody asks from Ada's.
        const QList<FaceGuess> likeAda = similarFaces(catalog, *shoot.thumbnails, ofAda).value();
        QCOMPARE(likeAda.size(), 1);
        QCOMPARE(likeAda.first().face.id, undecided);
        QVERIFY(RejectedGuesses(catalog).setRejected(sought, ada.id, false));
        QCOMPARE(similarFaces(catalog, *shoot.thumbnails, sought)->size(), 2);
    }

    void recognition_isAskedOnlyWhenSwitchedOn()
    {
        Shoot shoot;
        const FaceId sought = shoot.add("/a/1.jpg", red, 0, blue);
        const FaceId otherFace = shoot.add("/a/2.jpg", red, 1, red);
        const FaceId otherClothes = shoot.add("/a/3.jpg", green, 1, blue);
        const FilePath file = shoot.test.file.parent().child("colors.onnx");
        QFile model(file.native());
        QVERIFY(model.open(QIODevice::WriteOnly) && model.write(onnx::meanColor(ownEmbeddingSidePx)) > 0);
        model.close();
        Catalog &catalog = *shoot.test.catalog;
        QCOMPARE(setRecognition(catalog, true).error().kind, ErrorKind::Invalid); // No model yet.
        QVERIFY(setOwnEmbedding(catalog, file));
        QList<FaceGuess> guesses = similarFaces(catalog, *shoot.thumbnails, sought).value();
        QCOMPARE(guesses.size(), 1); // By the clothes.
        QCOMPARE(guesses.first().face.id, otherFace);
        QVERIFY(setRecognition(catalog, true));
        guesses = similarFaces(catalog, *shoot.thumbnails, sought).value();
        QCOMPARE(guesses.size(), 1); // By the face.
        QCOMPARE(guesses.first().face.id, otherClothes);
        QVERIFY(guesses.first().likeness > 0.9);
        QVERIFY(setOwnEmbedding(catalog, file)); // Chosen anew: to be switched on anew.
        QVERIFY(!readRecognition(catalog)->isOn);
        QVERIFY(setRecognition(catalog, true));
        QVERIFY(QFile::remove(file.native()));
        QCOMPARE(similarFaces(catalog, *shoot.thumbnails, sought).error().kind, ErrorKind::Unreadable);
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
