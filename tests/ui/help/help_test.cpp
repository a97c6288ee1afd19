// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/model_list.h"
#include "ui/help/about_dialog.h"
#include "ui/help/key_sheet.h"
#include "ui/help/manual_window.h"
#include "ui/help/undo_history.h"
#include "ui/keys/key_bindings.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBrowser>
#include <QUndoStack>

class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void about_namesSourceAndLicenseOfEveryModel()
    {
        QWidget window;
        auto *dialog = new AboutDialog(&window);
        QString shown;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            shown += label->text() + u'\n';
        QVERIFY(shown.contains(QStringLiteral(CLEARFRAME_VERSION)));
        QVERIFY(!shippedModels().isEmpty());
        for (const ModelProvenance &model : shippedModels()) {
            for (const QString &said : {model.name, model.license, model.source, model.trainedOn})
                QVERIFY2(!said.isEmpty() && shown.contains(said), qPrintable(said));
        }
    }

    void copy_takesTheWholeText()
    {
        QWidget window;
        auto *dialog = new AboutDialog(&window);
        dialog->findChildren<QPushButton *>().first()->click();
        const QString copied = QApplication::clipboard()->text();
        for (const ModelProvenance &model : shippedModels())
            QVERIFY(copied.contains(QString::fromLatin1(model.file.sha256)));
    }

    void keys_areSaidOnceAGroup()
    {
        for (const KeyGroup &group : windowKeys(KeyBindings())) {
            QSet<QString> seen;
            QVERIFY(!group.rows.isEmpty());
            for (const KeyRow &row : group.rows) {
                QVERIFY(!row.keys.isEmpty());
                for (const QKeySequence &key : row.keys) {
                    QVERIFY2(!key.isEmpty(), qPrintable(row.deed));
                    QVERIFY2(!seen.contains(key.toString()), qPrintable(key.toString()));
                    seen.insert(key.toString());
                }
            }
        }
    }

    void escape_closesTheKeys()
    {
        QWidget window;
        window.show();
        const KeyBindings keys;
        auto *sheet = new KeySheet(keys, &window);
        sheet->open();
        QVERIFY(QTest::qWaitForWindowExposed(sheet));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(window.findChildren<KeySheet *>().isEmpty());
    }

    void keySheet_saysTheKeysOfTheUser()
    {
        KeyBindings keys;
        keys.setKeys(QStringLiteral("queue.notRecognizable"), {QKeySequence(Qt::CTRL | Qt::Key_Delete)});
        QWidget window;
        auto *sheet = new KeySheet(keys, &window);
        QStringList shown;
        for (const QLabel *cap : sheet->findChildren<QLabel *>(QStringLiteral("keyCap")))
            shown.append(cap->text());
        QVERIFY(shown.contains(QKeySequence(Qt::CTRL | Qt::Key_Delete).toString(QKeySequence::NativeText)));
        QVERIFY(!shown.contains(QStringLiteral("K")));
    }

    void manual_opensAtThePage()
    {
        QWidget window;
        auto *manual = new ManualWindow(&window);
        manual->showPage(QStringLiteral("window-people"));
        QCOMPARE(manual->currentPage(), QStringLiteral("window-people"));
        QVERIFY(manual->findChild<QTextBrowser *>()->toPlainText().startsWith(QStringLiteral("People:")));
    }

    void manualPages_leadOnlyToEachOther()
    {
        QStringList names;
        for (const ManualPage &page : manualPages())
            names.append(page.name);
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        int links = 0;
        for (const ManualPage &page : manualPages()) {
            auto matches = link.globalMatch(page.text);
            while (matches.hasNext()) {
                const QString target = matches.next().captured(1);
                QVERIFY2(names.contains(target.chopped(3)), qPrintable(page.name + u' ' + target));
                ++links;
            }
        }
        QVERIFY(links > 3);
    }

    void searchOfTheManual_leavesThePagesWithTheWord()
    {
        QWidget window;
        window.show();
        auto *manual = new ManualWindow(&window);
        manual->show();
        QVERIFY(QTest::qWaitForWindowExposed(manual));
        QTest::keyClicks(manual->findChild<QLineEdit *>(), QStringLiteral("statue"));
        QCOMPARE(manual->currentPage(), QStringLiteral("window-people"));
        QVERIFY(!manual->findChild<QTextBrowser *>()->extraSelections().isEmpty());
        auto *titles = manual->findChild<QListWidget *>();
        QVERIFY(titles->item(0)->isHidden());
    }

    void lineOfTheHistory_goesBackToThere()
    {
        QUndoStack undo;
        undo.push(new QUndoCommand(QStringLiteral("One")));
        undo.push(new QUndoCommand(QStringLiteral("Two")));
        QWidget window;
        window.show();
        auto *history = new UndoHistory(undo, &window);
        history->showBeside({});
        auto *list = history->findChild<QListView *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(undo.index(), 1);
    }
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
