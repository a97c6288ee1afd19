// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

// What one photo takes on the pages of a printed report. Plain values: pages of 100,000 photos are set without HTML.
struct PrintedPhoto
{
    enum class Tone
    {
        Good,
        Open,
        Bad
    };
    struct Line
    {
        QString mark;  // "PEOPLE001"; empty for what belongs to the line above.
        QString grade; // "Error"
        QString text;
    };

    QByteArray picture; // JPEG; may be empty.
    QString name;       // Of the file.
    QString folder;
    QString verdict; // Icon and word.
    Tone tone = Tone::Bad;
    QString facts; // License, faces, how people were looked for.
    QList<Line> lines;
};
