// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv_table.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CsvTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_comeBackAsWritten()
    {
        const QStringList cells{u"a"_s,       u"b,c"_s,      u"d;e"_s, u"say \"yes\""_s,         u"two\nlines"_s,
                                u"=1+1"_s,    u"@command"_s, u"-5"_s,  QString::fromUtf8("Zoë"), QString(),
                                u"'quoted'"_s};
        const QList<CsvRow> rows = readCsv(csvLine(cells) + csvLine({u"next"_s}));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].cells, cells);
        QCOMPARE(rows[1].number, 2);
    }

    void formulas_areGuarded()
    {
        QVERIFY(csvLine({u"=HYPERLINK(1)"_s}).startsWith("'="));
        QVERIFY(csvLine({u"\tx"_s}).startsWith("\"'\t"));
        QVERIFY(csvLine({u"\uFF1D1"_s}).startsWith("'\xEF\xBC\x9D"));
        QVERIFY(csvLine({u"\n=1"_s}).startsWith("\"'\n"));
    }

    void whatSpreadsheetsSave_isRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("semicolons") << QByteArray("n\xC3\xA4me;b\r\nx,y;2\r\n");
        QTest::newRow("mark and tabs") << QByteArray("\xEF\xBB\xBFn\xC3\xA4me\tb\nx,y\t2");
        QTest::newRow("Latin-1, quotes") << QByteArray("\"n\xE4me\",b\n\"x,y\",2\n\n,,\n");
    }
    void whatSpreadsheetsSave_isRead()
    {
        QFETCH(QByteArray, content);
        const QList<CsvRow> rows = readCsv(content);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].cells, QStringList({u"näme"_s, u"b"_s}));
        QCOMPARE(rows[1].cells, QStringList({u"x,y"_s, u"2"_s}));
    }

    void emptyRows_countButAreLeftOut()
    {
        const QList<CsvRow> rows = readCsv("a\n\n\nb\n");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].number, 4);
        QVERIFY(readCsv({}).isEmpty());
        QCOMPARE(readCsv("\"never closed\n").size(), 1);
    }
};

QTEST_GUILESS_MAIN(CsvTableTest)
#include "csv_table_test.moc"
