// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/people/consent.h"
#include "core/people/person.h"

#include <functional>

class Catalog;

// Whom a command of "consent" is about; the record that a code named is what it answers.
struct Addressee
{
    Person person;
    std::optional<Consent> record;
};

// Parses, opens the catalog, finds the person by name or code and hands both on; prints the text that comes back.
int withAddressee(Arguments &arguments, const QStringList &words,
                  const std::function<Result<QString>(Catalog &, const Addressee &)> &work);
