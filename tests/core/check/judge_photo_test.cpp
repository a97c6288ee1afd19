// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/check/check_fixture.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace fixture;

namespace {

struct Case
{
    PhotoFacts photo = clearPhoto();
    PeopleFacts people;
};

using Change = std::function<void(Case &)>;

Change withPerson(const QList<Consent> &consents, bool isMinor = false)
{
    return [=](Case &c) {
        c.photo.faces = {face(DecisionKind::Person, 7)};
        c.people = runner(consents, isMinor);
    };
}

Change withFace(DecisionKind kind, const QString &reason = {})
{
    return [=](Case &c) { c.photo.faces = {face(kind, 0, reason)}; };
}

Change withLicense(const QString &id)
{
    return [=](Case &c) { c.photo.rights.license = {findLicense(id), Certainty::Exact, {}}; };
}

Change withRelease(const QString &release, const Change &people)
{
    return [=](Case &c) {
        c.photo.rights.modelRelease = release;
        people(c);
    };
}

Change withPrivate(const QStringList &words)
{
    return [=](Case &c) { c.photo.privateItems = words; };
}

Change nothing()
{
    return [](Case &) {};
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Verdict)

class JudgePhotoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_firesWithItsEffect_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("words"); // Part of the message.
        QTest::addColumn<QString>("action");
        const auto row = [](const char *name, const Change &change, const QString &rule, Verdict verdict,
                            const QString &words, const QString &action) {
            QTest::newRow(name) << change << rule << verdict << words << action;
        };
        using enum Verdict;
        row("undecided face", withFace(DecisionKind::None), u"PEOPLE001"_s, Undecided, u"at the top left"_s,
            u"decide-face"_s);
        row(
            "undecided person",
            [](Case &c) {
                c.photo.faces = {face(DecisionKind::None)};
                c.photo.faces[0].kind = FaceKind::Person;
            },
            u"PEOPLE001"_s, Undecided, u"the person"_s, u"decide-face"_s);
        row("exception without reason", withFace(DecisionKind::LegalException), u"PEOPLE001"_s, Undecided,
            u"no reason"_s, u"decide-face"_s);
        row("not asked", withPerson({}), u"PEOPLE002"_s, Undecided, u"Runner 12 has not been asked"_s,
            u"ask-consent"_s);
        row("asked", withPerson({consent(ConsentState::Asked)}), u"PEOPLE002"_s, Undecided, u"was asked"_s,
            u"ask-consent"_s);
        row(
            "person without a record", [](Case &c) { c.photo.faces = {face(DecisionKind::Person, 99)}; },
            u"PEOPLE002"_s, Undecided, u"unknown person"_s, u"ask-consent"_s);
        row("refused", withPerson({consent(ConsentState::Refused)}), u"PEOPLE003"_s, Blocked, u"Runner 12 refused"_s,
            u"leave-out"_s);
        row(
            "forgotten",
            [](Case &c) {
                withPerson({consent(ConsentState::Granted)})(c);
                c.people.people[{7}].isForgotten = true;
            },
            u"PEOPLE003"_s, Blocked, u"erased"_s, u"leave-out"_s);
        row(
            "withdrawn",
            [](Case &c) {
                Consent granted = consent(ConsentState::Granted);
                granted.withdrawn = Day;
                withPerson({granted})(c);
            },
            u"PEOPLE003"_s, Blocked, u"withdrew consent on 2026-06-01"_s, u"leave-out"_s);
        row(
            "ended",
            [](Case &c) {
                Consent granted = consent(ConsentState::Granted);
                granted.until = Day.addDays(-1);
                withPerson({granted})(c);
            },
            u"PEOPLE004"_s, Blocked, u"ended on 2026-05-31"_s, u"ask-consent"_s);
        row("other use", withPerson({consent(ConsentState::Granted, {u"print"_s})}), u"PEOPLE005"_s, Blocked,
            u"agreed to print, not to website"_s, u"ask-consent"_s);
        row(
            "license too wide",
            [](Case &c) {
                Consent granted = consent(ConsentState::Granted);
                granted.licenses = {u"by-nc-nd"_s};
                withPerson({granted})(c);
            },
            u"PEOPLE006"_s, Blocked, u"commercial use"_s, u"choose-license"_s);
        row("minor", withPerson({consent(ConsentState::Granted)}, true), u"PEOPLE007"_s, Blocked, u"guardian"_s,
            u"ask-consent"_s);
        row(
            "never scanned", [](Case &c) { c.photo.state = ScanState::NotScanned; }, u"PEOPLE008"_s, Undecided,
            u"never searched"_s, u"rescan"_s);
        row(
            "changed", [](Case &c) { c.photo.isChangedOnDisk = true; }, u"PEOPLE008"_s, Undecided, u"changed"_s,
            u"rescan"_s);
        row(
            "failed", [](Case &c) { c.photo.state = ScanState::Failed; }, u"PEOPLE008"_s, Blocked, u"failed"_s,
            u"rescan"_s);
        row(
            "missing", [](Case &c) { c.photo.isMissing = true; }, u"PEOPLE008"_s, Blocked, u"not there"_s,
            u"find-file"_s);
        row(
            "candidates", [](Case &c) { c.photo.candidates = 3; }, u"PEOPLE009"_s, Clear, u"3 places"_s,
            u"look-closer"_s);
        row(
            "crowd", [](Case &c) { c.photo.faces = QList<FaceFacts>(10, face(DecisionKind::NotRecognizable)); },
            u"PEOPLE009"_s, Clear, u"10 people"_s, u"look-closer"_s);
        row(
            "named, nobody found", [](Case &c) { c.photo.privateItems = {u"person-name=Runner 12"_s}; }, u"PEOPLE009"_s,
            Clear, u"nobody was found"_s, u"look-closer"_s);
        row(
            "more named than found",
            [](Case &c) {
                c.photo.faces = {face(DecisionKind::NotRecognizable)};
                c.photo.privateItems = {u"person-name=Runner 12"_s, u"person-name=Runner 13"_s};
            },
            u"PEOPLE009"_s, Clear, u"more people than"_s, u"look-closer"_s);
        row("claimed release, nobody", withRelease(u"MR-UMR"_s, nothing()), u"PEOPLE010"_s, Clear, u"unlimited"_s,
            u"record-release"_s);
        row("claimed release, limited consent",
            withRelease(u"MR-UMR"_s, withPerson({consent(ConsentState::Limited, {u"web"_s})})), u"PEOPLE010"_s, Clear,
            u"unlimited"_s, u"record-release"_s);
        row("no people, undecided face", withRelease(u"MR-NAP"_s, withFace(DecisionKind::None)), u"PEOPLE011"_s,
            Undecided, u"no people"_s, u"decide-face"_s);
        row("no people, a person", withRelease(u"MR-NAP"_s, withPerson({consent(ConsentState::Granted)})),
            u"PEOPLE011"_s, Blocked, u"no people"_s, u"correct-release"_s);
        row(
            "no license", [](Case &c) { c.photo.rights.license = {}; }, u"LICENSE001"_s, Undecided, u"no license"_s,
            u"choose-license"_s);
        row(
            "ambiguous license",
            [](Case &c) {
                c.photo.rights.licenseText = u"CC BY"_s;
                c.photo.rights.license = parseLicense(u"CC BY"_s);
            },
            u"LICENSE002"_s, Undecided, u"“CC BY”"_s, u"choose-license"_s);
        row(
            "unknown license", [](Case &c) { c.photo.rights.license = parseLicense(u"CC BY 9.0"_s); }, u"LICENSE002"_s,
            Undecided, u"9.0"_s, u"choose-license"_s);
        row(
            "conflict", [](Case &c) { c.photo.rights.conflicts = {u"license"_s}; }, u"LICENSE003"_s, Blocked,
            u"its license"_s, u"resolve-conflict"_s);
        row("old license", withLicense(u"by-3.0"_s), u"LICENSE004"_s, Clear, u"old version"_s, u"choose-license"_s);
        row("retired license", withLicense(u"sampling-1.0"_s), u"LICENSE004"_s, Clear, u"retired"_s,
            u"choose-license"_s);
        row(
            "CC0 and protected",
            [](Case &c) {
                withLicense(u"cc0-1.0"_s)(c);
                c.photo.rights.marked = true;
            },
            u"LICENSE005"_s, Blocked, u"protected"_s, u"resolve-conflict"_s);
        row(
            "BY and public domain", [](Case &c) { c.photo.rights.marked = false; }, u"LICENSE005"_s, Blocked,
            u"public domain"_s, u"resolve-conflict"_s);
        row(
            "changes allowed and forbidden", [](Case &c) { c.photo.rights.imageAlteration = u"AL-CRP"_s; },
            u"LICENSE005"_s, Blocked, u"AL-CRP"_s, u"resolve-conflict"_s);
        row(
            "no creator", [](Case &c) { c.photo.rights.creator = u" "_s; }, u"LICENSE006"_s, Clear, u"no creator"_s,
            u"set-creator"_s);
        row(
            "data mining forbidden", [](Case &c) { c.photo.rights.dataMining = u"DMI-PROHIBITED"_s; }, u"LICENSE009"_s,
            Clear, u"forbids data mining"_s, u"resolve-conflict"_s);
        row(
            "narrower than before",
            [](Case &c) {
                withLicense(u"by-nc-4.0"_s)(c);
                c.photo.publishedLicenses = {u"by-sa-4.0"_s};
            },
            u"LICENSE007"_s, Clear, u"Copies went out under CC BY-SA 4.0"_s, u"choose-license"_s);
        row("position", withPrivate({u"position"_s}), u"PRIVACY001"_s, Clear, u"GPS position"_s, u"export"_s);
        row("place", withPrivate({u"place"_s}), u"PRIVACY001"_s, Clear, u"name of the place"_s, u"export"_s);
        row("name", withPrivate({u"person-name=Runner 12"_s, u"face-region"_s}), u"PRIVACY002"_s, Clear,
            u"names a person: Runner 12"_s, u"export"_s);
        row("region without a name", withPrivate({u"face-region"_s}), u"PRIVACY002"_s, Clear, u"marks faces"_s,
            u"export"_s);
        row("hidden pictures", withPrivate({u"thumbnail"_s, u"motion-video"_s}), u"PRIVACY003"_s, Clear,
            u"(embedded thumbnail, motion video)"_s, u"export"_s);
        row("serial number", withPrivate({u"serial-number"_s, u"maker-notes"_s}), u"PRIVACY004"_s, Clear,
            u"serial numbers, maker notes"_s, u"export"_s);
        row("age of a child", withPrivate({u"child-age"_s}), u"PRIVACY005"_s, Clear, u"how old"_s, u"export"_s);
        row(
            "unreadable",
            [](Case &c) {
                c.photo.state = ScanState::Failed;
                c.photo.problem = u"The file is empty."_s;
            },
            u"FILE001"_s, Blocked, u"The file is empty."_s, u"rescan"_s);
        row(
            "gone", [](Case &c) { c.photo.isMissing = true; }, u"FILE001"_s, Blocked, u"not there"_s, u"find-file"_s);
        row(
            "changed outside", [](Case &c) { c.photo.isChangedOnDisk = true; }, u"FILE002"_s, Undecided,
            u"Another program"_s, u"rescan"_s);
        row(
            "not written", [](Case &c) { c.photo.pendingLicenseId = u"by-4.0"_s; }, u"FILE003"_s, Undecided,
            u"CC BY 4.0"_s, u"write-rights"_s);
        row(
            "no AI statement", [](Case &c) { c.photo.rights.dataMining.clear(); }, u"AI001"_s, Clear, u"AI training"_s,
            u"set-data-mining"_s);
    }

    void rule_firesWithItsEffect()
    {
        QFETCH(Change, change);
        QFETCH(QString, rule);
        QFETCH(Verdict, verdict);
        QFETCH(QString, words);
        QFETCH(QString, action);
        Case c;
        change(c);
        const PhotoVerdict judged = judgePhoto(c.photo, c.people, *findProfile(u"website"_s), Day);
        const std::optional<Finding> finding = findingOf(judged, rule);
        QVERIFY2(finding, qPrintable(rule));
        QVERIFY2(finding->message.contains(words), qPrintable(finding->message));
        QCOMPARE(finding->fix.action, action);
        QVERIFY(finding->fix.sentence.endsWith(u'.'));
        QCOMPARE(judged.verdict, verdict);
    }

    void harmlessFacts_stayClear_data()
    {
        QTest::addColumn<Change>("change");
        Consent signedByParent = consent(ConsentState::Granted, {u"website"_s});
        signedByParent.guardian = u"Eve Example"_s;
        Consent notNeeded = consent(ConsentState::NotNeeded);
        notNeeded.reason = u"self-portrait"_s;
        QTest::newRow("nobody in it") << nothing();
        QTest::newRow("not a face") << withFace(DecisionKind::NotAFace);
        QTest::newRow("statue") << withRelease(u"MR-NAP"_s, withFace(DecisionKind::Depicted));
        QTest::newRow("not recognizable") << withRelease(u"MR-NAP"_s, withFace(DecisionKind::NotRecognizable));
        QTest::newRow("exception") << withFace(DecisionKind::LegalException, u"crowd at a public event"_s);
        QTest::newRow("granted") << withPerson({consent(ConsentState::Granted, {u"website"_s})});
        QTest::newRow("granted for the use") << withPerson({consent(ConsentState::Granted, {u"web"_s})});
        QTest::newRow("minor with guardian") << withPerson({signedByParent}, true);
        QTest::newRow("not needed") << withRelease(u"MR-NAP"_s, withPerson({notNeeded}));
        QTest::newRow("supported release") << withRelease(u"MR-UMR"_s, withPerson({consent(ConsentState::Granted)}));
        QTest::newRow("limited release") << withRelease(u"MR-LMR"_s,
                                                        withPerson({consent(ConsentState::Limited, {u"website"_s})}));
        QTest::newRow("history and comments") << withPrivate({u"history"_s, u"comment"_s, u"content-credentials"_s});
        QTest::newRow("published under the same license")
            << Change([](Case &c) { c.photo.publishedLicenses = {u"by-sa-4.0"_s}; });
        QTest::newRow("published under a narrower license") << Change([](Case &c) {
            c.photo.publishedLicenses = {u"by-nc-nd-4.0"_s, u"all-rights-reserved"_s};
        });
        QTest::newRow("all rights reserved") << withLicense(u"all-rights-reserved"_s);
        QTest::newRow("CC0 without creator") << Change([](Case &c) {
            withLicense(u"cc0-1.0"_s)(c);
            c.photo.rights.creator.clear();
            c.photo.rights.marked = false;
        });
        QTest::newRow("pending, but written") << Change([](Case &c) { c.photo.pendingLicenseId = u"by-sa-4.0"_s; });
        QTest::newRow("data mining forbidden with NC") << Change([](Case &c) {
            withLicense(u"by-nc-4.0"_s)(c);
            c.photo.rights.dataMining = u"DMI-PROHIBITED"_s;
        });
        QTest::newRow("changes forbidden with ND") << Change([](Case &c) {
            withLicense(u"by-nd-4.0"_s)(c);
            c.photo.rights.imageAlteration = u"AL-CRP"_s;
        });
    }

    void harmlessFacts_stayClear()
    {
        QFETCH(Change, change);
        Case c;
        change(c);
        const PhotoVerdict judged = judgePhoto(c.photo, c.people, *findProfile(u"website"_s), Day);
        QVERIFY2(judged.findings.isEmpty(),
                 qPrintable(judged.findings.value(0).rule + judged.findings.value(0).message));
        QCOMPARE(judged.verdict, Verdict::Clear);
    }

    void sample_isUndecidedUntilFaceConsentAndLicenseAreThere()
    {
        const Profile website = *findProfile(u"website"_s);
        PhotoFacts photo;
        photo.state = ScanState::Scanned;
        photo.faces = {face(DecisionKind::None)};
        PhotoVerdict judged = judgePhoto(photo, {}, website, Day);
        QCOMPARE(judged.verdict, Verdict::Undecided);
        QVERIFY(findingOf(judged, u"PEOPLE001"_s) && findingOf(judged, u"LICENSE001"_s));

        photo.faces = {face(DecisionKind::Person, 7)};
        photo.rights.license = parseLicense(u"https://creativecommons.org/licenses/by-sa/4.0/"_s);
        photo.rights.creator = u"Ada Example"_s;
        photo.candidates = 2;
        const PeopleFacts granted = runner({consent(ConsentState::Granted, {u"website"_s})});
        QCOMPARE(judgePhoto(photo, granted, website, Day).verdict, Verdict::Clear);

        Consent withdrawal = consent(ConsentState::Withdrawn);
        withdrawal.withdrawn = Day;
        const PeopleFacts withdrawn = runner({consent(ConsentState::Granted, {u"website"_s}), withdrawal});
        judged = judgePhoto(photo, withdrawn, website, Day);
        QCOMPARE(judged.verdict, Verdict::Blocked);
        QVERIFY(findingOf(judged, u"PEOPLE003"_s));
    }

    void personWithTwoFaces_isFoundOnce()
    {
        PhotoFacts photo = clearPhoto();
        photo.faces = {face(DecisionKind::Person, 7), face(DecisionKind::Person, 7)};
        photo.faces[1].id = {12};
        const PhotoVerdict judged = judgePhoto(photo, runner({}), *findProfile(u"website"_s), Day);
        QCOMPARE(judged.findings.size(), 1);
        QCOMPARE(judged.findings[0].face, std::optional(FaceId{11}));
        QCOMPARE(judged.findings[0].person, std::optional(PersonId{7}));
        QCOMPARE(judged.findings[0].personName, u"Runner 12"_s);
    }

    void forgottenPerson_isNotNamed()
    {
        PhotoFacts photo = clearPhoto();
        photo.faces = {face(DecisionKind::Person, 7)};
        PeopleFacts people = runner({});
        people.people[{7}].isForgotten = true;
        const PhotoVerdict judged = judgePhoto(photo, people, *findProfile(u"website"_s), Day);
        QVERIFY(judged.findings[0].personName.isEmpty());
        QVERIFY(!judged.findings[0].message.contains(u"Runner 12"));
    }

    void unscannedPhoto_saysNothingAboutItsLicense()
    {
        PhotoFacts photo;
        const PhotoVerdict judged = judgePhoto(photo, {}, *findProfile(u"website"_s), Day);
        QCOMPARE(judged.findings.size(), 1);
        QCOMPARE(judged.findings[0].rule, u"PEOPLE008"_s);
    }

    void acceptedFinding_showsButDoesNotCount_data()
    {
        QTest::addColumn<Acceptance>("acceptance");
        QTest::addColumn<bool>("counts");
        QTest::newRow("here") << Acceptance{u"PEOPLE001"_s, u"website"_s, u"seen"_s, u"Ada"_s, {}} << false;
        QTest::newRow("everywhere") << Acceptance{u"PEOPLE001"_s, {}, u"seen"_s, u"Ada"_s, {}} << false;
        QTest::newRow("last day") << Acceptance{u"PEOPLE001"_s, {}, u"seen"_s, u"Ada"_s, Day} << false;
        QTest::newRow("over") << Acceptance{u"PEOPLE001"_s, {}, u"seen"_s, u"Ada"_s, Day.addDays(-1)} << true;
        QTest::newRow("elsewhere") << Acceptance{u"PEOPLE001"_s, u"press"_s, u"seen"_s, u"Ada"_s, {}} << true;
        QTest::newRow("another rule") << Acceptance{u"PEOPLE002"_s, {}, u"seen"_s, u"Ada"_s, {}} << true;
    }

    void acceptedFinding_showsButDoesNotCount()
    {
        QFETCH(Acceptance, acceptance);
        QFETCH(bool, counts);
        PhotoFacts photo = clearPhoto();
        photo.faces = {face(DecisionKind::None)};
        photo.accepted = {acceptance};
        const PhotoVerdict judged = judgePhoto(photo, {}, *findProfile(u"website"_s), Day);
        QCOMPARE(judged.findings.size(), 1);
        QCOMPARE(judged.findings[0].accepted.has_value(), !counts);
        QCOMPARE(judged.verdict, counts ? Verdict::Undecided : Verdict::Clear);
    }

    void acceptance_holdsForWhatWasAcceptedOnly()
    {
        PhotoFacts photo = clearPhoto();
        photo.faces = {face(DecisionKind::None), face(DecisionKind::None)};
        photo.faces[1].id = {12};
        photo.accepted = {{u"PEOPLE001"_s, {}, u"published before"_s, u"Ada"_s, {}, {u"face:11"_s}}};
        const PhotoVerdict judged = judgePhoto(photo, {}, *findProfile(u"website"_s), Day);
        QCOMPARE(judged.findings.size(), 2);
        QVERIFY(judged.findings[0].accepted && !judged.findings[1].accepted);
        QCOMPARE(judged.verdict, Verdict::Undecided);
    }

    void unknownContent_isNeverClear_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("never scanned") << Change([](Case &c) { c.photo.state = ScanState::NotScanned; });
        QTest::newRow("failed") << Change([](Case &c) { c.photo.state = ScanState::Failed; });
        QTest::newRow("changed") << Change([](Case &c) { c.photo.isChangedOnDisk = true; });
        QTest::newRow("missing") << Change([](Case &c) { c.photo.isMissing = true; });
    }

    void unknownContent_isNeverClear()
    {
        QFETCH(Change, change);
        Case c;
        change(c);
        Profile profile{u"lax"_s, u"Lax"_s, {}, {}, {}, {}};
        for (const RuleInfo &rule : allRules()) {
            profile.severities.insert(rule.id, Severity::Off);
            c.photo.accepted.append({rule.id, {}, u"never mind"_s, u"Ada"_s, {}});
        }
        QVERIFY(judgePhoto(c.photo, c.people, profile, Day).verdict != Verdict::Clear);
    }

    void foreignCreator_needsOwnNames()
    {
        Profile profile = *findProfile(u"website"_s);
        PhotoFacts photo = clearPhoto();
        photo.rights.creator = u"Bob Example; Ada Example"_s;
        QVERIFY(!findingOf(judgePhoto(photo, {}, profile, Day), u"LICENSE008"_s));
        profile.ownNames = {u"ada example"_s};
        QVERIFY(!findingOf(judgePhoto(photo, {}, profile, Day), u"LICENSE008"_s));
        profile.ownNames = {u"Eve Example"_s};
        QVERIFY(findingOf(judgePhoto(photo, {}, profile, Day), u"LICENSE008"_s));
    }

    void publicDomainMark_isWrongOnOwnPhotos()
    {
        Profile profile = *findProfile(u"website"_s);
        PhotoFacts photo = clearPhoto();
        photo.rights.license.license = findLicense(u"pdm-1.0"_s);
        QVERIFY(!findingOf(judgePhoto(photo, {}, profile, Day), u"LICENSE005"_s));
        profile.ownNames = {u"Ada Example"_s};
        QVERIFY(findingOf(judgePhoto(photo, {}, profile, Day), u"LICENSE005"_s));
    }

    void findings_areSortedByRule()
    {
        PhotoFacts photo;
        photo.state = ScanState::Failed;
        photo.isChangedOnDisk = true;
        photo.faces = {face(DecisionKind::None), face(DecisionKind::Person, 7)};
        const PhotoVerdict judged = judgePhoto(photo, runner({}), *findProfile(u"website"_s), Day);
        QStringList rules;
        for (const Finding &finding : judged.findings)
            rules.append(finding.rule);
        QStringList sorted = rules;
        sorted.sort();
        QCOMPARE(rules, sorted);
        QVERIFY(rules.size() >= 5);
    }
};

QTEST_GUILESS_MAIN(JudgePhotoTest)
#include "judge_photo_test.moc"
