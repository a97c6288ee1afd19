// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/session_store.h"

#include <QJsonObject>

QString planText(const WritePlan &plan, const QStringList &warnings);
QJsonObject planJson(const WritePlan &plan, const QStringList &warnings);
QJsonObject reportJson(const SessionReport &report);

// Says what a session did, problems on standard error; returns the exit status.
int finishSession(const SessionReport &report, bool asJson);
