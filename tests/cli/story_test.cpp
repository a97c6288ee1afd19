// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line_tester.h"
#include "tests/support/witness.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace {

QJsonObject photoNamed(const QJsonObject &answer, const QString &name)
{
    for (const QJsonValue &photo : answer[QStringLiteral("photos")].toArray())
        if (photo[QStringLiteral("path")].toString().endsWith(u'/' + name))
            return photo.toObject();
    return {};
}

QStringList rulesOf(const QJsonObject &photo)
{
    QStringList rules;
    for (const QJsonValue &finding : photo[QStringLiteral("findings")].toArray())
        rules.append(finding[QStringLiteral("rule")].toString());
    return rules;
}

QByteArray exiftoolTag(const QByteArray &file, const QByteArray &tag)
{
    QProcess process;
    process.start(QStringLiteral("exiftool"),
                  {QStringLiteral("-s3"), u'-' + QString::fromUtf8(tag), QString::fromUtf8(file)});
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

QByteArray contentOf(const QByteArray &path)
{
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The way of a photographer from a folder to cleared copies, with the program from outside.
class StoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_photos = m_tester.copySamples(CommandLineTester::sampleNames());
        const ProgramRun scan = m_tester.run({"scan", m_photos});
        QVERIFY2(scan.exitStatus == 0, scan.errors.constData());
        QVERIFY(scan.output.contains("8 photos, 8 new"));
    }

    void freshSamples_facesWithoutDecisionAreUndecided()
    {
        const ProgramRun run = m_tester.run({"check", m_photos, "--for", "website", "--json"});
        QCOMPARE(run.exitStatus, 1);
        QCOMPARE(run.json()[QStringLiteral("schema")].toString(), QStringLiteral("clearframe.check/1"));
        for (const char *name : {"astronaut.png", "camera.png", "grace_hopper.jpg"}) {
            const QJsonObject photo = photoNamed(run.json(), QString::fromLatin1(name));
            QCOMPARE(photo[QStringLiteral("verdict")].toString(), QStringLiteral("undecided"));
            QCOMPARE(photo[QStringLiteral("faces")].toInt(), 1);
            QVERIFY2(rulesOf(photo).contains(QStringLiteral("PEOPLE001")), name);
        }
        for (const char *name : {"coffee.png", "china.jpg", "flower.jpg", "chelsea.png", "rocket.jpg"}) {
            const QJsonObject photo = photoNamed(run.json(), QString::fromLatin1(name));
            QCOMPARE(photo[QStringLiteral("faces")].toInt(-1), 0);
            QVERIFY2(!rulesOf(photo).contains(QStringLiteral("PEOPLE001")), name);
        }
    }

    void secondScan_findsNothingToDo()
    {
        const ProgramRun run = m_tester.run({"scan", m_photos, "--json"});
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.json()[QStringLiteral("unchanged")].toInt(), 8);
        QCOMPARE(run.json()[QStringLiteral("new")].toInt(), 0);
    }

    void decidedAndLicensed_isClear()
    {
        decideFaces();
        for (const char *name : {"Pilot 3", "Officer 1", "Operator 9"})
            QCOMPARE(m_tester.run({"consent", "grant", name, "--for", "website"}).exitStatus, 0);
        keepOriginals();
        const ProgramRun set = m_tester.run({"license", "set", "by-sa-4.0", m_photos, "--creator", "Ada Example"});
        QVERIFY2(set.exitStatus == 0, (set.errors + set.output).constData());
        const ProgramRun check = m_tester.run({"check", m_photos, "--for", "website"});
        QVERIFY2(check.exitStatus == 0, check.output.constData());
    }

    void everyWrittenFile_isReadByExiftool()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("exiftool")).isEmpty())
            SKIP_WITHOUT_WITNESS("exiftool");
        for (const QString &name : CommandLineTester::sampleNames()) {
            const QByteArray file = m_photos + '/' + name.toUtf8();
            QCOMPARE(exiftoolTag(file, "XMP-cc:License"), "https://creativecommons.org/licenses/by-sa/4.0/");
            QCOMPARE(exiftoolTag(file, "XMP-dc:Creator"), "Ada Example");
            QVERIFY2(exiftoolTag(file, "XMP-dc:Rights").contains("Ada Example"), file.constData());
            QVERIFY2(exiftoolTag(file, "XMP-xmpRights:UsageTerms").contains("creativecommons.org/licenses/by-sa/4.0"),
                     file.constData());
            QCOMPARE(exiftoolTag(file, "XMP-xmpRights:Marked"), "True");
            QCOMPARE(exiftoolTag(file, "XMP-cc:AttributionName"), "Ada Example");
        }
    }

    void export_copiesWhatIsClear()
    {
        const QByteArray copies = m_tester.folder() + "/copies";
        const ProgramRun run = m_tester.run({"export", m_photos, "--to", copies, "--for", "website", "--json"});
        QVERIFY2(run.exitStatus == 0, (run.errors + run.output).constData());
        for (const QString &name : CommandLineTester::sampleNames())
            QVERIFY2(!contentOf(copies + '/' + name.toUtf8()).isEmpty(), qPrintable(name));
        QVERIFY(contentOf(copies + "/clearframe-report.html").contains("astronaut.png"));
        QVERIFY(!contentOf(copies + "/clearframe-report.json").isEmpty());
    }

    void withdrawal_blocksAndListsTheCopies()
    {
        const ProgramRun withdraw = m_tester.run({"consent", "withdraw", "Pilot 3"});
        QCOMPARE(withdraw.exitStatus, 0);
        QVERIFY2(withdraw.output.contains("copies/astronaut.png"), withdraw.output.constData());
        QVERIFY(!withdraw.output.contains("grace_hopper"));
        const ProgramRun check = m_tester.run({"check", m_photos, "--for", "website", "--json"});
        QCOMPARE(check.exitStatus, 1);
        const QJsonObject photo = photoNamed(check.json(), QStringLiteral("astronaut.png"));
        QCOMPARE(photo[QStringLiteral("verdict")].toString(), QStringLiteral("blocked"));
        QVERIFY(rulesOf(photo).contains(QStringLiteral("PEOPLE003")));
    }

    void export_leavesOutWhoWithdrew_unlessCovered()
    {
        const QByteArray copies = m_tester.folder() + "/second";
        const QByteArray photo = m_photos + "/astronaut.png";
        const ProgramRun run = m_tester.run({"export", photo, "--to", copies, "--for", "website"});
        QCOMPARE(run.exitStatus, 1);
        QVERIFY(!QFile::exists(QString::fromUtf8(copies + "/astronaut.png")));
        const ProgramRun covered =
            m_tester.run({"export", photo, "--to", copies, "--for", "website", "--cover", "pixelate"});
        QVERIFY2(covered.exitStatus == 0, (covered.errors + covered.output).constData());
        const ProgramRun seen = m_tester.run({"inspect", copies + "/astronaut.png"});
        QVERIFY2(seen.output.contains("\"faces\":[]"), seen.output.constData());
    }

    void undo_bringsBackEveryByte()
    {
        const ProgramRun undo = m_tester.run({"undo"});
        QVERIFY2(undo.exitStatus == 0, (undo.errors + undo.output).constData());
        for (auto it = m_originals.begin(); it != m_originals.end(); ++it)
            QVERIFY2(contentOf(m_photos + '/' + it.key()) == it.value(), it.key().constData());
    }

    void forgottenPerson_staysBlocked()
    {
        QCOMPARE(m_tester.run({"person", "forget", "Officer 1", "--yes"}).exitStatus, 0);
        const ProgramRun check = m_tester.run({"check", m_photos + "/grace_hopper.jpg", "--for", "website", "--json"});
        QCOMPARE(photoNamed(check.json(), QStringLiteral("grace_hopper.jpg"))[QStringLiteral("verdict")].toString(),
                 QStringLiteral("blocked"));
        QVERIFY(!m_tester.run({"person", "list"}).output.contains("Officer 1"));
    }

private:
    void decideFaces()
    {
        const QList<QPair<QString, QByteArray>> people = {{QStringLiteral("astronaut.png"), "Pilot 3"},
                                                          {QStringLiteral("grace_hopper.jpg"), "Officer 1"},
                                                          {QStringLiteral("camera.png"), "Operator 9"}};
        const ProgramRun faces = m_tester.run({"faces", m_photos, "--json"});
        QCOMPARE(faces.json()[QStringLiteral("schema")].toString(), QStringLiteral("clearframe.faces/1"));
        for (const auto &[photo, person] : people) {
            const QJsonObject face =
                photoNamed(faces.json(), photo)[QStringLiteral("faces")].toArray().at(0).toObject();
            const QByteArray id = QByteArray::number(face[QStringLiteral("id")].toInteger());
            const ProgramRun decide = m_tester.run({"face", "decide", id, "person", person});
            QVERIFY2(decide.exitStatus == 0, decide.errors.constData());
        }
    }

    void keepOriginals()
    {
        for (const QString &name : CommandLineTester::sampleNames())
            m_originals[name.toUtf8()] = contentOf(m_photos + '/' + name.toUtf8());
    }

    CommandLineTester m_tester;
    QByteArray m_photos;
    QHash<QByteArray, QByteArray> m_originals;
};

QTEST_GUILESS_MAIN(StoryTest)
#include "story_test.moc"
