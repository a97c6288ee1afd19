// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/consent_addressee.h"

#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/people_text.h"
#include "app/cli/terminal.h"
#include "core/people/consent_code.h"

namespace {

Result<Addressee> addresseeOf(PeopleRepository &people, const QString &word)
{
    const Result<std::optional<Person>> named = people.findByName(word);
    const std::optional<QString> code = tidyConsentCode(word);
    if (named && !*named && code) {
        const Result<std::optional<Consent>> record = people.findConsent(*code);
        if (!record)
            return failure(record.error());
        if (!*record)
            return failure(ErrorKind::Invalid, QStringLiteral("No record has the code %1.").arg(*code));
        const Result<std::optional<Person>> person = people.find((*record)->person);
        if (!person)
            return failure(person.error());
        return Addressee{person->value_or(Person()), *record};
    }
    const Result<Person> person = requirePerson(people, word);
    if (!person)
        return failure(person.error());
    return Addressee{*person, {}};
}

} // namespace

int withAddressee(Arguments &arguments, const QStringList &words,
                  const std::function<Result<QString>(Catalog &, const Addressee &)> &work)
{
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    if (arguments.words().size() != 1)
        return arguments.wrongUse(QStringLiteral("Say the name of one person; put it in quotes when it has spaces."));
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    PeopleRepository people(**catalog);
    const Result<Addressee> addressee = addresseeOf(people, arguments.words().first());
    if (!addressee)
        return explain(addressee.error());
    const Result<QString> said = work(**catalog, *addressee);
    if (!said)
        return explain(said.error());
    Terminal::print(*said);
    return int(ExitStatus::Clear);
}
