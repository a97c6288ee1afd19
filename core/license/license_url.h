// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/license.h"

#include <QString>

#include <optional>

// What one address in a text says about the license.
struct UrlReading
{
    enum class Kind
    {
        Other,      // Some page that is not about Creative Commons.
        Refused,    // Dressed up as Creative Commons, but on another host.
        Incomplete, // On creativecommons.org, but without code or version.
        Statement,  // An entry of RightsStatements.org, which describes and grants nothing.
        NotListed,  // A license address that the catalog does not have.
        Named       // An entry of the catalog.
    };

    Kind kind = Kind::Other;
    std::optional<License> license; // For Named.
    QString code;                   // For Incomplete, when the code is there but no version.
    QString host;
    QString statement; // For Statement: "InC".
};

// Reads http and https, scheme-relative and schemeless addresses, deeds, legal code in any language, RDF, old
// vocabulary, percent-encoded characters, SPDX pages. Only the real hosts count.
UrlReading readLicenseUrl(const QString &url);
