// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/consent_exchange.h"

#include "core/catalog/catalog.h"
#include "core/catalog/evidence_store.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/people/consent_code.h"
#include "core/people/consent_json.h"
#include "core/people/consent_words.h"
#include "core/people/json_members.h"
#include "core/workflow/consent_rows.h"
#include "core/workflow/workflow_text.h"

#include <QJsonDocument>
#include <QSet>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

// What an answer says, without what differs between two records of the same answer.
QByteArray contentOf(Consent consent)
{
    consent.code.clear();
    consent.recordedAt = {};
    const auto number = [](PhotoId photo) { return FilePath::fromBytes(QByteArray::number(photo.value)); };
    return QJsonDocument(consentToJson(consent, number)).toJson(QJsonDocument::Compact);
}

Result<Person> personFromJson(const QJsonObject &object)
{
    JsonProblem problem;
    JsonMembers members(object, problem);
    Person person;
    person.name = members.text("name"_L1).simplified();
    person.isMinor = members.flag("minor"_L1);
    person.birthDate = members.day("born"_L1);
    person.notes = members.text("notes"_L1);
    if (person.name.isEmpty())
        members.reject(Text::tr("the name is missing"));
    if (const Result<void> sound = problem.result(); !sound)
        return failure(sound.error());
    return person;
}

QJsonObject personToJson(const Person &person, const QList<Consent> &consents, const PhotoPathOf &pathOf)
{
    QJsonObject object{{"name"_L1, person.name}};
    insertFlag(object, "minor"_L1, person.isMinor);
    insertDay(object, "born"_L1, person.birthDate);
    insertText(object, "notes"_L1, person.notes);
    QJsonArray answers;
    for (const Consent &consent : consents)
        answers.append(consentToJson(consent, pathOf));
    object.insert("consents"_L1, answers);
    return object;
}

// Brings rows into the catalog, one after the other, and remembers what is there so that nothing is asked for twice.
class Importer
{
public:
    Importer(Catalog &catalog, const ImportOptions &options)
        : m_catalog(catalog)
        , m_people(catalog)
        , m_photos(catalog)
        , m_evidence(catalog)
        , m_options(options)
    {
    }

    Result<void> begin();
    // Fails when the catalog does; what is wrong with the row goes into the report.
    Result<void> take(const ConsentRow &row);
    ImportReport report;

private:
    Result<Consent> readConsent(const QJsonObject &object);
    Result<void> checkWords(const Consent &consent) const;
    Result<void> keepEvidence(Consent &consent);
    Result<Person> personFor(const Person &read);
    Result<void> complete(Person &known, const Person &read);
    Result<void> add(Consent consent);

    Catalog &m_catalog;
    PeopleRepository m_people;
    PhotoRepository m_photos;
    EvidenceStore m_evidence;
    const ImportOptions &m_options;
    QHash<PersonId, QSet<QByteArray>> m_known;
    QHash<QString, PersonId> m_codes;
};

Result<void> Importer::begin()
{
    const Result<QHash<PersonId, QList<Consent>>> all = m_people.wholeHistory();
    if (!all)
        return failure(all.error());
    for (const QList<Consent> &consents : *all) {
        for (const Consent &consent : consents) {
            m_known[consent.person].insert(contentOf(consent));
            m_codes.insert(consent.code, consent.person);
        }
    }
    return {};
}

Result<void> Importer::take(const ConsentRow &row)
{
    const auto reject = [&](QString sentence) {
        if (sentence.endsWith(u'.'))
            sentence.chop(1); // It becomes part of a sentence.
        report.problems.append({row.where, sentence});
        return Result<void>();
    };
    if (!row.problem.isEmpty())
        return reject(row.problem);
    const Result<Person> read = personFromJson(row.person);
    if (!read)
        return reject(read.error().message);
    std::optional<Consent> consent;
    if (row.consent) {
        Result<Consent> answer = readConsent(*row.consent);
        if (!answer)
            return reject(answer.error().message);
        consent = std::move(*answer);
    }
    // A person whose answer is wrong is not added either: the row is left out as a whole.
    const ImportReport before = report;
    const Result<void> taken = m_catalog.inTransaction([&]() -> Result<void> {
        const Result<Person> person = personFor(*read);
        if (!person)
            return failure(person.error());
        if (!consent)
            return {};
        consent->person = person->id;
        return add(*consent);
    });
    if (taken || taken.error().kind != ErrorKind::Invalid)
        return taken;
    report = before;
    return reject(taken.error().message);
}

Result<Consent> Importer::readConsent(const QJsonObject &object)
{
    if (object["state"_L1].toString().isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("the state is missing"));
    Result<Consent> consent = consentFromJson(object, [this](const FilePath &path) {
        const Result<std::optional<PhotoRecord>> photo = m_photos.find(path);
        return photo && *photo ? (*photo)->id : PhotoId();
    });
    if (!consent)
        return consent;
    if (const Result<void> checked = checkWords(*consent); !checked)
        return failure(checked.error());
    if (const Result<void> kept = keepEvidence(*consent); !kept)
        return failure(ErrorKind::Invalid, kept.error().message);
    return consent;
}

Result<void> Importer::checkWords(const Consent &consent) const
{
    for (const QString &use : consent.uses) {
        if (!m_options.knownUses.contains(use))
            return failure(ErrorKind::Invalid, Text::tr("“%1” is no use or destination").arg(use));
    }
    for (const QString &license : consent.licenses) {
        if (!isLicenseWord(license))
            return failure(ErrorKind::Invalid, Text::tr("“%1” is no license").arg(license));
    }
    if (consent.state == ConsentState::Limited && consent.uses.isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("a limited consent names the uses it covers"));
    if (!consent.code.isEmpty() && tidyConsentCode(consent.code) != consent.code)
        return failure(ErrorKind::Invalid, Text::tr("“%1” is no code of a record").arg(consent.code));
    return {};
}

Result<void> Importer::keepEvidence(Consent &consent)
{
    if (m_options.evidenceFolder.isEmpty())
        return {};
    for (Evidence &evidence : consent.evidence) {
        for (const QString &name : {evidence.sha256, evidence.name}) {
            const FilePath file = m_options.evidenceFolder.child(FilePath::fromBytes(name.toUtf8()).fileName());
            std::error_code error;
            if (name.isEmpty() || !std::filesystem::is_regular_file(file.native(), error) || m_options.isDryRun)
                continue;
            const Result<Evidence> kept = m_evidence.add(file);
            if (!kept)
                return failure(kept.error());
            if (!evidence.sha256.isEmpty() && kept->sha256 != evidence.sha256)
                return failure(ErrorKind::Invalid,
                               Text::tr("“%1” is not the file whose SHA-256 is written").arg(evidence.name));
            evidence.sha256 = kept->sha256;
            break;
        }
    }
    return {};
}

Result<Person> Importer::personFor(const Person &read)
{
    const Result<std::optional<Person>> found = m_people.findByName(read.name);
    if (!found)
        return failure(found.error());
    Person known = found->value_or(read);
    if (*found) {
        if (const Result<void> completed = complete(known, read); !completed)
            return failure(completed.error());
        return known;
    }
    const Result<PersonId> added = m_people.add(read);
    if (!added)
        return failure(added.error());
    ++report.peopleAdded;
    known.id = *added;
    return known;
}

Result<void> Importer::complete(Person &known, const Person &read)
{
    if (known.birthDate && read.birthDate && known.birthDate != read.birthDate)
        return failure(ErrorKind::Invalid, Text::tr("%1 was born on %2 as recorded here, not on %3")
                                               .arg(known.name, known.birthDate->toString(Qt::ISODate),
                                                    read.birthDate->toString(Qt::ISODate)));
    const Person before = known;
    known.isMinor = known.isMinor || read.isMinor;
    if (!known.birthDate)
        known.birthDate = read.birthDate;
    if (known.notes.isEmpty())
        known.notes = read.notes;
    if (known == before)
        return {};
    ++report.peopleCompleted;
    return m_people.save(known);
}

Result<void> Importer::add(Consent consent)
{
    const QByteArray content = contentOf(consent);
    QSet<QByteArray> &known = m_known[consent.person];
    const PersonId owner = m_codes.value(consent.code);
    if (!consent.code.isEmpty() && owner.isValid() && owner != consent.person)
        return failure(ErrorKind::Invalid, Text::tr("the code %1 belongs to somebody else here").arg(consent.code));
    if (known.contains(content) || (!consent.code.isEmpty() && owner.isValid())) {
        ++report.knownBefore;
        return {};
    }
    const Result<ConsentId> added = m_people.addConsent(consent);
    if (!added)
        return failure(added.error());
    ++report.consentsAdded;
    known.insert(content);
    if (!consent.code.isEmpty())
        m_codes.insert(consent.code, consent.person);
    return {};
}

// How a dry run leaves its transaction; never shown.
constexpr ErrorKind takenBack = ErrorKind::Stopped;

} // namespace

Result<QByteArray> exportConsents(Catalog &catalog, ExchangeFormat format)
{
    QJsonArray array;
    const Result<void> read = catalog.inSnapshot([&]() -> Result<void> {
        PeopleRepository repository(catalog);
        const Result<QList<Person>> people = repository.people();
        const Result<QHash<PersonId, QList<Consent>>> consents = repository.wholeHistory();
        if (!people || !consents)
            return failure(people ? consents.error() : people.error());
        PhotoRepository photos(catalog);
        const auto pathOf = [&photos](PhotoId id) {
            const Result<std::optional<PhotoRecord>> photo = photos.find(id);
            return photo && *photo ? (*photo)->path : FilePath();
        };
        for (const Person &person : *people) {
            if (!person.isForgotten)
                array.append(personToJson(person, consents->value(person.id), pathOf));
        }
        return {};
    });
    if (!read)
        return failure(read.error());
    if (format == ExchangeFormat::Csv)
        return csvOfPeople(array);
    return QJsonDocument(QJsonObject{{"schema"_L1, u"clearframe.consent/1"_s}, {"people"_L1, array}}).toJson();
}

Result<ImportReport> importConsents(Catalog &catalog, const QByteArray &content, const ImportOptions &options)
{
    const bool isJson = content.trimmed().startsWith('{');
    const Result<QList<ConsentRow>> rows = isJson ? rowsOfJson(content) : rowsOfCsv(content);
    if (!rows)
        return failure(rows.error());
    Importer importer(catalog, options);
    const Result<void> done = catalog.inTransaction([&]() -> Result<void> {
        if (const Result<void> begun = importer.begin(); !begun)
            return begun;
        for (const ConsentRow &row : *rows) {
            if (const Result<void> taken = importer.take(row); !taken)
                return taken;
        }
        return options.isDryRun ? Result<void>(failure(takenBack, {})) : Result<void>();
    });
    if (!done && done.error().kind != takenBack)
        return failure(done.error());
    return importer.report;
}
