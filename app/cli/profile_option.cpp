// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/profile_option.h"

#include "core/photos/photo_file.h"

namespace {

QStringList profileIds()
{
    QStringList ids;
    for (const Profile &profile : allProfiles())
        ids.append(profile.id);
    return ids;
}

} // namespace

void addProfileOption(Arguments &arguments)
{
    arguments.option(QStringLiteral("for"),
                     QStringLiteral("The destination: %1, or a profile file of yours (*.json).")
                         .arg(profileIds().join(QStringLiteral(", "))),
                     QStringLiteral("PROFILE"));
}

Result<Profile> profileOf(const Arguments &arguments)
{
    const QString id = arguments.value(QStringLiteral("for"));
    if (id.isEmpty())
        return failure(
            ErrorKind::Invalid,
            QStringLiteral("Say what to check for with --for: %1.").arg(profileIds().join(QStringLiteral(", "))));
    if (!id.endsWith(QStringLiteral(".json")))
        return findProfile(id);
    const FilePath file = FilePath::fromArgument(id);
    const Result<QByteArray> json = readRegularFile(file, 1 << 20);
    if (!json)
        return failure(json.error());
    return parseProfile(*json, file.displayName());
}
