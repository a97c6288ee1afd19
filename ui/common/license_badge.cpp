// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/license_badge.h"

#include "ui/common/reading_direction.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace {

constexpr int padding = 6;
constexpr int badgeHeight = 18;

QString shownText(const QString &text)
{
    return text.isEmpty() ? QCoreApplication::translate("LicenseBadge", "no license") : text;
}

} // namespace

QString licenseBadgeText(const LicenseReading &reading)
{
    if (reading.license)
        return reading.license->shortName();
    switch (reading.certainty) {
    case Certainty::Ambiguous:
        return QCoreApplication::translate("LicenseBadge", "CC, unclear");
    case Certainty::Unknown:
        return QCoreApplication::translate("LicenseBadge", "unknown license");
    default:
        return {};
    }
}

int licenseBadgeWidth(const QString &text)
{
    return QFontMetrics(textFont(TextSize::small)).horizontalAdvance(shownText(text)) + 2 * padding + 2;
}

int paintLicenseBadge(QPainter *painter, const QRect &rect, const QString &text)
{
    const int width = qMin(licenseBadgeWidth(text), rect.width());
    if (width <= 2 * padding)
        return 0;
    const QRect badge =
        inReadingDirection(rect, {rect.left(), rect.top() + (rect.height() - badgeHeight) / 2, width, badgeHeight});
    const bool isMissing = text.isEmpty();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(isMissing ? tokens().faint : tokens().secondary, 1);
    if (isMissing)
        pen.setDashPattern({3, 2});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), Radius::small, Radius::small);
    painter->setFont(textFont(TextSize::small));
    painter->setPen(isMissing ? tokens().faint : tokens().text);
    const QString fitting = painter->fontMetrics().elidedText(shownText(text), Qt::ElideRight, width - 2 * padding);
    painter->drawText(badge, Qt::AlignCenter, fitting);
    painter->restore();
    return width;
}

LicenseBadge::LicenseBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText({});
}

void LicenseBadge::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(shownText(text));
    updateGeometry();
    update();
}

QSize LicenseBadge::sizeHint() const
{
    return {licenseBadgeWidth(m_text), badgeHeight + 2};
}

void LicenseBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLicenseBadge(&painter, rect(), m_text);
}
