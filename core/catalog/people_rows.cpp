// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/people_rows.h"

#include "core/catalog/catalog_text.h"
#include "core/catalog/stored_words.h"
#include "core/people/consent_code.h"
#include "core/people/consent_json.h"

#include <QJsonDocument>

namespace {

PhotoCoverage readCoverage(Query &row, int firstColumn)
{
    PhotoCoverage coverage;
    for (const QString &folder : row.list(firstColumn))
        coverage.folders.append(pathFromText(folder));
    coverage.takenFrom = row.day(firstColumn + 1);
    coverage.takenUntil = row.day(firstColumn + 2);
    for (const QString &photo : row.list(firstColumn + 3))
        coverage.photos.append(PhotoId{photo.toLongLong()});
    return coverage;
}

// Most answers have none, and 100,000 of them are read at once.
void readDetails(const QByteArray &json, Consent &consent)
{
    if (json == "{}")
        return;
    // What a newer program wrote and this one does not know is no reason to refuse the answer.
    const Result<void> taken = takeConsentDetails(QJsonDocument::fromJson(json).object(), consent);
    Q_UNUSED(taken)
}

} // namespace

Person readPerson(Query &row)
{
    Person person;
    person.id = {row.integer(0)};
    person.isForgotten = row.integer(5) != 0;
    person.name = person.isForgotten ? CatalogText::tr("Forgotten person %1").arg(person.id.value) : row.text(1);
    person.isMinor = row.integer(2) != 0;
    person.birthDate = row.day(3);
    person.notes = row.text(4);
    return person;
}

Consent readConsent(Query &row)
{
    Consent consent;
    consent.id = {row.integer(0)};
    consent.person = {row.integer(1)};
    consent.state = consentStateOf(row.rawBytes(2));
    consent.uses = row.list(3);
    consent.licenses = row.list(4);
    consent.from = row.day(5);
    consent.until = row.day(6);
    consent.withdrawn = row.day(7);
    consent.guardian = row.text(8);
    consent.reason = row.text(9);
    if (const QString evidence = row.text(10); !evidence.isEmpty())
        consent.evidence.append({evidence, row.text(11)});
    consent.notes = row.text(12);
    consent.recordedAt = row.moment(13);
    // Words of a newer program read as what permits least.
    consent.kind = consentKindFromName(row.text(14)).value_or(ConsentKind::Consent);
    consent.commercial = commercialUseFromName(row.text(15)).value_or(CommercialUse::No);
    consent.names = namePublicationFromName(row.text(16)).value_or(NamePublication::None);
    consent.alterations = alterationsFromName(row.text(17)).value_or(Alterations::None);
    consent.isFaceToBeCovered = row.integer(18) != 0;
    consent.photos = readCoverage(row, 19);
    readDetails(row.rawBytes(23), consent);
    consent.code = row.text(24);
    return consent;
}

Consent readHistory(Query &row)
{
    constexpr int takenAt = 25;
    Consent consent = readConsent(row);
    if (!row.isNull(takenAt))
        consent.takenBack = TakenBack{row.moment(takenAt), row.text(takenAt + 1)};
    return consent;
}

ConsentId insertConsent(StatementCache &statements, const Consent &consent)
{
    QStringList folders;
    for (const FilePath &folder : consent.photos.folders)
        folders.append(pathToText(folder));
    QStringList photos;
    for (const PhotoId photo : consent.photos.photos)
        photos.append(QString::number(photo.value));
    Query query(statements,
                "INSERT INTO consents (person, state, uses, licenses, from_day, until_day, withdrawn_day, guardian, "
                "reason, evidence, evidence_sha256, notes, recorded_at, kind, commercial, names, alterations, "
                "is_face_to_be_covered, folders, taken_from_day, taken_until_day, photos, details, code) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    query.bind(consent.person, storedWord(consent.state), consent.uses, consent.licenses, consent.from, consent.until,
               consent.withdrawn, consent.guardian, consent.reason, consent.notes,
               consent.recordedAt.isValid() ? consent.recordedAt : QDateTime::currentDateTimeUtc());
    query.bind(consentKindName(consent.kind), commercialUseName(consent.commercial), namePublicationName(consent.names),
               alterationsName(consent.alterations), consent.isFaceToBeCovered, folders, consent.photos.takenFrom,
               consent.photos.takenUntil, photos,
               QString::fromUtf8(QJsonDocument(consentDetailsToJson(consent)).toJson(QJsonDocument::Compact)),
               consent.code.isEmpty() ? makeConsentCode() : consent.code);
    query.next();
    const ConsentId id{query.integer(0)};
    if (consent.takenBack)
        insertTakenBack(statements, id, *consent.takenBack);
    return id;
}

void insertTakenBack(StatementCache &statements, ConsentId consent, const TakenBack &takenBack)
{
    Query(statements, "INSERT INTO consents_taken_back (consent, why, taken_at) VALUES (?, ?, ?)")
        .bind(consent, takenBack.reason, takenBack.at)
        .run();
}

QString tidyName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).simplified();
}

QString nameKey(const QString &name)
{
    // Folded twice, as folding can take a composed letter apart.
    return tidyName(name).toCaseFolded().normalized(QString::NormalizationForm_C);
}
