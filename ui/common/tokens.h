// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

// Spacing and radius in device-independent pixels.
namespace Space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
} // namespace Space

namespace Radius {
inline constexpr int small = 4;
inline constexpr int medium = 6;
inline constexpr int large = 8;
} // namespace Radius

// Text sizes in device-independent pixels.
namespace TextSize {
inline constexpr int small = 11;
inline constexpr int body = 13;
inline constexpr int heading = 15;
inline constexpr int display = 30;
} // namespace TextSize

// Recurring measures of widgets, in device-independent pixels.
namespace Measure {
inline constexpr int iconSmall = 12;
inline constexpr int icon = 16;
inline constexpr int iconHuge = 48;
inline constexpr int control = 32; // Height of buttons and fields.
inline constexpr int row = 28;     // Height of a line in side lists.
inline constexpr int topBar = 52;
inline constexpr int statusBar = 34;
inline constexpr int sidePanel = 228; // Preferred width of the panel on the left,
inline constexpr int inspector = 330; // and of the one on the right.
inline constexpr int focusLine = 2;
inline constexpr int popup = 300;
inline constexpr int readingWidth = 420; // Longest line of running text.
} // namespace Measure

// The colors of a theme. Text colors keep a contrast of 4.5 : 1 on every background they are meant for (tested).
struct Tokens
{
    bool isDark = true;
    QColor window, panel, raised, field; // Backgrounds, from behind to the front.
    QColor hover;                        // Of list lines and quiet buttons.
    QColor line, strongLine;
    QColor text, secondary, faint;
    QColor accent;                                    // Links, focus, progress; also as text on the backgrounds.
    QColor accentFill, accentFillHover, onAccentFill; // Primary buttons.
    QColor selection;
    QColor button, buttonHover;
    QColor clear, undecided, blocked;             // Verdicts, as text and icon.
    QColor onVerdict;                             // Text on a filled pill in one of the verdict colors.
    QColor noticeFill, noticeLine, noticeText;    // Warnings.
    QColor problemFill, problemLine, problemText; // Errors.
    QColor added, removed;                        // Values in previews of changes.
    QColor photoSurround;
};

const Tokens &darkTokens();
const Tokens &lightTokens();
// Those of the theme that the application shows now (told by its palette). Do not keep the reference over a theme
// change.
const Tokens &tokens();

// WCAG 2 contrast of two opaque colors, 1..21.
double contrast(const QColor &a, const QColor &b);
