// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/license.h"

#include <QList>
#include <QString>

#include <optional>

// What a text says about the license in words, addresses left out.
struct PhraseReading
{
    // One license named in words: "CC BY-SA 4.0", "Attribution-ShareAlike", "CC0".
    struct Mention
    {
        QString code;                        // Empty: "Creative Commons" and no more.
        QString version;                     // Empty: not said.
        QString jurisdiction;                // Empty: not said.
        bool saysScope = false;              // "International", "Unported", "Generic".
        bool isDenied = false;               // "not under CC BY 4.0".
        bool isUnsureOfJurisdiction = false; // "CC BY 3.0 de Ada": a country or the Spanish "of"?

        // Could the words mean this entry?
        bool fits(const License &license) const;
        // The one entry they mean.
        std::optional<License> license() const;
    };

    QList<Mention> mentions;
    bool saysPublicDomain = false; // "public domain" and no more.
    bool saysSomeRights = false;   // "some rights reserved".
    bool saysOther = false;        // A license of another kind.
};

PhraseReading readLicensePhrases(const QString &text);
