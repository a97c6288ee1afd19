// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/row_codec.h"

#include <QTest>

class RowCodecTest : public QObject
{
    Q_OBJECT

    static SplicePlan planWith(qsizetype ownBytes) { return {{{{}, 0, 9}, {QByteArray(ownBytes, 'x')}, {{}, 12, 7}}}; }

private Q_SLOTS:
    void smallPlan_comesBack() { QCOMPARE(decodedPlan(encoded(planWith(100))), planWith(100)); }

    void emptyPlan_comesBack() { QCOMPARE(decodedPlan(encoded(SplicePlan())), SplicePlan()); }

    void largePlan_comesBackFromFewerBytes()
    {
        const QByteArray bytes = encoded(planWith(100'000));
        QVERIFY(bytes.size() < 10'000);
        QCOMPARE(decodedPlan(bytes), planWith(100'000));
    }

    // Journals hold plans of any size in compressed form, from before small ones were left as they are.
    void smallCompressedPlan_isRead() { QCOMPARE(decodedPlan(qCompress(encoded(planWith(100)), 1)), planWith(100)); }

    void damagedPlan_isRefused()
    {
        const QByteArray bytes = encoded(planWith(100));
        for (const QByteArray &damaged : {QByteArray(), QByteArray("x"), QByteArray("\0\0\0\1x", 5), bytes.chopped(1)})
            QVERIFY(!decodedPlan(damaged));
    }
};

QTEST_GUILESS_MAIN(RowCodecTest)
#include "row_codec_test.moc"
