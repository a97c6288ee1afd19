// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/faces/small_onnx.h"
#include "tests/support/command_line_tester.h"

#include <QFile>
#include <QTest>

// Comparing faces is off, and switched on only by somebody who was shown what that means.
class RecognitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognition_wantsAModelAndTheNoticeRead()
    {
        const CommandLineTester tester;
        const QByteArray model = tester.folder() + "/faces.onnx";
        QFile file(QString::fromUtf8(model));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(onnx::meanColor(112)) > 0);
        file.close();
        QVERIFY(tester.run({"settings"}).output.contains("embedding       none\nrecognition     off\n"));
        const ProgramRun noModel = tester.run({"settings", "recognition", "on", "--i-have-read-this"});
        QCOMPARE(noModel.exitStatus, 2);
        QVERIFY2(noModel.errors.contains("settings embedding FILE"), noModel.errors.constData());
        QCOMPARE(tester.run({"settings", "embedding", model}).exitStatus, 0);
        const ProgramRun unread = tester.run({"settings", "recognition", "on"});
        QCOMPARE(unread.exitStatus, 2);
        QVERIFY(unread.output.contains("biometric") && unread.output.contains("Article 9"));
        QVERIFY(unread.errors.contains("Nothing was changed"));
        QVERIFY(tester.run({"settings"}).output.contains("recognition     off"));
        QCOMPARE(tester.run({"settings", "recognition", "on", "--i-have-read-this"}).exitStatus, 0);
        const QJsonObject settings = tester.run({"settings", "--json"}).json();
        QCOMPARE(settings.value(QStringLiteral("recognition")).toString(), QStringLiteral("on"));
        QCOMPARE(settings.value(QStringLiteral("embedding-sha256")).toString().size(), 64);
        QCOMPARE(tester.run({"settings", "recognition", "off"}).exitStatus, 0);
        QVERIFY(tester.run({"settings"}).output.contains("recognition     off"));
        QCOMPARE(tester.run({"settings", "embedding", tester.folder() + "/none.onnx"}).exitStatus, 3);
    }
};

QTEST_GUILESS_MAIN(RecognitionTest)
#include "recognition_test.moc"
