// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/key_translator.h"

#include "ui/keys/key_bindings.h"
#include "ui/keys/key_button.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace {

const QString notAFace = QStringLiteral("queue.notAFace");

// A page that notes what it is told.
class Listener : public QWidget
{
public:
    Listener() { setFocusPolicy(Qt::StrongFocus); }
    QList<int> keys;
    QStringList texts;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Control || event->key() == Qt::Key_Shift)
            return; // Held for the key that follows.
        keys.append(event->key());
        texts.append(event->text());
    }
};

} // namespace

class KeyTranslatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keys = std::make_unique<KeyBindings>();
        m_window = std::make_unique<QWidget>();
        m_page = new Listener;
        m_field = new QLineEdit;
        m_button = new QPushButton(QStringLiteral("Press"));
        auto *pageLayout = new QVBoxLayout(m_page);
        pageLayout->addWidget(m_field);
        pageLayout->addWidget(m_button);
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_page);
        setKeyPlace(m_page, KeyPlace::Queue);
        new KeyTranslator(*m_keys, m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_page->setFocus();
    }

    void ownKey_arrivesAsItIs()
    {
        QTest::keyClick(m_page, Qt::Key_X);
        QCOMPARE(m_page->keys, QList<int>{Qt::Key_X});
    }

    void newKey_arrivesAsTheOwnOne()
    {
        m_keys->setKeys(notAFace, {QKeySequence(Qt::Key_F)});
        QTest::keyClick(m_page, Qt::Key_F);
        QCOMPARE(m_page->keys, QList<int>{Qt::Key_X});
    }

    void newKeyWithModifiers_arrivesWithoutThem()
    {
        m_keys->setKeys(notAFace, {QKeySequence(Qt::CTRL | Qt::Key_Delete)});
        QTest::keyClick(m_page, Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(m_page->keys, QList<int>{Qt::Key_X});
    }

    void keyThatWasTakenAway_isOnlyALetter()
    {
        m_keys->setKeys(notAFace, {QKeySequence(Qt::Key_F)});
        QTest::keyClick(m_page, Qt::Key_X);
        QCOMPARE(m_page->keys, QList<int>{Qt::Key_unknown});
        QCOMPARE(m_page->texts, QStringList{QStringLiteral("x")});
    }

    void keyOfAPage_winsOverTheWindows()
    {
        m_keys->setKeys(notAFace, {QKeySequence(Qt::Key_F7)});
        QShortcut shortcut(QKeySequence(Qt::Key_F7), m_window.get());
        const QSignalSpy window(&shortcut, &QShortcut::activated);
        QTest::keyClick(m_page, Qt::Key_F7);
        QCOMPARE(window.size(), 0);
        QCOMPARE(m_page->keys, QList<int>{Qt::Key_X});
    }

    void typing_isNotTranslated()
    {
        m_keys->setKeys(notAFace, {QKeySequence(Qt::Key_F)});
        m_field->setFocus();
        QTest::keyClicks(m_field, QStringLiteral("fox"));
        QCOMPARE(m_field->text(), QStringLiteral("fox"));
    }

    void return_stillPressesAButton()
    {
        m_keys->setKeys(QStringLiteral("queue.photo"), {QKeySequence(Qt::Key_P)});
        const QSignalSpy pressed(m_button, &QPushButton::clicked);
        m_button->setFocus();
        QTest::keyClick(m_button, Qt::Key_Space);
        QCOMPARE(pressed.size(), 1);
    }

    void shiftedSign_isTheSign()
    {
        m_keys->setKeys(notAFace, {QKeySequence(Qt::Key_Plus)});
        QTest::keyClick(m_page, Qt::Key_Plus, Qt::ShiftModifier);
        QCOMPARE(m_page->keys, QList<int>{Qt::Key_X});
    }

    void button_saysTheNewKey()
    {
        auto *cap = new KeyButton(QStringLiteral("X"), QStringLiteral("Not a face"), m_page);
        m_keys->setKeys(notAFace, {QKeySequence(Qt::Key_F)});
        QVERIFY2(cap->accessibleDescription().contains(u'F'), qPrintable(cap->accessibleDescription()));
    }

private:
    std::unique_ptr<KeyBindings> m_keys;
    std::unique_ptr<QWidget> m_window;
    Listener *m_page = nullptr;
    QLineEdit *m_field = nullptr;
    QPushButton *m_button = nullptr;
};

QTEST_MAIN(KeyTranslatorTest)
#include "key_translator_test.moc"
