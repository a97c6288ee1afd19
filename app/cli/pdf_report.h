// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// Prints a self-contained HTML page as PDF (A4). Needs a QGuiApplication for its fonts.
QByteArray pdfOf(const QByteArray &html);
