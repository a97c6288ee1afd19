// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/photo_filter.h"

#include "ui/common/photo_search.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

bool shows(const PhotoItem &photo, PersonId person)
{
    return std::any_of(photo.facts.faces.cbegin(), photo.facts.faces.cend(), [person](const FaceFacts &face) {
        return face.decision.kind == DecisionKind::Person && face.decision.person == person;
    });
}

} // namespace

const QList<PhotoGroup> &allPhotoGroups()
{
    static const QList<PhotoGroup> groups = {PhotoGroup::All,        PhotoGroup::NeedsDecision, PhotoGroup::Blocked,
                                             PhotoGroup::Clear,      PhotoGroup::NoLicense,     PhotoGroup::Conflicting,
                                             PhotoGroup::Unreadable, PhotoGroup::Offline,       PhotoGroup::Picked,
                                             PhotoGroup::Rejected};
    return groups;
}

bool isOnlyShownWhenUsed(PhotoGroup group)
{
    return group == PhotoGroup::Offline || group == PhotoGroup::Picked || group == PhotoGroup::Rejected;
}

QString photoGroupTitle(PhotoGroup group)
{
    switch (group) {
    case PhotoGroup::All:
        return QCoreApplication::translate("PhotoFilter", "All photos");
    case PhotoGroup::NeedsDecision:
        return QCoreApplication::translate("PhotoFilter", "Needs a decision");
    case PhotoGroup::Blocked:
        return QCoreApplication::translate("PhotoFilter", "Blocked");
    case PhotoGroup::Clear:
        return QCoreApplication::translate("PhotoFilter", "Clear");
    case PhotoGroup::NoLicense:
        return QCoreApplication::translate("PhotoFilter", "No license");
    case PhotoGroup::Conflicting:
        return QCoreApplication::translate("PhotoFilter", "Conflicting rights");
    case PhotoGroup::Offline:
        return QCoreApplication::translate("PhotoFilter", "Drive not connected");
    case PhotoGroup::Picked:
        return QCoreApplication::translate("PhotoFilter", "Picked");
    case PhotoGroup::Rejected:
        return QCoreApplication::translate("PhotoFilter", "Rejected");
    case PhotoGroup::Unreadable:
        break;
    }
    return QCoreApplication::translate("PhotoFilter", "Could not be read");
}

bool isInGroup(const PhotoItem &photo, PhotoGroup group)
{
    switch (group) {
    case PhotoGroup::All:
        return true;
    case PhotoGroup::NeedsDecision:
        return std::any_of(photo.facts.faces.cbegin(), photo.facts.faces.cend(),
                           [](const FaceFacts &face) { return face.decision.kind == DecisionKind::None; });
    case PhotoGroup::Blocked:
        return photo.verdict.verdict == Verdict::Blocked;
    case PhotoGroup::Clear:
        return photo.verdict.verdict == Verdict::Clear;
    case PhotoGroup::NoLicense:
        return photo.facts.rights.license.certainty == Certainty::None;
    case PhotoGroup::Conflicting:
        return !photo.facts.rights.conflicts.isEmpty();
    case PhotoGroup::Unreadable:
        return photo.facts.state == ScanState::Failed;
    case PhotoGroup::Offline:
        return photo.isFolderMissing;
    case PhotoGroup::Picked:
        return photo.facts.marks.flag == PhotoFlag::Pick;
    case PhotoGroup::Rejected:
        return photo.facts.marks.flag == PhotoFlag::Reject;
    }
    return false;
}

PhotoMatcher::PhotoMatcher(const PhotoFilter &filter)
    : m_filter(filter)
    , m_words(filter.search.isEmpty() ? QList<QByteArray>() : searchWords(filter.search))
{
}

bool PhotoMatcher::matches(const PhotoItem &photo) const
{
    if (!isInGroup(photo, m_filter.group) || photo.facts.stars() < m_filter.leastStars)
        return false;
    if (!m_filter.only.isEmpty() && !m_filter.only.contains(photo.facts.id))
        return false;
    if (!m_filter.folder.isEmpty() && !photo.facts.path.isInside(m_filter.folder))
        return false;
    if (!m_filter.license.isEmpty() && photo.licenseBadge != m_filter.license)
        return false;
    if (m_filter.person.isValid() && !shows(photo, m_filter.person))
        return false;
    return matchesSearch(photo);
}

bool PhotoMatcher::matchesSearch(const PhotoItem &photo) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QByteArray &word) { return photo.searchText.contains(word); });
}
