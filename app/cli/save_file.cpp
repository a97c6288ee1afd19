// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/save_file.h"

#include "app/cli/terminal.h"

#include <QSaveFile>

Result<void> saveFile(const QString &argument, const std::function<void(const PieceSink &)> &write)
{
    if (argument == u"-") {
        Terminal::printPieces(write);
        return {};
    }
    QSaveFile file(argument);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten)
        write([&](const QByteArray &piece) { isWritten = isWritten && file.write(piece) == piece.size(); });
    if (!isWritten || !file.commit())
        return failure(ErrorKind::NotWritable,
                       QStringLiteral("%1 could not be written: %2.")
                           .arg(FilePath::fromArgument(argument).display(), file.errorString()));
    return {};
}

Result<void> saveFile(const QString &argument, const QByteArray &content)
{
    return saveFile(argument, [&](const PieceSink &sink) { sink(content); });
}
