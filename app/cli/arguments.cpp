// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "app/cli/exit_status.h"
#include "app/cli/terminal.h"
#include "core/photos/photo_file.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>

#include <utility>

namespace {

Result<QByteArray> readList(const QString &name)
{
    if (name == u"-") {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return failure(ErrorKind::Unreadable, QStringLiteral("Standard input could not be read."));
        return input.readAll();
    }
    return readRegularFile(FilePath::fromArgument(name));
}

} // namespace

Arguments::Arguments(QString command, QString summary, QString words)
    : m_command(std::move(command))
    , m_summary(std::move(summary))
    , m_words(std::move(words))
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    option(QStringLiteral("h, help"), QStringLiteral("Shows this help."));
    option(QStringLiteral("catalog"), QStringLiteral("Uses this catalog instead of the one in your data folder."),
           QStringLiteral("FILE"));
}

Arguments &Arguments::option(const QString &names, const QString &description, const QString &valueName)
{
    const QStringList all = names.split(QStringLiteral(", "));
    m_parser.addOption(QCommandLineOption(all, description, valueName));
    if (!m_nextGroup.isEmpty())
        m_groups.append({std::exchange(m_nextGroup, {}), all.last()});
    return *this;
}

Arguments &Arguments::group(const QString &title)
{
    m_nextGroup = title;
    return *this;
}

Arguments &Arguments::takesPaths()
{
    return option(QStringLiteral("files-from"),
                  QStringLiteral("Reads paths from this file, one a line or separated by NUL; - is standard input."),
                  QStringLiteral("FILE"));
}

Arguments &Arguments::epilog(const QString &text)
{
    m_epilog = text;
    return *this;
}

std::optional<int> Arguments::parse(const QStringList &arguments)
{
    // The parser takes the first entry for the program's name.
    if (!m_parser.parse(QStringList{m_command} + arguments))
        return wrongUse(m_parser.errorText());
    if (has(QStringLiteral("help"))) {
        Terminal::print(helpText());
        return int(ExitStatus::Clear);
    }
    return {};
}

QStringList Arguments::values(const QString &name) const
{
    QStringList all;
    for (const QString &value : m_parser.values(name))
        for (const QString &part : value.split(u',', Qt::SkipEmptyParts))
            all.append(part.trimmed());
    return all;
}

Result<QList<FilePath>> Arguments::paths(int firstWord) const
{
    QList<FilePath> paths;
    for (const QString &word : words().mid(firstWord))
        paths.append(FilePath::fromArgument(word).absolute());
    if (has(QStringLiteral("files-from"))) {
        const Result<QByteArray> list = readList(value(QStringLiteral("files-from")));
        if (!list)
            return failure(list.error());
        const char separator = list->contains('\0') ? '\0' : '\n';
        for (QByteArray line : list->split(separator)) {
            if (separator == '\n' && line.endsWith('\r'))
                line.chop(1);
            if (!line.isEmpty())
                paths.append(FilePath::fromBytes(line).absolute());
        }
    }
    return paths;
}

Result<std::optional<QDate>> Arguments::date(const QString &name) const
{
    if (!has(name))
        return std::optional<QDate>();
    const QDate date = QDate::fromString(value(name), Qt::ISODate);
    if (!date.isValid())
        return failure(ErrorKind::Invalid,
                       QStringLiteral("--%1 %2 is not a date. Write it as 2026-12-31.").arg(name, value(name)));
    return std::optional(date);
}

int Arguments::wrongUse(const QString &sentence) const
{
    Terminal::printError(QStringLiteral("%1\nUsage: clearframe-cli %2 %3\nHelp:  clearframe-cli %2 --help")
                             .arg(sentence, m_command, m_words));
    return int(ExitStatus::WrongUse);
}

QString Arguments::helpText() const
{
    // The parser's own text names the program by its file; the command's words belong behind it.
    QString options = m_parser.helpText();
    options = options.mid(options.indexOf(QStringLiteral("Options:")));
    for (const auto &[title, first] : m_groups) {
        const QRegularExpression line(QStringLiteral("^  (?:-\\w, )?--%1\\b").arg(QRegularExpression::escape(first)),
                                      QRegularExpression::MultilineOption);
        options.insert(line.match(options).capturedStart(), u'\n' + title + QStringLiteral(":\n"));
    }
    const QString epilog = m_epilog.isEmpty() ? QString() : u'\n' + m_epilog.trimmed() + u'\n';
    return QStringLiteral("Usage: clearframe-cli %1 %2\n%3\n\n%4%5")
        .arg(m_command, m_words, m_summary, options.trimmed() + u'\n', epilog);
}
