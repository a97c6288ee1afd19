// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/license_history.h"

#include <algorithm>

QList<LicenseEvent> licenseEvents(const QList<PhotoWrite> &writes)
{
    QList<LicenseEvent> events;
    for (const auto &[session, file] : writes) {
        const auto change = std::ranges::find(file.changes, RightsFieldId::License, &FieldChange::field);
        if (change == file.changes.end())
            continue;
        const QDateTime writtenAt = file.writtenAt.value_or(session.startedAt);
        events.append({writtenAt, session.id, session.user, change->before, change->after, session.licenseUrl,
                       session.licenseTitle, false});
        const std::optional<QDateTime> undoneAt = file.undoneAt ? file.undoneAt : session.undoneAt;
        if (file.state == FileWriteState::Undone && undoneAt)
            events.append({*undoneAt, session.id, session.user, change->after, change->before, {}, {}, true});
    }
    // Stable: of two events at one time the log's order counts.
    std::ranges::stable_sort(events, {}, &LicenseEvent::at);
    return events;
}

std::optional<QString> licenseAt(const QList<LicenseEvent> &events, const QDateTime &moment)
{
    if (events.isEmpty())
        return std::nullopt;
    QString license = events.first().before;
    for (const LicenseEvent &event : events) {
        if (event.at <= moment)
            license = event.after;
    }
    return license;
}
