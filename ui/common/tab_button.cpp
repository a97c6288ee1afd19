// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tab_button.h"

#include "ui/common/reading_direction.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QEvent>
#include <QPainter>

namespace {

constexpr int pillHeight = 17;

} // namespace

TabButton::TabButton(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void TabButton::setBadgeCount(int count)
{
    if (m_badgeCount == count)
        return;
    m_badgeCount = count;
    setAccessibleName(count > 0 ? tr("%1, %n waiting", nullptr, count).arg(text()) : text());
    updateGeometry();
    update();
}

int TabButton::badgeWidth() const
{
    if (m_badgeCount == 0)
        return 0;
    const int digits =
        QFontMetrics(tabularFont(TextSize::small, QFont::DemiBold)).horizontalAdvance(countText(m_badgeCount));
    return qMax(digits + Space::medium + 2, pillHeight);
}

QSize TabButton::sizeHint() const
{
    const int title = QFontMetrics(textFont(TextSize::body, QFont::Medium)).horizontalAdvance(text());
    const int badge = m_badgeCount > 0 ? Space::small + badgeWidth() : 0;
    return {title + badge + 2 * (Space::large - 2), Measure::control};
}

void TabButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? tokens().buttonHover : tokens().hover);
        painter.drawRoundedRect(shape, Radius::medium, Radius::medium);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens().accent, Measure::focusLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape, Radius::medium, Radius::medium);
    }
    painter.setFont(textFont(TextSize::body, isChecked() ? QFont::Medium : QFont::Normal));
    painter.setPen(tokens().text);
    painter.drawText(inReadingDirection(rect(), rect().adjusted(Space::large - 2, 0, 0, 0)),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_badgeCount == 0)
        return;
    const QRectF pill = inReadingDirection(
        rect(), {width() - badgeWidth() - Space::medium, (height() - pillHeight) / 2, badgeWidth(), pillHeight});
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().undecided);
    painter.drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    painter.setFont(tabularFont(TextSize::small, QFont::DemiBold));
    painter.setPen(tokens().onVerdict);
    painter.drawText(pill, Qt::AlignCenter, countText(m_badgeCount));
}

bool TabButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}
