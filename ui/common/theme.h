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
QString nameOf(ThemeChoice choice);

// Text as large as the system's; else in percent of the usual size.
inline constexpr int systemTextPercent = 0;

// Gives the application its style: Fusion, a palette and one style sheet, all fed by the tokens. With
// ThemeChoice::System it follows the system while the program runs (where Qt tells: 6.5 and later) and at start before
// that; the size of text follows the system's font all the time, unless the user chose one. Widgets that paint with
// tokens themselves are repainted by Qt (palette change); nothing else is to be done.
class Theme : public QObject
{
    Q_OBJECT

public:
    Theme(QApplication &application, ThemeChoice choice);
    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    void setTextPercent(int percent);
    int textPercent() const { return m_textPercent; }
    // Nothing moves by itself: menus and lists come and go at once.
    void setMotionReduced(bool isReduced);
    bool isMotionReduced() const { return m_isMotionReduced; }

    // While it lives, widgets are built without the style sheet, which then comes to all of them at once: Qt would
    // style each of them again whenever what holds it gets a parent.
    class Building
    {
    public:
        explicit Building(const Theme &theme);
        ~Building();
        Building(const Building &) = delete;
        Building &operator=(const Building &) = delete;

    private:
        const Theme &m_theme;
    };

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    bool wantsDark() const;
    const Tokens &wantedTokens() const;
    double wantedScale() const;

    QApplication &m_application;
    ThemeChoice m_choice;
    bool m_systemWasDark;
    bool m_isMotionReduced = false;
    int m_textPercent = systemTextPercent;
};

// May a widget animate something? Ask it each time.
bool isMotionReduced();
// 1 for the usual size of text: for what has to grow with it.
double textScale();

// The application's font in one of TextSize and as large as the user wants text, for painting and for labels.
QFont textFont(int sizePx, QFont::Weight weight = QFont::Normal);
// The same with figures of one width, for counts that change or stand in columns.
QFont tabularFont(int sizePx, QFont::Weight weight = QFont::Normal);
