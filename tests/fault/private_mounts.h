// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QString>

#include <unistd.h>

// Runs shell scripts that may mount what nobody else sees and what goes with them: small disks, disks that become
// read-only.
namespace PrivateMounts {

inline QStringList unshareWords()
{
    // Who is not root becomes it in a namespace of his own, where the system allows that.
    return {::geteuid() == 0 ? QStringLiteral("-m") : QStringLiteral("-rm"), QStringLiteral("--propagation"),
            QStringLiteral("private")};
}

// variables: as $NAME in the script. What it printed, on both channels.
inline QString run(const QString &script, const QMap<QString, QString> &variables)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : variables.asKeyValueRange())
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("unshare"),
                  unshareWords() + QStringList{QStringLiteral("bash"), QStringLiteral("-c"), script});
    process.waitForFinished(120'000);
    return QString::fromUtf8(process.readAll());
}

// Empty, or the sentence that says why this machine cannot do it.
inline QString whyNot()
{
    if (QStandardPaths::findExecutable(QStringLiteral("unshare")).isEmpty())
        return QStringLiteral("unshare is not installed.");
    const QString said = run(QStringLiteral("mount -t tmpfs none /mnt && echo mounted"), {});
    return said.contains(u"mounted") ? QString() : QStringLiteral("Nothing may be mounted here: ") + said.trimmed();
}

} // namespace PrivateMounts
