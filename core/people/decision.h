// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

// What the user said of a face.
enum class DecisionKind { None, Person, NotAFace, Depicted, NotRecognizable, LegalException };

// "none", "person", "not-a-face", "depicted", "not-recognizable", "legal-exception".
QString decisionKindName(DecisionKind kind);
std::optional<DecisionKind> decisionKindFromName(const QString &name);

struct Decision
{
    DecisionKind kind = DecisionKind::None;
    PersonId person; // Set for DecisionKind::Person only.
    QString reason;  // Required for LegalException.
    QDateTime decidedAt;

    bool operator==(const Decision &) const = default;
};
