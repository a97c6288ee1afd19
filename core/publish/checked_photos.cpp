// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/checked_photos.h"

CheckedPhotos::CheckedPhotos(std::initializer_list<CheckedPhoto> photos)
{
    for (const CheckedPhoto &photo : photos)
        append(photo);
}

void CheckedPhotos::append(const CheckedPhoto &photo)
{
    PackedPhoto packed;
    packed.path = photo.path;
    packed.photo = photo.photo;
    packed.license = place(photo.licenseId);
    packed.licenseShort = place(photo.licenseShort);
    packed.creator = place(photo.creator);
    packed.detector = place(photo.detector);
    packed.faces = photo.faces;
    packed.people = photo.people;
    packed.firstFinding = int(m_findings.size());
    packed.findingCount = int(photo.verdict.findings.size());
    packed.verdict = photo.verdict.verdict;
    packed.searched = photo.searched;
    for (const Finding &finding : photo.verdict.findings)
        m_findings.append({place(finding), finding.face.value_or(FaceId()), finding.person.value_or(PersonId())});
    m_photos.append(packed);
    ++m_counts[std::size_t(photo.verdict.verdict)];
    m_clearWithPeople += photo.verdict.verdict == Verdict::Clear && photo.people > 0;
}

CheckedPhoto CheckedPhotos::withoutFindings(qsizetype place) const
{
    const PackedPhoto &packed = m_photos.at(place);
    CheckedPhoto photo;
    photo.path = packed.path;
    photo.licenseId = m_texts.at(packed.license);
    photo.licenseShort = m_texts.at(packed.licenseShort);
    photo.faces = packed.faces;
    photo.verdict = {packed.photo, packed.verdict, {}};
    photo.searched = packed.searched;
    photo.detector = m_texts.at(packed.detector);
    photo.creator = m_texts.at(packed.creator);
    photo.people = packed.people;
    photo.photo = packed.photo;
    return photo;
}

CheckedPhoto CheckedPhotos::at(qsizetype place) const
{
    const PackedPhoto &packed = m_photos.at(place);
    CheckedPhoto photo = withoutFindings(place);
    photo.verdict.findings.reserve(packed.findingCount);
    for (int i = 0; i < packed.findingCount; ++i) {
        const PackedFinding &held = m_findings.at(packed.firstFinding + i);
        Finding finding = m_shared.at(held.shared);
        if (held.face.isValid())
            finding.face = held.face;
        if (held.person.isValid())
            finding.person = held.person;
        photo.verdict.findings.append(finding);
    }
    return photo;
}

int CheckedPhotos::place(const QString &text)
{
    const auto known = m_textPlaces.constFind(text);
    if (known != m_textPlaces.cend())
        return *known;
    m_texts.append(text);
    return *m_textPlaces.insert(text, int(m_texts.size()) - 1);
}

int CheckedPhotos::place(const Finding &finding)
{
    const auto known = m_sharedPlaces.constFind({finding});
    if (known != m_sharedPlaces.cend())
        return *known;
    Finding shared = finding;
    shared.face.reset();
    shared.person.reset();
    m_shared.append(shared);
    return *m_sharedPlaces.insert({shared}, int(m_shared.size()) - 1);
}

// Apart from the face and person they are about.
bool SharedFinding::isSaidAlike(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.severity == b.severity && a.effect == b.effect && a.message == b.message &&
           a.personName == b.personName && a.field == b.field && a.fix.action == b.fix.action &&
           a.fix.sentence == b.fix.sentence && a.accepted == b.accepted;
}
