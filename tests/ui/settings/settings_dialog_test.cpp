// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settings_dialog.h"

#include "core/catalog/backups.h"
#include "core/workflow/decode_settings.h"
#include "core/workflow/own_names.h"
#include "tests/ui/common/test_library.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/keys/key_bindings.h"
#include "ui/keys/key_field.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>

namespace {

const QString notAFace = QStringLiteral("queue.notAFace");

} // namespace

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private:
    void show(SettingsPart part)
    {
        m_dialog = new SettingsDialog({m_library->state(), *m_theme, *m_keys, {}}, m_window.get());
        m_dialog->showPart(part);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    template <class Widget>
    Widget *named(const char *name)
    {
        auto *widget = m_dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("There is no %s.", name);
        return widget;
    }
    void press(const QString &text)
    {
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no button ") + text));
    }
    // The line of a deed in the list of keys.
    QTreeWidgetItem *lineOf(const QString &deed)
    {
        const QList<QTreeWidgetItem *> found =
            m_dialog->findChild<QTreeWidget *>()->findItems(deed, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
    void chooseDeed(const QString &deed) { m_dialog->findChild<QTreeWidget *>()->setCurrentItem(lineOf(deed)); }
    void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto *field = m_dialog->findChild<KeyField *>();
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClick(field, key, modifiers);
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<KeyBindings> m_keys;
    std::unique_ptr<QWidget> m_window;
    SettingsDialog *m_dialog = nullptr;

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<TestLibrary>();
        m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Dark);
        m_keys = std::make_unique<KeyBindings>();
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_library->settle();
        m_keys.reset();
        m_theme.reset();
        m_library.reset();
    }

    void nameThatIsTyped_becomesOneOfTheOwn()
    {
        show(SettingsPart::General);
        QTest::keyClicks(named<QLineEdit>("newName"), QStringLiteral("Ada Example"));
        QTest::keyClick(named<QLineEdit>("newName"), Qt::Key_Return);
        QCOMPARE(*readOwnNames(**m_library->state().catalog()), QStringList(QStringLiteral("Ada Example")));
        QCOMPARE(named<QListWidget>("names")->count(), 1);
    }

    void removedName_isNoLongerOne()
    {
        QVERIFY(addOwnNames(**m_library->state().catalog(), {QStringLiteral("Ada Example")}));
        show(SettingsPart::General);
        named<QListWidget>("names")->setCurrentRow(0);
        press(QStringLiteral("Remove"));
        QVERIFY(readOwnNames(**m_library->state().catalog())->isEmpty());
    }

    void theme_changesAtOnce()
    {
        show(SettingsPart::Appearance);
        for (QRadioButton *choice : m_dialog->findChildren<QRadioButton *>()) {
            if (choice->text() == u"Light")
                QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(10, choice->height() / 2));
        }
        QVERIFY(!tokens().isDark);
    }

    void textSize_growsLabels()
    {
        show(SettingsPart::Appearance);
        const int before = textFont(TextSize::body).pixelSize();
        auto *sizes = named<QComboBox>("textSize");
        sizes->setFocus();
        QTest::keyClick(sizes, Qt::Key_End);
        QVERIFY(textFont(TextSize::body).pixelSize() > before);
        QCOMPARE(m_theme->textPercent(), 150);
    }

    void reducedMotion_isAskedByWidgets()
    {
        show(SettingsPart::Appearance);
        QVERIFY(!isMotionReduced());
        auto *motion = named<QCheckBox>("reduceMotion");
        motion->setFocus();
        QTest::keyClick(motion, Qt::Key_Space);
        QVERIFY(isMotionReduced());
        QCOMPARE(motion->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    }

    void language_isAskedFor()
    {
        show(SettingsPart::Appearance);
        const QSignalSpy chosen(m_dialog, &SettingsDialog::languageChosen);
        auto *languages = named<QComboBox>("language");
        languages->setFocus();
        QTest::keyClick(languages, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
    }

    void scheme_showsItsKeys()
    {
        show(SettingsPart::Keys);
        auto *schemes = named<QComboBox>("scheme");
        schemes->setFocus();
        QTest::keyClick(schemes, Qt::Key_Down);
        QCOMPARE(m_keys->scheme(), KeyScheme::Lightroom);
        QVERIFY(lineOf(QStringLiteral("Open the photo"))->text(1).startsWith(u'E'));
    }

    void pressedKey_becomesTheKeyOfTheDeed()
    {
        show(SettingsPart::Keys);
        chooseDeed(QStringLiteral("Not a face"));
        pressKey(Qt::Key_F);
        QCOMPARE(m_keys->keys(notAFace), QList<QKeySequence>{QKeySequence(Qt::Key_F)});
        QCOMPARE(lineOf(QStringLiteral("Not a face"))->text(1), QStringLiteral("F"));
    }

    void secondKey_standsBesideTheFirst()
    {
        show(SettingsPart::Keys);
        chooseDeed(QStringLiteral("Not a face"));
        pressKey(Qt::Key_F);
        pressKey(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(m_keys->keys(notAFace).size(), 2);
    }

    void keyOfAnotherDeed_isAskedAbout()
    {
        show(SettingsPart::Keys);
        chooseDeed(QStringLiteral("Not a face"));
        pressKey(Qt::Key_I);
        QVERIFY(!m_keys->keys(notAFace).contains(QKeySequence(Qt::Key_I)));
        press(QStringLiteral("Use it here"));
        QCOMPARE(m_keys->keys(notAFace), QList<QKeySequence>{QKeySequence(Qt::Key_I)});
        QVERIFY(m_keys->keys(QStringLiteral("queue.later")).isEmpty());
    }

    void reset_bringsTheKeyBack()
    {
        m_keys->setKeys(notAFace, {QKeySequence(Qt::Key_F)});
        show(SettingsPart::Keys);
        chooseDeed(QStringLiteral("Not a face"));
        press(QStringLiteral("Reset"));
        QCOMPARE(m_keys->keys(notAFace), QList<QKeySequence>{QKeySequence(Qt::Key_X)});
    }

    void resetAll_bringsAllBack()
    {
        m_keys->setKeys(notAFace, {QKeySequence(Qt::Key_F)});
        m_keys->setKeys(QStringLiteral("window.search"), {});
        show(SettingsPart::Keys);
        press(QStringLiteral("Reset all keys"));
        QVERIFY(!m_keys->isAnyChanged());
    }

    void search_findsADeedByItsKey()
    {
        show(SettingsPart::Keys);
        QLineEdit *search = nullptr;
        for (auto *field : m_dialog->findChildren<QLineEdit *>())
            search = field->placeholderText() == u"Search a deed or a key" ? field : search;
        QVERIFY(search);
        QTest::keyClicks(search, QStringLiteral("Ctrl+F"));
        QVERIFY(!lineOf(QStringLiteral("Search"))->isHidden());
        QVERIFY(lineOf(QStringLiteral("Not a face"))->isHidden());
    }

    void megapixels_areKept()
    {
        show(SettingsPart::Detection);
        auto *field = named<QSpinBox>("megapixels");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("120"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(readDecodeLimits(**m_library->state().catalog())->maxPixels, 120'000'000);
    }

    void privacy_saysThatNobodyIsRecognized()
    {
        show(SettingsPart::Privacy);
        QVERIFY(named<QLabel>("recognition")->text().startsWith(QStringLiteral("Off.")));
    }

    void backup_isMadeAndListed()
    {
        show(SettingsPart::Library);
        press(QStringLiteral("Make a backup now"));
        QTRY_COMPARE(backupsOf(m_library->state().files().catalog).size(), 1);
        QTRY_VERIFY(named<QListWidget>("backups")->item(0)->flags() & Qt::ItemIsSelectable);
    }

    void restore_isAskedAboutFirst()
    {
        Catalog &catalog = **m_library->state().catalog();
        QVERIFY(makeBackup(catalog, QDateTime::currentDateTimeUtc().addDays(-1)));
        QVERIFY(addOwnNames(catalog, {QStringLiteral("Ada Example")}));
        show(SettingsPart::Library);
        named<QListWidget>("backups")->setCurrentRow(0);
        press(QStringLiteral("Restore…"));
        QCOMPARE(readOwnNames(catalog)->size(), 1);
        press(QStringLiteral("Restore"));
        QTRY_COMPARE(readOwnNames(catalog)->size(), 0);
        QTRY_COMPARE(backupsOf(catalog.file()).size(), 2);
    }

    void everyControl_hasAName()
    {
        show(SettingsPart::General);
        QStringList nameless;
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool isInner = widget->objectName().startsWith(QStringLiteral("qt_")) ||
                                 (widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox")) ||
                                 widget->inherits("QComboBoxListView");
            const bool isArea = widget->inherits("QAbstractScrollArea") && !widget->inherits("QAbstractItemView");
            if (widget->focusPolicy() != Qt::NoFocus && !isInner && !isArea && !isNamed)
                nameless.append(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName());
        }
        QCOMPARE(nameless.join(u'\n'), QString());
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
