// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/photo_on_page.h"

#include <QGuiApplication>
#include <QImage>

#include <algorithm>

using Style = SetText::Style;

namespace {

constexpr double pictureWidthMm = 26;
constexpr double pictureHeightMm = 19.5;
constexpr double gapMm = 3;
constexpr double markMm = 22;
constexpr double gradeMm = 19;
constexpr double paddingMm = 1.6;
constexpr double togetherMm = 45; // What of one photo stays on one page.

// The colors of resources/report/pages.css.
const QColor plainColor(0x1d, 0x1e, 0x20);
const QColor quietColor(0x55, 0x58, 0x5e);
const QColor ruleColor(0xdc, 0xdd, 0xe0);

QColor colorOf(PrintedPhoto::Tone tone)
{
    switch (tone) {
    case PrintedPhoto::Tone::Good:
        return {0x1a, 0x7f, 0x4e};
    case PrintedPhoto::Tone::Open:
        return {0x8a, 0x5a, 0x00};
    case PrintedPhoto::Tone::Bad:
        break;
    }
    return {0xc0, 0x36, 0x2c};
}

bool isRightToLeft()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

// A path keeps its own direction among text that runs the other way.
QString isolated(const QString &path)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return isRightToLeft() ? firstStrongIsolate + path + popIsolate : path;
}

} // namespace

PhotoOnPage::PhotoOnPage(QPaintDevice *device, double unitsPerMm, double width, double height, NextPage nextPage)
    : m_unitsPerMm(unitsPerMm)
    , m_width(width)
    , m_height(height)
    , m_nextPage(std::move(nextPage))
    , m_text(device)
{
}

QRectF PhotoOnPage::mirrored(double left, double top, double width, double height) const
{
    return {isRightToLeft() ? m_width - left - width : left, top, width, height};
}

double PhotoOnPage::indentOf(const PrintedPhoto &photo) const
{
    return photo.picture.isEmpty() ? 0 : mm(pictureWidthMm + gapMm);
}

double PhotoOnPage::headHeight() const
{
    return m_text.lineHeight(Style::Strong) + m_text.lineHeight(Style::Quiet) + mm(0.6);
}

double PhotoOnPage::lineHeight(const PrintedPhoto::Line &line, double indent)
{
    return m_text.height(line.text, Style::Plain, m_width - indent - mm(markMm + gradeMm));
}

double PhotoOnPage::draw(QPainter &painter, double top, const PrintedPhoto &photo)
{
    const double indent = indentOf(photo);
    const double pictureHeight = photo.picture.isEmpty() ? 0 : mm(pictureHeightMm);
    double height = headHeight();
    for (const PrintedPhoto::Line &line : photo.lines)
        height += lineHeight(line, indent);
    height = std::max(height, pictureHeight) + 2 * mm(paddingMm);
    if (top + std::min(height, mm(togetherMm)) > m_height)
        top = m_nextPage();
    const double pictureEnd = top + mm(paddingMm) + pictureHeight;
    double y = top + mm(paddingMm);
    drawHead(painter, y, photo);
    y += headHeight();
    bool isFirstPage = true;
    for (const PrintedPhoto::Line &line : photo.lines) {
        if (y + lineHeight(line, indent) > m_height) {
            y = m_nextPage();
            isFirstPage = false;
        }
        drawLine(painter, y, line, indent);
        y += lineHeight(line, indent);
    }
    y = (isFirstPage ? std::max(y, pictureEnd) : y) + mm(paddingMm);
    painter.setPen(QPen(ruleColor, mm(0.2)));
    painter.drawLine(QPointF(0, y), QPointF(m_width, y));
    return y;
}

void PhotoOnPage::drawHead(QPainter &painter, double top, const PrintedPhoto &photo)
{
    const double indent = indentOf(photo);
    if (!photo.picture.isEmpty()) {
        const QImage picture = QImage::fromData(photo.picture);
        const QSizeF size = QSizeF(picture.size()).scaled(mm(pictureWidthMm), mm(pictureHeightMm), Qt::KeepAspectRatio);
        painter.drawImage(mirrored(0, top, size.width(), size.height()), picture);
    }
    const double lineHeight = m_text.lineHeight(Style::Strong);
    const double verdictWidth = m_text.naturalWidth(photo.verdict, Style::Strong);
    painter.setPen(colorOf(photo.tone));
    m_text.drawLine(painter, mirrored(m_width - verdictWidth, top, verdictWidth, lineHeight), photo.verdict,
                    Style::Strong);
    const double room = m_width - indent - verdictWidth - mm(gapMm);
    const QString name = isolated(photo.name);
    const double nameWidth = std::min(m_text.naturalWidth(name, Style::Strong), room);
    painter.setPen(plainColor);
    m_text.drawLine(painter, mirrored(indent, top, nameWidth, lineHeight), name, Style::Strong);
    painter.setPen(quietColor);
    const double second = top + lineHeight;
    const double factsWidth = m_text.naturalWidth(photo.facts, Style::Quiet);
    const double secondHeight = m_text.lineHeight(Style::Quiet);
    m_text.drawLine(painter, mirrored(indent, second, factsWidth, secondHeight), photo.facts, Style::Quiet);
    const double folderLeft = indent + factsWidth + 2 * mm(gapMm);
    m_text.drawLine(painter, mirrored(folderLeft, second, m_width - folderLeft, secondHeight), isolated(photo.folder),
                    Style::Quiet, true);
}

void PhotoOnPage::drawLine(QPainter &painter, double top, const PrintedPhoto::Line &line, double indent)
{
    const double height = m_text.lineHeight(Style::Plain);
    if (!line.mark.isEmpty()) {
        painter.setPen(plainColor);
        m_text.drawLine(painter, mirrored(indent, top, mm(markMm), height), line.mark, Style::SmallStrong);
        painter.setPen(quietColor);
        m_text.drawLine(painter, mirrored(indent + mm(markMm), top, mm(gradeMm), height), line.grade, Style::Quiet);
        painter.setPen(plainColor);
    } else {
        painter.setPen(quietColor);
    }
    const double left = indent + mm(markMm + gradeMm);
    m_text.draw(painter, mirrored(left, top, m_width - left, height), line.text, Style::Plain);
}

double PhotoOnPage::drawHeading(QPainter &painter, double top, const QString &title)
{
    const double height = m_text.lineHeight(Style::Heading);
    const double above = top > 0 ? mm(5) : 0;
    if (top + above + height + mm(togetherMm) > m_height)
        top = m_nextPage();
    else
        top += above;
    painter.setPen(plainColor);
    m_text.drawLine(painter, mirrored(0, top, m_width, height), title, Style::Heading);
    painter.setPen(QPen(ruleColor, mm(0.2)));
    const double end = top + height + mm(1);
    painter.drawLine(QPointF(0, end), QPointF(m_width, end));
    return end;
}
