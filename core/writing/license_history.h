// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/session_store.h"

// One write of ours to a photo or its sidecar, or the undo of one.
struct LicenseEvent
{
    QDateTime at; // By the clock of the computer, which may have been wrong: no order follows from it.
    SessionId session;
    QString user;
    FilePath photo;             // Under the name it had then.
    FilePath target;            // The photo or its sidecar.
    QList<FieldChange> changes; // Of an undo, equal texts: the field kept what another program had written.
    QString licenseUrl;         // The text the session wrote by; empty for an undo.
    QString licenseTitle;
    bool isUndo = false;
    bool isSettled = true; // False: a crash or a running session leaves open whether the file says so already.

    // Of the license field; nothing when the event did not touch it. Empty texts: no license.
    std::optional<FieldChange> licenseChange() const;
};

// From SessionStore::writesTo(), in the order in which it happened. What is not settled comes last.
QList<LicenseEvent> licenseEvents(const QList<PhotoWrite> &writes);

// What the license field said at that moment (no moment: after the last event), as far as our own log tells: programs
// that wrote to the file meanwhile are not in it. Nothing when we never wrote a license to it. An event never counts as
// earlier than the one before it, nor as later than now, whatever the clock said.
std::optional<QString> licenseAt(const QList<LicenseEvent> &events, const std::optional<QDateTime> &moment = {},
                                 const QDateTime &now = QDateTime::currentDateTimeUtc());
