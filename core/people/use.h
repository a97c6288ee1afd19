// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

// What a photo of a person may be used for; a consent lists them, a profile asks for one.
enum class Use { Private, Web, Social, Print, Press, Education, Advertising, OpenLicense, AiTraining };

const QList<Use> &allUses();
// "private", "web", "social", "print", "press", "education", "advertising", "open-license", "ai-training".
QString useName(Use use);
std::optional<Use> useFromName(const QString &name);
