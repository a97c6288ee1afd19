// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/key_bindings.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

namespace {

const QString notAFace = QStringLiteral("queue.notAFace");
const QString later = QStringLiteral("queue.later");

} // namespace

class KeyBindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scheme_givesEachDeedAKeyOfItsOwn_data()
    {
        QTest::addColumn<int>("scheme");
        for (const KeyScheme scheme :
             {KeyScheme::Clearframe, KeyScheme::Lightroom, KeyScheme::Darktable, KeyScheme::DigiKam})
            QTest::newRow(qPrintable(nameOf(scheme))) << int(scheme);
    }

    void scheme_givesEachDeedAKeyOfItsOwn()
    {
        QFETCH(int, scheme);
        KeyBindings keys;
        keys.setScheme(KeyScheme(scheme));
        for (const KeyAction &action : keyActions()) {
            QVERIFY2(!keys.keys(action.id).isEmpty(), qPrintable(action.id));
            for (const QKeySequence &key : keys.keys(action.id)) {
                const KeyAction *other = keys.takenBy(action.id, key);
                QVERIFY2(!other, qPrintable(QStringLiteral("%1 does %2 and %3")
                                                .arg(key.toString(), action.id, other ? other->id : QString())));
            }
        }
    }

    void ids_areThereOnce()
    {
        QSet<QString> ids;
        for (const KeyAction &action : keyActions())
            ids.insert(action.id);
        QCOMPARE(ids.size(), keyActions().size());
    }

    void lightroom_opensThePhotoWithE()
    {
        KeyBindings keys;
        keys.setScheme(KeyScheme::Lightroom);
        QCOMPARE(keys.keys(QStringLiteral("library.open")).first(), QKeySequence(Qt::Key_E));
    }

    void takenKey_isNamed()
    {
        const KeyBindings keys;
        const KeyAction *other = keys.takenBy(notAFace, QKeySequence(Qt::Key_I));
        QVERIFY(other);
        QCOMPARE(other->id, later);
    }

    void keyOfAnotherPlace_isFree()
    {
        const KeyBindings keys;
        QVERIFY(!keys.takenBy(notAFace, QKeySequence(Qt::Key_T)));
    }

    void keyOfTheWindow_isTakenEverywhere()
    {
        const KeyBindings keys;
        QVERIFY(keys.takenBy(notAFace, QKeySequence(Qt::Key_F1)));
    }

    void take_movesTheKey()
    {
        KeyBindings keys;
        keys.take(notAFace, QKeySequence(Qt::Key_I));
        QVERIFY(keys.keys(notAFace).contains(QKeySequence(Qt::Key_I)));
        QVERIFY(!keys.keys(later).contains(QKeySequence(Qt::Key_I)));
    }

    void reset_bringsTheSchemesKeyBack()
    {
        KeyBindings keys;
        keys.setKeys(notAFace, {QKeySequence(Qt::Key_F)});
        keys.reset(notAFace);
        QCOMPARE(keys.keys(notAFace), QList<QKeySequence>{QKeySequence(Qt::Key_X)});
    }

    void boundAction_followsTheUser()
    {
        KeyBindings keys;
        QAction action;
        keys.bind(&action, QStringLiteral("window.search"));
        keys.setKeys(QStringLiteral("window.search"), {QKeySequence(Qt::Key_F3)});
        QCOMPARE(action.shortcut(), QKeySequence(Qt::Key_F3));
    }

    void changes_areTheSameAfterTheyWereKept()
    {
        KeyBindings keys;
        keys.setScheme(KeyScheme::Darktable);
        keys.setKeys(notAFace, {QKeySequence(Qt::CTRL | Qt::Key_Delete), QKeySequence(Qt::Key_Plus)});
        keys.setKeys(later, {});
        KeyBindings again;
        again.restore(keys.scheme(), keys.changes());
        QCOMPARE(again.keys(notAFace), keys.keys(notAFace));
        QVERIFY(again.keys(later).isEmpty());
        QCOMPARE(again.scheme(), KeyScheme::Darktable);
    }

    void unknownDeed_isForgotten()
    {
        KeyBindings keys;
        keys.restore(KeyScheme::Clearframe, {{QStringLiteral("page.thatIsGone"), QStringLiteral("X")}});
        QVERIFY(!keys.isAnyChanged());
    }
};

QTEST_MAIN(KeyBindingsTest)
#include "key_bindings_test.moc"
