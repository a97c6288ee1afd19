// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/check_report.h"

// What the page and its printed form say alike.

QString checkReportTitle(const CheckReport &report);
// Totals, what was found and what the destination asks for, as HTML.
QString checkIntroductionHtml(const CheckReport &report);
QString checkNoteHtml();
// "check", or "pages" for a renderer that knows tables and simple styles only.
QString reportStyleSheet(const QString &name);

QString verdictMark(Verdict verdict); // Icon and word, never color alone.
QString verdictHeading(const CheckReport &report, Verdict verdict);
QString searchedText(const CheckedPhoto &photo); // How hard people were looked for.
// The sentence; with the person's number in place of the name, unless names are wished.
QString shownMessage(const Finding &finding, const PageOptions &options);
QString acceptedText(const Acceptance &accepted);
// JPEG, small and few enough that a report of thousands of photos still opens; empty for clear photos and the rest.
QByteArray smallThumbnail(const CheckedPhoto &photo, const PageOptions &options, int &shown);
