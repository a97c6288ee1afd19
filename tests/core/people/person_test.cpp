// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/person.h"

#include <QTest>

class PersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minor_endsOnThe18thBirthday_data()
    {
        QTest::addColumn<bool>("isMinor");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("expected");
        const QDate none;
        QTest::newRow("day before") << true << QDate(2008, 5, 2) << QDate(2026, 5, 1) << true;
        QTest::newRow("birthday") << true << QDate(2008, 5, 2) << QDate(2026, 5, 2) << false;
        QTest::newRow("not marked, but a child by date") << false << QDate(2015, 1, 1) << QDate(2026, 1, 1) << true;
        QTest::newRow("leap day, end of February") << true << QDate(2008, 2, 29) << QDate(2026, 2, 28) << true;
        QTest::newRow("leap day, first of March") << true << QDate(2008, 2, 29) << QDate(2026, 3, 1) << false;
        QTest::newRow("no birth date, marked") << true << none << QDate(2026, 1, 1) << true;
        QTest::newRow("no birth date, not marked") << false << none << QDate(2026, 1, 1) << false;
    }

    void minor_endsOnThe18thBirthday()
    {
        QFETCH(bool, isMinor);
        QFETCH(QDate, birth);
        QFETCH(QDate, day);
        QFETCH(bool, expected);
        Person person;
        person.isMinor = isMinor;
        if (birth.isValid())
            person.birthDate = birth;
        QCOMPARE(person.isMinorOn(day), expected);
    }
};

QTEST_GUILESS_MAIN(PersonTest)
#include "person_test.moc"
