// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/terminal.h"
#include "core/license/license_catalog.h"
#include "core/license/license_parser.h"

#include <QJsonArray>

namespace {

QJsonObject toJson(const License &license)
{
    return {{QStringLiteral("id"), license.id},
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
            {QStringLiteral("retired"), license.isRetired}};
}

} // namespace

int runLicenseList(const QStringList &words)
{
    Arguments arguments(QStringLiteral("license list"),
                        QStringLiteral("Lists the catalog of licenses: the current ones, or all with --all."));
    arguments
        .option(QStringLiteral("all"),
                QStringLiteral("Also old versions, ports to jurisdictions and retired licenses."))
        .option(QStringLiteral("json"),
                QStringLiteral("Prints the result as one JSON object (clearframe.licenses/1)."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    QJsonArray array;
    for (const License &license : licenseCatalog()) {
        const bool isCurrent = !license.isRetired && !license.isOldVersion() && license.jurisdiction.isEmpty();
        if (!isCurrent && !arguments.has(QStringLiteral("all")))
            continue;
        if (arguments.has(QStringLiteral("json")))
            array.append(toJson(license));
        else
            Terminal::print(QStringLiteral("%1  %2  %3")
                                .arg(license.id, -20)
                                .arg(license.shortName(), -20)
                                .arg(licenseTitle(license)));
    }
    if (arguments.has(QStringLiteral("json")))
        Terminal::print(QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.licenses/1")},
                                    {QStringLiteral("licenses"), array}});
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
