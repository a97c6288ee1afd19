// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/consent_due.h"

#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/people_text.h"
#include "app/cli/terminal.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 30;

struct Reminder
{
    Person person;
    DueConsent due;
};

Result<QList<Reminder>> readReminders(Catalog &catalog, QDate today, int days)
{
    PeopleRepository repository(catalog);
    const Result<QList<Person>> people = repository.people();
    const Result<QHash<PersonId, QList<Consent>>> consents = repository.allConsents();
    if (!people || !consents)
        return failure(people ? consents.error() : people.error());
    QList<Reminder> reminders;
    for (const Person &person : *people) {
        for (const DueConsent &due : dueConsents(person, consents->value(person.id), today, days))
            reminders.append({person, due});
    }
    std::stable_sort(reminders.begin(), reminders.end(),
                     [](const Reminder &a, const Reminder &b) { return a.due.lastDay < b.due.lastDay; });
    return reminders;
}

QString reminderText(const Reminder &reminder, QDate today)
{
    const QDate lastDay = reminder.due.lastDay;
    const qint64 days = today.daysTo(lastDay);
    QString when = days < 0    ? u"ended %1 days ago"_s.arg(-days)
                   : days == 0 ? u"ends today"_s
                               : u"ends in %1 days"_s.arg(days);
    if (reminder.due.isComingOfAge)
        when += u" (turns 18 on %1: ask the person)"_s.arg(lastDay.addDays(1).toString(Qt::ISODate));
    return u"%1  %2  %3  %4"_s.arg(lastDay.toString(Qt::ISODate), reminder.person.name, when,
                                   consentText(reminder.due.consent));
}

QJsonObject reminderJson(const Reminder &reminder, QDate today)
{
    return {{"person"_L1, reminder.person.name},
            {"lastDay"_L1, reminder.due.lastDay.toString(Qt::ISODate)},
            {"days"_L1, today.daysTo(reminder.due.lastDay)},
            {"why"_L1, reminder.due.isComingOfAge ? u"turns-18"_s : u"until"_s},
            {"state"_L1, consentStateName(reminder.due.consent.state)},
            {"code"_L1, reminder.due.consent.code}};
}

} // namespace

int runConsentDue(const QStringList &words)
{
    Arguments arguments(u"consent due"_s,
                        u"Lists consents that ended or end soon, and those of guardians whose child turns 18."_s);
    arguments.option(u"within"_s, u"How many days ahead (default: %1)."_s.arg(usualDays), u"DAYS"_s)
        .option(u"on"_s, u"The day to count from (default: today)."_s, u"DATE"_s)
        .option(u"json"_s, u"Prints the result as one JSON object (clearframe.due/1)."_s)
        .epilog(u"Exit status 1: something is due. Fit for a reminder that runs once a day."_s);
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    bool isNumber = true;
    const int days = arguments.has(u"within"_s) ? arguments.value(u"within"_s).toInt(&isNumber) : usualDays;
    if (!isNumber || days < 0)
        return arguments.wrongUse(u"--within takes a number of days."_s);
    const Result<std::optional<QDate>> day = arguments.date(u"on"_s);
    if (!day)
        return arguments.wrongUse(day.error().message);
    const QDate today = day->value_or(QDate::currentDate());
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    const Result<QList<Reminder>> reminders = readReminders(**catalog, today, days);
    if (!reminders)
        return explain(reminders.error());
    if (arguments.has(u"json"_s)) {
        QJsonArray array;
        for (const Reminder &reminder : *reminders)
            array.append(reminderJson(reminder, today));
        Terminal::print(QJsonObject{{"schema"_L1, u"clearframe.due/1"_s},
                                    {"date"_L1, today.toString(Qt::ISODate)},
                                    {"within"_L1, days},
                                    {"due"_L1, array}});
    } else {
        for (const Reminder &reminder : *reminders)
            Terminal::print(reminderText(reminder, today));
        if (reminders->isEmpty())
            Terminal::print(u"Nothing ends within %1 days."_s.arg(days));
    }
    return int(reminders->isEmpty() ? ExitStatus::Clear : ExitStatus::NotClear);
}
