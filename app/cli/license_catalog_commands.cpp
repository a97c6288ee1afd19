// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/terminal.h"
#include "core/license/license_catalog.h"
#include "core/license/license_parser.h"
#include "core/license/license_texts.h"
#include "core/license/rights_statements.h"

#include <QJsonArray>
#include <QLocale>

#include <functional>

namespace {

// A text in every language of the catalog.
QJsonObject inLanguages(const std::function<QString(const QString &)> &text)
{
    QJsonObject texts;
    for (const QString &language : licenseLanguages())
        texts.insert(language, text(language));
    return texts;
}

QJsonObject toJson(const RightsStatement &statement)
{
    return {{QStringLiteral("id"), statement.id},
            {QStringLiteral("url"), statement.url()},
            {QStringLiteral("titles"),
             inLanguages([&](const QString &language) { return rightsStatementTitle(statement, language); })}};
}

QJsonObject toJson(const License &license)
{
    return {{QStringLiteral("titles"),
             inLanguages([&](const QString &language) { return licenseTitle(license, language); })},
            {QStringLiteral("summaries"),
             inLanguages([&](const QString &language) { return licenseSummary(license, language); })},
            {QStringLiteral("permits"), QJsonArray::fromStringList(license.permits())},
            {QStringLiteral("requires"), QJsonArray::fromStringList(license.obligations())},
            {QStringLiteral("prohibits"), QJsonArray::fromStringList(license.prohibits())},
            {QStringLiteral("id"), license.id},
            {QStringLiteral("code"), license.code},
            {QStringLiteral("version"), license.version},
            {QStringLiteral("jurisdiction"), license.jurisdiction},
            {QStringLiteral("title"), licenseTitle(license)},
            {QStringLiteral("url"), license.url},
            {QStringLiteral("spdx"), license.spdx},
            {QStringLiteral("commercialUse"), license.allowsCommercialUse},
            {QStringLiteral("changes"), license.allowsChanges},
            {QStringLiteral("shareAlike"), license.requiresShareAlike},
            {QStringLiteral("attribution"), license.requiresAttribution},
            {QStringLiteral("oldVersion"), license.isOldVersion()},
            {QStringLiteral("retired"), license.isRetired}};
}

bool isCurrent(const License &license)
{
    return !license.isRetired && !license.isOldVersion() && license.jurisdiction.isEmpty();
}

// Filters narrow the whole catalog; without one, the current licenses are meant.
QList<License> chosenLicenses(const Arguments &arguments)
{
    const QString code = arguments.value(QStringLiteral("code")).toLower();
    const QString version = arguments.value(QStringLiteral("license-version"));
    const QString jurisdiction = arguments.value(QStringLiteral("jurisdiction")).toLower();
    const bool isRetired = arguments.has(QStringLiteral("retired"));
    const bool isFiltered = !code.isEmpty() || !version.isEmpty() || !jurisdiction.isEmpty() || isRetired;
    QList<License> chosen;
    for (const License &license : licenseCatalog()) {
        const bool fits =
            (code.isEmpty() || license.code == code) && (version.isEmpty() || license.version == version) &&
            (jurisdiction.isEmpty() || license.jurisdiction == jurisdiction) && (!isRetired || license.isRetired);
        if (fits && (isFiltered || arguments.has(QStringLiteral("all")) || isCurrent(license)))
            chosen.append(license);
    }
    return chosen;
}

} // namespace

int runLicenseList(const QStringList &words)
{
    Arguments arguments(QStringLiteral("license list"),
                        QStringLiteral("Lists the catalog of licenses: the current ones, or all with --all."));
    arguments
        .option(QStringLiteral("all"),
                QStringLiteral("Also old versions, ports to jurisdictions and retired licenses; with --json also the "
                               "statements of RightsStatements.org, which are read but grant nothing."))
        .option(QStringLiteral("code"), QStringLiteral("Only this code, such as by-sa or cc0, in every version."),
                QStringLiteral("CODE"))
        .option(QStringLiteral("license-version"), QStringLiteral("Only this version, such as 3.0."),
                QStringLiteral("VERSION"))
        .option(QStringLiteral("jurisdiction"), QStringLiteral("Only ports to this jurisdiction, such as de or igo."),
                QStringLiteral("PLACE"))
        .option(QStringLiteral("retired"), QStringLiteral("Only licenses that Creative Commons has retired."))
        .option(QStringLiteral("json"),
                QStringLiteral("Prints the result as one JSON object (clearframe.licenses/1)."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const QString language = QLocale().name();
    QJsonArray array;
    for (const License &license : chosenLicenses(arguments)) {
        if (arguments.has(QStringLiteral("json")))
            array.append(toJson(license));
        else
            Terminal::print(QStringLiteral("%1  %2  %3")
                                .arg(license.id, -20)
                                .arg(license.shortName(), -20)
                                .arg(licenseTitle(license, language)));
    }
    if (!arguments.has(QStringLiteral("json")))
        return int(ExitStatus::Clear);
    QJsonObject object{{QStringLiteral("schema"), QStringLiteral("clearframe.licenses/1")},
                       {QStringLiteral("licenses"), array}};
    if (arguments.has(QStringLiteral("all"))) {
        QJsonArray statements;
        for (const RightsStatement &statement : rightsStatements())
            statements.append(toJson(statement));
        object.insert(QStringLiteral("statements"), statements);
    }
    Terminal::print(object);
    return int(ExitStatus::Clear);
}

int runLicenseParse(const QStringList &words)
{
    Arguments arguments(QStringLiteral("license parse"),
                        QStringLiteral("Says what a URL, SPDX id or phrase means, and how sure that is."),
                        QStringLiteral("TEXT"));
    arguments
        .option(QStringLiteral("json"), QStringLiteral("Prints the result as one JSON object (clearframe.license/1)."))
        .epilog(QStringLiteral(
            "Certainty is exact, likely, ambiguous, unknown or none. Exit status 1 when no license was recognized."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    if (arguments.words().isEmpty())
        return arguments.wrongUse(QStringLiteral("Say the text to read."));
    const LicenseReading reading = parseLicense(arguments.words().join(u' '));
    const License license = reading.license.value_or(License());
    if (arguments.has(QStringLiteral("json")))
        Terminal::print(QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.license/1")},
                                    {QStringLiteral("id"), license.id},
                                    {QStringLiteral("url"), license.url},
                                    {QStringLiteral("certainty"), certaintyName(reading.certainty)},
                                    {QStringLiteral("why"), reading.why}});
    else
        Terminal::print(QStringLiteral("%1  (%2: %3)%4")
                            .arg(license.id.isEmpty() ? QStringLiteral("no license") : license.id,
                                 certaintyName(reading.certainty), reading.why,
                                 license.url.isEmpty() ? QString() : u'\n' + license.url));
    return int(reading.license ? ExitStatus::Clear : ExitStatus::NotClear);
}
