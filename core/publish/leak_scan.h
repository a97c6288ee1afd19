// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/photos/private_item.h"

#include <QByteArrayList>
#include <QSet>

// What a finished copy may and must not hold.
struct LeakRules
{
    QByteArrayList secrets; // Names, serial numbers, coordinates: their bytes must not be in the file, in no encoding.
    QSet<PrivateKind> allowed; // What was asked to be kept.
    QStringList keep = {};     // The same as words, for the tags that go with them.
};

// Looks at a copy as a stranger would, with no knowledge of how it was made: every part of the container must be
// picture data, color profile or an allowed metadata property. What is found, in words; empty: nothing. For JPEG, PNG
// and WebP; anything else is a leak. Parses the file: call it in a worker.
QStringList findLeaks(const QByteArray &copy, const LeakRules &rules);
// Internal with a sentence when there is a leak.
Result<void> scanForLeaks(const FilePath &copy, const LeakRules &rules);

// Does a file name name somebody? Blanks, dots, dashes and underscores count alike; names of less than three letters
// are not looked for.
bool namesSomebody(const QString &fileName, const QString &personName);
