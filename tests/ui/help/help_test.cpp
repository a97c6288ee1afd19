// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/model_list.h"
#include "core/workflow/detector_settings.h"
#include "core/workflow/recognition.h"
#include "tests/core/catalog/test_catalog.h"
#include "tests/core/faces/small_onnx.h"
#include "ui/help/about_dialog.h"
#include "ui/help/detection_dialog.h"
#include "ui/help/key_sheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
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

    void personNet_isSwitchedInTheWindow()
    {
        const TestCatalog test;
        QWidget window;
        auto *dialog = new DetectionDialog(*test.catalog, &window);
        auto *net = dialog->findChild<QCheckBox *>(QStringLiteral("personNet"));
        QVERIFY(net->isChecked());
        net->click();
        QVERIFY(!readDetectorOptions(*test.catalog)->wantsPeople);
        net->click();
        QVERIFY(readDetectorOptions(*test.catalog)->wantsPeople);
    }

    void recognition_wantsAModelAndTheNoticeRead()
    {
        const TestCatalog test;
        const FilePath model = test.file.parent().child("colors.onnx");
        QFile file(model.native());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(onnx::meanColor(ownEmbeddingSidePx)) > 0);
        file.close();
        QWidget window;
        auto *dialog = new DetectionDialog(*test.catalog, &window);
        auto *isRead = dialog->findChild<QCheckBox *>(QStringLiteral("isRead"));
        auto *recognition = dialog->findChild<QCheckBox *>(QStringLiteral("recognition"));
        QStringList shown;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            shown.append(label->text());
        QVERIFY(shown.contains(recognitionNotice()));
        isRead->click();
        QVERIFY(!recognition->isEnabled()); // No model.
        isRead->click();
        dialog->useEmbedding(model);
        QVERIFY(!recognition->isEnabled()); // Not read.
        isRead->click();
        recognition->click();
        QVERIFY(recognition->isChecked() && readRecognition(*test.catalog)->isOn);
        dialog->useEmbedding({});
        QVERIFY(!recognition->isChecked() && !readRecognition(*test.catalog)->isOn);
        const auto *problem = dialog->findChild<QLabel *>(QStringLiteral("problem"));
        QVERIFY(problem->isHidden());
        dialog->useDetector(FilePath::fromBytes("/none.onnx"));
        QVERIFY(!problem->isHidden() && problem->text().contains(QStringLiteral("none.onnx")));
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
