// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/kept_verdicts.h"

#include "core/catalog/catalog.h"
#include "core/license/license_catalog.h"
#include "core/workflow/judging_version.h"
#include "core/workflow/kept_findings.h"

#include <QCryptographicHash>
#include <QDataStream>

#include <algorithm>

namespace {

// Everything a verdict depends on beside the facts of photo and people.
QByteArray fingerprintOf(const Profile &profile, const QStringList &ownNames)
{
    QStringList parts{QString::fromLatin1(judgingVersion()), profile.id};
    for (const RuleInfo &rule : allRules())
        parts += {rule.id, rule.title, severityName(profile.severityOf(rule.id))}; // The title tells the language.
    for (const Use use : profile.uses)
        parts.append(useName(use));
    for (const QStringList &list : {profile.licenses, profile.ownNames, ownNames}) {
        parts.append(QString::number(list.size()));
        parts += list;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : std::as_const(parts)) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayLiteral("\0"));
    }
    return hash.result();
}

int countFaces(const PhotoFacts &photo)
{
    return int(std::count_if(photo.faces.begin(), photo.faces.end(),
                             [](const FaceFacts &face) { return face.decision.kind != DecisionKind::NotAFace; }));
}

std::optional<DetectionMode> modeFromName(const QString &name)
{
    for (const DetectionMode mode : {DetectionMode::Fast, DetectionMode::Thorough}) {
        if (detectionModeName(mode) == name)
            return mode;
    }
    return std::nullopt;
}

void setLicense(CheckedPhoto &checked, const std::optional<License> &license)
{
    if (!license)
        return;
    checked.licenseId = license->id;
    checked.licenseShort = license->shortName();
}

// A file that cannot be read now was scanned once, or never: what was found then does not count.
void setProblem(PhotoFacts &facts, const std::optional<QString> &problem)
{
    if (!problem)
        return;
    facts.state = ScanState::Failed;
    facts.problem = *problem;
}

} // namespace

KeptVerdicts::KeptVerdicts(Catalog &catalog, Profile profile, QDate day)
    : m_catalog(catalog)
    , m_verdicts(catalog)
    , m_facts(catalog)
    , m_profile(std::move(profile))
    , m_day(day)
{
}

Result<void> KeptVerdicts::check(std::span<const PhotoToCheck> photos, CheckedPhotos &checked)
{
    QHash<PhotoId, CheckedPhoto> answers;
    QList<PhotoToCheck> open;
    const Result<void> looked = m_catalog.inSnapshot([&]() -> Result<void> {
        if (const Result<void> prepared = prepare(); !prepared)
            return prepared;
        for (const PhotoToCheck &photo : photos) {
            Result<std::optional<CheckedPhoto>> known = kept(photo);
            if (!known)
                return failure(known.error());
            if (*known)
                answers.insert(photo.id, std::move(**known));
            else
                open.append(photo);
        }
        return {};
    });
    if (!looked)
        return looked;
    Result<QHash<PhotoId, CheckedPhoto>> judgedNow = judgeAll(open, true);
    if (!judgedNow && (judgedNow.error().kind == ErrorKind::Busy || judgedNow.error().kind == ErrorKind::NotWritable))
        judgedNow = judgeAll(open, false); // Nothing is lost but time.
    if (!judgedNow)
        return failure(judgedNow.error());
    answers.insert(*judgedNow);
    for (const PhotoToCheck &photo : photos) {
        const auto answer = answers.constFind(photo.id);
        if (photo.id.isValid() && answer != answers.cend()) {
            checked.append(*answer);
            continue;
        }
        PhotoFacts facts; // Not in the catalog, or not any more.
        facts.path = photo.path;
        setProblem(facts, photo.problem);
        checked.append(judged(facts));
    }
    return {};
}

// Settings and profile may change while a check runs; each part is right for the moment it is read.
Result<void> KeptVerdicts::prepare()
{
    if (const Result<void> fresh = m_facts.refresh(); !fresh)
        return fresh;
    const Result<std::optional<qint64>> number =
        m_verdicts.numberOf(m_profile.id, fingerprintOf(m_profile, m_facts.people().ownNames));
    if (!number)
        return failure(number.error());
    m_number = *number;
    return {};
}

Result<std::optional<CheckedPhoto>> KeptVerdicts::kept(const PhotoToCheck &photo)
{
    if (!m_number || !photo.id.isValid() || photo.problem)
        return std::optional<CheckedPhoto>();
    const Result<std::optional<KeptVerdict>> known = m_verdicts.find(*m_number, photo.id, int(photo.disk), m_day);
    if (!known)
        return failure(known.error());
    if (!*known)
        return std::optional<CheckedPhoto>();
    CheckedPhoto checked;
    checked.path = photo.path;
    checked.photo = photo.id;
    setLicense(checked, findLicense((*known)->licenseId));
    checked.creator = (*known)->creator;
    checked.searched = modeFromName((*known)->mode);
    checked.detector = (*known)->detector;
    checked.faces = (*known)->faces;
    checked.people = (*known)->people;
    checked.verdict = {photo.id, Verdict((*known)->verdict), {}};
    for (const KeptFindingPlace &place : findingPlaces((*known)->findings)) {
        Result<std::optional<Finding>> finding = findingOf(place.finding);
        if (!finding)
            return failure(finding.error());
        if (!*finding)
            return std::optional<CheckedPhoto>();
        if (place.face.isValid())
            (*finding)->face = place.face;
        if (place.person.isValid())
            (*finding)->person = place.person;
        checked.verdict.findings.append(std::move(**finding));
    }
    return std::optional(checked);
}

Result<std::optional<Finding>> KeptVerdicts::findingOf(qint64 id)
{
    const auto known = m_findings.constFind(id);
    if (known != m_findings.cend())
        return std::optional(*known);
    const Result<QByteArray> bytes = m_verdicts.finding(id);
    if (!bytes)
        return failure(bytes.error());
    const std::optional<Finding> finding = findingFromBytes(*bytes);
    if (finding)
        m_findings.insert(id, *finding);
    return finding;
}

Result<QHash<PhotoId, CheckedPhoto>> KeptVerdicts::judgeAll(const QList<PhotoToCheck> &photos, bool isToBeKept)
{
    QHash<PhotoId, CheckedPhoto> answers;
    QList<PhotoId> ids;
    QHash<PhotoId, PhotoToCheck> asked;
    for (const PhotoToCheck &photo : photos) {
        if (!photo.id.isValid())
            continue;
        ids.append(photo.id);
        asked.insert(photo.id, photo);
    }
    if (ids.isEmpty())
        return answers;
    const auto work = [&]() -> Result<void> {
        if (const Result<void> prepared = prepare(); !prepared)
            return prepared;
        if (isToBeKept && !m_number) {
            const Result<qint64> number =
                m_verdicts.start(m_profile.id, fingerprintOf(m_profile, m_facts.people().ownNames));
            if (!number)
                return failure(number.error());
            m_number = *number;
            m_keptFindings.clear();
        }
        Result<QList<PhotoRecord>> records = PhotoRepository(m_catalog).ofIds(ids);
        if (!records)
            return failure(records.error());
        const Result<QList<PhotoFacts>> read = m_facts.read(*records);
        if (!read)
            return failure(read.error());
        for (PhotoFacts facts : *read) {
            const PhotoToCheck &photo = asked[facts.id];
            setDiskState(facts, photo.disk);
            setProblem(facts, photo.problem);
            const CheckedPhoto checked = judged(facts);
            answers.insert(facts.id, checked);
            if (!isToBeKept || photo.problem)
                continue;
            const DayRange days = daysOfSameVerdict(facts, m_facts.people(), m_day);
            if (const Result<void> stored = keep(checked, photo.disk, days); !stored)
                return stored;
        }
        return {};
    };
    const Result<void> done = isToBeKept ? m_catalog.inTransaction(work) : m_catalog.inSnapshot(work);
    if (!done)
        return failure(done.error());
    m_judged += int(answers.size());
    return answers;
}

Result<void> KeptVerdicts::keep(const CheckedPhoto &checked, DiskState disk, const DayRange &days)
{
    QList<KeptFindingPlace> places;
    for (const Finding &finding : checked.verdict.findings) {
        const Result<qint64> id = keptId(finding);
        if (!id)
            return failure(id.error());
        places.append({*id, finding.face.value_or(FaceId()), finding.person.value_or(PersonId())});
    }
    const QString mode = checked.searched ? detectionModeName(*checked.searched) : QString();
    return m_verdicts.keep(*m_number, {checked.photo, int(disk), int(checked.verdict.verdict), checked.licenseId,
                                       checked.creator, mode, checked.detector, checked.faces, checked.people,
                                       days.first, days.last, placesBytes(places)});
}

Result<qint64> KeptVerdicts::keptId(const Finding &finding)
{
    const auto known = m_keptFindings.constFind({finding});
    if (known != m_keptFindings.cend())
        return *known;
    const QByteArray bytes = findingBytes(finding);
    const qint64 id = findingId(bytes);
    if (const Result<void> stored = m_verdicts.keepFinding(id, bytes); !stored)
        return failure(stored.error());
    m_keptFindings.insert({finding}, id);
    return id;
}

CheckedPhoto KeptVerdicts::judged(const PhotoFacts &photo) const
{
    CheckedPhoto checked;
    if (photo.state == ScanState::Scanned) {
        checked.searched = photo.mode;
        checked.detector = photo.detectorVersion;
    }
    checked.path = photo.path;
    setLicense(checked, photo.rights.license.license);
    checked.photo = photo.id;
    checked.creator = photo.rights.creator;
    checked.faces = countFaces(photo);
    checked.people = int(std::count_if(photo.faces.begin(), photo.faces.end(), [](const FaceFacts &face) {
        return face.decision.kind == DecisionKind::Person;
    }));
    checked.verdict = judgePhoto(photo, m_facts.people(), m_profile, m_day);
    return checked;
}
