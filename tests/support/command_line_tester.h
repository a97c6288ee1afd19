// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

// What a program that was run from outside said.
struct ProgramRun
{
    int exitStatus = -1; // -1: it crashed or did not end in time.
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const; // Of the output; empty when it is no object.
};

// Runs a program, by path or by name, to its end; ends the test when there is none. words may hold bytes that are not
// UTF-8.
ProgramRun runProgram(const QString &program, const QList<QByteArray> &words, int timeoutMs = 240'000);

// The built command line on a catalog of its own, in a folder that vanishes with it.
class CommandLineTester
{
public:
    CommandLineTester();

    ProgramRun run(const QList<QByteArray> &words) const;
    // A fresh folder with copies of the named samples ("astronaut.png").
    QByteArray copySamples(const QStringList &names) const;
    QByteArray folder() const { return m_folder.path().toUtf8(); }
    static QStringList sampleNames();

private:
    QTemporaryDir m_folder;
};
