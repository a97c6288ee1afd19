// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/consent.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

const std::array Names{
    std::pair{ConsentState::Unknown, QStringLiteral("unknown")},
    std::pair{ConsentState::Asked, QStringLiteral("asked")},
    std::pair{ConsentState::Granted, QStringLiteral("granted")},
    std::pair{ConsentState::Limited, QStringLiteral("limited")},
    std::pair{ConsentState::Refused, QStringLiteral("refused")},
    std::pair{ConsentState::Withdrawn, QStringLiteral("withdrawn")},
    std::pair{ConsentState::NotNeeded, QStringLiteral("not-needed")},
};

} // namespace

QString consentStateName(ConsentState state)
{
    for (const auto &[candidate, name] : Names) {
        if (candidate == state)
            return name;
    }
    return {};
}

std::optional<ConsentState> consentStateFromName(const QString &name)
{
    for (const auto &[state, candidate] : Names) {
        if (candidate == name)
            return state;
    }
    return std::nullopt;
}

bool Consent::hasGuardian() const
{
    return !guardian.trimmed().isEmpty() ||
           std::any_of(details.guardians.begin(), details.guardians.end(),
                       [](const Guardian &one) { return !one.name.trimmed().isEmpty(); });
}
