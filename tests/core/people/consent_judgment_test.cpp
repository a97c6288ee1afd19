// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license_catalog.h"
#include "core/people/consent.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate Day(2026, 6, 1);

Consent answer(ConsentState state, const QStringList &uses = {}, const QStringList &licenses = {})
{
    Consent consent;
    consent.state = state;
    consent.uses = uses;
    consent.licenses = licenses;
    return consent;
}

Consent dated(Consent consent, std::optional<QDate> from, std::optional<QDate> until = {},
              std::optional<QDate> withdrawn = {})
{
    consent.from = from;
    consent.until = until;
    consent.withdrawn = withdrawn;
    return consent;
}

Consent signedBy(Consent consent, const QString &guardian)
{
    consent.guardian = guardian;
    return consent;
}

Consent because(Consent consent, const QString &reason)
{
    consent.reason = reason;
    return consent;
}

ConsentQuestion website(const QString &licenseId = {})
{
    return {u"website"_s, {Use::Web}, Day, findLicense(licenseId)};
}

Person ada()
{
    return {{7}, u"Ada Example"_s, false, {}, {}, false};
}

} // namespace

Q_DECLARE_METATYPE(ConsentVerdict)

class ConsentJudgmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_giveOneVerdict_data()
    {
        using enum ConsentState;
        QTest::addColumn<QList<Consent>>("answers");
        QTest::addColumn<ConsentVerdict>("verdict");
        const auto row = [](const char *name, const QList<Consent> &answers, ConsentVerdict verdict) {
            QTest::newRow(name) << answers << verdict;
        };
        const QDate before(2026, 5, 1);
        const QDate after(2026, 7, 1);
        row("none", {}, ConsentVerdict::NoAnswer);
        row("unknown", {answer(Unknown)}, ConsentVerdict::NoAnswer);
        row("asked", {answer(Asked)}, ConsentVerdict::NoAnswer);
        row("granted for everything", {answer(Granted)}, ConsentVerdict::Covers);
        row("granted, then asked again", {answer(Granted), answer(Asked)}, ConsentVerdict::Covers);
        row("granted for the profile", {answer(Granted, {u"website"_s})}, ConsentVerdict::Covers);
        row("granted for its use", {answer(Granted, {u"web"_s})}, ConsentVerdict::Covers);
        row("granted for its use in capitals", {answer(Granted, {u"Web"_s})}, ConsentVerdict::Covers);
        row("granted for another use", {answer(Granted, {u"print"_s})}, ConsentVerdict::NotThisUse);
        row("limited to the profile", {answer(Limited, {u"website"_s})}, ConsentVerdict::Covers);
        row("limited to nothing", {answer(Limited)}, ConsentVerdict::NotThisUse);
        row("two, one covers", {answer(Granted, {u"print"_s}), answer(Limited, {u"web"_s})}, ConsentVerdict::Covers);
        row("refused", {answer(Refused)}, ConsentVerdict::Refused);
        row("refused from later on", {dated(answer(Refused), after)}, ConsentVerdict::NoAnswer);
        row("granted, then refused", {answer(Granted), answer(Refused)}, ConsentVerdict::Refused);
        row("granted, refused later", {answer(Granted), dated(answer(Refused), after)}, ConsentVerdict::Covers);
        row("refused, then granted", {answer(Refused), answer(Granted)}, ConsentVerdict::Covers);
        row("refused, then granted elsewhere", {answer(Refused), answer(Granted, {u"print"_s})},
            ConsentVerdict::Refused);
        row("refused, then asked", {answer(Refused), answer(Asked)}, ConsentVerdict::Refused);
        row("withdrawn that day", {dated(answer(Granted), {}, {}, Day)}, ConsentVerdict::Refused);
        row("withdrawn the day after", {dated(answer(Granted), {}, {}, Day.addDays(1))}, ConsentVerdict::Covers);
        row("withdrawn by an answer", {answer(Granted), dated(answer(Withdrawn), {}, {}, before)},
            ConsentVerdict::Refused);
        row("withdrawn by a later answer", {answer(Granted), dated(answer(Withdrawn), {}, {}, after)},
            ConsentVerdict::Covers);
        row("withdrawn without a date", {answer(Granted), answer(Withdrawn)}, ConsentVerdict::Refused);
        row("withdrawn, then granted anew", {answer(Withdrawn), answer(Granted)}, ConsentVerdict::Covers);
        row("not begun", {dated(answer(Granted), Day.addDays(1))}, ConsentVerdict::NotValidThatDay);
        row("begins that day", {dated(answer(Granted), Day)}, ConsentVerdict::Covers);
        row("last day", {dated(answer(Granted), before, Day)}, ConsentVerdict::Covers);
        row("ended the day before", {dated(answer(Granted), before, Day.addDays(-1))}, ConsentVerdict::NotValidThatDay);
        row("ended and wrong use", {dated(answer(Granted, {u"print"_s}), {}, before)}, ConsentVerdict::NotValidThatDay);
        row("ended, another valid one elsewhere", {dated(answer(Granted), {}, before), answer(Granted, {u"print"_s})},
            ConsentVerdict::NotThisUse);
        row("not needed with reason", {because(answer(NotNeeded), u"self-portrait"_s)}, ConsentVerdict::Covers);
        row("not needed without reason", {answer(NotNeeded)}, ConsentVerdict::NoAnswer);
    }

    void answers_giveOneVerdict()
    {
        QFETCH(QList<Consent>, answers);
        QFETCH(ConsentVerdict, verdict);
        const ConsentJudgment judgment = judgeConsent(ada(), answers, website());
        QVERIFY2(judgment.verdict == verdict, qPrintable(judgment.sentence));
        QVERIFY2(judgment.sentence.contains(u"Ada Example"), qPrintable(judgment.sentence));
    }

    void destinationOfSeveralUses_needsThemAll()
    {
        const ConsentQuestion question{u"flickr"_s, {Use::Web, Use::Social}, Day, {}};
        const auto judge = [&](const QList<Consent> &answers) {
            return judgeConsent(ada(), answers, question).verdict;
        };
        using enum ConsentState;
        QCOMPARE(judge({answer(Granted, {u"web"_s})}), ConsentVerdict::NotThisUse);
        QCOMPARE(judge({answer(Granted, {u"web"_s, u"social"_s})}), ConsentVerdict::Covers);
        QCOMPARE(judge({answer(Granted, {u"web"_s}), answer(Limited, {u"social"_s})}), ConsentVerdict::Covers);
        QCOMPARE(judge({answer(Granted, {u"web"_s}), dated(answer(Granted, {u"social"_s}), {}, Day.addDays(-1))}),
                 ConsentVerdict::NotThisUse);
    }

    void destinationWithoutUses_needsItsName()
    {
        const ConsentQuestion question{u"exhibition"_s, {}, Day, {}};
        using enum ConsentState;
        QCOMPARE(judgeConsent(ada(), {answer(Granted, {u"web"_s})}, question).verdict, ConsentVerdict::NotThisUse);
        QCOMPARE(judgeConsent(ada(), {answer(Granted, {u"exhibition"_s})}, question).verdict, ConsentVerdict::Covers);
    }

    void license_mayNotAllowMoreThanWasAccepted_data()
    {
        QTest::addColumn<QStringList>("accepted");
        QTest::addColumn<QString>("license");
        QTest::addColumn<bool>("covered");
        const auto row = [](const char *name, const QStringList &accepted, const QString &license, bool covered) {
            QTest::newRow(name) << accepted << license << covered;
        };
        row("any by silence", {}, u"by-4.0"_s, true);
        row("any by word", {u"any"_s}, u"cc0-1.0"_s, true);
        row("the same id", {u"by-sa-4.0"_s}, u"by-sa-4.0"_s, true);
        row("the same code", {u"by-sa"_s}, u"by-sa-3.0-de"_s, true);
        row("another version", {u"by-sa-4.0"_s}, u"by-sa-3.0"_s, true);
        row("a narrower one", {u"by"_s}, u"by-nc-nd-4.0"_s, true);
        row("commercial use on top", {u"by-nc-sa"_s}, u"by-sa-4.0"_s, false);
        row("changes on top", {u"by-nd"_s}, u"by-4.0"_s, false);
        row("share-alike dropped", {u"by-sa"_s}, u"by-4.0"_s, false);
        row("attribution dropped", {u"by"_s}, u"cc0-1.0"_s, false);
        row("one of several", {u"by-nc"_s, u"by"_s}, u"by-4.0"_s, true);
        row("all rights reserved gives nothing", {u"by-nc-nd"_s}, u"all-rights-reserved"_s, true);
        row("no license gives nothing", {u"by-nc-nd"_s}, QString(), true);
        row("only all rights reserved", {u"all-rights-reserved"_s}, u"by-nc-nd-4.0"_s, false);
        row("unknown word", {u"something"_s}, u"by-nc-nd-4.0"_s, false);
    }

    void license_mayNotAllowMoreThanWasAccepted()
    {
        QFETCH(QStringList, accepted);
        QFETCH(QString, license);
        QFETCH(bool, covered);
        const QList<Consent> answers{answer(ConsentState::Granted, {u"web"_s}, accepted)};
        const ConsentJudgment judgment = judgeConsent(ada(), answers, website(license));
        QVERIFY2(judgment.verdict == (covered ? ConsentVerdict::Covers : ConsentVerdict::LicenseAllowsMore),
                 qPrintable(judgment.sentence));
    }

    void licenseSentence_saysWhatIsTooMuch()
    {
        const QList<Consent> answers{answer(ConsentState::Granted, {}, {u"by-nc-nd"_s})};
        QCOMPARE(judgeConsent(ada(), answers, website(u"by-4.0"_s)).sentence,
                 u"Ada Example agreed to by-nc-nd; CC BY 4.0 allows everyone more (commercial use, changes)."_s);
    }

    void minor_needsAGuardian()
    {
        Person child = ada();
        child.isMinor = true;
        const Consent granted = answer(ConsentState::Granted);
        QCOMPARE(judgeConsent(child, {granted}, website()).verdict, ConsentVerdict::GuardianMissing);
        QCOMPARE(judgeConsent(child, {signedBy(granted, u"  "_s)}, website()).verdict, ConsentVerdict::GuardianMissing);
        QCOMPARE(judgeConsent(child, {signedBy(granted, u"Eve Example"_s)}, website()).verdict, ConsentVerdict::Covers);
        QCOMPARE(judgeConsent(child, {granted, answer(ConsentState::Refused)}, website()).verdict,
                 ConsentVerdict::Refused);
        QCOMPARE(judgeConsent(child, {}, website()).verdict, ConsentVerdict::NoAnswer);
    }

    void minor_needsNoGuardianFromThe18thBirthday()
    {
        Person young = ada();
        young.isMinor = true;
        young.birthDate = Day.addYears(-18);
        const QList<Consent> answers{answer(ConsentState::Granted)};
        QCOMPARE(judgeConsent(young, answers, website()).verdict, ConsentVerdict::Covers);
        young.birthDate = Day.addYears(-18).addDays(1);
        QCOMPARE(judgeConsent(young, answers, website()).verdict, ConsentVerdict::GuardianMissing);
    }

    void guardiansConsent_endsWithThe18thBirthday()
    {
        Person young = ada();
        young.birthDate = Day.addYears(-18).addDays(1);
        Consent signedByTwo = answer(ConsentState::Granted);
        signedByTwo.details.guardians = {{u"Eve Example"_s, u"mother"_s, {}}, {u"Max Example"_s, u"father"_s, {}}};
        for (const Consent &consent : {signedBy(answer(ConsentState::Granted), u"Eve Example"_s), signedByTwo}) {
            young.birthDate = Day.addYears(-18).addDays(1);
            QCOMPARE(judgeConsent(young, {consent}, website()).verdict, ConsentVerdict::Covers);
            young.birthDate = Day.addYears(-18);
            const ConsentJudgment judgment = judgeConsent(young, {consent}, website());
            QCOMPARE(judgment.verdict, ConsentVerdict::NotValidThatDay);
            QCOMPARE(judgment.sentence, u"The consent of a guardian ended when Ada Example turned 18 on 2026-06-01."_s);
            // The grown-up's own word counts from then on.
            QCOMPARE(judgeConsent(young, {consent, answer(ConsentState::Granted)}, website()).verdict,
                     ConsentVerdict::Covers);
        }
    }

    void answerForSomePhotos_coversThoseOnly_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("photo");
        QTest::addColumn<QDate>("takenOn");
        QTest::addColumn<bool>("isCovered");
        QTest::newRow("in the folder, on the day") << u"/fair/a.jpg"_s << 1 << QDate(2026, 5, 1) << true;
        QTest::newRow("deeper, on the last day") << u"/fair/tents/a.jpg"_s << 1 << QDate(2026, 5, 2) << true;
        QTest::newRow("a day early") << u"/fair/a.jpg"_s << 1 << QDate(2026, 4, 30) << false;
        QTest::newRow("a day late") << u"/fair/a.jpg"_s << 1 << QDate(2026, 5, 3) << false;
        QTest::newRow("day not known") << u"/fair/a.jpg"_s << 1 << QDate() << false;
        QTest::newRow("another folder") << u"/fairground/a.jpg"_s << 1 << QDate(2026, 5, 1) << false;
        QTest::newRow("chosen") << u"/elsewhere/a.jpg"_s << 17 << QDate() << true;
    }
    void answerForSomePhotos_coversThoseOnly()
    {
        QFETCH(QString, path);
        QFETCH(int, photo);
        QFETCH(QDate, takenOn);
        QFETCH(bool, isCovered);
        ConsentQuestion question = website();
        question.photo = {photo};
        question.path = FilePath::fromArgument(path);
        if (takenOn.isValid())
            question.takenOn = takenOn;
        Consent some = answer(ConsentState::Granted);
        some.photos = {{FilePath::fromBytes("/fair")}, QDate(2026, 5, 1), QDate(2026, 5, 2), {{17}}};
        const ConsentJudgment judgment = judgeConsent(ada(), {some}, question);
        QCOMPARE(judgment.verdict, isCovered ? ConsentVerdict::Covers : ConsentVerdict::NotThisPhoto);
        // A refusal for the same photos beats a general consent there and nowhere else.
        some.state = ConsentState::Refused;
        QCOMPARE(judgeConsent(ada(), {answer(ConsentState::Granted), some}, question).verdict,
                 isCovered ? ConsentVerdict::Refused : ConsentVerdict::Covers);
        // Asked of the person in general, nothing is said of photos.
        QCOMPARE(judgeConsent(ada(), {some}, website()).verdict, ConsentVerdict::Refused);
    }

    void photoNotCovered_isSaidInASentence()
    {
        ConsentQuestion question = website();
        question.path = FilePath::fromBytes("/b/a.jpg");
        Consent some = answer(ConsentState::Granted);
        some.photos.folders = {FilePath::fromBytes("/fair")};
        QCOMPARE(judgeConsent(ada(), {some}, question).sentence,
                 u"Ada Example agreed to photos below “/fair”, not to this photo."_s);
        some.photos = {{}, QDate(2026, 5, 1), {}, {}};
        QCOMPARE(
            judgeConsent(ada(), {some}, question).sentence,
            u"Ada Example agreed to photos taken from 2026-05-01 on, and it is not known when this photo was taken."_s);
    }

    void moneyAndChanges_limitTheLicense_data()
    {
        QTest::addColumn<CommercialUse>("commercial");
        QTest::addColumn<Alterations>("alterations");
        QTest::addColumn<QString>("license");
        QTest::addColumn<ConsentVerdict>("verdict");
        using enum ConsentVerdict;
        QTest::newRow("unsaid") << CommercialUse::Unsaid << Alterations::Unsaid << u"by-4.0"_s << Covers;
        QTest::newRow("yes") << CommercialUse::Yes << Alterations::Free << u"by-4.0"_s << Covers;
        QTest::newRow("editorial, by") << CommercialUse::EditorialOnly << Alterations::Unsaid << u"by-4.0"_s
                                       << LicenseAllowsMore;
        QTest::newRow("no money, by-nc") << CommercialUse::No << Alterations::Unsaid << u"by-nc-4.0"_s << Covers;
        QTest::newRow("no money, cc0") << CommercialUse::No << Alterations::Unsaid << u"cc0-1.0"_s << LicenseAllowsMore;
        QTest::newRow("color only, by-nc")
            << CommercialUse::Unsaid << Alterations::ColorOnly << u"by-nc-4.0"_s << LicenseAllowsMore;
        QTest::newRow("no changes, by-nd") << CommercialUse::Unsaid << Alterations::None << u"by-nd-4.0"_s << Covers;
        QTest::newRow("both, reserved") << CommercialUse::No << Alterations::None << u"all-rights-reserved"_s << Covers;
    }
    void moneyAndChanges_limitTheLicense()
    {
        QFETCH(CommercialUse, commercial);
        QFETCH(Alterations, alterations);
        QFETCH(QString, license);
        Consent consent = answer(ConsentState::Granted);
        consent.commercial = commercial;
        consent.alterations = alterations;
        QTEST(judgeConsent(ada(), {consent}, website(license)).verdict, "verdict");
    }

    void noMoney_forbidsAdvertising()
    {
        Consent consent = answer(ConsentState::Granted);
        consent.commercial = CommercialUse::EditorialOnly;
        const ConsentQuestion stock{u"stock"_s, {Use::Advertising, Use::Print}, Day, {}};
        QCOMPARE(judgeConsent(ada(), {consent}, stock).verdict, ConsentVerdict::NotThisUse);
        QCOMPARE(judgeConsent(ada(), {consent}, website()).verdict, ConsentVerdict::Covers);
    }

    void faceToBeCovered_clearsNoPhotoThatShowsIt()
    {
        Consent consent = answer(ConsentState::Granted);
        consent.isFaceToBeCovered = true;
        QCOMPARE(judgeConsent(ada(), {consent}, website()).verdict, ConsentVerdict::NotThisUse);
        QCOMPARE(judgeConsent(ada(), {consent, answer(ConsentState::Granted)}, website()).verdict,
                 ConsentVerdict::Covers);
    }

    void forgottenPerson_staysRefused()
    {
        Person forgotten = ada();
        forgotten.name.clear();
        forgotten.isForgotten = true;
        const ConsentJudgment judgment = judgeConsent(forgotten, {answer(ConsentState::Granted)}, website());
        QCOMPARE(judgment.verdict, ConsentVerdict::Refused);
        QVERIFY(judgment.sentence.contains(u"erased"));
    }
};

QTEST_GUILESS_MAIN(ConsentJudgmentTest)
#include "consent_judgment_test.moc"
