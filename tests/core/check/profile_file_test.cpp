// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/profile_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class ProfileFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInProfiles_areWrittenAndReadBackAsTheyWere()
    {
        for (const Profile &profile : builtInProfiles()) {
            const Result<Profile> read = parseProfile(profileJson(profile), profile.id);
            QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
            QCOMPARE(read->id, profile.id);
            QCOMPARE(read->title, profile.title);
            QCOMPARE(read->uses, profile.uses);
            QCOMPARE(read->severities, profile.severities);
            QCOMPARE(read->licenses, profile.licenses);
            QCOMPARE(read->keep, profile.keep);
            QCOMPARE(read->peopleHint, profile.peopleHint);
        }
    }
    void saving_takesThePlaceOfTheFileWithTheId()
    {
        const QTemporaryDir folder;
        Profile profile;
        profile.id = QStringLiteral("club-magazine");
        profile.title = QStringLiteral("Club magazine");
        QVERIFY(saveUserProfile(profile, folder.path()));
        QVERIFY(QFile::rename(folder.filePath(QStringLiteral("club-magazine.json")),
                              folder.filePath(QStringLiteral("other.json"))));
        profile.title = QStringLiteral("The magazine");
        QVERIFY(saveUserProfile(profile, folder.path()));
        const UserProfiles known = readUserProfiles(folder.path());
        QCOMPARE(known.profiles.size(), 1);
        QCOMPARE(known.profiles.first().title, QStringLiteral("The magazine"));
        QVERIFY(removeUserProfile(profile.id, folder.path()));
        QVERIFY(readUserProfiles(folder.path()).profiles.isEmpty());
        QCOMPARE(removeUserProfile(profile.id, folder.path()).error().kind, ErrorKind::NotFound);
    }
    void whatCannotBeReadBack_isRefusedAndChangesNothing()
    {
        const QTemporaryDir folder;
        Profile profile;
        profile.id = QStringLiteral("Club Magazine");
        QVERIFY(!saveUserProfile(profile, folder.path()));
        profile.id = QStringLiteral("club");
        profile.licenses = {QStringLiteral("no-such-license")};
        const Result<void> saved = saveUserProfile(profile, folder.path());
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(u"no-such-license"));
        QVERIFY(readUserProfiles(folder.path()).profiles.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProfileFileTest)
#include "profile_file_test.moc"
