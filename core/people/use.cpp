// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/use.h"

#include <array>
#include <utility>

namespace {

const std::array Names{
    std::pair{Use::Private, QStringLiteral("private")},
    std::pair{Use::Web, QStringLiteral("web")},
    std::pair{Use::Social, QStringLiteral("social")},
    std::pair{Use::Print, QStringLiteral("print")},
    std::pair{Use::Press, QStringLiteral("press")},
    std::pair{Use::Education, QStringLiteral("education")},
    std::pair{Use::Advertising, QStringLiteral("advertising")},
    std::pair{Use::OpenLicense, QStringLiteral("open-license")},
    std::pair{Use::AiTraining, QStringLiteral("ai-training")},
};

} // namespace

const QList<Use> &allUses()
{
    static const QList<Use> uses = [] {
        QList<Use> all;
        for (const auto &[use, name] : Names)
            all.append(use);
        return all;
    }();
    return uses;
}

QString useName(Use use)
{
    for (const auto &[candidate, name] : Names) {
        if (candidate == use)
            return name;
    }
    return {};
}

std::optional<Use> useFromName(const QString &name)
{
    for (const auto &[use, candidate] : Names) {
        if (candidate == name)
            return use;
    }
    return std::nullopt;
}
