// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/splice.h"

#include <QTest>

class SpliceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applied_mixesOwnBytesWithCopies()
    {
        const SplicePlan plan{{{{}, 0, 2}, {"NEW"}, {{}, 5, 5}}};
        QCOMPARE(applied(plan, "0123456789"), QByteArray("01NEW56789"));
        QCOMPARE(plan.newSize(), 10);
    }

    void inverse_restoresTheOldFile_data()
    {
        QTest::addColumn<SplicePlan>("plan");
        QTest::newRow("replaced") << SplicePlan{{{{}, 0, 2}, {"NEW"}, {{}, 5, 5}}};
        QTest::newRow("inserted") << SplicePlan{{{{}, 0, 4}, {"x"}, {{}, 4, 6}}};
        QTest::newRow("tail dropped") << SplicePlan{{{{}, 0, 4}}};
        QTest::newRow("head dropped") << SplicePlan{{{{}, 6, 4}}};
        QTest::newRow("moved") << SplicePlan{{{{}, 5, 5}, {{}, 0, 5}}};
        QTest::newRow("copied twice") << SplicePlan{{{{}, 0, 7}, {{}, 3, 5}, {{}, 4, 2}}};
        QTest::newRow("all new") << SplicePlan{{{"something else"}}};
        QTest::newRow("empty") << SplicePlan{};
    }

    void inverse_restoresTheOldFile()
    {
        QFETCH(SplicePlan, plan);
        const QByteArray oldFile("0123456789");
        const Result<SplicePlan> inverse = inverseOf(plan, oldFile);
        QVERIFY(inverse);
        QCOMPARE(applied(*inverse, applied(plan, oldFile)), oldFile);
    }

    void inverse_copiesWhatIsStillThere()
    {
        const Result<SplicePlan> inverse = inverseOf(SplicePlan{{{{}, 0, 4}, {"x"}, {{}, 4, 6}}}, "0123456789");
        QVERIFY(inverse);
        for (const SplicePiece &piece : inverse->pieces)
            QVERIFY(piece.isCopy());
    }

    void inverse_ofAPlanBeyondTheFile_isRefused()
    {
        QCOMPARE(inverseOf(SplicePlan{{{{}, 8, 3}}}, "0123456789").error().kind, ErrorKind::Changed);
        QCOMPARE(inverseOf(SplicePlan{{{{}, -1, 3}}}, "0123456789").error().kind, ErrorKind::Changed);
    }
};

QTEST_GUILESS_MAIN(SpliceTest)
#include "splice_test.moc"
