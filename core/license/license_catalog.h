// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/license.h"

#include <QList>

// The whole catalog in a fixed order: current licenses first. Source: the codes, versions and jurisdictions published
// by Creative Commons (cc-legal-tools), flags derived from the code.
const QList<License> &licenseCatalog();

// By the id of License::id; nothing when there is no such entry.
std::optional<License> findLicense(const QString &id);

// "Creative Commons Attribution-ShareAlike 4.0 International". language: "en", "de", "fr", "es"; others fall back to
// "en".
QString licenseTitle(const License &license, const QString &language = QStringLiteral("en"));

// One or two sentences on what the public may do, in the same languages.
QString licenseSummary(const License &license, const QString &language = QStringLiteral("en"));

// The sentence for xmpRights:UsageTerms: "This work is licensed to the public under the … license <URL>".
QString usageTermsFor(const License &license);
