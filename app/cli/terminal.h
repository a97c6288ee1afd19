// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

class JobControl;

// What a command says: answers on standard output, problems and progress on standard error.
namespace Terminal {

// Adds the line break when there is none. Text is written as UTF-8.
void print(const QString &text);
void print(const QJsonObject &object);
// One line of JSON, for streams.
void printLine(const QJsonObject &object);
void printError(const QString &text);
void printRaw(const QByteArray &bytes);
// What comes piece by piece, some of it at a time.
void printPieces(const std::function<void(const std::function<void(const QByteArray &piece)> &)> &write);

// Shows the job's progress in one line of standard error, where that is a terminal.
void showProgress(JobControl &job);
void clearProgress();

} // namespace Terminal
