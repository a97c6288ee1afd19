// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/license_choice_options.h"

#include "core/license/license_catalog.h"
#include "core/license/license_parser.h"
#include "core/metadata/field_map.h"

#include <QMap>

#include <algorithm>

namespace {

// Face regions come from decided faces only ("face write").
bool isSettable(RightsFieldId field)
{
    return isWritable(field) && field != RightsFieldId::FaceRegions;
}

using Id = RightsFieldId;

// A further field with the option of its name; words stand for the codes of a vocabulary.
struct FieldOption
{
    RightsFieldId field;
    const char *description;
    const char *value;
    QMap<QString, QString> words = {};
};

const QList<FieldOption> &fieldOptions()
{
    static const QList<FieldOption> options{
        {Id::MorePermissions, "Page that gives or sells wider rights (cc:morePermissions).", "URL"},
        {Id::UseGuidelines, "Page with requests that do not bind (cc:useGuidelines).", "URL"},
        {Id::Instructions, "What an editor must know, such as an embargo (photoshop:Instructions, IPTC 2:40).", "TEXT"},
        {Id::Source, "Owner or collection that the photo comes from (photoshop:Source, IPTC 2:115).", "TEXT"},
        {Id::CopyrightStatus,
         "protected, public-domain or unknown (plus:CopyrightStatus).",
         "STATUS",
         {{QStringLiteral("protected"), QStringLiteral("CS-PRO")},
          {QStringLiteral("public-domain"), QStringLiteral("CS-PUB")},
          {QStringLiteral("unknown"), QStringLiteral("CS-UNK")}}},
        {Id::CreditRequired,
         "Where a credit must stand: nowhere, on-image, adjacent or credits-area (plus:CreditLineRequired).",
         "PLACE",
         {{QStringLiteral("nowhere"), QStringLiteral("CR-NRQ")},
          {QStringLiteral("on-image"), QStringLiteral("CR-COI")},
          {QStringLiteral("adjacent"), QStringLiteral("CR-CAI")},
          {QStringLiteral("credits-area"), QStringLiteral("CR-CCA")}}},
        {Id::TermsUrl, "Page with terms and conditions (plus:TermsAndConditionsURL).", "URL"},
        {Id::TermsText, "Terms and conditions (plus:TermsAndConditionsText).", "TEXT"},
        {Id::OtherConstraints, "Further constraints (plus:OtherConstraints).", "TEXT"},
        {Id::MediaConstraints, "Constraints on media (plus:MediaConstraints).", "TEXT"},
        {Id::RegionConstraints, "Constraints on regions of the world (plus:RegionConstraints).", "TEXT"},
        {Id::ProductConstraints, "Constraints on products and services (plus:ProductOrServiceConstraints).", "TEXT"}};
    return options;
}

// An id, URL or SPDX id; a phrase is too vague to write into files.
Result<License> licenseOf(const QString &word)
{
    const LicenseReading reading = parseLicense(word);
    if (reading.license && reading.certainty == Certainty::Exact)
        return *reading.license;
    if (const std::optional<License> license = findLicense(word.toLower()))
        return *license;
    return failure(
        ErrorKind::Invalid,
        QStringLiteral("\"%1\" names no license exactly: %2 Use an id such as by-sa-4.0, a URL or an SPDX id; "
                       "\"clearframe-cli license list\" lists them.")
            .arg(word, reading.why));
}

Result<QString> dataMiningOf(const QString &word)
{
    if (word.isEmpty())
        return QString();
    static const QStringList codes = {QStringLiteral("UNSPECIFIED"),
                                      QStringLiteral("ALLOWED"),
                                      QStringLiteral("PROHIBITED-AIMLTRAINING"),
                                      QStringLiteral("PROHIBITED-GENAIMLTRAINING"),
                                      QStringLiteral("PROHIBITED-EXCEPTSEARCHENGINEINDEXING"),
                                      QStringLiteral("PROHIBITED")};
    QString code = word.toUpper();
    if (code.startsWith(QStringLiteral("DMI-")))
        code = code.mid(4);
    if (!codes.contains(code))
        return failure(
            ErrorKind::Invalid,
            QStringLiteral("--data-mining %1 is not one of %2.").arg(word, codes.join(QStringLiteral(", ")).toLower()));
    return QStringLiteral("DMI-") + code;
}

Result<std::optional<bool>> markedOf(const Arguments &arguments)
{
    const QString option = QStringLiteral("marked");
    if (!arguments.has(option))
        return std::optional<bool>();
    const QString word = arguments.value(option).toLower();
    if (word != u"yes" && word != u"no")
        return failure(ErrorKind::Invalid, QStringLiteral("--marked %1 is not one of yes, no.").arg(word));
    return std::optional<bool>(word == u"yes");
}

// "keep": no license is chosen. license set --help explains it.
Result<License> chosenLicense(const QString &word)
{
    return word == u"keep" ? Result<License>(License()) : licenseOf(word);
}

Result<void> takeFieldOptions(LicenseChoice &choice, const Arguments &arguments)
{
    for (const FieldOption &option : fieldOptions()) {
        const QString name = rightsFieldName(option.field);
        if (!arguments.has(name))
            continue;
        const QString given = arguments.value(name);
        const QString value = option.words.value(given.toLower(), given);
        if (!writableValue(option.field, value)) {
            return failure(ErrorKind::Invalid, QStringLiteral("--%1 “%2” is not possible. It takes: %3")
                                                   .arg(name, given, QString::fromLatin1(option.description)));
        }
        choice.further[option.field] = value;
    }
    return {};
}

Result<void> takeRemovals(LicenseChoice &choice, const Arguments &arguments)
{
    for (const QString &name : arguments.values(QStringLiteral("remove"))) {
        const std::optional<RightsFieldId> field = rightsFieldFromName(name.toLower());
        if (!field || !isSettable(*field)) {
            QStringList names;
            for (const RightsFieldId id : allRightsFields()) {
                if (isSettable(id))
                    names.append(rightsFieldName(id));
            }
            return failure(ErrorKind::Invalid,
                           QStringLiteral("--remove %1 is not one of %2.").arg(name, names.join(QStringLiteral(", "))));
        }
        choice.further[*field] = std::nullopt;
    }
    return {};
}

bool isEmptyChoice(const LicenseChoice &choice)
{
    for (const QString *text :
         {&choice.creator, &choice.credit, &choice.notice, &choice.terms, &choice.statement, &choice.attributionName,
          &choice.attributionUrl, &choice.dataMining, &choice.licensorName, &choice.licensorUrl}) {
        if (!text->isEmpty())
            return false;
    }
    return choice.further.isEmpty() && !choice.marked;
}

} // namespace

void declareChoiceOptions(Arguments &arguments)
{
    const QString text = QStringLiteral("TEXT");
    const QString url = QStringLiteral("URL");
    arguments.group(QStringLiteral("Fields that belong to the license"))
        .option(QStringLiteral("creator"),
                QStringLiteral("Who made the photo, several with \"; \" between (dc:creator, Exif Artist, IPTC 2:80)."),
                text)
        .option(QStringLiteral("credit"), QStringLiteral("Credit line (photoshop:Credit, IPTC 2:110)."), text)
        .option(
            QStringLiteral("notice"),
            QStringLiteral("Copyright notice (dc:rights, Exif Copyright, IPTC 2:116); default: made of creator, year "
                           "and license."),
            text)
        .option(QStringLiteral("terms"),
                QStringLiteral("Usage terms (xmpRights:UsageTerms); default: the license's own sentence."), text)
        .option(QStringLiteral("statement"),
                QStringLiteral("Page with the rights statement (xmpRights:WebStatement); default: the license's URL."),
                url)
        .option(QStringLiteral("marked"),
                QStringLiteral("yes or no: is the photo protected by copyright (xmpRights:Marked)? Default: what the "
                               "license says."),
                QStringLiteral("ANSWER"))
        .option(QStringLiteral("attribution-name"),
                QStringLiteral("Name to credit (cc:attributionName); default: the creator."), text)
        .option(QStringLiteral("attribution-url"), QStringLiteral("Link to credit (cc:attributionURL)."), url)
        .option(QStringLiteral("data-mining"),
                QStringLiteral(
                    "Wish on data mining: unspecified, allowed, prohibited-aimltraining, prohibited-genaimltraining, "
                    "prohibited-exceptsearchengineindexing, prohibited."),
                QStringLiteral("WISH"))
        .group(QStringLiteral("Further fields"));
    for (const FieldOption &option : fieldOptions())
        arguments.option(rightsFieldName(option.field), QString::fromLatin1(option.description),
                         QString::fromLatin1(option.value));
    arguments.option(QStringLiteral("licensor-name"), QStringLiteral("Who licenses the photo (plus:Licensor)."), text)
        .option(QStringLiteral("licensor-url"), QStringLiteral("Page on which to get a license (plus:Licensor)."), url)
        .option(QStringLiteral("remove"),
                QStringLiteral("Removes fields, by their names in \"license show --json\", with commas between."),
                QStringLiteral("FIELD…"))
        .group(QStringLiteral("What you state"))
        .option(QStringLiteral("mine"),
                QStringLiteral(
                    "You may license photos that name this creator; again for each. \"names add\" keeps a name."),
                QStringLiteral("CREATOR"))
        .option(QStringLiteral("despite-public-domain"),
                QStringLiteral("Also photos that were given to the public domain (CC0) or are marked as free."));
}

namespace {

// The choice with what the options name; fields that they do not name stay.
Result<LicenseChoice> withOptions(LicenseChoice choice, const Arguments &arguments)
{
    const Result<QString> dataMining = dataMiningOf(arguments.value(QStringLiteral("data-mining")));
    if (!dataMining)
        return failure(dataMining.error());
    const std::initializer_list<std::pair<const char *, QString *>> texts{{"creator", &choice.creator},
                                                                          {"credit", &choice.credit},
                                                                          {"notice", &choice.notice},
                                                                          {"terms", &choice.terms},
                                                                          {"statement", &choice.statement},
                                                                          {"attribution-name", &choice.attributionName},
                                                                          {"attribution-url", &choice.attributionUrl},
                                                                          {"licensor-name", &choice.licensorName},
                                                                          {"licensor-url", &choice.licensorUrl}};
    for (const auto &[name, text] : texts) {
        if (arguments.has(QString::fromLatin1(name)))
            *text = arguments.value(QString::fromLatin1(name));
    }
    if (!dataMining->isEmpty())
        choice.dataMining = *dataMining;
    if (arguments.has(QStringLiteral("replace-damaged-xmp")))
        choice.replacesDamagedXmp = true;
    const Result<std::optional<bool>> marked = markedOf(arguments);
    if (!marked)
        return failure(marked.error());
    if (*marked)
        choice.marked = *marked;
    if (const Result<void> taken = takeFieldOptions(choice, arguments); !taken)
        return failure(taken.error());
    if (const Result<void> taken = takeRemovals(choice, arguments); !taken)
        return failure(taken.error());
    return choice;
}

} // namespace

Result<LicenseChoice> choiceFrom(const Arguments &arguments, const QString &license)
{
    const Result<License> chosen = chosenLicense(license);
    if (!chosen)
        return failure(chosen.error());
    LicenseChoice begun;
    begun.license = *chosen;
    begun.keepsLicense = license == u"keep";
    const Result<LicenseChoice> choice = withOptions(begun, arguments);
    if (choice && choice->keepsLicense && isEmptyChoice(*choice))
        return failure(ErrorKind::Invalid,
                       QStringLiteral("With keep, say at least one field to write, such as --credit TEXT."));
    return choice;
}

Result<LicenseChoice> choiceFrom(const Arguments &arguments, const LicenseTemplate &from)
{
    return withOptions(from.choice, arguments);
}

RelicenseConfirmation confirmationFrom(const Arguments &arguments)
{
    return {arguments.rawValues(QStringLiteral("mine")), false, arguments.has(QStringLiteral("despite-public-domain"))};
}

QStringList confirmationHints(const RelicensePlan &plan)
{
    QStringList options;
    for (const RelicenseGroup &group : plan.groups) {
        QString creator = group.creator;
        const QString option = QStringLiteral("--mine \"%1\"").arg(creator.replace(u'"', QStringLiteral("\\\"")));
        if (group.needsOwner && !options.contains(option))
            options.append(option);
    }
    const auto needsPublicDomain = [](const RelicenseGroup &group) { return group.needsPublicDomain; };
    if (std::ranges::any_of(plan.groups, needsPublicDomain))
        options.append(QStringLiteral("--despite-public-domain"));
    if (options.isEmpty())
        return {};
    return {QStringLiteral("%1 left alone. To include them, state it with: %2")
                .arg(plan.leftAlone.size() == 1 ? QStringLiteral("1 photo was")
                                                : QStringLiteral("%1 photos were").arg(plan.leftAlone.size()),
                     options.join(u' '))};
}
