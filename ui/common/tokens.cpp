// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tokens.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens makeDark()
{
    Tokens t;
    t.isDark = true;
    t.window = rgb(0x1c1d1f);
    t.panel = rgb(0x202124);
    t.raised = rgb(0x26272a);
    t.field = rgb(0x2a2b2f);
    t.hover = rgb(0x2a2b2f);
    t.line = rgb(0x36383c);
    t.strongLine = rgb(0x4a4d53);
    t.text = rgb(0xe4e5e7);
    t.secondary = rgb(0xa5a8ae);
    t.faint = rgb(0x9a9ea5);
    t.accent = rgb(0x5aa9e6);
    t.accentFill = rgb(0x2b78b8);
    t.accentFillHover = rgb(0x256ba6);
    t.onAccentFill = rgb(0xffffff);
    t.selection = rgb(0x2f4a63);
    t.button = rgb(0x323438);
    t.buttonHover = rgb(0x3a3c41);
    t.clear = rgb(0x4cc38a);
    t.undecided = rgb(0xf0b429);
    t.blocked = rgb(0xf2776d);
    t.onVerdict = rgb(0x1c1d1f);
    t.noticeFill = rgb(0x3a2d14);
    t.noticeLine = rgb(0x6e5518);
    t.noticeText = rgb(0xf2dfb0);
    t.problemFill = rgb(0x3b1f1d);
    t.problemLine = rgb(0x75332d);
    t.problemText = rgb(0xf7cdc8);
    t.added = rgb(0x8fdcb8);
    t.removed = rgb(0xf4a59e);
    t.photoSurround = rgb(0x151617);
    return t;
}

Tokens makeLight()
{
    Tokens t;
    t.isDark = false;
    t.window = rgb(0xf4f4f5);
    t.panel = rgb(0xfafafa);
    t.raised = rgb(0xffffff);
    t.field = rgb(0xffffff);
    t.hover = rgb(0xeeeeef);
    t.line = rgb(0xdcdde0);
    t.strongLine = rgb(0xb9bbc0);
    t.text = rgb(0x1d1e20);
    t.secondary = rgb(0x55585e);
    t.faint = rgb(0x66696f);
    t.accent = rgb(0x1d68a8);
    t.accentFill = rgb(0x1f6fb2);
    t.accentFillHover = rgb(0x1a5f99);
    t.onAccentFill = rgb(0xffffff);
    t.selection = rgb(0xd6e8f8);
    t.button = rgb(0xffffff);
    t.buttonHover = rgb(0xe7e8ea);
    t.clear = rgb(0x177545);
    t.undecided = rgb(0x8a5a00);
    t.blocked = rgb(0xb93329);
    t.onVerdict = rgb(0xffffff);
    t.noticeFill = rgb(0xfdf3da);
    t.noticeLine = rgb(0xe3c16f);
    t.noticeText = rgb(0x5a3e00);
    t.problemFill = rgb(0xfdecea);
    t.problemLine = rgb(0xe7aaa4);
    t.problemText = rgb(0x8c231b);
    t.added = rgb(0x177545);
    t.removed = rgb(0xb03028);
    t.photoSurround = rgb(0xe9e9ea);
    return t;
}

// Relative luminance, WCAG 2.2.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens &darkTokens()
{
    static const Tokens dark = makeDark();
    return dark;
}

const Tokens &lightTokens()
{
    static const Tokens light = makeLight();
    return light;
}

const Tokens &tokens()
{
    const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return isDark ? darkTokens() : lightTokens();
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}
