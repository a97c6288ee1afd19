// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/session_store.h"

#include <QJsonObject>

QString planText(const WritePlan &plan, const QStringList &warnings);
QJsonObject planJson(const WritePlan &plan, const QStringList &warnings);
// "done", "undone", "interrupted".
QString sessionStateName(const SessionRecord &session);
QJsonObject sessionJson(const SessionRecord &session);
QJsonObject fileJson(const SessionFile &file);
QString sessionFileText(const SessionFile &file);
// RFC 4180, one line a file and field; formulas are made harmless.
QByteArray sessionCsv(const SessionRecord &session, const QList<SessionFile> &files, bool withTitles);
QJsonObject reportJson(const SessionReport &report);

// Says what a session did, problems on standard error; returns the exit status.
int finishSession(const SessionReport &report, bool asJson);
