// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/consent.h"

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/people_text.h"
#include "app/cli/terminal.h"
#include "core/catalog/export_repository.h"
#include "core/catalog/face_repository.h"
#include "core/check/profile.h"
#include "core/license/license_catalog.h"
#include "core/photos/photo_file.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

QStringList usesAndDestinations()
{
    QStringList names;
    for (const Use use : allUses())
        names.append(useName(use));
    for (const Profile &profile : builtInProfiles())
        names.append(profile.id);
    return names;
}

Result<QStringList> usesOf(const Arguments &arguments)
{
    const QStringList uses = arguments.values(QStringLiteral("for"));
    const QStringList known = usesAndDestinations();
    for (const QString &use : uses)
        if (!known.contains(use))
            return failure(ErrorKind::Invalid, QStringLiteral("\"%1\" is no use or destination. Known are: %2.")
                                                   .arg(use, known.join(QStringLiteral(", "))));
    return uses;
}

Result<QStringList> licensesOf(const Arguments &arguments)
{
    QStringList licenses;
    for (const QString &word : arguments.values(QStringLiteral("licenses"))) {
        const bool isCode = std::any_of(licenseCatalog().begin(), licenseCatalog().end(),
                                        [&word](const License &license) { return license.code == word; });
        if (word != u"any" && !isCode && !findLicense(word))
            return failure(
                ErrorKind::Invalid,
                QStringLiteral("\"%1\" is no license. Use an id such as by-sa-4.0, a code such as by-sa, or any.")
                    .arg(word));
        licenses.append(word);
    }
    return licenses;
}

// Puts the evidence's hash beside its path, so that it can be shown later that the form is still the same.
Result<void> addEvidence(Consent &consent, const QString &argument)
{
    const FilePath path = FilePath::fromArgument(argument).absolute();
    const Result<QByteArray> content = readRegularFile(path);
    if (!content)
        return failure(ErrorKind::Unreadable,
                       QStringLiteral("The evidence could not be read. ") + content.error().message);
    consent.evidence = {
        {path.display(), QString::fromLatin1(QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex())}};
    return {};
}

Result<Consent> consentFrom(const Arguments &arguments, ConsentState state)
{
    const Result<QStringList> uses = usesOf(arguments);
    const Result<QStringList> licenses = licensesOf(arguments);
    const Result<std::optional<QDate>> from = arguments.date(QStringLiteral("from"));
    const Result<std::optional<QDate>> until = arguments.date(QStringLiteral("until"));
    if (!uses || !licenses || !from || !until)
        return failure(!uses ? uses.error() : !licenses ? licenses.error() : !from ? from.error() : until.error());
    if (*from && *until && **until < **from)
        return failure(ErrorKind::Invalid, QStringLiteral("--until lies before --from."));
    if (state == ConsentState::Limited && uses->isEmpty())
        return failure(ErrorKind::Invalid, QStringLiteral("A limited consent needs --for: the uses it covers."));
    Consent consent;
    consent.state = state;
    consent.uses = *uses;
    consent.licenses = *licenses;
    consent.from = *from;
    consent.until = *until;
    consent.guardian = arguments.value(QStringLiteral("guardian"));
    consent.notes = arguments.value(QStringLiteral("notes"));
    if (arguments.has(QStringLiteral("evidence"))) {
        const Result<void> added = addEvidence(consent, arguments.value(QStringLiteral("evidence")));
        if (!added)
            return failure(added.error());
    }
    return consent;
}

Arguments &withAnswerOptions(Arguments &arguments)
{
    return arguments
        .option(QStringLiteral("for"),
                QStringLiteral("Uses or destinations, with commas: %1.")
                    .arg(usesAndDestinations().join(QStringLiteral(", "))),
                QStringLiteral("USE"))
        .option(QStringLiteral("licenses"),
                QStringLiteral("Licenses the photos may carry: ids, codes or any (default: any)."),
                QStringLiteral("LIST"))
        .option(QStringLiteral("from"), QStringLiteral("First day it counts."), QStringLiteral("DATE"))
        .option(QStringLiteral("until"), QStringLiteral("Last day it counts."), QStringLiteral("DATE"))
        .option(QStringLiteral("guardian"), QStringLiteral("Who agreed for a minor."), QStringLiteral("NAME"))
        .option(QStringLiteral("evidence"), QStringLiteral("The signed form; its SHA-256 is kept with its path."),
                QStringLiteral("FILE"))
        .option(QStringLiteral("notes"), QStringLiteral("For you only; never exported."), QStringLiteral("TEXT"));
}

// Parses, finds the person and hands both on; says what it returns.
int answer(Arguments &arguments, const QStringList &words,
           const std::function<Result<QString>(Catalog &, const Person &)> &record)
{
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    if (arguments.words().size() != 1)
        return arguments.wrongUse(QStringLiteral("Say the name of one person; put it in quotes when it has spaces."));
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    PeopleRepository people(**catalog);
    const Result<Person> person = requirePerson(people, arguments.words().first());
    if (!person)
        return explain(person.error());
    const Result<QString> said = record(**catalog, *person);
    if (!said)
        return explain(said.error());
    Terminal::print(*said);
    return int(ExitStatus::Clear);
}

int addAnswer(Arguments arguments, const QStringList &words, ConsentState state)
{
    return answer(withAnswerOptions(arguments), words, [&](Catalog &catalog, const Person &person) -> Result<QString> {
        Result<Consent> consent = consentFrom(arguments, state);
        if (!consent)
            return failure(consent.error());
        consent->person = person.id;
        const Result<ConsentId> added = PeopleRepository(catalog).addConsent(*consent);
        if (!added)
            return failure(added.error());
        QString said = QStringLiteral("%1: %2.").arg(person.name, consentText(*consent));
        if (consent->guardian.isEmpty() && person.isMinorOn(QDate::currentDate()) &&
            (state == ConsentState::Granted || state == ConsentState::Limited))
            said += QStringLiteral(" This person is a minor: without --guardian it does not count.");
        return said;
    });
}

// What a withdrawal cannot reach: copies that left the house.
Result<QString> exportedCopiesText(Catalog &catalog, PersonId person)
{
    const Result<QList<ExportRecord>> copies = ExportRepository(catalog).ofPerson(person);
    if (!copies)
        return failure(copies.error());
    QString text;
    for (const ExportRecord &copy : *copies)
        text +=
            QStringLiteral("\n  %1  %2  %3  %4")
                .arg(copy.exportedAt.date().toString(Qt::ISODate), copy.profile, copy.licenseId, copy.copy.display());
    if (!text.isEmpty())
        text.prepend(QStringLiteral(
            "\nThese copies were exported before. Take them down where you can; a Creative Commons license "
            "that was given cannot be recalled:"));
    return text;
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

int runConsentWithdraw(const QStringList &words)
{
    Arguments arguments(QStringLiteral("consent withdraw"),
                        QStringLiteral("Records that a person takes the consent back, and lists what was exported."),
                        QStringLiteral("PERSON"));
    arguments
        .option(QStringLiteral("from"), QStringLiteral("The day from which on nothing is covered (default: today)."),
                QStringLiteral("DATE"))
        .option(QStringLiteral("notes"), QStringLiteral("For you only; never exported."), QStringLiteral("TEXT"));
    return answer(arguments, words, [&](Catalog &catalog, const Person &person) -> Result<QString> {
        const Result<std::optional<QDate>> day = arguments.date(QStringLiteral("from"));
        if (!day)
            return failure(day.error());
        const QDate from = day->value_or(QDate::currentDate());
        const Result<ConsentId> withdrawn =
            PeopleRepository(catalog).withdraw(person.id, from, arguments.value(QStringLiteral("notes")));
        if (!withdrawn)
            return failure(withdrawn.error());
        const Result<QString> copies = exportedCopiesText(catalog, person.id);
        if (!copies)
            return failure(copies.error());
        return QStringLiteral("%1: withdrawn from %2 on.%3").arg(person.name, from.toString(Qt::ISODate), *copies);
    });
}

int runConsentShow(const QStringList &words)
{
    Arguments arguments(QStringLiteral("consent show"), QStringLiteral("Shows all answers of a person, oldest first."),
                        QStringLiteral("PERSON"));
    arguments.option(QStringLiteral("json"),
                     QStringLiteral("Prints the result as one JSON object (clearframe.consents/1)."));
    return answer(arguments, words, [&](Catalog &catalog, const Person &person) -> Result<QString> {
        const Result<QList<Consent>> consents = PeopleRepository(catalog).consentsOf(person.id);
        if (!consents)
            return failure(consents.error());
        if (arguments.has(QStringLiteral("json"))) {
            const Result<PhotoPathOf> paths = photoPaths(catalog, *consents);
            if (!paths)
                return failure(paths.error());
            QJsonArray array;
            for (const Consent &consent : *consents)
                array.append(consentToJson(consent, *paths));
            return QString::fromUtf8(
                QJsonDocument(QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.consents/1")},
                                          {QStringLiteral("person"), person.name},
                                          {QStringLiteral("consents"), array}})
                    .toJson());
        }
        QStringList lines{person.name};
        for (const Consent &consent : *consents)
            lines.append(QStringLiteral("  ") + consentText(consent));
        if (consents->isEmpty())
            lines.append(QStringLiteral("  no answer yet"));
        return lines.join(u'\n');
    });
}
