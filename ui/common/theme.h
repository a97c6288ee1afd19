// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/tokens.h"

#include <QFont>
#include <QObject>

#include <optional>

class QApplication;

enum class ThemeChoice
{
    System,
    Dark,
    Light
};
// From "system", "dark" or "light".
std::optional<ThemeChoice> themeChoiceFromName(const QString &name);

// Gives the application its style: Fusion, a palette and one style sheet, all fed by the tokens. With
// ThemeChoice::System it follows the system while the program runs (where Qt tells: 6.5 and later) and at start before
// that. Widgets that paint with tokens themselves are repainted by Qt (palette change); nothing else is to be done.
class Theme : public QObject
{
    Q_OBJECT

public:
    Theme(QApplication &application, ThemeChoice choice);
    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }

Q_SIGNALS:
    void changed();

private:
    void apply();
    bool wantsDark() const;

    QApplication &m_application;
    ThemeChoice m_choice;
    bool m_systemWasDark;
};

// The application's font in one of TextSize, for painting and for labels.
QFont textFont(int sizePx, QFont::Weight weight = QFont::Normal);
// The same with figures of one width, for counts that change or stand in columns.
QFont tabularFont(int sizePx, QFont::Weight weight = QFont::Normal);
