// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

// "Ada Example; Bob Example": the names between the separators that files use.
QStringList creatorNames(const QString &creator);
// Does a creator's field hold one of these names? Case and white space do not count.
bool isOwnName(const QString &creator, const QStringList &ownNames);
