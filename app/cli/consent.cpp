// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/consent_addressee.h"
#include "app/cli/consent_options.h"
#include "app/cli/people_text.h"

namespace {

// A record that answers another one begins with what that one asked for.
Consent draftFor(const Addressee &addressee, ConsentState state)
{
    Consent draft = addressee.record.value_or(Consent());
    draft.id = {};
    draft.person = addressee.person.id;
    draft.code.clear();
    draft.recordedAt = {};
    draft.takenBack = {};
    draft.withdrawn = {};
    draft.notes.clear();
    draft.evidence.clear();
    draft.state = state;
    if (state != ConsentState::NotNeeded && addressee.record && draft.kind == ConsentKind::NotNeeded)
        draft.kind = ConsentKind::Consent;
    return draft;
}

int addAnswer(Arguments arguments, const QStringList &words, ConsentState state)
{
    arguments.epilog(QStringLiteral("PERSON is a name, or the code on a form that \"consent form\" printed: then what "
                                    "the form asked for is filled in."));
    return withAddressee(
        withAnswerOptions(arguments), words, [&](Catalog &catalog, const Addressee &addressee) -> Result<QString> {
            const Person &person = addressee.person;
            Consent consent = draftFor(addressee, state);
            if (const Result<void> taken = takeAnswerOptions(catalog, arguments, consent); !taken)
                return failure(taken.error());
            if (state == ConsentState::Limited && consent.uses.isEmpty())
                return failure(ErrorKind::Invalid,
                               QStringLiteral("A limited consent needs --for: the uses it covers."));
            const Result<ConsentId> added = PeopleRepository(catalog).addConsent(consent);
            if (!added)
                return failure(added.error());
            QString said = QStringLiteral("%1: %2.").arg(person.name, consentText(consent));
            const bool isPositive = state == ConsentState::Granted || state == ConsentState::Limited;
            if (isPositive && !consent.hasGuardian() && person.isMinorOn(QDate::currentDate()))
                said += QStringLiteral(" This person is a minor: without --guardian it does not count.");
            return said;
        });
}

} // namespace

int runConsentGrant(const QStringList &words)
{
    return addAnswer(Arguments(QStringLiteral("consent grant"),
                               QStringLiteral("Records that a person agrees; without --for to every use."),
                               QStringLiteral("PERSON")),
                     words, ConsentState::Granted);
}

int runConsentLimit(const QStringList &words)
{
    return addAnswer(Arguments(QStringLiteral("consent limit"),
                               QStringLiteral("Records that a person agrees to the named uses only."),
                               QStringLiteral("PERSON --for USE…")),
                     words, ConsentState::Limited);
}

int runConsentRefuse(const QStringList &words)
{
    return addAnswer(Arguments(QStringLiteral("consent refuse"),
                               QStringLiteral("Records that a person does not agree."), QStringLiteral("PERSON")),
                     words, ConsentState::Refused);
}

int runConsentAsk(const QStringList &words)
{
    return addAnswer(Arguments(QStringLiteral("consent ask"),
                               QStringLiteral("Records that a person was asked and has not answered yet."),
                               QStringLiteral("PERSON")),
                     words, ConsentState::Asked);
}

int runConsentNotNeeded(const QStringList &words)
{
    return addAnswer(Arguments(QStringLiteral("consent not-needed"),
                               QStringLiteral("Records that no consent is needed, and why: yourself, or an exception "
                                              "of the law (--kind exception)."),
                               QStringLiteral("PERSON --reason TEXT")),
                     words, ConsentState::NotNeeded);
}
