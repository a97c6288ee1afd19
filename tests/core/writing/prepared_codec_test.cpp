// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/prepared_codec.h"

#include <QTest>

namespace {

PreparedFile somePrepared()
{
    PreparedFile prepared;
    prepared.write.method = WriteMethod::PatchInPlace;
    prepared.write.plan = {{{{}, 0, 9}, {"new"}, {{}, 12, 7}}};
    prepared.photoStamp = {~quint64(0), 7, 19, -5};
    prepared.hashedBytes = 19;
    prepared.targetSha256 = QByteArray(32, 'a');
    prepared.isVerified = true;
    prepared.inverse = {{{{}, 0, 9}, {"old"}, {{}, 12, 7}}};
    prepared.newSha256 = QByteArray(32, 'b');
    prepared.rightsAfter = "rights";
    return prepared;
}

} // namespace

class PreparedCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preparedFile_comesBack()
    {
        const auto back = preparedFileFrom(encoded(somePrepared()));
        QVERIFY(back);
        QCOMPARE(back->write.plan, somePrepared().write.plan);
        QCOMPARE(back->inverse, somePrepared().inverse);
        QCOMPARE(back->photoStamp, somePrepared().photoStamp);
        QCOMPARE(back->targetSha256, somePrepared().targetSha256);
        QCOMPARE(back->newSha256, somePrepared().newSha256);
        QCOMPARE(back->rightsAfter, somePrepared().rightsAfter);
        QVERIFY(back->isVerified && back->hashedBytes == 19);
    }

    void chosenChange_comesBackWithItsRefusal()
    {
        const ChosenChange change{{},
                                  {{{RightsFieldId::Credit, QStringLiteral("x")}}},
                                  failure(ErrorKind::Unsupported, QStringLiteral("No."))};
        const auto back = chosenChangeFrom(encoded(change));
        QVERIFY(back && !back->prepared);
        QCOMPARE(back->change, change.change);
        QCOMPARE(back->prepared.error().message, QStringLiteral("No."));
        QCOMPARE(back->prepared.error().kind, ErrorKind::Unsupported);
    }

    void cutAnswers_areRefusedAtEveryByte()
    {
        const QByteArray bytes = encoded(ChosenChange{{}, {}, somePrepared()});
        QVERIFY(chosenChangeFrom(bytes));
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY2(!chosenChangeFrom(bytes.first(size)), qPrintable(QString::number(size)));
    }

    void hashOfAnotherLength_isRefused()
    {
        PreparedFile prepared = somePrepared();
        prepared.newSha256 = "short";
        QVERIFY(!preparedFileFrom(encoded(prepared)));
    }
};

QTEST_GUILESS_MAIN(PreparedCodecTest)
#include "prepared_codec_test.moc"
