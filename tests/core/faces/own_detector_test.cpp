// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/own_detector.h"

#include "core/faces/detector.h"
#include "tests/core/faces/small_onnx.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace onnx;

namespace {

// A detector that sees one face at 100, 100, 300, 260; its score is the mean of red.
QByteArray smallDetector(int values = 5)
{
    QList<float> weights(values * 3, 0.0F);
    weights[(values - 1) * 3] = 1;
    QList<float> offsets{100, 100, 300, 260, 0};
    offsets = offsets.mid(5 - values);
    const QByteArray transposed = bytes(5, bytes(1, "transB") + number(3, 1) + number(20, 2));
    const QByteArray graph = node("GlobalAveragePool", {"picture"}, "mean") + node("Flatten", {"mean"}, "flat") +
                             node("Gemm", {"flat", "weights", "offsets"}, "faces", transposed) + bytes(2, "small") +
                             tensor("weights", {values, 3}, weights) + tensor("offsets", {values}, offsets) +
                             port(11, "picture", {1, 3, 640, 640}) + port(12, "faces", {1, values});
    return model(graph);
}

} // namespace

class OwnDetectorTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    FilePath write(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return FilePath::fromArgument(file.fileName());
    }

private Q_SLOTS:
    void ownDetector_isAskedBesideOurs()
    {
        DetectorOptions options;
        options.ownDetector = write("own.onnx", smallDetector());
        options.ownDetectorSha256 = tryOwnDetector(options.ownDetector).value();
        const std::unique_ptr<FaceDetector> detector = FaceDetector::load(options).value();
        const Picture bright{640, 640, QByteArray(3 * 640 * 640, '\xF0')};
        const Detections found = detector->detect(bright, DetectionMode::Fast).value();
        QCOMPARE(found.faces.size(), 1);
        QCOMPARE(found.faces.first().detector, QStringLiteral("own"));
        const Box box = found.faces.first().box;
        QVERIFY(qAbs(box.x - 100.0 / 640) < 1e-3 && qAbs(box.h - 160.0 / 640) < 1e-3);
        QVERIFY(qAbs(found.faces.first().score - 240.0 / 255) < 0.01);
        QVERIFY(found.detectorVersion.contains(QStringLiteral("own:")));
        const Picture dim{640, 640, QByteArray(3 * 640 * 640, '\x66')};
        QCOMPARE(detector->detect(dim, DetectionMode::Fast)->faces.size(), 0);
        QCOMPARE(detector->detect(dim, DetectionMode::Fast)->candidates.size(), 1);
    }

    void whatIsNoDetector_isRefused()
    {
        QCOMPARE(tryOwnDetector(write("text.onnx", "not a net")).error().kind, ErrorKind::Unsupported);
        QCOMPARE(tryOwnDetector(write("four.onnx", smallDetector(4))).error().kind, ErrorKind::Unsupported);
        const Result<QByteArray> missing = tryOwnDetector(FilePath::fromBytes("/none.onnx"));
        QCOMPARE(missing.error().kind, ErrorKind::Unreadable);
        QVERIFY(missing.error().message.contains(QStringLiteral("none.onnx")));
    }

    void fileThatChanged_isRefused()
    {
        DetectorOptions options;
        options.ownDetector = write("changing.onnx", smallDetector());
        options.ownDetectorSha256 = tryOwnDetector(options.ownDetector).value();
        write("changing.onnx", smallDetector() + bytes(2, "other"));
        const auto loaded = FaceDetector::load(options);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::Changed);
    }
};

QTEST_GUILESS_MAIN(OwnDetectorTest)
#include "own_detector_test.moc"
