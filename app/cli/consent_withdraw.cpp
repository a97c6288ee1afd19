// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/consent_addressee.h"
#include "app/cli/consent_options.h"
#include "app/cli/people_text.h"
#include "core/people/consent_details.h"
#include "core/people/consent_words.h"
#include "core/workflow/withdrawal.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

Result<Consent> withdrawalFrom(Catalog &catalog, const Arguments &arguments, const Addressee &addressee)
{
    const Result<std::optional<QDate>> day = arguments.date(u"from"_s);
    if (!day)
        return failure(day.error());
    Consent withdrawal;
    withdrawal.person = addressee.person.id;
    withdrawal.state = ConsentState::Withdrawn;
    withdrawal.from = day->value_or(QDate::currentDate());
    withdrawal.withdrawn = withdrawal.from;
    withdrawal.notes = arguments.value(u"notes"_s);
    if (addressee.record)
        withdrawal.photos = addressee.record->photos;
    if (const Result<void> taken = takeCoverageOptions(catalog, arguments, withdrawal.photos); !taken)
        return failure(taken.error());
    if (arguments.has(u"channel"_s)) {
        const std::optional<Channel> channel = channelFromName(arguments.value(u"channel"_s));
        if (!channel)
            return failure(ErrorKind::Invalid, u"--channel %1 is not known. Known are: %2."_s.arg(
                                                   arguments.value(u"channel"_s), channelWords()));
        withdrawal.details.channel = *channel;
    }
    return withdrawal;
}

QString jsonText(const Person &person, QDate day, const WithdrawalReach &reach)
{
    QJsonObject object = withdrawalJson(reach);
    object.insert("schema"_L1, u"clearframe.withdrawal/1"_s);
    object.insert("person"_L1, person.name);
    object.insert("from"_L1, day.toString(Qt::ISODate));
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace

int runConsentWithdraw(const QStringList &words)
{
    Arguments arguments(
        u"consent withdraw"_s,
        u"Records that a person takes the consent back, and lists the photos and every exported copy."_s, u"PERSON"_s);
    arguments.option(u"from"_s, u"The day from which on nothing is covered (default: today)."_s, u"DATE"_s)
        .option(u"channel"_s, u"How it was said: %1."_s.arg(channelWords()), u"WORD"_s)
        .option(u"notes"_s, u"For you only; never exported."_s, u"TEXT"_s)
        .option(u"dry-run"_s, u"Records nothing, only lists what a withdrawal would reach."_s)
        .option(u"json"_s, u"Prints the lists as one JSON object (clearframe.withdrawal/1)."_s);
    withCoverageOptions(arguments);
    return withAddressee(arguments, words, [&](Catalog &catalog, const Addressee &addressee) -> Result<QString> {
        const Result<Consent> withdrawal = withdrawalFrom(catalog, arguments, addressee);
        if (!withdrawal)
            return failure(withdrawal.error());
        if (!arguments.has(u"dry-run"_s)) {
            const Result<ConsentId> added = PeopleRepository(catalog).addConsent(*withdrawal);
            if (!added)
                return failure(added.error());
        }
        const Result<WithdrawalReach> reach = reachOfWithdrawal(catalog, *withdrawal);
        if (!reach)
            return failure(reach.error());
        if (arguments.has(u"json"_s))
            return jsonText(addressee.person, *withdrawal->from, *reach);
        const QString said = arguments.has(u"dry-run"_s) ? u"%1: a withdrawal from %2 on would reach this.\n%3"_s
                                                         : u"%1: withdrawn from %2 on.\n%3"_s;
        return said.arg(addressee.person.name, withdrawal->from->toString(Qt::ISODate), withdrawalText(*reach));
    });
}
