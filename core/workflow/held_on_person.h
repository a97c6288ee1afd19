// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/people/consent.h"
#include "core/people/consent_json.h"

#include <QJsonArray>
#include <QJsonObject>

class Catalog;
class EvidenceStore;

// The right of access: everything that is held on a person.

// "clearframe.person/1": answers (also those that were taken back), photos, exported copies.
Result<QJsonObject> heldOnPerson(Catalog &catalog, const Person &person);
// Writes it into the folder (made private, if it is new) as person.json, with the files of the evidence. What the store
// lost comes back, the rest is written.
Result<QList<Error>> writeHeldOnPerson(Catalog &catalog, const Person &person, const FilePath &folder);

// "intact", "altered", "missing", "described only".
QString evidenceState(const EvidenceStore &store, const Evidence &evidence);
// Each piece of evidence with its state.
Result<QJsonArray> consentsWithEvidenceJson(Catalog &catalog, const QList<Consent> &consents);
