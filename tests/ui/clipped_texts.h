// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/widgets.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTabBar>

// Texts that do not fit where they stand. File names are shortened on purpose and have their whole as tool tip.
class ClippedTexts
{
public:
    static QStringList in(const QWidget *top)
    {
        QStringList clipped;
        for (const QWidget *widget : top->findChildren<QWidget *>()) {
            if (!widget->isVisible() || qobject_cast<const ElidedLabel *>(widget))
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                look(label, label->text(), needed(label), label->contentsRect().size(), clipped);
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                look(button, button->text(), needed(button), button->size(), clipped);
            else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
                lookAtTabs(tabs, clipped);
        }
        return clipped;
    }

private:
    static constexpr int tolerancePx = 1; // Fractions of pixels are rounded.

    static void look(const QWidget *widget, const QString &text, const QSize &wanted, const QSize &found,
                     QStringList &clipped)
    {
        if (text.isEmpty() ||
            (wanted.width() <= found.width() + tolerancePx && wanted.height() <= found.height() + tolerancePx))
            return;
        clipped.append(QStringLiteral("%1 “%2” needs %3 × %4, has %5 × %6")
                           .arg(QString::fromLatin1(widget->metaObject()->className()), text.left(60))
                           .arg(wanted.width())
                           .arg(wanted.height())
                           .arg(found.width())
                           .arg(found.height()));
    }
    static QSize needed(const QLabel *label)
    {
        const QFontMetrics metrics(label->font());
        const int margins = 2 * label->margin();
        const QRect room = label->wordWrap() ? QRect(0, 0, label->contentsRect().width() - margins, 100'000)
                                             : QRect(0, 0, 100'000, 100'000);
        const int flags = label->wordWrap() ? int(Qt::TextWordWrap) : 0;
        return metrics.boundingRect(room, flags, label->text()).size() + QSize(margins, margins);
    }
    static QSize needed(const QAbstractButton *button)
    {
        // What the style sheet adds around the text is in the size hint.
        const QSize hint = button->sizeHint();
        if (button->hasHeightForWidth())
            return {0, button->heightForWidth(button->width())};
        if (qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button))
            return {hint.width(), 0};
        return {std::min(hint.width(), button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width()), 0};
    }
    static void lookAtTabs(const QTabBar *tabs, QStringList &clipped)
    {
        for (int i = 0; i < tabs->count(); ++i) {
            const int wanted = tabs->fontMetrics().horizontalAdvance(tabs->tabText(i));
            look(tabs, tabs->tabText(i), {wanted, 0}, tabs->tabRect(i).size(), clipped);
        }
        if (tabs->count() > 0) // Tabs that do not fit are behind arrows.
            look(tabs, QStringLiteral("all tabs"),
                 {tabs->tabRect(0).united(tabs->tabRect(tabs->count() - 1)).width(), 0}, tabs->size(), clipped);
    }
};
