// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// The options and words of one command. Declare them, parse, then ask; "--help" is answered by parse().
class Arguments
{
public:
    // words: the syntax of the positional words as shown in the help, "PATH…".
    Arguments(QString command, QString summary, QString words = {});

    // names: "until" or "j, json". valueName empty: a switch.
    Arguments &option(const QString &names, const QString &description, const QString &valueName = {});
    // The options declared next stand below this title in the help.
    Arguments &group(const QString &title);
    // Adds "--files-from FILE" and treats the positional words as paths.
    Arguments &takesPaths();
    // Text shown below the options.
    Arguments &epilog(const QString &text);

    // Nothing: go on. A value: end with this status (help was shown, or the call is wrong and was explained).
    std::optional<int> parse(const QStringList &arguments);

    bool has(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList values(const QString &name) const; // Each split at commas.
    QStringList rawValues(const QString &name) const { return m_parser.values(name); }
    QStringList words() const { return m_parser.positionalArguments(); }
    // Positional words from the given one on, and those of --files-from.
    Result<QList<FilePath>> paths(int firstWord = 0) const;
    // A YYYY-MM-DD option; the fallback when it is not given. Invalid when it is no date.
    Result<std::optional<QDate>> date(const QString &name) const;

    // Explains a wrong call on standard error and returns its exit status.
    int wrongUse(const QString &sentence) const;

private:
    QString helpText() const;

    QString m_command;
    QString m_summary;
    QString m_words;
    QString m_epilog;
    QString m_nextGroup;
    QList<QPair<QString, QString>> m_groups; // Title, and the first option below it.
    QCommandLineParser m_parser;
};
