// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/patch_places.h"

#include <QTest>

class PatchPlacesTest : public QObject
{
    Q_OBJECT

    // 2,000 bytes; 1,100 of them from 300 on are replaced, in the middle by the same ones.
    const QByteArray m_old = QByteArray(2000, 'o');
    SplicePlan plan() const
    {
        const QByteArray own = QByteArray(10, 'o') + QByteArray(1080, 'n') + QByteArray(10, 'o');
        return {{{{}, 0, 300}, {own}, {{}, 1400, 600}}};
    }

private Q_SLOTS:
    void trimmedPatch_writesOnlyWhatDiffers()
    {
        const SplicePlan trimmed = trimmedPatch(plan(), m_old);
        QCOMPARE(applied(trimmed, m_old), applied(plan(), m_old));
        QCOMPARE(trimmed.pieces.size(), 3);
        QCOMPARE(trimmed.pieces[1].bytes, QByteArray(1080, 'n'));
        QCOMPARE(trimmed.pieces[0].length, 310);
    }

    void patchOutsideTheKnownBytes_isLeftAsItIs() { QCOMPARE(trimmedPatch(plan(), m_old.first(500)), plan()); }

    void places_haveBothVersions()
    {
        const SplicePlan forward = trimmedPatch(plan(), m_old);
        const auto places = patchPlaces(forward, *inverseOf(forward, m_old));
        QVERIFY(places);
        QCOMPARE(places->size(), 1);
        QCOMPARE(places->first().offset, 310);
        QCOMPARE(places->first().before, QByteArray(1080, 'o'));
        QCOMPARE(places->first().after, QByteArray(1080, 'n'));
        QVERIFY(!patchPlaces(forward, SplicePlan()));
    }

    void tornPlace_isOldOrNewInEverySector()
    {
        const PatchPlace place{310, QByteArray(1080, 'o'), QByteArray(1080, 'n')};
        QVERIFY(isTorn(place.before, place));
        QVERIFY(isTorn(place.after, place));
        for (const qsizetype border : {512 - 310, 1024 - 310}) // Sectors of the file, not of the place.
            QVERIFY(isTorn(place.after.first(border) + place.before.sliced(border), place));
        QVERIFY(isTorn(place.before.first(202) + place.after.sliced(202, 512) + place.before.sliced(714), place));
        QVERIFY(!isTorn(place.after.first(300) + place.before.sliced(300), place));
        QVERIFY(!isTorn(QByteArray(1080, 'x'), place));
        QVERIFY(!isTorn(place.after.first(100), place));
    }
};

QTEST_APPLESS_MAIN(PatchPlacesTest)
#include "patch_places_test.moc"
