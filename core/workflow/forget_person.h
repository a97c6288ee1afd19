// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/base/ids.h"

#include <QList>
#include <QStringList>

class Catalog;

// A photo whose file goes on saying the name of somebody who was erased from the catalog.
struct FileWithName
{
    FilePath path;
    QStringList where; // Titles of the places, translated: "Person shown", "face region or person tag", "file name".
    bool isCreator = false;
};

struct ForgottenPerson
{
    QList<FileWithName> files; // As far as the last scan read them; by path.
};

// Erases somebody from the whole catalog: what PeopleRepository::forget() does, and the name in what was kept of the
// files' rights and in reasons and notes. The photo files stay as they are. What others' consents say (a guardian, a
// witness) is those people's evidence and stays. Errors: as PeopleRepository::forget().
Result<ForgottenPerson> forgetPerson(Catalog &catalog, PersonId person);
