// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/photo_filter.h"

#include "ui/common/license_badge.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString searchedText(const PhotoItem &photo, const PeopleFacts &people)
{
    const PhotoFacts &facts = photo.facts;
    QStringList parts = {facts.path.display(), licenseBadgeText(facts.rights.license), facts.rights.creator,
                         facts.rights.credit};
    for (const FaceFacts &face : facts.faces) {
        if (face.decision.kind == DecisionKind::Person)
            parts.append(people.people.value(face.decision.person).name);
    }
    return parts.join(u'\n');
}

bool matchesSearch(const PhotoItem &photo, const QString &search, const PeopleFacts &people)
{
    const QString text = searchedText(photo, people);
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

const QList<PhotoGroup> &allPhotoGroups()
{
    static const QList<PhotoGroup> groups = {PhotoGroup::All,       PhotoGroup::NeedsDecision, PhotoGroup::Blocked,
                                             PhotoGroup::Clear,     PhotoGroup::NoLicense,     PhotoGroup::Conflicting,
                                             PhotoGroup::Unreadable};
    return groups;
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
    }
    return false;
}

bool matches(const PhotoItem &photo, const PhotoFilter &filter, const PeopleFacts &people)
{
    if (!isInGroup(photo, filter.group))
        return false;
    if (!filter.only.isEmpty() && !filter.only.contains(photo.facts.id))
        return false;
    if (!filter.folder.isEmpty() && !photo.facts.path.isInside(filter.folder))
        return false;
    if (!filter.license.isEmpty() && licenseBadgeText(photo.facts.rights.license) != filter.license)
        return false;
    return filter.search.isEmpty() || matchesSearch(photo, filter.search, people);
}
