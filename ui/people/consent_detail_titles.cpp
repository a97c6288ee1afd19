// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/consent_detail_titles.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(ConsentDetails)
};

QString dated(const QString &text, const std::optional<QDate> &day)
{
    return day ? Titles::tr("%1, on %2").arg(text, QLocale().toString(*day, QLocale::ShortFormat)) : text;
}

QString guardianText(const Guardian &guardian)
{
    const QString who =
        guardian.relation.isEmpty() ? guardian.name : Titles::tr("%1 (%2)").arg(guardian.name, guardian.relation);
    return dated(who, guardian.signedOn);
}

} // namespace

QString kindTitle(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::Consent:
        return Titles::tr("Consent");
    case ConsentKind::Release:
        return Titles::tr("Model release (a contract)");
    case ConsentKind::ConsentAndRelease:
        return Titles::tr("Consent and release");
    case ConsentKind::Exception:
        return Titles::tr("Exception of the law");
    case ConsentKind::NotNeeded:
        return Titles::tr("Not needed");
    }
    return {};
}

QString commercialTitle(CommercialUse use)
{
    switch (use) {
    case CommercialUse::Unsaid:
        return Titles::tr("As uses and licenses say");
    case CommercialUse::Yes:
        return Titles::tr("Allowed");
    case CommercialUse::EditorialOnly:
        return Titles::tr("Editorial only");
    case CommercialUse::No:
        return Titles::tr("Not allowed");
    }
    return {};
}

QString alterationsTitle(Alterations alterations)
{
    switch (alterations) {
    case Alterations::Unsaid:
        return Titles::tr("As the licenses say");
    case Alterations::Free:
        return Titles::tr("Allowed");
    case Alterations::ColorOnly:
        return Titles::tr("Colors only");
    case Alterations::None:
        return Titles::tr("None");
    }
    return {};
}

QString namesTitle(NamePublication names)
{
    switch (names) {
    case NamePublication::None:
        return Titles::tr("Not published");
    case NamePublication::FirstName:
        return Titles::tr("First name");
    case NamePublication::Full:
        return Titles::tr("Full name");
    }
    return {};
}

QString channelTitle(Channel channel)
{
    switch (channel) {
    case Channel::Unsaid:
        return Titles::tr("Not recorded");
    case Channel::Paper:
        return Titles::tr("On paper");
    case Channel::Email:
        return Titles::tr("By e-mail");
    case Channel::Message:
        return Titles::tr("By message");
    case Channel::Form:
        return Titles::tr("By a form on a screen");
    case Channel::Oral:
        return Titles::tr("Orally");
    }
    return {};
}

QStringList consentDetailLines(const Consent &consent)
{
    const ConsentDetails &details = consent.details;
    QStringList lines;
    const auto add = [&lines](const QString &title, const QString &text) {
        if (!text.isEmpty())
            lines.append(Titles::tr("%1: %2").arg(title, text));
    };
    add(Titles::tr("Photos"), coverageText(consent.photos));
    if (consent.kind != ConsentKind::Consent)
        add(Titles::tr("Kind"), kindTitle(consent.kind));
    if (consent.commercial != CommercialUse::Unsaid)
        add(Titles::tr("Earning money"), commercialTitle(consent.commercial));
    if (consent.alterations != Alterations::Unsaid)
        add(Titles::tr("Changes to the picture"), alterationsTitle(consent.alterations));
    if (consent.names != NamePublication::None)
        add(Titles::tr("Name beside the photo"), namesTitle(consent.names));
    if (consent.isFaceToBeCovered)
        lines.append(Titles::tr("Only with the face covered"));
    for (const Guardian &guardian : details.guardians)
        add(Titles::tr("Guardian"), guardianText(guardian));
    add(Titles::tr("Countries"), details.territory);
    if (details.mayPublishRegions)
        lines.append(Titles::tr("The place of the face may stay in the file"));
    if (details.mayRecognize)
        lines.append(Titles::tr("Recognition by machine allowed"));
    add(Titles::tr("Given by"), details.givenBy);
    if (details.givenOn)
        add(Titles::tr("Given on"), QLocale().toString(*details.givenOn, QLocale::ShortFormat));
    if (details.channel != Channel::Unsaid)
        add(Titles::tr("How it was given"), channelTitle(details.channel));
    add(Titles::tr("Text that was shown"), details.wording);
    add(Titles::tr("Language"), details.language);
    add(Titles::tr("Witness"), dated(details.witness, details.witnessedOn));
    add(Titles::tr("Responsible for the photos"), details.controller);
    add(Titles::tr("Legal basis"), details.legalBasis);
    add(Titles::tr("Given in return"), details.consideration);
    add(Titles::tr("Code"), consent.code);
    return lines;
}
