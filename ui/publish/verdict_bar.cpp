// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/verdict_bar.h"

#include "ui/common/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

VerdictBar::VerdictBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VerdictBar::setCounts(const VerdictCounts &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    update();
}

QSize VerdictBar::sizeHint() const
{
    return {Measure::sidePanel, Space::large};
}

void VerdictBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    const QRectF bar = rect();
    outline.addRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter.setClipPath(outline);
    painter.fillRect(bar, t.line);
    if (m_counts.total() == 0)
        return;
    const std::array<std::pair<int, QColor>, 3> parts{
        {{m_counts.clear, t.clear}, {m_counts.undecided, t.undecided}, {m_counts.blocked, t.blocked}}};
    double left = 0;
    for (const auto &[count, color] : parts) {
        const double width = bar.width() * count / m_counts.total();
        painter.fillRect(QRectF(left, 0, width, bar.height()), color);
        left += width;
    }
}
