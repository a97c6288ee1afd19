// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/own_embedding.h"

#include "tests/core/faces/small_onnx.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

Picture filled(const char *bgr)
{
    return {100, 100, QByteArray(bgr, 3).repeated(100 * 100)};
}

} // namespace

class OwnEmbeddingTest : public QObject
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
    void embedding_isOfLengthOneAndInRedGreenBlue()
    {
        const FilePath file = write("colors.onnx", onnx::meanColor(ownEmbeddingSidePx));
        const auto model = loadOwnEmbedding(file, tryOwnEmbedding(file).value()).value();
        const QList<float> red = model->of(filled("\x10\x10\xF0"), {0.2, 0.2, 0.5, 0.5}).value();
        const QList<float> blue = model->of(filled("\xF0\x10\x10"), {0.2, 0.2, 0.5, 0.5}).value();
        QCOMPARE(red.size(), 3);
        QVERIFY(red[0] > 0.9F && blue[2] > 0.9F);
        QVERIFY(qAbs(cosine(red, red) - 1) < 1e-5);
        QVERIFY(cosine(red, blue) < sameFaceCosine);
        // At the picture's edge black stands in for what is missing; the direction stays.
        QVERIFY(cosine(red, model->of(filled("\x10\x10\xF0"), {-0.1, 0.7, 0.5, 0.5}).value()) > 0.99);
    }

    void tooSmallFace_hasNone()
    {
        const FilePath file = write("colors.onnx", onnx::meanColor(ownEmbeddingSidePx));
        const auto model = loadOwnEmbedding(file, tryOwnEmbedding(file).value()).value();
        QVERIFY(model->of(filled("\x10\x10\xF0"), {0.2, 0.2, 0.19, 0.3}).value().isEmpty());
        QCOMPARE(cosine({}, {1.0F, 0.0F}), 0.0);
    }

    void whatKeepsNotToTheContract_isRefused()
    {
        QCOMPARE(tryOwnEmbedding(write("text.onnx", "not a net")).error().kind, ErrorKind::Unsupported);
        const QByteArray picture =
            onnx::model(onnx::node("Relu", {"picture"}, "out") + onnx::bytes(2, "small") +
                        onnx::port(11, "picture", {1, 3, 112, 112}) + onnx::port(12, "out", {1, 3, 112, 112}));
        QCOMPARE(tryOwnEmbedding(write("picture.onnx", picture)).error().kind, ErrorKind::Unsupported);
        QCOMPARE(tryOwnEmbedding(FilePath::fromBytes("/none.onnx")).error().kind, ErrorKind::Unreadable);
    }

    void fileThatChanged_isRefused()
    {
        const FilePath file = write("changing.onnx", onnx::meanColor(ownEmbeddingSidePx));
        const QByteArray sum = tryOwnEmbedding(file).value();
        QCOMPARE(sum.size(), 64);
        write("changing.onnx", onnx::meanColor(ownEmbeddingSidePx) + onnx::bytes(2, "other"));
        QCOMPARE(loadOwnEmbedding(file, sum).error().kind, ErrorKind::Changed);
    }
};

QTEST_GUILESS_MAIN(OwnEmbeddingTest)
#include "own_embedding_test.moc"
