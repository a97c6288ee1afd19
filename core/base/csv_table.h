// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

// Tables as spreadsheets save them (RFC 4180 and what Excel makes of it).

struct CsvRow
{
    int number = 0; // From 1, as a spreadsheet numbers rows.
    QStringList cells;
};

// Comma, semicolon or tab, whichever the first line has most of; quotes, line breaks inside quotes, a byte order mark,
// UTF-8 or else Latin-1, any line end. Rows without any content are left out. An apostrophe that guards a formula
// (see csvLine) goes.
QList<CsvRow> readCsv(const QByteArray &content);

// Would a spreadsheet run a cell with this text? Also after a tab or line break, and with signs of full width.
bool startsFormula(const QString &text);

// UTF-8 with CR LF, quoted where it must be. What a spreadsheet would run as a formula gets an apostrophe in front.
QByteArray csvLine(const QStringList &cells);
