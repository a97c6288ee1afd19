// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/license_history.h"
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/terminal.h"
#include "core/license/license_parser.h"

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
    return {{QStringLiteral("at"), event.at.toString(Qt::ISODate)},
            {QStringLiteral("session"), event.session.value},
            {QStringLiteral("user"), event.user},
            {QStringLiteral("kind"), event.isUndo ? QStringLiteral("undo") : QStringLiteral("write")},
            {QStringLiteral("before"), event.before},
            {QStringLiteral("after"), event.after},
            {QStringLiteral("licenseUrl"), event.licenseUrl},
            {QStringLiteral("licenseTitle"), event.licenseTitle}};
}

QString textOf(const FilePath &photo, const QList<LicenseEvent> &events, const std::optional<QDate> &day,
               const std::optional<QString> &license)
{
    if (!license)
        return QStringLiteral("%1\n    no license was ever written here").arg(photo.display());
    QStringList lines{photo.display()};
    if (day)
        lines.append(QStringLiteral("    at the end of %1: %2").arg(day->toString(Qt::ISODate), shown(*license)));
    for (const LicenseEvent &event : events)
        lines.append(QStringLiteral("    %1  %2 %3 by %4: %5  ->  %6")
                         .arg(event.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                              event.isUndo ? QStringLiteral("undo of session") : QStringLiteral("session"),
                              QString::number(event.session.value), event.user, shown(event.before),
                              shown(event.after)));
    return lines.join(u'\n');
}

} // namespace

int runLicenseHistory(const QStringList &words)
{
    Arguments arguments(QStringLiteral("license history"),
                        QStringLiteral("Shows which license was written to a photo when, by whom and by which text.\n"
                                       "Only what this library wrote is known; the photo may be gone by now."),
                        QStringLiteral("PATH…"));
    arguments
        .option(QStringLiteral("on"), QStringLiteral("Which license the file carried at the end of that day."),
                QStringLiteral("YYYY-MM-DD"))
        .option(QStringLiteral("json"),
                QStringLiteral("Prints the result as one JSON object (clearframe.license-history/1)."))
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
    const QDateTime moment = *day ? (*day)->endOfDay() : QDateTime::currentDateTime();
    QJsonArray array;
    for (const FilePath &path : *paths) {
        const Result<QList<PhotoWrite>> writes = (*store)->writesTo(path.absolute());
        if (!writes)
            return explain(writes.error());
        const QList<LicenseEvent> events = licenseEvents(*writes);
        const std::optional<QString> license = licenseAt(events, moment);
        if (!arguments.has(QStringLiteral("json"))) {
            Terminal::print(textOf(path, events, *day, license));
            continue;
        }
        QJsonArray eventArray;
        for (const LicenseEvent &event : events)
            eventArray.append(toJson(event));
        array.append(QJsonObject{{QStringLiteral("path"), path.absolute().display()},
                                 {QStringLiteral("isKnown"), license.has_value()},
                                 {QStringLiteral("license"), license.value_or(QString())},
                                 {QStringLiteral("id"), idOf(license.value_or(QString()))},
                                 {QStringLiteral("events"), eventArray}});
    }
    if (arguments.has(QStringLiteral("json")))
        Terminal::print(QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.license-history/1")},
                                    {QStringLiteral("on"), *day ? (*day)->toString(Qt::ISODate) : QString()},
                                    {QStringLiteral("photos"), array}});
    return int(ExitStatus::Clear);
}
