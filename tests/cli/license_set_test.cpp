// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line_tester.h"
#include "tests/support/witness.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray exiftool(const QStringList &words)
{
    QProcess process;
    process.start(u"exiftool"_s, words);
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

QByteArray contentOf(const QByteArray &path)
{
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// What "license set" writes beside the license, and what it leaves alone until the user has stated something.
class LicenseSetTest : public QObject
{
    Q_OBJECT

    // A fresh catalog and a photo a creator; an empty one names none.
    struct Shoot
    {
        CommandLineTester tester;
        QByteArray folder;

        explicit Shoot(const QStringList &creators, const QString &license = {})
        {
            folder = tester.copySamples({u"rocket.jpg"_s});
            for (qsizetype i = 0; i < creators.size(); ++i) {
                QFile::copy(QString::fromUtf8(folder + "/rocket.jpg"), QString::fromUtf8(photo(i)));
                exiftool({u"-q"_s, u"-overwrite_original"_s, u"-XMP-dc:Creator="_s + creators[i], u"-IPTC:Source=Old"_s,
                          u"-XMP-cc:License="_s + license, QString::fromUtf8(photo(i))});
            }
            QFile::remove(QString::fromUtf8(folder + "/rocket.jpg"));
        }

        QByteArray photo(qsizetype i) const { return folder + '/' + QByteArray::number(i) + ".jpg"; }

        // As JSON of the dry run: how many were left alone.
        int leftAlone(const QList<QByteArray> &words) const
        {
            const ProgramRun run = tester.run(QList<QByteArray>{"license", "set"} + words +
                                              QList<QByteArray>{folder, "--dry-run", "--json"});
            int count = 0;
            for (const QJsonValue &file : run.json()[u"files"_s].toArray())
                count += file[u"refusal"_s].isString();
            return count;
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"exiftool"_s).isEmpty())
            SKIP_WITHOUT_WITNESS("exiftool");
    }

    void template_isWrittenWithItsFieldsAndOptionsWin()
    {
        const Shoot shoot({u"Ada Example"_s});
        QCOMPARE(shoot.tester
                     .run({"license", "template", "save", "My usual", "by-sa-4.0", "--credit", "Example Press",
                           "--instructions", "Not before May"})
                     .exitStatus,
                 0);
        const ProgramRun set = shoot.tester.run(
            {"license", "set", "--template", "my usual", "--instructions", "Not before June", shoot.photo(0)});
        QVERIFY2(set.exitStatus == 0, set.errors.constData());
        const QString photo = QString::fromUtf8(shoot.photo(0));
        QCOMPARE(exiftool({u"-s3"_s, u"-XMP-cc:License"_s, photo}),
                 QByteArray("https://creativecommons.org/licenses/by-sa/4.0/"));
        QCOMPARE(exiftool({u"-s3"_s, u"-XMP-photoshop:Credit"_s, photo}), QByteArray("Example Press"));
        QCOMPARE(exiftool({u"-s3"_s, u"-XMP-photoshop:Instructions"_s, photo}), QByteArray("Not before June"));
    }

    void unknownTemplate_namesThoseThatAreThere()
    {
        const Shoot shoot({u"Ada Example"_s});
        shoot.tester.run({"license", "template", "save", "Club", "by-4.0"});
        const ProgramRun set = shoot.tester.run({"license", "set", "--template", "Clubs", shoot.photo(0)});
        QCOMPARE(set.exitStatus, 2);
        QVERIFY2(set.errors.contains("Club."), set.errors.constData());
    }

    void licenseAlone_leavesEachCreator()
    {
        const Shoot shoot({u"Ada Example"_s, u"Bea Example"_s});
        const ProgramRun set = shoot.tester.run(
            {"license", "set", "by-4.0", "--mine", "Ada Example", "--mine", "Bea Example", shoot.folder});
        QVERIFY2(set.exitStatus == 0, set.errors.constData());
        QCOMPARE(exiftool({u"-s3"_s, u"-XMP-dc:Creator"_s, QString::fromUtf8(shoot.photo(0))}),
                 QByteArray("Ada Example"));
        QCOMPARE(exiftool({u"-s3"_s, u"-XMP-dc:Creator"_s, QString::fromUtf8(shoot.photo(1))}),
                 QByteArray("Bea Example"));
    }

    void undoOfOnePhoto_leavesTheOther()
    {
        const Shoot shoot({u"Ada Example"_s, u"Ada Example"_s});
        const QByteArray before = contentOf(shoot.photo(0));
        QCOMPARE(shoot.tester.run({"license", "set", "by-4.0", shoot.folder}).exitStatus, 0);
        const QByteArray written = contentOf(shoot.photo(1));
        QCOMPARE(shoot.tester.run({"undo", "--photo", shoot.photo(0)}).exitStatus, 0);
        QCOMPARE(contentOf(shoot.photo(0)), before);
        QCOMPARE(contentOf(shoot.photo(1)), written);
    }

    void furtherFields_standInAllTheirHomes()
    {
        const Shoot shoot({u"Ada Example"_s});
        const QList<QByteArray> fields{"--credit",
                                       "Ada / Example Press",
                                       "--more-permissions",
                                       "https://example.org/more",
                                       "--use-guidelines",
                                       "https://example.org/please",
                                       "--instructions",
                                       "Not before May",
                                       "--source",
                                       "Example Archive",
                                       "--copyright-status",
                                       "protected",
                                       "--credit-required",
                                       "adjacent",
                                       "--terms-url",
                                       "https://example.org/terms",
                                       "--terms-text",
                                       "Terms & more",
                                       "--other-constraints",
                                       "None",
                                       "--licensor-name",
                                       "Example, Inc.",
                                       "--licensor-url",
                                       "https://example.org/buy"};
        const ProgramRun set = shoot.tester.run(QList<QByteArray>{"license", "set", "by-4.0", shoot.folder} + fields);
        QVERIFY2(set.exitStatus == 0, set.errors.constData());
        const QList<std::pair<QString, QByteArray>> expected{
            {u"XMP-photoshop:Credit"_s, "Ada / Example Press"},
            {u"IPTC:Credit"_s, "Ada / Example Press"},
            {u"XMP-cc:MorePermissions"_s, "https://example.org/more"},
            {u"XMP-cc:UseGuidelines"_s, "https://example.org/please"},
            {u"XMP-photoshop:Instructions"_s, "Not before May"},
            {u"IPTC:SpecialInstructions"_s, "Not before May"},
            {u"XMP-photoshop:Source"_s, "Example Archive"},
            {u"IPTC:Source"_s, "Example Archive"},
            {u"XMP-plus:CopyrightStatus"_s, "Protected"},
            {u"XMP-plus:CreditLineRequired"_s, "Credit Adjacent To Image"},
            {u"XMP-plus:TermsAndConditionsURL"_s, "https://example.org/terms"},
            {u"XMP-plus:TermsAndConditionsText"_s, "Terms & more"},
            {u"XMP-plus:OtherConstraints"_s, "None"},
            {u"XMP-plus:LicensorName"_s, "Example, Inc."},
            {u"XMP-plus:LicensorURL"_s, "https://example.org/buy"}};
        for (const auto &[tag, value] : expected)
            QCOMPARE(exiftool({u"-s3"_s, u'-' + tag, QString::fromUtf8(shoot.photo(0))}), value);
    }

    void keep_writesTheNamedFieldsOnly()
    {
        const Shoot shoot({u"Ada Example"_s}, u"https://creativecommons.org/licenses/by-sa/3.0/de/"_s);
        const QByteArray before = contentOf(shoot.photo(0));
        const ProgramRun plan = shoot.tester.run(
            {"license", "set", "keep", shoot.photo(0), "--credit", "New", "--remove", "source", "--dry-run", "--json"});
        const QJsonArray changes = plan.json()[u"files"_s][0][u"changes"_s].toArray();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0][u"field"_s].toString(), u"credit"_s);
        QCOMPARE(changes[1][u"after"_s].toString(), QString());
        QCOMPARE(contentOf(shoot.photo(0)), before);
        QCOMPARE(shoot.tester.run({"license", "set", "keep", shoot.photo(0), "--credit", "New", "--remove", "source"})
                     .exitStatus,
                 0);
        QCOMPARE(exiftool({u"-s3"_s, u"-XMP-cc:License"_s, u"-XMP-photoshop:Credit"_s, u"-IPTC:Source"_s,
                           u"-UsageTerms"_s, QString::fromUtf8(shoot.photo(0))}),
                 "https://creativecommons.org/licenses/by-sa/3.0/de/\nNew");
        QCOMPARE(shoot.tester.run({"undo"}).exitStatus, 0);
        QCOMPARE(contentOf(shoot.photo(0)), before);
    }

    void wrongValues_areExplainedBeforeAnythingIsRead()
    {
        const CommandLineTester tester;
        const auto run = [&](const QList<QByteArray> &words) {
            return tester.run(QList<QByteArray>{"license", "set", "keep", tester.folder()} + words);
        };
        QCOMPARE(run({}).exitStatus, 2);
        const ProgramRun status = run({"--copyright-status", "mine"});
        QCOMPARE(status.exitStatus, 2);
        QVERIFY2(status.errors.contains("protected, public-domain or unknown"), status.errors.constData());
        const ProgramRun field = run({"--remove", "persons-shown"});
        QCOMPARE(field.exitStatus, 2);
        QVERIFY2(field.errors.contains("is not one of license, creator"), field.errors.constData());
    }

    void photoOfSomebodyElse_waitsForAStatement()
    {
        const Shoot shoot({u"Bea Example"_s, QString()});
        const QByteArray before = contentOf(shoot.photo(0));
        const ProgramRun refused =
            shoot.tester.run({"license", "set", "by-4.0", shoot.folder, "--creator", "Ada Example"});
        QCOMPARE(refused.exitStatus, 3);
        QCOMPARE(contentOf(shoot.photo(0)), before);
        QVERIFY2(refused.errors.contains("--mine \"Bea Example\""), refused.errors.constData());
        QCOMPARE(exiftool({u"-s3"_s, u"-XMP-dc:Creator"_s, QString::fromUtf8(shoot.photo(1))}), "Ada Example");
        const ProgramRun stated = shoot.tester.run(
            {"license", "set", "by-4.0", shoot.folder, "--creator", "Ada Example", "--mine", "bea example"});
        QVERIFY2(stated.exitStatus == 0, stated.errors.constData());
        QVERIFY(shoot.tester.run({"sessions"}).output.contains("stated: may license photos of Bea Example"));
    }

    void ownNames_areAskedForOnce()
    {
        const Shoot shoot({u"Bea Example"_s});
        QCOMPARE(shoot.leftAlone({"by-4.0"}), 0); // One creator, and nobody said who the user is.
        QCOMPARE(shoot.tester.run({"names", "add", "Ada Example"}).output, "Ada Example\n");
        QCOMPARE(shoot.leftAlone({"by-4.0"}), 1);
        QCOMPARE(shoot.tester.run({"scan", shoot.folder}).exitStatus, 0);
        QVERIFY(shoot.tester.run({"check", shoot.folder, "--for", "commons", "--json"}).output.contains("LICENSE008"));
        QCOMPARE(shoot.tester.run({"names", "add", " Bea  Example ", "ADA EXAMPLE"}).output,
                 "Ada Example\nBea Example\n");
        QCOMPARE(shoot.leftAlone({"by-4.0"}), 0);
        QVERIFY(!shoot.tester.run({"check", shoot.folder, "--for", "commons", "--json"}).output.contains("LICENSE008"));
        QCOMPARE(shoot.tester.run({"names", "remove", "bea example"}).output, "Ada Example\n");
        QVERIFY(shoot.tester.run({"names", "remove", "Bea Example"}).exitStatus != 0);
    }

    void severalOwners_areConfirmedOneByOne()
    {
        const Shoot shoot({u"Ada Example"_s, u"Bea Example"_s, QString()});
        const ProgramRun plan = shoot.tester.run({"license", "set", "by-4.0", shoot.folder, "--dry-run"});
        QVERIFY2(plan.output.contains("3 groups of creator and license"), plan.output.constData());
        QVERIFY2(plan.output.contains("“Bea Example”, no license: 1 photo (left alone)"), plan.output.constData());
        QVERIFY2(plan.output.contains("--mine \"Ada Example\" --mine \"Bea Example\""), plan.output.constData());
        QCOMPARE(shoot.leftAlone({"by-4.0"}), 2);
        QCOMPARE(shoot.leftAlone({"by-4.0", "--mine", "Bea Example"}), 1);
        QCOMPARE(shoot.leftAlone({"by-4.0", "--mine", "Bea Example", "--mine", "Ada Example"}), 0);
    }

    void publicDomain_isNotNarrowedByMistake()
    {
        const Shoot given({u"Ada Example"_s}, u"https://creativecommons.org/publicdomain/zero/1.0/"_s);
        QCOMPARE(given.leftAlone({"by-4.0"}), 1);
        QCOMPARE(given.leftAlone({"all-rights-reserved"}), 1);
        QCOMPARE(given.leftAlone({"cc0-1.0"}), 0);
        QCOMPARE(given.leftAlone({"by-4.0", "--despite-public-domain"}), 0);
        const Shoot marked({u"Ada Example"_s}, u"https://creativecommons.org/publicdomain/mark/1.0/"_s);
        QCOMPARE(marked.leftAlone({"by-4.0"}), 1);
        QCOMPARE(marked.leftAlone({"cc0-1.0"}), 0);
    }

    void translations_goWhenTheySpeakOfAnotherLicense()
    {
        const Shoot shoot({u"Ada Example"_s});
        const QString photo = QString::fromUtf8(shoot.photo(0));
        const auto set = [&] { return shoot.tester.run({"license", "set", "by-4.0", shoot.folder}).exitStatus; };
        QCOMPARE(set(), 0);
        exiftool({u"-q"_s, u"-overwrite_original"_s, u"-XMP-xmpRights:UsageTerms-de=Lizenz CC BY-NC 3.0"_s,
                  u"-XMP-dc:Rights-de=(c) Ada Example"_s, photo});
        QCOMPARE(set(), 0);
        QCOMPARE(exiftool({u"-s3"_s, u"-XMP-xmpRights:UsageTerms-de"_s, photo}), QByteArray());
        QCOMPARE(exiftool({u"-s3"_s, u"-XMP-dc:Rights-de"_s, photo}), "(c) Ada Example");
        QVERIFY(exiftool({u"-s3"_s, u"-XMP-xmpRights:UsageTerms"_s, photo}).contains("licenses/by/4.0"));
    }
};

QTEST_GUILESS_MAIN(LicenseSetTest)
#include "license_set_test.moc"
