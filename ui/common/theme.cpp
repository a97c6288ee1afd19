// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleHints>

#include <algorithm>

namespace {

// The largest that desktops come with: only who asked for more gets more.
constexpr double usualSystemPx = 15;
constexpr double largestScale = 2;

// As the palette tells which tokens hold, these tell what is painted next.
double currentScale = 1;
bool isMotionReducedNow = false;

class WindowStyle : public QProxyStyle
{
public:
    WindowStyle()
        : QProxyStyle(QStringLiteral("Fusion"))
    {
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        if (isMotionReducedNow && (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate))
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

void useEffects(bool areWanted)
{
    for (const Qt::UIEffect effect :
         {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
        QApplication::setEffectEnabled(effect, areWanted);
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.field);
    palette.setColor(QPalette::AlternateBase, t.panel);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.faint);
    palette.setColor(QPalette::Button, t.button);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.blocked);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Light, t.raised);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.strongLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.faint);
    return palette;
}

QList<std::pair<QString, QString>> replacements(const Tokens &t)
{
    const auto px = [](int size) { return QStringLiteral("%1px").arg(qRound(size * currentScale)); };
    return {{QStringLiteral("window"), t.window.name()},
            {QStringLiteral("panel"), t.panel.name()},
            {QStringLiteral("raised"), t.raised.name()},
            {QStringLiteral("field"), t.field.name()},
            {QStringLiteral("hover"), t.hover.name()},
            {QStringLiteral("line"), t.line.name()},
            {QStringLiteral("strongLine"), t.strongLine.name()},
            {QStringLiteral("text"), t.text.name()},
            {QStringLiteral("secondary"), t.secondary.name()},
            {QStringLiteral("faint"), t.faint.name()},
            {QStringLiteral("accent"), t.accent.name()},
            {QStringLiteral("accentFill"), t.accentFill.name()},
            {QStringLiteral("accentFillHover"), t.accentFillHover.name()},
            {QStringLiteral("onAccentFill"), t.onAccentFill.name()},
            {QStringLiteral("selection"), t.selection.name()},
            {QStringLiteral("button"), t.button.name()},
            {QStringLiteral("buttonHover"), t.buttonHover.name()},
            {QStringLiteral("noticeFill"), t.noticeFill.name()},
            {QStringLiteral("noticeLine"), t.noticeLine.name()},
            {QStringLiteral("noticeText"), t.noticeText.name()},
            {QStringLiteral("problemFill"), t.problemFill.name()},
            {QStringLiteral("problemLine"), t.problemLine.name()},
            {QStringLiteral("problemText"), t.problemText.name()},
            {QStringLiteral("photoSurround"), t.photoSurround.name()},
            {QStringLiteral("smallSize"), px(TextSize::small)},
            {QStringLiteral("bodySize"), px(TextSize::body)},
            {QStringLiteral("headingSize"), px(TextSize::heading)},
            {QStringLiteral("displaySize"), px(TextSize::display)}};
}

QString styleSheetOf(const Tokens &t)
{
    QFile file(QStringLiteral(":/style/clearframe.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {}; // Cannot happen: compiled in. Without it the palette alone still gives a usable window.
    QString sheet = QString::fromUtf8(file.readAll());
    QList<std::pair<QString, QString>> values = replacements(t);
    // Longest first, so that "accent" does not eat the head of "accentFill".
    std::sort(values.begin(), values.end(),
              [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    for (const auto &[name, value] : values)
        sheet.replace(u'@' + name, value);
    return sheet;
}

} // namespace

std::optional<ThemeChoice> themeChoiceFromName(const QString &name)
{
    if (name == u"system")
        return ThemeChoice::System;
    if (name == u"dark")
        return ThemeChoice::Dark;
    if (name == u"light")
        return ThemeChoice::Light;
    return std::nullopt;
}

QString nameOf(ThemeChoice choice)
{
    return choice == ThemeChoice::Dark    ? QStringLiteral("dark")
           : choice == ThemeChoice::Light ? QStringLiteral("light")
                                          : QStringLiteral("system");
}

Theme::Theme(QApplication &application, ThemeChoice choice)
    : m_application(application)
    , m_choice(choice)
    , m_systemWasDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
    application.setStyle(new WindowStyle);
    application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_choice == ThemeChoice::System)
            apply();
    });
#endif
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setTextPercent(int percent)
{
    if (m_textPercent == percent)
        return;
    m_textPercent = percent;
    apply();
}

void Theme::setMotionReduced(bool isReduced)
{
    if (m_isMotionReduced == isReduced)
        return;
    m_isMotionReduced = isReduced;
    useEffects(!isReduced);
    apply();
}

// The system has another theme or font.
bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !qFuzzyCompare(wantedScale(), currentScale))
        apply();
    return QObject::eventFilter(watched, event);
}

double Theme::wantedScale() const
{
    if (m_textPercent != systemTextPercent)
        return m_textPercent / 100.0;
    const int systemPx = QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).pixelSize();
    return std::clamp(systemPx / usualSystemPx, 1.0, largestScale);
}

void Theme::apply()
{
    currentScale = wantedScale();
    isMotionReducedNow = m_isMotionReduced;
    const Tokens &t = wantedTokens();
    m_application.setFont(textFont(TextSize::body));
    m_application.setPalette(paletteOf(t));
    m_application.setStyleSheet(styleSheetOf(t));
    Q_EMIT changed();
}

Theme::Building::Building(const Theme &theme)
    : m_theme(theme)
{
    m_theme.m_application.setStyleSheet({});
}

Theme::Building::~Building()
{
    m_theme.m_application.setStyleSheet(styleSheetOf(m_theme.wantedTokens()));
}

const Tokens &Theme::wantedTokens() const
{
    return wantsDark() ? darkTokens() : lightTokens();
}

bool Theme::wantsDark() const
{
    if (m_choice != ThemeChoice::System)
        return m_choice == ThemeChoice::Dark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return m_systemWasDark;
}

bool isMotionReduced()
{
    return isMotionReducedNow;
}

double textScale()
{
    return currentScale;
}

QFont textFont(int sizePx, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(qRound(sizePx * currentScale));
    font.setWeight(weight);
    return font;
}

QFont tabularFont(int sizePx, QFont::Weight weight)
{
    QFont font = textFont(sizePx, weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}
