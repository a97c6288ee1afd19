// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/license_history.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace {

struct PlacedEvent
{
    qint64 step = 0;
    LicenseEvent event;
};

LicenseEvent writeEvent(const PhotoWrite &write)
{
    const auto &[session, file, writtenStep, undoneStep] = write;
    LicenseEvent event;
    event.at = file.writtenAt.value_or(session.startedAt);
    event.session = session.id;
    event.user = session.user;
    event.photo = file.photo;
    event.target = file.target;
    event.changes = file.changes;
    event.licenseUrl = session.licenseUrl;
    event.licenseTitle = session.licenseTitle;
    event.isSettled = file.state == FileWriteState::Written || file.state == FileWriteState::Undone;
    return event;
}

LicenseEvent undoEvent(const PhotoWrite &write, const QDateTime &undoneAt)
{
    LicenseEvent event = writeEvent(write);
    event.at = undoneAt;
    event.isUndo = true;
    event.licenseUrl.clear();
    event.licenseTitle.clear();
    if (write.file.undoChanges) {
        event.changes = *write.file.undoChanges;
        return event;
    }
    for (FieldChange &change : event.changes)
        std::swap(change.before, change.after);
    return event;
}

} // namespace

std::optional<FieldChange> LicenseEvent::licenseChange() const
{
    const auto change = std::ranges::find(changes, RightsFieldId::License, &FieldChange::field);
    return change == changes.end() ? std::nullopt : std::optional(*change);
}

QList<LicenseEvent> licenseEvents(const QList<PhotoWrite> &writes)
{
    QList<PlacedEvent> placed;
    for (const PhotoWrite &write : writes) {
        const LicenseEvent event = writeEvent(write);
        placed.append({event.isSettled ? write.writtenStep : std::numeric_limits<qint64>::max(), event});
        if (write.file.state == FileWriteState::Undone)
            placed.append({write.undoneStep, undoEvent(write, write.file.undoneAt.value_or(event.at))});
    }
    // Stable: within one step the order of the rows counts.
    std::ranges::stable_sort(placed, {}, &PlacedEvent::step);
    QList<LicenseEvent> events;
    for (const PlacedEvent &one : std::as_const(placed))
        events.append(one.event);
    return events;
}

std::optional<QString> licenseAt(const QList<LicenseEvent> &events, const std::optional<QDateTime> &moment,
                                 const QDateTime &now)
{
    std::optional<QString> license;
    QDateTime latest;
    for (const LicenseEvent &event : events) {
        const std::optional<FieldChange> change = event.licenseChange();
        if (!event.isSettled || !change)
            continue;
        if (!license)
            license = change->before;
        const QDateTime at = std::min(event.at, now);
        latest = latest.isValid() ? std::max(latest, at) : at;
        if (!moment || latest <= *moment)
            license = change->after;
    }
    return license;
}
