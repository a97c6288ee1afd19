// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/detection_part.h"

#include "core/workflow/detector_settings.h"
#include "core/workflow/recognition.h"
#include "tests/core/faces/small_onnx.h"
#include "tests/ui/common/test_library.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QTest>

class DetectionPartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personNet_isSwitchedInTheWindow()
    {
        TestLibrary test;
        Catalog &catalog = **test.state().catalog();
        QWidget window;
        auto *part = new DetectionPart(test.state(), catalog, &window);
        auto *net = part->findChild<QCheckBox *>(QStringLiteral("personNet"));
        QVERIFY(net->isChecked());
        net->click();
        QVERIFY(!readDetectorOptions(catalog)->wantsPeople);
        net->click();
        QVERIFY(readDetectorOptions(catalog)->wantsPeople);
    }

    void recognition_wantsAModelAndTheNoticeRead()
    {
        TestLibrary test;
        Catalog &catalog = **test.state().catalog();
        const FilePath model = catalog.file().parent().child("colors.onnx");
        QFile file(model.native());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(onnx::meanColor(ownEmbeddingSidePx)) > 0);
        file.close();
        QWidget window;
        auto *part = new DetectionPart(test.state(), catalog, &window);
        auto *isRead = part->findChild<QCheckBox *>(QStringLiteral("isRead"));
        auto *recognition = part->findChild<QCheckBox *>(QStringLiteral("recognition"));
        QStringList shown;
        for (const QLabel *label : part->findChildren<QLabel *>())
            shown.append(label->text());
        QVERIFY(shown.contains(recognitionNotice()));
        isRead->click();
        QVERIFY(!recognition->isEnabled()); // No model.
        isRead->click();
        part->useEmbedding(model);
        test.settle();
        QVERIFY(!recognition->isEnabled()); // Not read.
        isRead->click();
        recognition->click();
        QVERIFY(recognition->isChecked() && readRecognition(catalog)->isOn);
        part->useEmbedding({});
        QVERIFY(!recognition->isChecked() && !readRecognition(catalog)->isOn);
        const auto *problem = part->findChild<QLabel *>(QStringLiteral("problem"));
        QVERIFY(problem->isHidden());
        part->useDetector(FilePath::fromBytes("/none.onnx"));
        test.settle();
        QVERIFY(!problem->isHidden() && problem->text().contains(QStringLiteral("none.onnx")));
    }
};

QTEST_MAIN(DetectionPartTest)
#include "detection_part_test.moc"
