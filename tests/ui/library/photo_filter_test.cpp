// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/photo_filter.h"

#include "tests/ui/common/test_library.h"
#include "ui/library/photo_counts.h"

class PhotoFilterTest : public QObject
{
    Q_OBJECT

private:
    void fill()
    {
        m_library = std::make_unique<TestLibrary>();
        m_a = m_library->addPhoto(QStringLiteral("city/Marathon.jpg"), 2, QStringLiteral("by-sa-4.0"), {64, 48},
                                  QStringLiteral("Zieleinlauf in der STRASSE am Markt"));
        m_b = m_library->addPhoto(QStringLiteral("city/deep/b.jpg"), 0);
        m_library->load(2);
    }
    QList<PhotoId> found(const QString &search) const
    {
        PhotoFilter filter;
        filter.search = search;
        const PhotoMatcher matcher(filter);
        QList<PhotoId> photos;
        for (const PhotoItem &photo : m_library->state().photos()) {
            if (matcher.matches(photo))
                photos.append(photo.facts.id);
        }
        return photos;
    }

    std::unique_ptr<TestLibrary> m_library;
    PhotoId m_a, m_b;

private Q_SLOTS:
    void cleanup() { m_library.reset(); }

    void search_findsFileCaptionLicenseAndCreator_data()
    {
        QTest::addColumn<QString>("search");
        QTest::newRow("file name") << QStringLiteral("marathon");
        QTest::newRow("caption") << QStringLiteral("zieleinlauf");
        QTest::newRow("letters that are alike") << QStringLiteral("straße");
        QTest::newRow("license") << QStringLiteral("by-sa");
        QTest::newRow("words in any order") << QStringLiteral("markt  Marathon");
    }
    void search_findsFileCaptionLicenseAndCreator()
    {
        fill();
        QFETCH(const QString, search);
        QCOMPARE(found(search), QList<PhotoId>({m_a}));
    }

    void search_findsThePersonThatWasNamed()
    {
        fill();
        QVERIFY(m_library->decisions().decideAsPerson({{m_a, m_library->face(m_a)}}, QStringLiteral("Runner 12")));
        QCOMPARE(found(QStringLiteral("runner 12")), QList<PhotoId>({m_a}));
    }

    void search_needsEveryWord()
    {
        fill();
        QVERIFY(found(QStringLiteral("marathon nowhere")).isEmpty());
    }

    void counts_areThoseOfTheFilters()
    {
        fill();
        const PhotoList &photos = m_library->state().photos();
        const PhotoCounts counts = countPhotos(photos, m_library->state().roots());
        for (const PhotoGroup group : allPhotoGroups()) {
            PhotoFilter filter;
            filter.group = group;
            const PhotoMatcher matcher(filter);
            const auto shown = std::count_if(photos.cbegin(), photos.cend(),
                                             [&](const PhotoItem &photo) { return matcher.matches(photo); });
            QCOMPARE(counts.group(group), int(shown));
        }
        QCOMPARE(counts.licenses.value(QStringLiteral("CC BY-SA 4.0")), 1);
    }

    void counts_holdAPersonOnceAPhoto()
    {
        fill();
        for (int face = 0; face < 2; ++face)
            QVERIFY(m_library->decisions().decideAsPerson({{m_a, m_library->face(m_a, face)}}, QStringLiteral("Twin")));
        const PhotoCounts counts = countPhotos(m_library->state().photos(), m_library->state().roots());
        QCOMPARE(counts.people.size(), 1);
        QCOMPARE(counts.people.cbegin().value(), 1);
    }

    void folders_countWhatIsBelowThem()
    {
        fill();
        const PhotoCounts counts = countPhotos(m_library->state().photos(), m_library->state().roots());
        const FilePath city = m_library->item(m_a).facts.path.parent();
        QCOMPARE(counts.folders.value(city), 2);
        QCOMPARE(counts.folders.value(m_library->item(m_b).facts.path.parent()), 1);
    }
};

QTEST_MAIN(PhotoFilterTest)
#include "photo_filter_test.moc"
