// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/insertion.h"

#include <QTest>

namespace {

QByteArray numbered(qsizetype size)
{
    QByteArray bytes;
    for (quint32 i = 0; bytes.size() < size; ++i)
        bytes += QByteArray::number(i) + ' ';
    return bytes.first(size);
}

// Of 20,000 bytes: some are written anew at 5,000, `grown` more come in at 6,000.
SplicePlan planGrowingBy(qsizetype grown)
{
    return {{{{}, 0, 5000}, {QByteArray(100, 'a')}, {{}, 5100, 900}, {QByteArray(grown, 'b')}, {{}, 6000, 14'000}}};
}

} // namespace

class InsertionTest : public QObject
{
    Q_OBJECT

    const QByteArray m_old = numbered(20'000);

private Q_SLOTS:
    void wholeBlocks_areOneChangeFromTheBlockOnInWhichItBegins()
    {
        const SplicePlan plan = planGrowingBy(8192);
        const auto insertion = insertionOf(plan, m_old, m_old.size());
        QVERIFY(insertion);
        QCOMPARE(insertion->offset, 4096);
        QCOMPARE(insertion->room, 8192);
        QCOMPARE(insertion->end(), 6000);
        const QByteArray changed = applied(plan, m_old);
        QCOMPARE(applied(insertion->forward(m_old.size()), m_old), changed);
        QCOMPARE(applied(insertion->inverse(m_old.size()), changed), m_old);
    }

    void onlyTheBeginning_needsToBeKnown()
    {
        const SplicePlan plan = planGrowingBy(4096);
        QCOMPARE(insertionOf(plan, m_old.first(6000), m_old.size())->before, m_old.sliced(4096, 1904));
        QVERIFY(!insertionOf(plan, m_old.first(5999), m_old.size()));
    }

    void otherPlans_areNone_data()
    {
        QTest::addColumn<SplicePlan>("plan");
        QTest::newRow("part of a block") << planGrowingBy(4095);
        QTest::newRow("same size") << planGrowingBy(0);
        QTest::newRow("shrinks") << SplicePlan{{{{}, 0, 4096}, {{}, 8192, 11'808}}};
        QTest::newRow("nothing behind it") << SplicePlan{{{{}, 0, 20'000}, {QByteArray(4096, 'b')}}};
        QTest::newRow("loses the end") << SplicePlan{{{QByteArray(4097, 'b')}, {{}, 0, 19'999}}};
        QTest::newRow("too much for the log") << planGrowingBy(600 * 4096);
        QTest::newRow("empty") << SplicePlan();
    }

    void otherPlans_areNone()
    {
        QFETCH(SplicePlan, plan);
        QVERIFY(!insertionOf(plan, m_old, m_old.size()));
    }

    void bothDirections_giveItBack()
    {
        for (const qint64 from : {0, 4096}) {
            SplicePlan plan = planGrowingBy(4096);
            if (from == 0)
                plan.pieces.first() = {QByteArray(5000, 'c')};
            const auto insertion = insertionOf(plan, m_old, m_old.size());
            QVERIFY(insertion);
            QCOMPARE(insertion->offset, from);
            const auto again = insertionFrom(insertion->forward(m_old.size()), insertion->inverse(m_old.size()));
            QVERIFY(again);
            QCOMPARE(again->offset, insertion->offset);
            QCOMPARE(again->room, insertion->room);
            QCOMPARE(again->before, insertion->before);
            QCOMPARE(again->after, insertion->after);
        }
    }

    void directionsOfOthers_areRefused()
    {
        const auto insertion = insertionOf(planGrowingBy(4096), m_old, m_old.size());
        const SplicePlan forward = insertion->forward(m_old.size());
        const SplicePlan inverse = insertion->inverse(m_old.size());
        QVERIFY(!insertionFrom(inverse, forward));
        QVERIFY(!insertionFrom(forward, forward));
        QVERIFY(!insertionFrom(forward, SplicePlan()));
        SplicePlan shifted = forward;
        shifted.pieces.last().oldOffset += 1;
        QVERIFY(!insertionFrom(shifted, inverse));
        SplicePlan shorter = forward;
        shorter.pieces[1].bytes.chop(1);
        QVERIFY(!insertionFrom(shorter, inverse));
    }
};

QTEST_GUILESS_MAIN(InsertionTest)
#include "insertion_test.moc"
