// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/session_store.h"

// One change of the license that a photo carries, by a write of ours or by its undo.
struct LicenseEvent
{
    QDateTime at;
    SessionId session;
    QString user;
    QString before; // The license field; empty: it had none.
    QString after;
    QString licenseUrl; // The text the session wrote by; empty for an undo.
    QString licenseTitle;
    bool isUndo = false;
};

// From SessionStore::writesTo(), in the order in which it happened.
QList<LicenseEvent> licenseEvents(const QList<PhotoWrite> &writes);

// What the license field said at that moment, as far as our own log tells: programs that wrote to the file meanwhile
// are not in it. Nothing when we never wrote a license to it.
std::optional<QString> licenseAt(const QList<LicenseEvent> &events, const QDateTime &moment);
