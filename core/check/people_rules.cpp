// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/people_rules.h"

#include "core/photos/private_item.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

// A legal exception counts only with its reason.
bool isDecided(const FaceFacts &face)
{
    if (face.decision.kind == DecisionKind::LegalException)
        return !face.decision.reason.trimmed().isEmpty();
    return face.decision.kind != DecisionKind::None;
}

QString placeOf(const Box &box)
{
    const double x = box.x + box.w / 2;
    const double y = box.y + box.h / 2;
    const int column = x < 1.0 / 3 ? 0 : x < 2.0 / 3 ? 1 : 2;
    const int row = y < 1.0 / 3 ? 0 : y < 2.0 / 3 ? 1 : 2;
    const QString places[3][3] = {
        {Check::tr("at the top left"), Check::tr("at the top"), Check::tr("at the top right")},
        {Check::tr("on the left"), Check::tr("in the middle"), Check::tr("on the right")},
        {Check::tr("at the bottom left"), Check::tr("at the bottom"), Check::tr("at the bottom right")}};
    return places[row][column];
}

Finding aboutFace(const FaceFacts &face, Finding finding)
{
    finding.face = face.id;
    return finding;
}

// One finding for each person whose judgment is the given one.
QList<Finding> findPeople(const RuleInput &input, ConsentVerdict verdict, Verdict effect, const QString &fixAction,
                          const QString &fixSentence)
{
    QList<Finding> findings;
    for (const JudgedPerson &judged : input.people) {
        if (judged.judgment.verdict != verdict)
            continue;
        Finding finding = makeFinding(effect, judged.judgment.sentence, fixAction, fixSentence);
        finding.face = judged.face;
        finding.person = judged.person.id;
        finding.personName = judged.person.isForgotten ? QString() : judged.person.name;
        findings.append(finding);
    }
    return findings;
}

bool isNotNeeded(const JudgedPerson &judged)
{
    return std::any_of(judged.consents.begin(), judged.consents.end(),
                       [](const Consent &consent) { return consent.state == ConsentState::NotNeeded; });
}

bool hasConsentIn(const JudgedPerson &judged, bool isUnlimited)
{
    return std::any_of(judged.consents.begin(), judged.consents.end(), [&](const Consent &consent) {
        const bool isGranted = consent.state == ConsentState::Granted && !consent.withdrawn;
        const bool isLimited = consent.state == ConsentState::Limited && !consent.withdrawn;
        return isUnlimited ? isGranted && consent.uses.isEmpty() && !consent.until : isGranted || isLimited;
    });
}

} // namespace

QList<Finding> findUndecidedFaces(const RuleInput &input)
{
    QList<Finding> findings;
    for (const FaceFacts &face : input.photo.faces) {
        if (isDecided(face))
            continue;
        QString message = face.kind == FaceKind::Person ? Check::tr("Nobody has decided who the person %1 is.")
                                                        : Check::tr("Nobody has decided whose face is %1.");
        if (face.decision.kind == DecisionKind::LegalException)
            message = Check::tr("The legal exception for the face %1 has no reason.");
        findings.append(
            aboutFace(face, makeFinding(Verdict::Undecided, message.arg(placeOf(face.box)),
                                        QStringLiteral("decide-face"), Check::tr("Decide who or what it is."))));
    }
    return findings;
}

QList<Finding> findUnansweredPeople(const RuleInput &input)
{
    return findPeople(input, ConsentVerdict::NoAnswer, Verdict::Undecided, QStringLiteral("ask-consent"),
                      Check::tr("Ask the person and record the answer."));
}

QList<Finding> findRefusals(const RuleInput &input)
{
    return findPeople(input, ConsentVerdict::Refused, Verdict::Blocked, QStringLiteral("leave-out"),
                      Check::tr("Leave the photo out, or publish a copy in which the person is covered or cut off."));
}

QList<Finding> findConsentsNotValid(const RuleInput &input)
{
    return findPeople(input, ConsentVerdict::NotValidThatDay, Verdict::Blocked, QStringLiteral("ask-consent"),
                      Check::tr("Ask for a consent that is valid on the day of publication."));
}

QList<Finding> findUsesNotCovered(const RuleInput &input)
{
    return findPeople(input, ConsentVerdict::NotThisUse, Verdict::Blocked, QStringLiteral("ask-consent"),
                      Check::tr("Ask for a consent to this use, or choose another destination.")) +
           findPeople(input, ConsentVerdict::NotThisPhoto, Verdict::Blocked, QStringLiteral("ask-consent"),
                      Check::tr("Ask for a consent to this photo too."));
}

QList<Finding> findLicensesTooWide(const RuleInput &input)
{
    return findPeople(input, ConsentVerdict::LicenseAllowsMore, Verdict::Blocked, QStringLiteral("choose-license"),
                      Check::tr("Choose a license that allows no more than the person agreed to, or ask for more."));
}

QList<Finding> findMissingGuardians(const RuleInput &input)
{
    return findPeople(input, ConsentVerdict::GuardianMissing, Verdict::Blocked, QStringLiteral("ask-consent"),
                      Check::tr("Ask a parent or guardian and record who agreed."));
}

QList<Finding> findUnsearchedPhoto(const RuleInput &input)
{
    const PhotoFacts &photo = input.photo;
    const QString rescan = QStringLiteral("rescan");
    if (photo.isMissing)
        return {makeFinding(Verdict::Blocked, Check::tr("The file is not there, so nobody can be looked for in it."),
                            QStringLiteral("find-file"), Check::tr("Bring the file back and scan it."))};
    if (photo.state == ScanState::NotScanned)
        return {makeFinding(Verdict::Undecided, Check::tr("The photo was never searched for people."), rescan,
                            Check::tr("Scan the photo."))};
    if (photo.state == ScanState::Failed)
        return {makeFinding(Verdict::Blocked, Check::tr("The search for people failed."), rescan,
                            Check::tr("Mend or replace the file, then scan it again."))};
    if (photo.isChangedOnDisk)
        return {makeFinding(Verdict::Undecided, Check::tr("The photo changed since it was searched for people."),
                            rescan, Check::tr("Scan the photo again."))};
    return {};
}

// In a crowd small, turned and hidden faces are easily missed; a look from close helps.
static QList<Finding> crowd(const RuleInput &input)
{
    constexpr int leastOfACrowd = 10;
    const auto isSomebody = [](const FaceFacts &face) {
        return face.decision.kind != DecisionKind::NotAFace && face.decision.kind != DecisionKind::Depicted;
    };
    const auto count = std::count_if(input.photo.faces.begin(), input.photo.faces.end(), isSomebody);
    if (count < leastOfACrowd || input.photo.mode == DetectionMode::Thorough)
        return {};
    return {makeFinding(Verdict::Undecided,
                        Check::tr("%1 people are in the photo; in a crowd somebody may be unseen.").arg(count),
                        QStringLiteral("look-closer"), Check::tr("Look at the photo, or scan it again thoroughly."))};
}

// The file names more people than there are faces: somebody turned away, or whom the detector missed.
static QList<Finding> namedButNotFound(const RuleInput &input)
{
    QSet<QString> names;
    for (const PrivateItem &item : privateItemsFrom(input.photo.privateItems)) {
        if (item.kind == PrivateKind::PersonName && !item.value.isEmpty())
            names.insert(QString::fromUtf8(item.value).toCaseFolded());
    }
    const auto found = std::count_if(input.photo.faces.begin(), input.photo.faces.end(), [](const FaceFacts &face) {
        return face.decision.kind != DecisionKind::NotAFace;
    });
    if (input.photo.state != ScanState::Scanned || names.size() <= found)
        return {};
    const QString message = found == 0 ? Check::tr("The file names somebody, but nobody was found in the photo.")
                                       : Check::tr("The file names more people than were found in the photo.");
    return {makeFinding(Verdict::Undecided, message, QStringLiteral("look-closer"),
                        Check::tr("Look at the photo and draw a box around anybody who was missed."))};
}

QList<Finding> findUnseenPeople(const RuleInput &input)
{
    const int count = input.photo.candidates;
    if (count <= 0) {
        const QList<Finding> named = namedButNotFound(input);
        return named.isEmpty() ? crowd(input) : named;
    }
    const QString fix = input.photo.mode == DetectionMode::Thorough
                            ? Check::tr("Look at the photo and draw a box around anybody who was missed.")
                            : Check::tr("Look at the photo, or scan it again thoroughly.");
    const QString message = count == 1
                                ? Check::tr("One place looks faintly like a face; somebody may be unseen.")
                                : Check::tr("%1 places look faintly like a face; somebody may be unseen.").arg(count);
    return {makeFinding(Verdict::Undecided, message, QStringLiteral("look-closer"), fix)};
}

QList<Finding> findUnsupportedRelease(const RuleInput &input)
{
    const QString &release = input.photo.rights.modelRelease;
    const bool isUnlimited = release == u"MR-UMR";
    if (!isUnlimited && release != u"MR-LMR")
        return {};
    const bool isSupported = !input.people.isEmpty() &&
                             std::all_of(input.people.begin(), input.people.end(), [&](const JudgedPerson &judged) {
                                 return isNotNeeded(judged) || hasConsentIn(judged, isUnlimited);
                             });
    if (isSupported)
        return {};
    const QString message =
        isUnlimited ? Check::tr("The file claims an unlimited model release, but no consent here supports it.")
                    : Check::tr("The file claims a model release, but no consent here supports it.");
    Finding finding = makeFinding(Verdict::Undecided, message, QStringLiteral("record-release"),
                                  Check::tr("Record the release as a consent of each person, or remove the claim."));
    finding.field = QStringLiteral("model-release");
    return {finding};
}

QList<Finding> findPeopleDespiteClaim(const RuleInput &input)
{
    if (input.photo.rights.modelRelease != u"MR-NAP")
        return {};
    const auto isUndecided = [](const FaceFacts &face) { return !isDecided(face); };
    const auto needsConsent = [](const JudgedPerson &judged) { return !isNotNeeded(judged); };
    const bool hasUndecided = std::any_of(input.photo.faces.begin(), input.photo.faces.end(), isUndecided);
    const bool hasPeople = std::any_of(input.people.begin(), input.people.end(), needsConsent);
    if (!hasUndecided && !hasPeople)
        return {};
    const QString message = Check::tr("The file says that no people are in the photo, but they were found.");
    Finding finding = hasPeople ? makeFinding(Verdict::Blocked, message, QStringLiteral("correct-release"),
                                              Check::tr("Remove the statement from the file."))
                                : makeFinding(Verdict::Undecided, message, QStringLiteral("decide-face"),
                                              Check::tr("Decide who or what the faces are."));
    finding.field = QStringLiteral("model-release");
    return {finding};
}
