// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/save_file.h"

#include "app/cli/terminal.h"

#include <QSaveFile>

Result<void> saveFile(const QString &argument, const QByteArray &content)
{
    if (argument == u"-") {
        Terminal::printRaw(content);
        return {};
    }
    QSaveFile file(argument);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(ErrorKind::NotWritable,
                       QStringLiteral("%1 could not be written: %2.")
                           .arg(FilePath::fromArgument(argument).display(), file.errorString()));
    return {};
}
