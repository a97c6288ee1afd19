// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/consent_addressee.h"
#include "app/cli/people_text.h"

using namespace Qt::StringLiterals;

namespace {

// The record with the code, else the newest answer that counts.
Result<Consent> answerOf(PeopleRepository &people, const Addressee &addressee)
{
    if (addressee.record)
        return *addressee.record;
    const Result<QList<Consent>> answers = people.consentsOf(addressee.person.id);
    if (!answers)
        return failure(answers.error());
    if (answers->isEmpty())
        return failure(ErrorKind::Invalid, u"%1 has no answer to take back."_s.arg(addressee.person.name));
    return answers->last();
}

Result<QString> whatCounts(PeopleRepository &people, PersonId person, ConsentId without)
{
    Result<QList<Consent>> answers = people.consentsOf(person);
    if (!answers)
        return failure(answers.error());
    answers->removeIf([&](const Consent &consent) { return consent.id == without; });
    if (answers->isEmpty())
        return u"No answer counts now."_s;
    QStringList lines{u"What counts now:"_s};
    for (const Consent &consent : std::as_const(*answers))
        lines.append(u"  "_s + consentText(consent));
    lines.removeDuplicates(); // A form that was printed again asked the same.
    return lines.join(u'\n');
}

} // namespace

int runConsentUndo(const QStringList &words)
{
    Arguments arguments(u"consent undo"_s,
                        u"Takes back the newest answer of a person, or the one with a code, that was recorded by "
                        "mistake. It counts for nothing from now on; the history keeps it and says so."_s,
                        u"PERSON|CODE"_s);
    arguments.option(u"reason"_s, u"Why it was a mistake; kept with the answer."_s, u"TEXT"_s)
        .option(u"dry-run"_s, u"Only says what would be taken back and what would count then."_s)
        .epilog(u"A person who changes their mind made no mistake: record that with \"consent withdraw\" or a new "
                "answer. \"consent show\" lists the answers with their codes."_s);
    return withAddressee(arguments, words, [&](Catalog &catalog, const Addressee &addressee) -> Result<QString> {
        PeopleRepository people(catalog);
        const Result<Consent> answer = answerOf(people, addressee);
        if (!answer)
            return failure(answer.error());
        const bool isDryRun = arguments.has(u"dry-run"_s);
        const Result<void> done = isDryRun ? Result<void>() : people.takeBack(answer->id, arguments.value(u"reason"_s));
        if (!done)
            return failure(done.error());
        const Result<QString> counts = whatCounts(people, addressee.person.id, answer->id);
        if (!counts)
            return counts;
        const QString said = isDryRun ? u"%1: would be taken back: %2.\n%3"_s : u"%1: taken back: %2.\n%3"_s;
        return said.arg(addressee.person.name, consentText(*answer), *counts);
    });
}
