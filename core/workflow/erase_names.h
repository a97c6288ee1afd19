// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

class Catalog;
struct Rights;

// Puts "[erased]" in the place of a name, in whatever capitals it is written; true when it stood there.
bool eraseName(QString &text, const QString &name);
// In every text that a file says. The license stays as it was read.
bool eraseName(Rights &rights, const QString &name);
// Drops names of people who were erased on request from what a file that was read anew says of the people shown, before
// it is kept. Who made the photo stays: attribution is owed to its author. Throws SQLite::Exception (see guarded()).
void dropForgottenNames(Catalog &catalog, Rights &rights);
// The same of the words in PhotoRecord::privateItems: the kind stays, the name goes.
void dropForgottenNames(Catalog &catalog, QStringList &privateItems);
