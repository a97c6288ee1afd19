// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/in_parallel.h"
#include "core/writing/kept_preparations.h"

#include <QTest>

namespace {

PreparedFile preparedNumber(qsizetype number)
{
    PreparedFile prepared;
    prepared.write.method = WriteMethod::Splice;
    prepared.write.plan = {{{QByteArray(number % 5000 + 1, 'x')}}};
    prepared.hashedBytes = number;
    return prepared;
}

} // namespace

class KeptPreparationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preparations_comeBackFromTheirPlaces()
    {
        KeptPreparations kept;
        QList<qint64> places;
        for (qsizetype i = 0; i < 100; ++i)
            places.append(kept.add(preparedNumber(i)).value_or(-1));
        for (qsizetype i = 99; i >= 0; --i) {
            const auto prepared = kept.at(places[i]);
            QVERIFY(prepared);
            QCOMPARE(prepared->hashedBytes, qint64(i));
            QCOMPARE(prepared->write.plan, preparedNumber(i).write.plan);
        }
    }

    void manyThreads_eachGetTheirOwn()
    {
        KeptPreparations kept;
        const QList<qint64> numbers = inParallel<qint64>(8, 2000, [&](qsizetype i) {
            const auto place = kept.add(preparedNumber(i));
            const auto prepared = place ? kept.at(*place) : std::nullopt;
            return prepared ? prepared->hashedBytes : -1;
        });
        for (qsizetype i = 0; i < numbers.size(); ++i)
            QCOMPARE(numbers[i], qint64(i));
    }

    void placeWhereNothingIs_givesNothing()
    {
        KeptPreparations kept;
        QVERIFY(!kept.at(0));
        QVERIFY(kept.add(preparedNumber(1)));
        QVERIFY(!kept.at(1'000'000));
    }

    // Then each file is prepared again when it is written.
    void tooMuch_isNotKept()
    {
        PreparedFile large;
        large.write.plan = {{{QByteArray(60 << 20, 'x')}}};
        KeptPreparations kept;
        int added = 0;
        while (added < 10 && kept.add(large))
            ++added;
        QCOMPARE(added, 4);
    }
};

QTEST_GUILESS_MAIN(KeptPreparationsTest)
#include "kept_preparations_test.moc"
