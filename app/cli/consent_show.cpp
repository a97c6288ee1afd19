// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/consent_addressee.h"
#include "app/cli/people_text.h"
#include "core/catalog/evidence_store.h"
#include "core/workflow/held_on_person.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString evidenceText(const EvidenceStore &store, const Evidence &evidence)
{
    const QString state = evidenceState(store, evidence);
    const QString text = u"evidence “%1”: %2"_s.arg(evidence.name, state);
    return evidence.sha256.isEmpty() ? text : text + u", SHA-256 "_s + evidence.sha256;
}

QStringList recordLines(Catalog &catalog, const Consent &consent)
{
    const EvidenceStore store(catalog);
    QStringList lines{u"  %1"_s.arg(consentText(consent)),
                      u"    recorded %1%2"_s.arg(consent.recordedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                                                 consent.code.isEmpty() ? QString() : u", code "_s + consent.code)};
    for (const QString &line : consentDetailsText(consent))
        lines.append(u"    "_s + line);
    for (const Evidence &evidence : consent.evidence)
        lines.append(u"    "_s + evidenceText(store, evidence));
    if (consent.takenBack)
        lines.append(u"    "_s + takenBackText(*consent.takenBack));
    return lines;
}

Result<QString> jsonText(Catalog &catalog, const Person &person, const QList<Consent> &consents)
{
    const Result<QJsonArray> records = consentsWithEvidenceJson(catalog, consents);
    if (!records)
        return failure(records.error());
    const QJsonObject object{{"schema"_L1, u"clearframe.consents/1"_s},
                             {"person"_L1, person.name},
                             {"minor"_L1, person.isMinorOn(QDate::currentDate())},
                             {"consents"_L1, *records}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace

int runConsentShow(const QStringList &words)
{
    Arguments arguments(u"consent show"_s,
                        u"Shows all answers of a person, oldest first, also those that were taken back, or the one "
                        "record that has a code; checks that the evidence is still what was recorded."_s,
                        u"PERSON|CODE"_s);
    arguments.option(u"json"_s, u"Prints the result as one JSON object (clearframe.consents/1)."_s);
    return withAddressee(arguments, words, [&](Catalog &catalog, const Addressee &addressee) -> Result<QString> {
        Result<QList<Consent>> consents = PeopleRepository(catalog).historyOf(addressee.person.id);
        if (!consents)
            return failure(consents.error());
        if (addressee.record)
            consents = QList{*addressee.record};
        if (arguments.has(u"json"_s))
            return jsonText(catalog, addressee.person, *consents);
        QStringList lines{addressee.person.name};
        for (const Consent &consent : std::as_const(*consents))
            lines += recordLines(catalog, consent);
        if (consents->isEmpty())
            lines.append(u"  no answer yet"_s);
        return lines.join(u'\n');
    });
}
