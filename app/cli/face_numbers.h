// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/people/person.h"

#include <QList>
#include <QStringList>

class Catalog;

// The words from the first one on that are numbers of faces or ranges of them ("12", "14-17"); takes them out.
QList<FaceId> takeFaceNumbers(QStringList &words);

// The person of that name; made when there is none, as typing a new name in the window does.
Result<Person> personNamed(Catalog &catalog, const QString &name, bool &isNew);
