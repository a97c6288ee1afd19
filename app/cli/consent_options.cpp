// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/consent_options.h"

#include "core/catalog/evidence_store.h"
#include "core/catalog/photo_repository.h"
#include "core/check/profile.h"
#include "core/license/license_catalog.h"
#include "core/people/consent_words.h"

#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> invalid(const QString &sentence)
{
    return failure(ErrorKind::Invalid, sentence);
}

Result<void> takeUses(const Arguments &arguments, Consent &consent)
{
    const QStringList known = usesAndDestinations();
    for (const QString &use : arguments.values(u"for"_s)) {
        if (!known.contains(use))
            return invalid(u"\"%1\" is no use or destination. Known are: %2."_s.arg(use, known.join(u", "_s)));
    }
    if (arguments.has(u"for"_s))
        consent.uses = arguments.values(u"for"_s);
    return {};
}

Result<void> takeLicenses(const Arguments &arguments, Consent &consent)
{
    for (const QString &word : arguments.values(u"licenses"_s)) {
        if (!isLicenseWord(word))
            return invalid(
                u"\"%1\" is no license. Use an id such as by-sa-4.0, a code such as by-sa, or any."_s.arg(word));
    }
    if (arguments.has(u"licenses"_s))
        consent.licenses = arguments.values(u"licenses"_s);
    return {};
}

Result<void> takeDay(const Arguments &arguments, const QString &name, std::optional<QDate> &day)
{
    const Result<std::optional<QDate>> given = arguments.date(name);
    if (!given)
        return failure(given.error());
    if (*given)
        day = *given;
    return {};
}

void takeText(const Arguments &arguments, const QString &name, QString &text)
{
    if (arguments.has(name))
        text = arguments.value(name).trimmed();
}

// known: for the sentence.
template <class Value>
Result<void> takeWord(const Arguments &arguments, const QString &name, const QString &known,
                      std::optional<Value> (*valueOf)(const QString &), Value &value)
{
    if (!arguments.has(name))
        return {};
    const std::optional<Value> given = valueOf(arguments.value(name));
    if (!given)
        return invalid(u"--%1 %2 is not known. Known are: %3."_s.arg(name, arguments.value(name), known));
    value = *given;
    return {};
}

Result<void> takeWords(const Arguments &arguments, Consent &consent)
{
    const Result<void> results[] = {
        takeWord(arguments, u"kind"_s, kindWords(), consentKindFromName, consent.kind),
        takeWord(arguments, u"commercial"_s, commercialWords(), commercialUseFromName, consent.commercial),
        takeWord(arguments, u"names"_s, nameWords(), namePublicationFromName, consent.names),
        takeWord(arguments, u"changes"_s, alterationWords(), alterationsFromName, consent.alterations),
        takeWord(arguments, u"channel"_s, channelWords(), channelFromName, consent.details.channel),
        takeDay(arguments, u"from"_s, consent.from),
        takeDay(arguments, u"until"_s, consent.until),
        takeDay(arguments, u"given"_s, consent.details.givenOn),
        takeDay(arguments, u"witnessed"_s, consent.details.witnessedOn),
    };
    for (const Result<void> &result : results)
        if (!result)
            return result;
    return {};
}

// "Eve Example" or "Eve Example (mother)".
Guardian guardianFrom(const QString &text)
{
    const qsizetype open = text.endsWith(u')') ? text.lastIndexOf(u'(') : -1;
    if (open <= 0)
        return {text.trimmed(), {}, {}};
    return {text.first(open).trimmed(), text.sliced(open + 1).chopped(1).trimmed(), {}};
}

void takeGuardians(const Arguments &arguments, Consent &consent)
{
    const QStringList given = arguments.rawValues(u"guardian"_s);
    if (given.isEmpty())
        return;
    consent.guardian.clear();
    consent.details.guardians.clear();
    for (const QString &text : given) {
        const Guardian guardian = guardianFrom(text);
        if (given.size() == 1 && guardian.relation.isEmpty())
            consent.guardian = guardian.name;
        else
            consent.details.guardians.append(guardian);
    }
}

Result<void> takeEvidence(Catalog &catalog, const Arguments &arguments, Consent &consent)
{
    for (const QString &file : arguments.rawValues(u"evidence"_s)) {
        const Result<Evidence> kept = EvidenceStore(catalog).add(FilePath::fromArgument(file).absolute());
        if (!kept)
            return failure(kept.error().kind, u"The evidence could not be kept. "_s + kept.error().message);
        consent.evidence.append(*kept);
    }
    return {};
}

} // namespace

QStringList usesAndDestinations()
{
    QStringList names;
    for (const Use use : allUses())
        names.append(useName(use));
    for (const Profile &profile : allProfiles())
        names.append(profile.id);
    return names;
}

Arguments &withCoverageOptions(Arguments &arguments)
{
    return arguments
        .option(u"folder"_s, u"Only for photos at or below this folder (a shoot); may be given several times."_s,
                u"DIR"_s)
        .option(u"taken-from"_s, u"Only for photos taken on this day or later."_s, u"DATE"_s)
        .option(u"taken-until"_s, u"Only for photos taken on this day or earlier."_s, u"DATE"_s)
        .option(u"photo"_s, u"For this scanned photo; may be given several times."_s, u"FILE"_s);
}

Arguments &withAnswerOptions(Arguments &arguments)
{
    arguments
        .option(u"for"_s, u"Uses or destinations, with commas: %1."_s.arg(usesAndDestinations().join(u", "_s)),
                u"USE"_s)
        .option(u"licenses"_s, u"Licenses the photos may carry: ids, codes or any (default: any)."_s, u"LIST"_s)
        .option(u"kind"_s, u"What the paper is: %1."_s.arg(kindWords()), u"KIND"_s)
        .option(u"commercial"_s, u"Whether money may be made: %1."_s.arg(commercialWords()), u"WORD"_s)
        .option(u"changes"_s, u"What may be done to the picture: %1."_s.arg(alterationWords()), u"WORD"_s)
        .option(u"names"_s, u"How much of the name may be published: %1."_s.arg(nameWords()), u"WORD"_s)
        .option(u"cover-face"_s, u"Agreed only to copies with the face covered."_s)
        .option(u"from"_s, u"First day it counts."_s, u"DATE"_s)
        .option(u"until"_s, u"Last day it counts."_s, u"DATE"_s);
    withCoverageOptions(arguments)
        .option(u"guardian"_s, u"Who agreed for a minor: NAME or \"NAME (mother)\"; may be given twice."_s, u"NAME"_s)
        .option(u"evidence"_s,
                u"The signed form or message; a copy is kept under its SHA-256. May be given several times."_s,
                u"FILE"_s)
        .option(u"given"_s, u"Day on which it was given."_s, u"DATE"_s)
        .option(u"given-by"_s, u"Who gave it, when not the person."_s, u"NAME"_s)
        .option(u"channel"_s, u"How it was given: %1."_s.arg(channelWords()), u"WORD"_s)
        .option(u"wording"_s, u"Name and version of the text the person saw."_s, u"TEXT"_s)
        .option(u"language"_s, u"Language of that text: en, de, …"_s, u"CODE"_s)
        .option(u"witness"_s, u"Who was there, and is neither of the two."_s, u"NAME"_s)
        .option(u"witnessed"_s, u"Day on which the witness signed."_s, u"DATE"_s)
        .option(u"controller"_s, u"Who is responsible for the photos: name and contact."_s, u"TEXT"_s)
        .option(u"legal-basis"_s, u"Such as \"GDPR 6(1)(a)\" or \"KUG 23(1) nr 2\"."_s, u"TEXT"_s)
        .option(u"in-return"_s, u"What was given in return: money, prints."_s, u"TEXT"_s)
        .option(u"territory"_s, u"Where it counts (default: the world)."_s, u"TEXT"_s)
        .option(u"publish-regions"_s, u"The box around the face may stay in published files."_s)
        .option(u"allow-recognition"_s, u"Recognition by machine is agreed to."_s)
        .option(u"reason"_s, u"Why; required for not-needed."_s, u"TEXT"_s)
        .option(u"notes"_s, u"For you only; never exported."_s, u"TEXT"_s);
    return arguments;
}

Result<void> takeCoverageOptions(Catalog &catalog, const Arguments &arguments, PhotoCoverage &coverage)
{
    if (const Result<void> from = takeDay(arguments, u"taken-from"_s, coverage.takenFrom); !from)
        return from;
    if (const Result<void> until = takeDay(arguments, u"taken-until"_s, coverage.takenUntil); !until)
        return until;
    for (const QString &argument : arguments.rawValues(u"folder"_s)) {
        const FilePath folder = FilePath::fromArgument(argument).absolute();
        std::error_code error;
        if (!std::filesystem::is_directory(folder.native(), error))
            return failure(ErrorKind::NotFound, u"There is no folder “%1”. Correct the path."_s.arg(folder.display()));
        coverage.folders.append(folder);
    }
    for (const QString &argument : arguments.rawValues(u"photo"_s)) {
        const FilePath path = FilePath::fromArgument(argument).absolute();
        const Result<std::optional<PhotoRecord>> photo = PhotoRepository(catalog).find(path);
        if (!photo)
            return failure(photo.error());
        if (!*photo)
            return failure(ErrorKind::NotFound, u"“%1” is not in the catalog. Scan it first."_s.arg(path.display()));
        coverage.photos.append((*photo)->id);
    }
    return {};
}

Result<void> takeAnswerOptions(Catalog &catalog, const Arguments &arguments, Consent &consent)
{
    const Result<void> results[] = {takeUses(arguments, consent), takeLicenses(arguments, consent),
                                    takeWords(arguments, consent),
                                    takeCoverageOptions(catalog, arguments, consent.photos)};
    for (const Result<void> &result : results)
        if (!result)
            return result;
    if (consent.from && consent.until && *consent.until < *consent.from)
        return invalid(u"--until lies before --from."_s);
    takeGuardians(arguments, consent);
    ConsentDetails &details = consent.details;
    takeText(arguments, u"given-by"_s, details.givenBy);
    takeText(arguments, u"wording"_s, details.wording);
    takeText(arguments, u"language"_s, details.language);
    takeText(arguments, u"witness"_s, details.witness);
    takeText(arguments, u"controller"_s, details.controller);
    takeText(arguments, u"legal-basis"_s, details.legalBasis);
    takeText(arguments, u"in-return"_s, details.consideration);
    takeText(arguments, u"territory"_s, details.territory);
    takeText(arguments, u"reason"_s, consent.reason);
    takeText(arguments, u"notes"_s, consent.notes);
    consent.isFaceToBeCovered = consent.isFaceToBeCovered || arguments.has(u"cover-face"_s);
    details.mayPublishRegions = details.mayPublishRegions || arguments.has(u"publish-regions"_s);
    details.mayRecognize = details.mayRecognize || arguments.has(u"allow-recognition"_s);
    return takeEvidence(catalog, arguments, consent);
}
