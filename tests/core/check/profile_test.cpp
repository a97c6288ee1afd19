// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/check/check_fixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fixture;

Q_DECLARE_METATYPE(Severity)

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInProfiles_areAllThere()
    {
        QStringList ids;
        for (const Profile &profile : builtInProfiles()) {
            ids.append(profile.id);
            QVERIFY(!profile.title.isEmpty() && !profile.uses.isEmpty());
        }
        QCOMPARE(ids, (QStringList{u"website"_s, u"commons"_s, u"flickr"_s, u"press"_s, u"school"_s, u"stock"_s,
                                   u"print"_s, u"archive"_s}));
    }

    void noBuiltInProfile_softensWhatUnknownPeopleMean()
    {
        for (const Profile &profile : builtInProfiles()) {
            for (int rule = 1; rule <= 8; ++rule)
                QCOMPARE(profile.severityOf(u"PEOPLE00%1"_s.arg(rule)), Severity::Error);
        }
    }

    void severity_dependsOnTheProfile_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Severity>("severity");
        QTest::newRow("website license") << u"website"_s << u"LICENSE001"_s << Severity::Error;
        QTest::newRow("press license") << u"press"_s << u"LICENSE001"_s << Severity::Warning;
        QTest::newRow("website creator") << u"website"_s << u"LICENSE006"_s << Severity::Warning;
        QTest::newRow("commons creator") << u"commons"_s << u"LICENSE006"_s << Severity::Error;
        QTest::newRow("website candidates") << u"website"_s << u"PEOPLE009"_s << Severity::Advice;
        QTest::newRow("school candidates") << u"school"_s << u"PEOPLE009"_s << Severity::Warning;
        QTest::newRow("print and AI") << u"print"_s << u"AI001"_s << Severity::Off;
        QTest::newRow("website position") << u"website"_s << u"PRIVACY001"_s << Severity::Warning;
        QTest::newRow("commons position") << u"commons"_s << u"PRIVACY001"_s << Severity::Advice;
        QTest::newRow("school serial numbers") << u"school"_s << u"PRIVACY004"_s << Severity::Warning;
        QTest::newRow("archive serial numbers") << u"archive"_s << u"PRIVACY004"_s << Severity::Off;
        QTest::newRow("stock age") << u"stock"_s << u"PRIVACY005"_s << Severity::Advice;
        QTest::newRow("commons old license") << u"commons"_s << u"LICENSE007"_s << Severity::Advice;
        QTest::newRow("no rule") << u"website"_s << u"NOTHING001"_s << Severity::Off;
    }

    void severity_dependsOnTheProfile()
    {
        QFETCH(QString, profile);
        QFETCH(QString, rule);
        QFETCH(Severity, severity);
        QCOMPARE(findProfile(profile)->severityOf(rule), severity);
    }

    void destination_takesItsLicensesOnly_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("license");
        QTest::addColumn<bool>("isTaken");
        const auto row = [](const QString &profile, const QString &license, bool isTaken) {
            QTest::newRow(qPrintable(profile + u' ' + license)) << profile << license << isTaken;
        };
        row(u"commons"_s, u"by-sa-4.0"_s, true);
        row(u"commons"_s, u"by-2.5-scotland"_s, true);
        row(u"commons"_s, u"cc0-1.0"_s, true);
        row(u"commons"_s, u"by-nc-4.0"_s, false);
        row(u"commons"_s, u"by-nd-4.0"_s, false);
        row(u"commons"_s, u"all-rights-reserved"_s, false);
        row(u"website"_s, u"all-rights-reserved"_s, true);
        row(u"flickr"_s, u"by-nc-2.0"_s, true);
        row(u"flickr"_s, u"by-3.0"_s, false);
        row(u"stock"_s, u"by-4.0"_s, false);
    }

    void destination_takesItsLicensesOnly()
    {
        QFETCH(QString, profile);
        QFETCH(QString, license);
        QFETCH(bool, isTaken);
        PhotoFacts photo = clearPhoto();
        photo.rights.license.license = findLicense(license);
        const PhotoVerdict judged = judgePhoto(photo, {}, *findProfile(profile), Day);
        QCOMPARE(!findingOf(judged, u"LICENSE010"_s).has_value(), isTaken);
        if (!isTaken)
            QCOMPARE(judged.verdict, Verdict::Blocked);
    }

    void families_areUnderstood()
    {
        const auto taking = [](const QString &entry) { return Profile{u"x"_s, u"X"_s, {}, {}, {entry}, {}}; };
        QVERIFY(taking(u"free"_s).takes(*findLicense(u"by-3.0-de"_s)));
        QVERIFY(!taking(u"free"_s).takes(*findLicense(u"by-nc-4.0"_s)));
        QVERIFY(taking(u"cc"_s).takes(*findLicense(u"by-nc-4.0"_s)));
        QVERIFY(!taking(u"cc"_s).takes(*findLicense(u"all-rights-reserved"_s)));
    }

    void unknownProfile_isNamedWithTheKnownOnes()
    {
        const Result<Profile> profile = findProfile(u"web site"_s);
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, ErrorKind::NotFound);
        QVERIFY(profile.error().message.contains(u"web site") && profile.error().message.contains(u"commons"));
    }

    void userProfile_isRead()
    {
        const Result<Profile> profile = parseProfile(R"({
            "schema": "clearframe.profile/1", "id": "club-magazine", "title": "Club magazine",
            "uses": ["print", "web"], "rules": {"LICENSE004": "warning", "AI001": "off"},
            "licenses": ["free", "by-nc-4.0"], "ownNames": ["Ada Example"]})",
                                                     u"club.json"_s);
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().message));
        QCOMPARE(profile->id, u"club-magazine"_s);
        QCOMPARE(profile->title, u"Club magazine"_s);
        QCOMPARE(profile->uses, (QList<Use>{Use::Print, Use::Web}));
        QCOMPARE(profile->severityOf(u"LICENSE004"_s), Severity::Warning);
        QCOMPARE(profile->severityOf(u"PEOPLE001"_s), Severity::Error);
        QCOMPARE(profile->licenses, (QStringList{u"free"_s, u"by-nc-4.0"_s}));
        QCOMPARE(profile->ownNames, QStringList{u"Ada Example"_s});
    }

    void wrongProfile_isRefusedWithKeyAndLine_data()
    {
        QTest::addColumn<QByteArray>("lines"); // Between the id and the end.
        QTest::addColumn<QString>("words");
        QTest::newRow("broken JSON") << QByteArray("\"uses\": [") << u"line 4: this is not valid JSON"_s;
        QTest::newRow("unknown key") << QByteArray("\"use\": []") << u"line 3: “use”"_s;
        QTest::newRow("unknown use") << QByteArray("\"uses\":\n[\"podcast\"]") << u"line 4: “podcast”"_s;
        QTest::newRow("uses no list") << QByteArray("\"uses\": \"web\"") << u"line 3: “uses”"_s;
        QTest::newRow("unknown rule") << QByteArray("\"rules\": {\n\n\"LICENSE999\": \"error\"}")
                                      << u"line 5: “LICENSE999”"_s;
        QTest::newRow("wrong severity") << QByteArray("\"rules\": {\"AI001\": \"loud\"}") << u"line 3: “AI001”"_s;
        QTest::newRow("severity no text") << QByteArray("\"rules\": {\"AI001\": 1}") << u"line 3: “AI001”"_s;
        QTest::newRow("rules no object") << QByteArray("\"rules\": []") << u"line 3: “rules”"_s;
        QTest::newRow("unknown may not pass")
            << QByteArray("\"rules\": {\"PEOPLE008\": \"off\"}") << u"line 3: “PEOPLE008”"_s;
        QTest::newRow("unknown license") << QByteArray("\"licenses\": [\"by-9.0\"]") << u"line 3: “by-9.0”"_s;
        QTest::newRow("title no text") << QByteArray("\"title\": 3") << u"line 3: “title”"_s;
        QTest::newRow("unknown to keep") << QByteArray("\"keep\": [\"faces\"]") << u"line 3: “faces”"_s;
        QTest::newRow("names no texts") << QByteArray("\"ownNames\": [1]") << u"line 3: “ownNames”"_s;
    }

    void wrongProfile_isRefusedWithKeyAndLine()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, words);
        const QByteArray json = "{\"schema\": \"clearframe.profile/1\",\n\"id\": \"club\",\n" + lines + "\n}";
        const Result<Profile> profile = parseProfile(json, u"club.json"_s);
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, ErrorKind::Invalid);
        QVERIFY2(profile.error().message.contains(u"club.json, "_s + words), qPrintable(profile.error().message));
    }

    void profileWithoutIdOrSchema_isRefused()
    {
        QVERIFY(parseProfile("{}", u"x.json"_s).error().message.contains(u"schema"));
        QVERIFY(parseProfile("{\"schema\": \"clearframe.profile/1\"}", u"x.json"_s).error().message.contains(u"“id”"));
        QVERIFY(!parseProfile("{\"schema\": \"clearframe.profile/1\", \"id\": \"../x\"}", u"x.json"_s));
        QVERIFY(!parseProfile("[]", u"x.json"_s));
        QVERIFY(!parseProfile("", u"x.json"_s));
    }

    void userFolder_isReadAndItsFaultsAreNamed()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        };
        write(u"club.json"_s,
              R"({"schema": "clearframe.profile/1", "id": "club", "uses": ["web"], "keep": ["dates"]})");
        write(u"broken.json"_s, "{\n\"schema\": ");
        const UserProfiles found = readUserProfiles(folder.path());
        QCOMPARE(found.profiles.size(), 1);
        QCOMPARE(found.profiles[0].keep, QStringList{u"dates"_s});
        QCOMPARE(found.problems.size(), 1);
        QVERIFY2(found.problems[0].contains(u"broken.json, line 2"), qPrintable(found.problems[0]));
        QVERIFY(readUserProfiles(folder.filePath(u"none"_s)).profiles.isEmpty());
    }

    void everyRule_hasIdTitleAndName()
    {
        QCOMPARE(allRules().size(), 30);
        for (const RuleInfo &rule : allRules()) {
            QVERIFY(!rule.title.isEmpty());
            QCOMPARE(findRule(rule.id)->title, rule.title);
            QCOMPARE(severityFromName(severityName(rule.defaultSeverity)), std::optional(rule.defaultSeverity));
        }
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
