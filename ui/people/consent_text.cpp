// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/consent_text.h"

#include "core/base/file_path.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Consent", source);
}

QString shortDate(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

// Licenses are stored as codes or ids; people know them by their badge.
QString licenseWord(const QString &stored)
{
    return stored.startsWith(u"by") ? text(QT_TRANSLATE_NOOP("Consent", "CC %1")).arg(stored.toUpper())
                                    : stored.toUpper();
}

QString coverage(const Consent &consent, const QList<Profile> &profiles)
{
    if (consent.uses.isEmpty())
        return consent.state == ConsentState::Granted ? text(QT_TRANSLATE_NOOP("Consent", "every use")) : QString();
    QStringList words;
    for (const QString &word : consent.uses)
        words.append(coverageTitle(word, profiles));
    return words.join(u", ");
}

QString evidenceName(const QString &evidence)
{
    return FilePath::fromArgument(evidence).displayName();
}

} // namespace

QString consentStateTitle(ConsentState state)
{
    switch (state) {
    case ConsentState::Asked:
        return text(QT_TRANSLATE_NOOP("Consent", "Asked, no answer yet"));
    case ConsentState::Granted:
        return text(QT_TRANSLATE_NOOP("Consent", "Granted"));
    case ConsentState::Limited:
        return text(QT_TRANSLATE_NOOP("Consent", "Limited to some uses"));
    case ConsentState::Refused:
        return text(QT_TRANSLATE_NOOP("Consent", "Refused"));
    case ConsentState::Withdrawn:
        return text(QT_TRANSLATE_NOOP("Consent", "Withdrawn"));
    case ConsentState::NotNeeded:
        return text(QT_TRANSLATE_NOOP("Consent", "Not needed"));
    case ConsentState::Unknown:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Consent", "No answer"));
}

QString coverageTitle(const QString &word, const QList<Profile> &profiles)
{
    if (const auto use = useFromName(word))
        return useTitle(*use);
    const auto profile =
        std::find_if(profiles.begin(), profiles.end(), [&](const Profile &known) { return known.id == word; });
    return profile == profiles.end() ? word : profile->title;
}

QString consentSummary(const Consent &consent, const QList<Profile> &profiles)
{
    QStringList parts{coverage(consent, profiles)};
    QStringList licenses;
    for (const QString &license : consent.licenses)
        licenses.append(license == u"any" ? text(QT_TRANSLATE_NOOP("Consent", "any license")) : licenseWord(license));
    parts.append(licenses.join(u", "));
    if (consent.from)
        parts.append(text(QT_TRANSLATE_NOOP("Consent", "from %1")).arg(shortDate(*consent.from)));
    if (consent.until)
        parts.append(text(QT_TRANSLATE_NOOP("Consent", "until %1")).arg(shortDate(*consent.until)));
    if (consent.withdrawn)
        parts.append(text(QT_TRANSLATE_NOOP("Consent", "nothing from %1 on")).arg(shortDate(*consent.withdrawn)));
    if (!consent.guardian.isEmpty())
        parts.append(text(QT_TRANSLATE_NOOP("Consent", "guardian: %1")).arg(consent.guardian));
    parts.append(consent.reason);
    for (const Evidence &evidence : consent.evidence)
        parts.append(evidenceName(evidence.name));
    parts.append(consent.notes.simplified());
    parts.removeAll(QString());
    return parts.join(u" · ");
}

ConsentStanding consentStanding(const Person &person, const QList<Consent> &consents, const Profile &profile,
                                QDate today)
{
    const ConsentJudgment judgment = judgeConsent(person, consents, {profile.id, profile.uses, today, std::nullopt});
    switch (judgment.verdict) {
    case ConsentVerdict::Covers:
        return {Verdict::Clear, text(QT_TRANSLATE_NOOP("Consent", "Consent given")), judgment.sentence};
    case ConsentVerdict::Refused:
        return {Verdict::Blocked, text(QT_TRANSLATE_NOOP("Consent", "Refused or withdrawn")), judgment.sentence};
    case ConsentVerdict::NoAnswer:
        return {Verdict::Undecided, text(QT_TRANSLATE_NOOP("Consent", "No answer yet")), judgment.sentence};
    case ConsentVerdict::GuardianMissing:
        return {Verdict::Blocked, text(QT_TRANSLATE_NOOP("Consent", "Guardian missing")), judgment.sentence};
    case ConsentVerdict::NotValidThatDay:
        return {Verdict::Blocked, text(QT_TRANSLATE_NOOP("Consent", "Not valid today")), judgment.sentence};
    case ConsentVerdict::NotThisPhoto:
    case ConsentVerdict::NotThisUse:
    case ConsentVerdict::LicenseAllowsMore:
        break;
    }
    return {Verdict::Blocked, text(QT_TRANSLATE_NOOP("Consent", "Not for this destination")), judgment.sentence};
}
