// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// Names of the temporaries that replaceFile() writes beside a photo: ".clearframe-" + 16 hex digits + ".tmp". Short
// whatever the photo's name is, and recognizable so that an interrupted one can be removed.
QByteArray newTemporaryName();
bool isTemporaryName(const QByteArray &name);
