// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/terminal.h"
#include "app/process_signals.h"
#include "app/worker/worker_command.h"
#include "core/base/file_path.h"
#include "core/base/translations.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

// Words as the system gave them: names that are not UTF-8 survive (FilePath::fromArgument).
QStringList rawArguments(int argc, char **argv)
{
#ifdef Q_OS_WIN
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return QCoreApplication::arguments().mid(1);
#else
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(FilePath::fromBytes(QByteArray(argv[i])).toArgument());
    return arguments;
#endif
}

QString overview()
{
    QString text =
        QStringLiteral("Usage: clearframe-cli COMMAND …\n"
                       "Answers for every photo: may it be published, here, under this license?\n\nCommands:\n");
    for (const Command &command : allCommands())
        text += QStringLiteral("  %1%2\n").arg(command.name, -18).arg(command.summary);
    text += QStringLiteral(
        "\nOptions of every command:\n"
        "  --catalog FILE    Uses this catalog instead of the one in your data folder.\n"
        "  --help            Explains the command.\n\n"
        "Exit status: 0 done and everything clear, 1 something is undecided or blocked, 2 wrong use,\n"
        "3 something could not be read or written (named; the rest was done), 130 stopped by Ctrl-C.\n\n"
        "Start with:  clearframe-cli scan FOLDER  and then  clearframe-cli check FOLDER --for website\n");
    return text;
}

int explainWrongCommand(const QString &word, const QString &second)
{
    QStringList siblings;
    for (const Command &command : allCommands())
        if (command.name.startsWith(word + u' '))
            siblings.append(command.name);
    const bool isGroup = !siblings.isEmpty();
    if (isGroup && (second == u"--help" || second == u"-h")) {
        QString text = QStringLiteral("Usage: clearframe-cli %1 …\n\nCommands:\n").arg(word);
        for (const Command &command : allCommands())
            if (command.name.startsWith(word + u' '))
                text += QStringLiteral("  %1%2\n").arg(command.name, -18).arg(command.summary);
        Terminal::print(text);
        return int(ExitStatus::Clear);
    }
    Terminal::printError(isGroup ? QStringLiteral("Say what to do: %1.").arg(siblings.join(QStringLiteral(", ")))
                                 : QStringLiteral("There is no command \"%1\". See clearframe-cli --help.").arg(word));
    return int(ExitStatus::WrongUse);
}

// Moves options that stand before the command behind it, so that "--catalog F scan P" works as people expect.
QStringList withCommandFirst(QStringList arguments)
{
    QStringList leading;
    while (!arguments.isEmpty() && arguments.first().startsWith(QStringLiteral("--catalog"))) {
        const bool valueFollows = arguments.first() == QStringLiteral("--catalog") && arguments.size() > 1;
        leading.append(arguments.takeFirst());
        if (valueFollows)
            leading.append(arguments.takeFirst());
    }
    const QString two = arguments.mid(0, 2).join(u' ');
    const bool isTwoWords =
        std::ranges::any_of(allCommands(), [&](const Command &command) { return command.name == two; });
    const qsizetype words = isTwoWords ? 2 : 1;
    return arguments.mid(0, words) + leading + arguments.mid(words);
}

int runCommand(const QStringList &arguments)
{
    if (arguments.isEmpty() || arguments.first() == u"--help" || arguments.first() == u"-h" ||
        arguments.first() == u"help") {
        Terminal::print(overview());
        return int(arguments.isEmpty() ? ExitStatus::WrongUse : ExitStatus::Clear);
    }
    if (arguments.first() == u"--version") {
        Terminal::print(QStringLiteral("clearframe " CLEARFRAME_VERSION));
        return int(ExitStatus::Clear);
    }
    const QString two = arguments.mid(0, 2).join(u' ');
    for (const Command &command : allCommands()) {
        if (command.name == two)
            return command.run(arguments.mid(2));
    }
    for (const Command &command : allCommands()) {
        if (command.name == arguments.first())
            return command.run(arguments.mid(1));
    }
    return explainWrongCommand(arguments.first(), arguments.value(1));
}

} // namespace

int main(int argc, char **argv)
{
    takeLimitsAsErrors();
    if (!haveEnoughOpenFiles())
        return int(ExitStatus::Failed);
    if (argc > 1 && qstrcmp(argv[1], "worker") == 0) {
        const QCoreApplication application(argc, argv);
        return runWorkerCommand();
    }
    // Only a PDF needs fonts, and with them the graphical application; it never opens a window.
    const bool needsFonts =
        std::any_of(argv, argv + argc, [](const char *word) { return QByteArrayView(word).startsWith("--pdf"); });
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("clearframe"));
    installTranslations(QLocale(QLocale::English)); // Scripts read what the command line says: one language.
    return runCommand(withCommandFirst(rawArguments(argc, argv)));
}
