// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/consent_json.h"

#include "core/people/json_members.h"
#include "core/people/people_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonArray guardiansToJson(const QList<Guardian> &guardians)
{
    QJsonArray array;
    for (const Guardian &guardian : guardians) {
        QJsonObject object;
        insertText(object, "name"_L1, guardian.name);
        insertText(object, "relation"_L1, guardian.relation);
        insertDay(object, "signedOn"_L1, guardian.signedOn);
        array.append(object);
    }
    return array;
}

QJsonArray evidenceToJson(const QList<Evidence> &evidence)
{
    QJsonArray array;
    for (const Evidence &one : evidence) {
        QJsonObject object{{"name"_L1, one.name}};
        insertText(object, "sha256"_L1, one.sha256);
        array.append(object);
    }
    return array;
}

QJsonObject coverageToJson(const PhotoCoverage &coverage, const PhotoPathOf &pathOf)
{
    QJsonObject object;
    QJsonArray folders;
    for (const FilePath &folder : coverage.folders)
        folders.append(pathToText(folder));
    QJsonArray photos;
    for (const PhotoId photo : coverage.photos)
        photos.append(pathToText(pathOf(photo)));
    insertArray(object, "folders"_L1, folders);
    insertDay(object, "takenFrom"_L1, coverage.takenFrom);
    insertDay(object, "takenUntil"_L1, coverage.takenUntil);
    insertArray(object, "chosen"_L1, photos);
    return object;
}

PhotoCoverage takeCoverage(JsonMembers members, const PhotoAtPath &photoAt)
{
    PhotoCoverage coverage;
    for (const QString &folder : members.texts("folders"_L1))
        coverage.folders.append(pathFromText(folder).absolute());
    coverage.takenFrom = members.day("takenFrom"_L1);
    coverage.takenUntil = members.day("takenUntil"_L1);
    for (const QString &text : members.texts("chosen"_L1)) {
        const PhotoId photo = photoAt(pathFromText(text).absolute());
        if (!photo.isValid())
            members.reject(PeopleText::tr("the photo “%1” is not in the catalog; scan it first").arg(text));
        coverage.photos.append(photo);
    }
    return coverage;
}

void takeDetails(JsonMembers &members, Consent &consent)
{
    ConsentDetails &details = consent.details;
    details.givenOn = members.day("givenOn"_L1);
    details.givenBy = members.text("givenBy"_L1);
    details.channel = members.word("channel"_L1, Channel::Unsaid, channelFromName);
    details.wording = members.text("wording"_L1);
    details.language = members.text("language"_L1);
    details.legalBasis = members.text("legalBasis"_L1);
    for (JsonMembers &guardian : members.objects("guardians"_L1))
        details.guardians.append({guardian.text("name"_L1), guardian.text("relation"_L1), guardian.day("signedOn"_L1)});
    details.witness = members.text("witness"_L1);
    details.witnessedOn = members.day("witnessedOn"_L1);
    details.controller = members.text("controller"_L1);
    details.consideration = members.text("consideration"_L1);
    details.territory = members.text("territory"_L1);
    details.mayPublishRegions = members.flag("mayPublishRegions"_L1);
    details.mayRecognize = members.flag("mayRecognize"_L1);
    for (JsonMembers &evidence : members.objects("evidence"_L1))
        consent.evidence.append({evidence.text("name"_L1), evidence.text("sha256"_L1)});
}

} // namespace

QString pathToText(const FilePath &path)
{
    if (path.isUtf8() && !path.bytes().startsWith("file:"))
        return QString::fromUtf8(path.bytes());
    return "file://"_L1 + QString::fromLatin1(path.bytes().toPercentEncoding("/"));
}

FilePath pathFromText(const QString &text)
{
    if (text.startsWith("file://"_L1))
        return FilePath::fromBytes(QByteArray::fromPercentEncoding(text.sliced(7).toUtf8()));
    return FilePath::fromBytes(text.toUtf8());
}

QJsonObject consentDetailsToJson(const Consent &consent)
{
    const ConsentDetails &details = consent.details;
    QJsonObject object;
    insertDay(object, "givenOn"_L1, details.givenOn);
    insertText(object, "givenBy"_L1, details.givenBy);
    if (details.channel != Channel::Unsaid)
        object.insert("channel"_L1, channelName(details.channel));
    insertText(object, "wording"_L1, details.wording);
    insertText(object, "language"_L1, details.language);
    insertText(object, "legalBasis"_L1, details.legalBasis);
    insertArray(object, "guardians"_L1, guardiansToJson(details.guardians));
    insertText(object, "witness"_L1, details.witness);
    insertDay(object, "witnessedOn"_L1, details.witnessedOn);
    insertText(object, "controller"_L1, details.controller);
    insertText(object, "consideration"_L1, details.consideration);
    insertText(object, "territory"_L1, details.territory);
    insertFlag(object, "mayPublishRegions"_L1, details.mayPublishRegions);
    insertFlag(object, "mayRecognize"_L1, details.mayRecognize);
    insertArray(object, "evidence"_L1, evidenceToJson(consent.evidence));
    return object;
}

Result<void> takeConsentDetails(const QJsonObject &object, Consent &consent)
{
    JsonProblem problem;
    JsonMembers members(object, problem);
    takeDetails(members, consent);
    return problem.result();
}

QJsonObject consentToJson(const Consent &consent, const PhotoPathOf &pathOf)
{
    QJsonObject object = consentDetailsToJson(consent);
    object.insert("state"_L1, consentStateName(consent.state));
    object.insert("kind"_L1, consentKindName(consent.kind));
    object.insert("uses"_L1, QJsonArray::fromStringList(consent.uses));
    object.insert("licenses"_L1, QJsonArray::fromStringList(consent.licenses));
    if (consent.commercial != CommercialUse::Unsaid)
        object.insert("commercial"_L1, commercialUseName(consent.commercial));
    if (consent.names != NamePublication::None)
        object.insert("names"_L1, namePublicationName(consent.names));
    if (consent.alterations != Alterations::Unsaid)
        object.insert("alterations"_L1, alterationsName(consent.alterations));
    insertFlag(object, "coverFace"_L1, consent.isFaceToBeCovered);
    if (!consent.photos.isAll())
        object.insert("photos"_L1, coverageToJson(consent.photos, pathOf));
    insertDay(object, "from"_L1, consent.from);
    insertDay(object, "until"_L1, consent.until);
    insertDay(object, "withdrawn"_L1, consent.withdrawn);
    insertText(object, "guardian"_L1, consent.guardian);
    insertText(object, "reason"_L1, consent.reason);
    insertText(object, "notes"_L1, consent.notes);
    insertText(object, "code"_L1, consent.code);
    if (consent.recordedAt.isValid())
        object.insert("recordedAt"_L1, consent.recordedAt.toUTC().toString(Qt::ISODateWithMs));
    if (consent.takenBack) {
        object.insert("takenBackAt"_L1, consent.takenBack->at.toUTC().toString(Qt::ISODateWithMs));
        insertText(object, "takenBackReason"_L1, consent.takenBack->reason);
    }
    return object;
}

Result<Consent> consentFromJson(const QJsonObject &object, const PhotoAtPath &photoAt)
{
    JsonProblem problem;
    JsonMembers members(object, problem);
    Consent consent;
    takeDetails(members, consent);
    consent.state = members.word("state"_L1, ConsentState::Unknown, consentStateFromName);
    consent.kind = members.word("kind"_L1, ConsentKind::Consent, consentKindFromName);
    consent.uses = members.texts("uses"_L1);
    consent.licenses = members.texts("licenses"_L1);
    consent.commercial = members.word("commercial"_L1, CommercialUse::Unsaid, commercialUseFromName);
    consent.names = members.word("names"_L1, NamePublication::None, namePublicationFromName);
    consent.alterations = members.word("alterations"_L1, Alterations::Unsaid, alterationsFromName);
    consent.isFaceToBeCovered = members.flag("coverFace"_L1);
    if (object.contains("photos"_L1))
        consent.photos = takeCoverage(members.object("photos"_L1), photoAt);
    consent.from = members.day("from"_L1);
    consent.until = members.day("until"_L1);
    consent.withdrawn = members.day("withdrawn"_L1);
    consent.guardian = members.text("guardian"_L1);
    consent.reason = members.text("reason"_L1);
    consent.notes = members.text("notes"_L1);
    consent.code = members.text("code"_L1);
    consent.recordedAt = members.moment("recordedAt"_L1);
    if (const QDateTime takenBackAt = members.moment("takenBackAt"_L1); takenBackAt.isValid())
        consent.takenBack = TakenBack{takenBackAt, members.text("takenBackReason"_L1)};
    if (const Result<void> sound = problem.result(); !sound)
        return failure(sound.error());
    return consent;
}
