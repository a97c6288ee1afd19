// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/decision.h"

#include <array>
#include <utility>

namespace {

const std::array Names{
    std::pair{DecisionKind::None, QStringLiteral("none")},
    std::pair{DecisionKind::Person, QStringLiteral("person")},
    std::pair{DecisionKind::NotAFace, QStringLiteral("not-a-face")},
    std::pair{DecisionKind::Depicted, QStringLiteral("depicted")},
    std::pair{DecisionKind::NotRecognizable, QStringLiteral("not-recognizable")},
    std::pair{DecisionKind::LegalException, QStringLiteral("legal-exception")},
};

} // namespace

QString decisionKindName(DecisionKind kind)
{
    for (const auto &[candidate, name] : Names) {
        if (candidate == kind)
            return name;
    }
    return {};
}

std::optional<DecisionKind> decisionKindFromName(const QString &name)
{
    for (const auto &[kind, candidate] : Names) {
        if (candidate == name)
            return kind;
    }
    return std::nullopt;
}
