// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/iim.h"

#include <QTest>

namespace {

QByteArray dataset(char record, char number, const QByteArray &value)
{
    return QByteArray("\x1C", 1) + record + number + char(value.size() >> 8) + char(value.size()) + value;
}

} // namespace

class IimTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherDatasets_keepTheirBytesAndOrder()
    {
        const QByteArray keyword = dataset(2, 25, "b") + dataset(2, 25, "a");
        auto block = IimBlock::parse(dataset(2, 80, "Old") + keyword);
        QVERIFY(block && block->setValues(IimDataset::Byline, {QStringLiteral("New")}));
        QCOMPARE(block->toBytes(), keyword + dataset(2, 80, "New"));
    }

    void textOutsideAscii_statesUtf8()
    {
        auto block = IimBlock::parse(dataset(2, 25, "a"));
        QVERIFY(block && block->setValues(IimDataset::Byline, {QStringLiteral("Zoë")}));
        QVERIFY(block->toBytes().startsWith(dataset(1, 90, "\x1B%G")));
        QCOMPARE(block->values(IimDataset::Byline), QStringList{QStringLiteral("Zoë")});
    }

    void latin1Block_staysLatin1()
    {
        const QByteArray city = dataset(2, 90, "M\xFCnchen");
        auto block = IimBlock::parse(city);
        QVERIFY(block && block->setValues(IimDataset::Copyright, {QStringLiteral("© Ada")}));
        QCOMPARE(block->toBytes(), city + dataset(2, 116, "\xA9 Ada"));
        QVERIFY(!block->setValues(IimDataset::Copyright, {QStringLiteral("日本")}));
    }

    void longText_isCutOnACharacter()
    {
        auto block = IimBlock::parse({});
        QVERIFY(block && block->setValues(IimDataset::Byline, {QString(31, u'a') + QStringLiteral("éé")}));
        QCOMPARE(block->values(IimDataset::Byline), QStringList{QString(31, u'a')});
        QCOMPARE(cutUtf8("日本", 4), QByteArray("日"));
    }

    void brokenBlock_isNotParsed()
    {
        QVERIFY(!IimBlock::parse(dataset(2, 80, "Ada").chopped(1)));
        QVERIFY(!IimBlock::parse("garbage"));
        QVERIFY(IimBlock::parse(dataset(2, 80, "Ada") + QByteArray(3, '\0')));
    }
};

QTEST_GUILESS_MAIN(IimTest)
#include "iim_test.moc"
