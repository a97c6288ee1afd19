// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// Text from files and people is untrusted: each kind of report has one function that makes it harmless.

// For terminals: control characters and characters that turn the writing direction are spelled out as \u001b.
QString terminalText(const QString &text);
// For HTML text and double-quoted attributes.
QString htmlText(const QString &text);
// One cell of RFC 4180, quoted where needed. What a spreadsheet would run as a formula gets a leading apostrophe.
QByteArray csvCell(const QString &text);
// Columns a terminal needs: wide East Asian characters and emoji take two, combining marks none.
int displayWidth(const QString &text);
// Filled with blanks up to the width.
QString padded(const QString &text, int width);
