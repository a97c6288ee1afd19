// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/key_button.h"

#include "ui/common/reading_direction.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int capWidth = Measure::control + Space::medium;
constexpr int capHeight = Measure::icon + Space::tiny;

} // namespace

KeyButton::KeyButton(const QString &key, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_ownKey(key)
    , m_key(key)
{
    setText(text);
    setAccessibleDescription(tr("Key: %1").arg(key));
    setFocusPolicy(Qt::TabFocus); // A click must not take the focus from the faces.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true); // Longer languages take two lines.
    setSizePolicy(policy);
}

QKeySequence KeyButton::ownKey() const
{
    return m_ownKey == u"↵" ? QKeySequence(Qt::Key_Return) : QKeySequence(m_ownKey);
}

void KeyButton::setShownKey(const QString &key, bool isThere)
{
    m_key = !isThere ? QString() : key.isEmpty() ? m_ownKey : key;
    setAccessibleDescription(isThere ? tr("Key: %1").arg(m_key) : QString());
    update();
}

QSize KeyButton::sizeHint() const
{
    const int textWidth = QFontMetrics(textFont(TextSize::body)).horizontalAdvance(text());
    return {capWidth + Space::medium + textWidth, Measure::control};
}

QSize KeyButton::minimumSizeHint() const
{
    return {capWidth + Space::medium + Measure::control, Measure::control};
}

int KeyButton::heightForWidth(int width) const
{
    const QRect room(0, 0, width - capWidth - Space::medium, QWIDGETSIZE_MAX);
    const int wrapped = QFontMetrics(textFont(TextSize::body)).boundingRect(room, Qt::TextWordWrap, text()).height();
    return std::max(Measure::control, wrapped + Space::small);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && underMouse())
        painter.fillRect(rect(), t.hover);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    const QRectF cap = QRectF(inReadingDirection(rect(), {0, (height() - capHeight) / 2, capWidth, capHeight}))
                           .adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(t.strongLine);
    painter.setBrush(t.button);
    painter.drawRoundedRect(cap, Radius::small, Radius::small);
    painter.setPen(isEnabled() ? t.text : t.faint);
    painter.setFont(textFont(TextSize::small));
    painter.drawText(cap, Qt::AlignCenter, painter.fontMetrics().elidedText(m_key, Qt::ElideRight, int(cap.width())));
    painter.setFont(textFont(TextSize::body));
    const QRect place = inReadingDirection(rect(), rect().adjusted(capWidth + Space::medium, 0, 0, 0));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, Measure::focusLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::small, Radius::small);
    }
}

void KeyButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool KeyButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}
