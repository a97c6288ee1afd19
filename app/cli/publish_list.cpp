// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/people_text.h"
#include "app/cli/terminal.h"
#include "core/catalog/export_repository.h"
#include "core/catalog/photo_repository.h"

#include <QJsonArray>

namespace {

struct Listed
{
    ExportRecord record;
    QString photo; // Empty: forgotten meanwhile.
    bool isThere = false;
};

Result<QList<Listed>> listExports(Catalog &catalog, const Arguments &arguments)
{
    ExportRepository ledger(catalog);
    Result<QList<ExportRecord>> records = ledger.all();
    if (arguments.has(QStringLiteral("person"))) {
        PeopleRepository people(catalog);
        const Result<Person> person = requirePerson(people, arguments.value(QStringLiteral("person")));
        if (!person)
            return failure(person.error());
        records = ledger.ofPerson(person->id);
    }
    if (!records)
        return failure(records.error());
    QList<Listed> listed;
    for (const ExportRecord &record : *records) {
        if (arguments.has(QStringLiteral("for")) && record.profile != arguments.value(QStringLiteral("for")))
            continue;
        const Result<std::optional<PhotoRecord>> photo = PhotoRepository(catalog).find(record.photo);
        std::error_code error;
        listed.append({record, photo && *photo ? (*photo)->path.display() : QString(),
                       std::filesystem::exists(record.copy.native(), error)});
    }
    return listed;
}

QJsonObject toJson(const Listed &listed)
{
    const ExportRecord &record = listed.record;
    return {{QStringLiteral("photo"), listed.photo},
            {QStringLiteral("copy"), record.copy.display()},
            {QStringLiteral("profile"), record.profile},
            {QStringLiteral("license"), record.licenseId.isEmpty() ? QJsonValue() : QJsonValue(record.licenseId)},
            {QStringLiteral("sha256"), QString::fromLatin1(record.sha256.toHex())},
            {QStringLiteral("exportedAt"), record.exportedAt.toString(Qt::ISODate)},
            {QStringLiteral("people"), record.people.size()},
            {QStringLiteral("isThere"), listed.isThere}};
}

QString toLine(const Listed &listed)
{
    const ExportRecord &record = listed.record;
    return QStringLiteral("%1  %2  %3  %4  %5%6")
        .arg(record.exportedAt.toString(Qt::ISODate), record.profile,
             record.licenseId.isEmpty() ? QStringLiteral("-") : record.licenseId,
             QString::fromLatin1(record.sha256.toHex().first(12)), record.copy.display(),
             listed.isThere ? QString() : QStringLiteral("  (not there any more)"));
}

} // namespace

int runPublishList(const QStringList &words)
{
    Arguments arguments(QStringLiteral("publish list"),
                        QStringLiteral("Lists every copy that was exported: when, for what, under which license, its "
                                       "SHA-256 and where it went."));
    arguments
        .option(QStringLiteral("for"), QStringLiteral("Only copies for this destination."), QStringLiteral("PROFILE"))
        .option(QStringLiteral("person"), QStringLiteral("Only copies that show this person."),
                QStringLiteral("PERSON"))
        .option(QStringLiteral("json"), QStringLiteral("Prints one JSON object (clearframe.exports/1)."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    const Result<QList<Listed>> listed = listExports(**catalog, arguments);
    if (!listed)
        return explain(listed.error());
    QJsonArray array;
    for (const Listed &copy : *listed) {
        if (arguments.has(QStringLiteral("json")))
            array.append(toJson(copy));
        else
            Terminal::print(toLine(copy));
    }
    if (arguments.has(QStringLiteral("json")))
        Terminal::print(QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.exports/1")},
                                    {QStringLiteral("exports"), array}});
    else if (listed->isEmpty())
        Terminal::print(QStringLiteral("No copy was exported yet."));
    return int(ExitStatus::Clear);
}
