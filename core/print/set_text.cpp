// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/set_text.h"

#include <QFontMetricsF>
#include <QGuiApplication>

namespace {

constexpr qsizetype mostKnown = 8192;
constexpr double unbounded = 1e7;

bool isRightToLeft()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

} // namespace

SetText::SetText(QPaintDevice *device)
    : m_device(device)
{
}

SetText::~SetText() = default;

// The sizes of resources/report/pages.css.
QFont SetText::font(Style style) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(style == Style::Heading ? 11 : style == Style::Strong ? 8.5 : 7.5);
    if (style == Style::Heading || style == Style::Strong || style == Style::SmallStrong)
        font.setWeight(QFont::DemiBold);
    return {font, m_device};
}

double SetText::lineHeight(Style style) const
{
    return QFontMetricsF(font(style), m_device).height();
}

double SetText::naturalWidth(const QString &text, Style style)
{
    return laidOut(text, style, unbounded).maximumWidth();
}

double SetText::height(const QString &text, Style style, double width)
{
    return laidOut(text, style, width).boundingRect().height();
}

double SetText::draw(QPainter &painter, const QRectF &place, const QString &text, Style style)
{
    const QTextLayout &layout = laidOut(text, style, place.width());
    layout.draw(&painter, place.topLeft());
    return layout.boundingRect().height();
}

void SetText::drawLine(QPainter &painter, const QRectF &place, const QString &text, Style style, bool isAtEnd)
{
    const double natural = naturalWidth(text, style);
    const bool fits = natural <= place.width();
    const QString shown =
        fits ? text : QFontMetricsF(font(style), m_device).elidedText(text, Qt::ElideMiddle, place.width());
    const double rest = fits ? place.width() - natural : 0;
    laidOut(shown, style, unbounded)
        .draw(&painter, place.topLeft() + QPointF(isAtEnd != isRightToLeft() ? rest : 0, 0));
}

const QTextLayout &SetText::laidOut(const QString &text, Style style, double width)
{
    if (m_known.size() >= mostKnown)
        m_known.clear();
    std::shared_ptr<QTextLayout> &layout = m_known[{text, style, int(width)}];
    if (layout)
        return *layout;
    layout = std::make_shared<QTextLayout>(text, font(style), m_device);
    // Places of single lines are set by who draws them: see drawLine.
    const bool isLine = width >= unbounded;
    QTextOption option(!isLine && isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(isLine ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout->endLayout();
    return *layout;
}
