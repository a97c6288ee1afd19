// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/people/consent.h"

#include <QJsonObject>

#include <functional>

// Consents as in the schema clearframe.consent/1: members that say nothing are left out.

using PhotoPathOf = std::function<FilePath(PhotoId)>;
using PhotoAtPath = std::function<PhotoId(const FilePath &)>;

// An answer without its person. pathOf: chosen photos are named by their path.
QJsonObject consentToJson(const Consent &consent, const PhotoPathOf &pathOf);
// Invalid with a sentence for an unknown word, a wrong kind of value, a day that does not exist or a chosen photo that
// photoAt does not know.
Result<Consent> consentFromJson(const QJsonObject &object, const PhotoAtPath &photoAt);

// What no query asks for: evidence and details; how the catalog keeps them.
QJsonObject consentDetailsToJson(const Consent &consent);
Result<void> takeConsentDetails(const QJsonObject &object, Consent &consent);

// A path as text: itself, or "file://" with percent signs when it is not UTF-8.
QString pathToText(const FilePath &path);
FilePath pathFromText(const QString &text);
