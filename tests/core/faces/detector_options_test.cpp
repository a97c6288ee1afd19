// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/detector_options.h"

#include "core/faces/model_list.h"

#include <QTest>

class DetectorOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version_namesModelsAndProgram()
    {
        const QString version = detectorVersion(DetectionMode::Thorough, {});
        QVERIFY(version.startsWith(QStringLiteral("thorough-")));
        for (const ModelProvenance &model : shippedModels())
            QVERIFY(version.contains(QString::fromLatin1(model.file.sha256.left(12))));
        QVERIFY(version.endsWith(QStringLiteral("clearframe:" CLEARFRAME_VERSION)));
    }

    void older_isWhatLacksAModel()
    {
        DetectorOptions facesOnly;
        facesOnly.wantsPeople = false;
        const QString all = detectorVersion(DetectionMode::Fast, {});
        const QString fewer = detectorVersion(DetectionMode::Fast, facesOnly);
        QVERIFY(!isOlderDetector(all, DetectionMode::Fast, {}));
        QVERIFY(isOlderDetector(fewer, DetectionMode::Fast, {}));
        QVERIFY(!isOlderDetector(all, DetectionMode::Fast, facesOnly));
        QVERIFY(isOlderDetector(all, DetectionMode::Thorough, {}));
        QVERIFY(isOlderDetector(QStringLiteral("yunet-2023mar/fast-1"), DetectionMode::Fast, {}));
        DetectorOptions own;
        own.ownDetector = FilePath::fromBytes("/own.onnx");
        own.ownDetectorSha256 = QByteArray(64, 'a');
        QVERIFY(isOlderDetector(all, DetectionMode::Fast, own));
    }

    void anotherProgramVersion_isNotOlder()
    {
        QString version = detectorVersion(DetectionMode::Fast, {});
        version.replace(QStringLiteral("clearframe:" CLEARFRAME_VERSION), QStringLiteral("clearframe:0.0.1"));
        QVERIFY(!isOlderDetector(version, DetectionMode::Fast, {}));
    }
};

QTEST_GUILESS_MAIN(DetectorOptionsTest)
#include "detector_options_test.moc"
