// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/model_list.h"
#include "ui/help/about_dialog.h"
#include "ui/help/key_sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTest>

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
        for (const KeyGroup &group : windowKeys()) {
            QSet<QString> seen;
            QVERIFY(group.rows.size() > 3);
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
        auto *sheet = new KeySheet(&window);
        sheet->open();
        QVERIFY(QTest::qWaitForWindowExposed(sheet));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(window.findChildren<KeySheet *>().isEmpty());
    }
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
