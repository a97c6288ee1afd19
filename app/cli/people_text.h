// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/people_repository.h"

#include "core/people/consent_json.h"

#include <QJsonArray>

class Catalog;
class EvidenceStore;

// The person of that name, or an Invalid error that says how to list them.
Result<Person> requirePerson(PeopleRepository &people, const QString &name);

// "granted for website, web; until 2028-04-30"
QString consentText(const Consent &consent);
// What else is recorded of it, one line each: "channel: paper".
QStringList consentDetailsText(const Consent &consent);
// "intact", "altered", "missing", or "described only" for what was never a file in the catalog's store.
QString evidenceState(const EvidenceStore &store, const Evidence &evidence);
// As in clearframe.consent/1, each piece of evidence with its "state".
Result<QJsonArray> consentsWithEvidenceJson(Catalog &catalog, const QList<Consent> &consents);
// For consentToJson: the paths of the photos that these answers chose.
Result<PhotoPathOf> photoPaths(Catalog &catalog, const QList<Consent> &consents);
