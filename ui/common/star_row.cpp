// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/star_row.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int mostStars = 5;
constexpr int starStep = Measure::iconSmall + 2;
constexpr int starWidth = Measure::icon + 2; // With room to click.

} // namespace

int paintStars(QPainter *painter, const QPoint &topLeft, int stars, const QColor &color)
{
    for (int star = 0; star < stars; ++star) {
        const QRect place(topLeft.x() + star * starStep, topLeft.y(), Measure::iconSmall, Measure::iconSmall);
        paintIcon(painter, place, QStringLiteral("star"), color);
    }
    return starsWidth(stars);
}

int starsWidth(int stars)
{
    return stars > 0 ? stars * starStep - 2 : 0;
}

StarRow::StarRow(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMouseTracking(true);
    setToolTip(tr("Stars: keys 0 to 5. They stay in this library and are not written to the file."));
    setStars(0);
}

void StarRow::setStars(int stars)
{
    m_stars = stars;
    setAccessibleName(stars > 0 ? tr("%n star(s)", nullptr, stars) : tr("No stars"));
    update();
}

QSize StarRow::sizeHint() const
{
    return {mostStars * starWidth, Measure::icon + Space::small};
}

int StarRow::starAt(const QPointF &point) const
{
    const double x = layoutDirection() == Qt::RightToLeft ? width() - point.x() : point.x();
    return std::clamp(int(x) / starWidth + 1, 1, mostStars);
}

void StarRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int filled = m_hovered > 0 ? m_hovered : m_stars;
    for (int star = 0; star < mostStars; ++star) {
        QRect place((starWidth - Measure::iconSmall) / 2 + star * starWidth, (height() - Measure::iconSmall) / 2,
                    Measure::iconSmall, Measure::iconSmall);
        if (layoutDirection() == Qt::RightToLeft)
            place.moveLeft(width() - place.right() - 1);
        // Not by color alone: what is not given is a dot.
        if (star < filled) {
            paintIcon(&painter, place, QStringLiteral("star"), m_hovered > 0 ? tokens().accent : tokens().text);
            continue;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().faint);
        painter.drawEllipse(QRectF(place).center(), 1.5, 1.5);
    }
}

void StarRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    const int chosen = starAt(event->position());
    m_hovered = 0;
    Q_EMIT starsChosen(chosen == m_stars ? 0 : chosen);
}

void StarRow::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = starAt(event->position());
    update();
}

void StarRow::leaveEvent(QEvent *event)
{
    m_hovered = 0;
    update();
    QWidget::leaveEvent(event);
}
