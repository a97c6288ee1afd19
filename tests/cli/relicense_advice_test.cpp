// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line_tester.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

// What the program says before a photo is relicensed, and later of photos whose people have something to say: each row
// of the table of moves (standards, 2.5) as somebody at the command line meets it. The functions behind it:
// core/license/relicense_move_test; the rules of check: core/check/judge_photo_test.
class RelicenseAdviceTest : public QObject
{
    Q_OBJECT

    CommandLineTester m_tester;
    int m_folders = 0;

    QByteArray folderWith(const QString &sample)
    {
        const QByteArray folder = m_tester.folder() + "/shoot" + QByteArray::number(++m_folders);
        const QString name = QFile::decodeName(folder);
        if (!QDir().mkpath(name) || !QFile::copy(QStringLiteral(CLEARFRAME_SAMPLES "/") + sample, name + u'/' + sample))
            qFatal("cannot copy a sample");
        return folder;
    }

    QByteArray photo(const QString &license = {}, const QByteArray &creator = "Ada Example")
    {
        const QByteArray folder = folderWith(QStringLiteral("rocket.jpg"));
        if (!license.isEmpty())
            m_tester.run({"license", "set", license.toUtf8(), folder, "--creator", creator, "--mine", creator,
                          "--despite-public-domain"});
        return folder;
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_tester.run({"names", "add", "Ada Example"}).exitStatus, 0); }

    void move_isCommentedBeforeItIsMade_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QByteArray>("creator");
        QTest::addColumn<QList<QByteArray>>("words");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *move, const QString &before, const QList<QByteArray> &words,
                            const QByteArray &said, const QByteArray &creator = "Ada Example") {
            QTest::newRow(move) << before << creator << words << said;
        };
        const QString by = QStringLiteral("by-4.0");
        row("own, unlicensed", {}, {"by-4.0"}, "gets its first license");
        row("any license", {}, {"by-4.0"}, "cannot be taken back");
        row("wider", QStringLiteral("by-nc-4.0"), {"by-4.0"}, "will allow more than before, for good");
        row("narrower", by, {"by-nc-4.0"}, "keep it");
        row("narrower to all rights reserved", by, {"all-rights-reserved"}, "keep it");
        row("CC0 to anything", QStringLiteral("cc0-1.0"), {"by-4.0"}, "--despite-public-domain");
        row("Public Domain Mark on own photo", {}, {"pdm-1.0"}, "choose CC0");
        row("license on a free work", QStringLiteral("pdm-1.0"), {"by-4.0"}, "Public Domain Mark");
        row("CC0 and protected", {}, {"cc0-1.0", "--marked", "yes"}, "the opposite of CC0");
        row("BY and not protected", {}, {"by-4.0", "--marked", "no"}, "the opposite of CC BY 4.0");
        row("kept license and not protected", by, {"keep", "--marked", "no"}, "the opposite of their license");
        row("another's photo", by, {"by-sa-4.0"}, "--mine \"Bea Example\"", "Bea Example");
        row("another's photo to a newer version", QStringLiteral("by-sa-3.0"), {"by-sa-4.0"}, "only an adaptation",
            "Bea Example");
        row("retired code", {}, {"sampling+-1.0"}, "no longer recommended");
        row("older version", {}, {"by-3.0"}, "no longer recommended");
        row("port", {}, {"by-3.0-de"}, "no longer recommended");
        row("port for organizations", {}, {"by-3.0-igo"}, "intergovernmental organizations");
        row("prohibited data mining", {}, {"by-4.0", "--data-mining", "prohibited"}, "which CC BY 4.0 permits");
    }

    void move_isCommentedBeforeItIsMade()
    {
        QFETCH(QString, before);
        QFETCH(QByteArray, creator);
        QFETCH(QList<QByteArray>, words);
        QFETCH(QByteArray, said);
        const QByteArray folder = photo(before, creator);
        QList<QByteArray> command{"license", "set", words.takeFirst(), folder, "--dry-run"};
        const ProgramRun run = m_tester.run(command + words);
        const QByteArray all = run.output + run.errors;
        QVERIFY2(all.contains(said), all.constData());
    }

    void moveThatFits_isNotCommentedOnContradictions()
    {
        const QByteArray folder = photo(QStringLiteral("by-4.0"));
        for (const QList<QByteArray> &words : {QList<QByteArray>{"cc0-1.0", "--marked", "no"},
                                               {"by-4.0", "--marked", "yes"},
                                               {"by-nc-4.0", "--data-mining", "prohibited"}}) {
            const ProgramRun run =
                m_tester.run(QList<QByteArray>{"license", "set", words.first(), folder, "--dry-run"} + words.mid(1));
            const QByteArray all = run.output + run.errors;
            QVERIFY2(!all.contains("the opposite of") && !all.contains("prohibit data mining"), all.constData());
        }
        QCOMPARE(m_tester.run({"license", "set", "by-4.0", folder, "--marked", "perhaps"}).exitStatus, 2);
    }

    void markedAlone_isWrittenWithAKeptLicense()
    {
        const QByteArray folder = photo(QStringLiteral("by-4.0"));
        QCOMPARE(m_tester.run({"license", "set", "keep", folder, "--marked", "no"}).exitStatus, 0);
        const QJsonValue shown =
            m_tester.run({"license", "show", folder + "/rocket.jpg", "--json"}).json()[QStringLiteral("photos")][0];
        QCOMPARE(shown[QStringLiteral("license")][QStringLiteral("id")].toString(), QStringLiteral("by-4.0"));
        QVERIFY(m_tester.run({"license", "show", folder + "/rocket.jpg"}).output.contains("False"));
    }

    // A wiki that takes free licenses only.
    void destination_refusesALicenseThatItDoesNotTake()
    {
        const QByteArray folder = photo(QStringLiteral("by-nc-4.0"));
        QVERIFY(m_tester.run({"scan", folder}).exitStatus != 2);
        const ProgramRun run = m_tester.run({"check", folder, "--for", "commons", "--json"});
        QVERIFY2(run.output.contains("LICENSE010"), run.output.constData());
    }

    void peopleOfThePhoto_areHeardBeforeAndAfter()
    {
        const QByteArray folder = folderWith(QStringLiteral("grace_hopper.jpg"));
        const QByteArray file = folder + "/grace_hopper.jpg";
        QVERIFY(m_tester.run({"scan", folder}).exitStatus != 2);
        const QJsonValue faces =
            m_tester.run({"faces", file, "--json"}).json()[QStringLiteral("photos")][0][QStringLiteral("faces")];
        QVERIFY(!faces.toArray().isEmpty());
        for (const QJsonValue &face : faces.toArray()) {
            const QByteArray id = QByteArray::number(face[QStringLiteral("id")].toInteger());
            QCOMPARE(m_tester.run({"face", "decide", id, "person", "Cleo Example"}).exitStatus, 0);
        }
        QCOMPARE(m_tester.run({"consent", "grant", "Cleo Example", "--for", "website", "--licenses", "by-nc-4.0"})
                     .exitStatus,
                 0);
        // A license for commercial use while the consent is limited: before it is given, and by check when it is there.
        const ProgramRun before = m_tester.run({"license", "set", "by-4.0", folder, "--dry-run"});
        QVERIFY2((before.output + before.errors).contains("consent does not cover this license"),
                 before.output + before.errors);
        QCOMPARE(
            m_tester.run({"license", "set", "by-4.0", folder, "--mine", "NASA", "--creator", "Ada Example"}).exitStatus,
            0);
        const ProgramRun limited = m_tester.run({"check", folder, "--for", "website", "--json"});
        QVERIFY2(limited.output.contains("PEOPLE006"), limited.output.constData());
        // Others' ND photo that is covered for export: covering is a change.
        QCOMPARE(m_tester
                     .run({"license", "set", "by-nc-nd-4.0", folder, "--creator", "Bea Example", "--mine",
                           "Bea Example", "--mine", "Ada Example"})
                     .exitStatus,
                 0);
        QCOMPARE(m_tester.run({"consent", "refuse", "Cleo Example"}).exitStatus, 0);
        const ProgramRun copied = m_tester.run(
            {"export", folder, "--to", m_tester.folder() + "/copies", "--for", "website", "--cover", "box"});
        QVERIFY2((copied.output + copied.errors).contains("covering is a change"), copied.output + copied.errors);
        // Withdrawn when it is out: the license lives on, the photo is stopped and the copies are listed.
        const ProgramRun withdrawn = m_tester.run({"consent", "withdraw", "Cleo Example"});
        QVERIFY2(withdrawn.exitStatus == 0 || withdrawn.exitStatus == 1, withdrawn.errors.constData());
        QVERIFY2(m_tester.run({"check", folder, "--for", "website", "--json"}).output.contains("PEOPLE003"), file);
    }
};

QTEST_GUILESS_MAIN(RelicenseAdviceTest)
#include "relicense_advice_test.moc"
