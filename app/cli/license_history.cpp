// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/terminal.h"
#include "core/base/csv_table.h"
#include "core/license/license_parser.h"
#include "core/workflow/photo_history.h"

#include <QJsonArray>

namespace {

QString idOf(const QString &field)
{
    const LicenseReading reading = parseLicense(field);
    return reading.license ? reading.license->id : QString();
}

QString shown(const QString &field)
{
    const QString id = idOf(field);
    if (field.isEmpty())
        return QStringLiteral("no license");
    return id.isEmpty() ? field : QStringLiteral("%1 (%2)").arg(id, field);
}

QJsonObject toJson(const LicenseEvent &event)
{
    QJsonArray changes;
    for (const FieldChange &change : event.changes)
        changes.append(QJsonObject{{QStringLiteral("field"), rightsFieldName(change.field)},
                                   {QStringLiteral("before"), change.before},
                                   {QStringLiteral("after"), change.after}});
    QJsonObject object{{QStringLiteral("at"), event.at.toString(Qt::ISODate)},
                       {QStringLiteral("session"), event.session.value},
                       {QStringLiteral("user"), event.user},
                       {QStringLiteral("kind"), event.isUndo ? QStringLiteral("undo") : QStringLiteral("write")},
                       {QStringLiteral("isSettled"), event.isSettled},
                       {QStringLiteral("path"), event.photo.display()},
                       {QStringLiteral("target"), event.target.display()},
                       {QStringLiteral("licenseUrl"), event.licenseUrl},
                       {QStringLiteral("licenseTitle"), event.licenseTitle},
                       {QStringLiteral("changes"), changes}};
    if (const std::optional<FieldChange> license = event.licenseChange()) {
        object.insert(QStringLiteral("before"), license->before);
        object.insert(QStringLiteral("after"), license->after);
    }
    return object;
}

QString fieldLine(const FieldChange &change)
{
    const auto text = [&](const QString &value) {
        if (change.field == RightsFieldId::License)
            return shown(value);
        return value.isEmpty() ? QStringLiteral("–") : value;
    };
    if (change.before == change.after)
        return QStringLiteral("        %1: stays %2, which another program wrote")
            .arg(rightsFieldTitle(change.field), text(change.after));
    return QStringLiteral("        %1: %2  ->  %3")
        .arg(rightsFieldTitle(change.field), text(change.before), text(change.after));
}

QStringList linesOf(const FilePath &photo, const LicenseEvent &event)
{
    QString line = QStringLiteral("    %1  %2 %3 by %4")
                       .arg(event.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                            event.isUndo ? QStringLiteral("undo of session") : QStringLiteral("session"),
                            QString::number(event.session.value), event.user);
    if (!event.licenseTitle.isEmpty())
        line += QStringLiteral(", %1 (%2)").arg(event.licenseTitle, event.licenseUrl);
    if (event.target != photo)
        line += QStringLiteral(", in “%1”").arg(event.target.display());
    if (!event.isSettled)
        line += QStringLiteral(" – not settled: the session was interrupted or is at work; "
                               "\"clearframe-cli resume %1\" finishes it")
                    .arg(event.session.value);
    QStringList lines{line};
    for (const FieldChange &change : event.changes)
        lines.append(fieldLine(change));
    return lines;
}

// What is known of one photo.
struct History
{
    FilePath photo; // As it was named.
    QList<LicenseEvent> events;
    std::optional<QString> license; // Of the day that was asked for.
};

QString textOf(const History &history, const std::optional<QDate> &day)
{
    if (history.events.isEmpty())
        return QStringLiteral("%1\n    no license was ever written here").arg(history.photo.display());
    QStringList lines{history.photo.display()};
    if (day && history.license)
        lines.append(
            QStringLiteral("    at the end of %1: %2").arg(day->toString(Qt::ISODate), shown(*history.license)));
    for (const LicenseEvent &event : history.events)
        lines += linesOf(history.photo.absolute(), event);
    return lines.join(u'\n');
}

QJsonObject jsonOf(const History &history)
{
    QJsonArray events;
    for (const LicenseEvent &event : history.events)
        events.append(toJson(event));
    const QString license = history.license.value_or(QString());
    return {{QStringLiteral("path"), history.photo.absolute().display()},
            {QStringLiteral("isKnown"), history.license.has_value()},
            {QStringLiteral("license"), license},
            {QStringLiteral("id"), idOf(license)},
            {QStringLiteral("events"), events}};
}

// A line a field, in the order in which it happened.
QByteArray csvOf(const History &history)
{
    QByteArray csv;
    for (const LicenseEvent &event : history.events) {
        for (const FieldChange &change : event.changes)
            csv += csvLine({history.photo.absolute().display(), QString::number(event.session.value),
                            event.at.toString(Qt::ISODate), event.user,
                            event.isUndo ? QStringLiteral("undo") : QStringLiteral("write"),
                            event.isSettled ? QStringLiteral("settled") : QStringLiteral("not settled"),
                            event.photo.display(), event.target.display(), event.licenseUrl, event.licenseTitle,
                            rightsFieldName(change.field), change.before, change.after});
    }
    return csv;
}

Result<History> historyOf(SessionStore &store, Catalog *catalog, const FilePath &photo, const std::optional<QDate> &day)
{
    const Result<QList<LicenseEvent>> events = photoHistory(store, catalog, photo.absolute());
    if (!events)
        return failure(events.error());
    History history{photo, *events, {}};
    history.license = licenseAt(history.events, day ? std::optional((*day).endOfDay()) : std::nullopt);
    return history;
}

void print(const Arguments &arguments, const QList<History> &histories, const std::optional<QDate> &day)
{
    if (arguments.has(QStringLiteral("csv"))) {
        QByteArray csv =
            csvLine({QStringLiteral("photo"), QStringLiteral("session"), QStringLiteral("at"), QStringLiteral("user"),
                     QStringLiteral("kind"), QStringLiteral("state"), QStringLiteral("path"), QStringLiteral("target"),
                     QStringLiteral("license_url"), QStringLiteral("license_title"), QStringLiteral("field"),
                     QStringLiteral("before"), QStringLiteral("after")});
        for (const History &history : histories)
            csv += csvOf(history);
        Terminal::printRaw(csv);
        return;
    }
    QJsonArray photos;
    for (const History &history : histories) {
        if (arguments.has(QStringLiteral("json")))
            photos.append(jsonOf(history));
        else
            Terminal::print(textOf(history, day));
    }
    if (arguments.has(QStringLiteral("json")))
        Terminal::print(QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.license-history/1")},
                                    {QStringLiteral("on"), day ? day->toString(Qt::ISODate) : QString()},
                                    {QStringLiteral("photos"), photos}});
}

} // namespace

int runLicenseHistory(const QStringList &words)
{
    Arguments arguments(QStringLiteral("license history"),
                        QStringLiteral("Shows what was written to a photo when, by whom and by which license text,\n"
                                       "each field before and after. Only what this library wrote is known; the photo\n"
                                       "may be gone by now."),
                        QStringLiteral("PATH…"));
    arguments
        .option(QStringLiteral("on"), QStringLiteral("Which license the file carried at the end of that day."),
                QStringLiteral("YYYY-MM-DD"))
        .option(QStringLiteral("json"),
                QStringLiteral("Prints the result as one JSON object (clearframe.license-history/1)."))
        .option(QStringLiteral("csv"), QStringLiteral("Prints a line for each event and field, as CSV."))
        .takesPaths();
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const Result<std::optional<QDate>> day = arguments.date(QStringLiteral("on"));
    const Result<QList<FilePath>> paths = arguments.paths();
    if (!day || !paths || paths->isEmpty())
        return arguments.wrongUse(!day     ? day.error().message
                                  : !paths ? paths.error().message
                                           : QStringLiteral("Name at least one photo."));
    const Result<std::unique_ptr<SessionStore>> store = SessionStore::open(libraryFilesOf(arguments).journal);
    if (!store)
        return explain(store.error());
    const std::unique_ptr<Catalog> catalog = existingCatalogOf(arguments);
    noteLostSessions(arguments, catalog.get(), **store);
    QList<History> histories;
    for (const FilePath &path : *paths) {
        const Result<History> history = historyOf(**store, catalog.get(), path, *day);
        if (!history)
            return explain(history.error());
        histories.append(*history);
    }
    print(arguments, histories, *day);
    return int(ExitStatus::Clear);
}
