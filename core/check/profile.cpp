// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/profile.h"

#include "core/check/rule.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace {

constexpr qint64 longestProfile = 1 << 20;

// In the order in which the programs offer them. The titles stand in the files; here they are for the translators.
const QStringList BuiltIn{
    QStringLiteral("website"), QStringLiteral("commons"), QStringLiteral("flickr"), QStringLiteral("press"),
    QStringLiteral("school"),  QStringLiteral("stock"),   QStringLiteral("print"),  QStringLiteral("archive"),
};

[[maybe_unused]] const char *const Titles[] = {
    QT_TRANSLATE_NOOP("Profile", "Website"),        QT_TRANSLATE_NOOP("Profile", "Wikimedia Commons"),
    QT_TRANSLATE_NOOP("Profile", "Flickr"),         QT_TRANSLATE_NOOP("Profile", "Press"),
    QT_TRANSLATE_NOOP("Profile", "School"),         QT_TRANSLATE_NOOP("Profile", "Stock agency"),
    QT_TRANSLATE_NOOP("Profile", "Printed matter"), QT_TRANSLATE_NOOP("Profile", "Public archive"),
};

[[maybe_unused]] const char *const Hints[] = {
    QT_TRANSLATE_NOOP("Profile", "Recognizable people: add {{Personality rights}} and {{Consent}} to the file page.")};

std::optional<Profile> readBuiltIn(const QString &id)
{
    QFile file(QStringLiteral(":/profiles/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Result<Profile> profile = parseProfile(file.readAll(), file.fileName());
    if (!profile)
        return std::nullopt;
    profile->title = QCoreApplication::translate("Profile", profile->title.toUtf8().constData());
    if (!profile->peopleHint.isEmpty())
        profile->peopleHint = QCoreApplication::translate("Profile", profile->peopleHint.toUtf8().constData());
    return *profile;
}

bool isFree(const License &license)
{
    return license.code == u"by" || license.code == u"by-sa" || license.code == u"cc0" || license.code == u"pdm";
}

bool isInFamily(const License &license, const QString &family)
{
    if (family == u"free")
        return isFree(license);
    return family == u"cc" && !license.isAllRightsReserved();
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Off:
        return QStringLiteral("off");
    case Severity::Advice:
        return QStringLiteral("advice");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    return {};
}

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Off:
        return QCoreApplication::translate("Check", "Off");
    case Severity::Advice:
        return QCoreApplication::translate("Check", "Advice");
    case Severity::Warning:
        return QCoreApplication::translate("Check", "Warning");
    case Severity::Error:
        return QCoreApplication::translate("Check", "Error");
    }
    return {};
}

std::optional<Severity> severityFromName(const QString &name)
{
    for (const Severity severity : {Severity::Off, Severity::Advice, Severity::Warning, Severity::Error}) {
        if (severityName(severity) == name)
            return severity;
    }
    return std::nullopt;
}

Severity Profile::severityOf(const QString &rule) const
{
    const Rule *entry = ruleById(rule);
    if (!entry)
        return Severity::Off;
    return entry->canBeLowered ? severities.value(rule, entry->defaultSeverity) : Severity::Error;
}

bool Profile::takes(const License &license) const
{
    return licenses.isEmpty() || std::any_of(licenses.begin(), licenses.end(), [&](const QString &entry) {
               return entry == license.id || entry == license.code || isInFamily(license, entry);
           });
}

QList<Profile> builtInProfiles()
{
    QList<Profile> profiles;
    for (const QString &id : BuiltIn) {
        if (const std::optional<Profile> profile = readBuiltIn(id))
            profiles.append(*profile);
    }
    return profiles;
}

QString userProfileFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/clearframe/profiles");
}

UserProfiles readUserProfiles(const QString &folder)
{
    UserProfiles found;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        const bool isReadable = file.size() <= longestProfile && file.open(QIODevice::ReadOnly);
        const Result<Profile> profile =
            isReadable ? parseProfile(file.readAll(), file.fileName())
                       : failure(ErrorKind::Unreadable,
                                 QCoreApplication::translate("Profile", "The destination “%1” cannot be read.")
                                     .arg(file.fileName()));
        if (profile)
            found.profiles.append(*profile);
        else
            found.problems.append(profile.error().message);
    }
    return found;
}

QList<Profile> allProfiles()
{
    QList<Profile> profiles = builtInProfiles();
    for (const Profile &own : readUserProfiles().profiles) {
        profiles.removeIf([&](const Profile &other) { return other.id == own.id; });
        profiles.append(own);
    }
    return profiles;
}

const QStringList &keepWords()
{
    static const QStringList words{QStringLiteral("gps"),    QStringLiteral("place"),   QStringLiteral("dates"),
                                   QStringLiteral("camera"), QStringLiteral("caption"), QStringLiteral("names"),
                                   QStringLiteral("age")};
    return words;
}

Result<Profile> findProfile(const QString &id)
{
    const UserProfiles own = readUserProfiles();
    QStringList known = BuiltIn;
    for (const Profile &profile : own.profiles) {
        if (profile.id == id)
            return profile;
        if (!known.contains(profile.id))
            known.append(profile.id);
    }
    if (BuiltIn.contains(id)) {
        if (const std::optional<Profile> profile = readBuiltIn(id))
            return *profile;
        return failure(ErrorKind::Internal,
                       QCoreApplication::translate("Profile", "The built-in destination “%1” is damaged.").arg(id));
    }
    QString message = QCoreApplication::translate("Profile", "There is no destination “%1”. Known are: %2.")
                          .arg(id, known.join(QStringLiteral(", ")));
    if (!own.problems.isEmpty()) // Perhaps the one that was meant.
        message += u' ' + own.problems.join(u' ');
    return failure(ErrorKind::NotFound, message);
}
