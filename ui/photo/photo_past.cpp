// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/photo_past.h"

#include "core/catalog/catalog.h"
#include "core/workflow/photo_history.h"

Result<PhotoPast> readPhotoPast(const FilePath &catalog, const FilePath &journal, PhotoId photo, const FilePath &path)
{
    const Result<std::unique_ptr<Catalog>> opened = Catalog::open(catalog);
    if (!opened)
        return failure(opened.error());
    const Result<std::unique_ptr<SessionStore>> store = SessionStore::open(journal);
    if (!store)
        return failure(store.error());
    const Result<QList<LicenseEvent>> events = photoHistory(**store, opened->get(), path);
    if (!events)
        return failure(events.error());
    const Result<QList<SessionRecord>> sessions = (*store)->sessions();
    if (!sessions)
        return failure(sessions.error());
    const Result<QList<DecisionChange>> decisions = DecisionHistory(**opened).ofPhoto(photo);
    if (!decisions)
        return failure(decisions.error());
    PhotoPast past{*events, {}, *decisions};
    for (const SessionRecord &session : *sessions)
        past.sessions.insert(session.id, session);
    return past;
}

bool canTakeBack(const PhotoPast &past, qsizetype event)
{
    const LicenseEvent &write = past.events[event];
    if (write.isUndo || !write.isSettled)
        return false;
    for (const LicenseEvent &later : past.events) {
        if (later.isUndo && later.session == write.session && later.target == write.target)
            return false;
    }
    return true;
}
