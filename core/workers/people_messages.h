// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/faces/people_in_file.h"
#include "core/workers/cbor_fields.h"

// What a file says on who is where, between worker and pool.
QCborMap toCbor(const PeopleInFile &people);
PeopleInFile peopleInFileFrom(CborFields &fields);
