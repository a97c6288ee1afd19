// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/picture_zoom.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr std::array steps = {0.05, 0.1, 0.17, 0.25, 0.33, 0.5, 0.67, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0};
constexpr double mostScale = steps.back();
constexpr double alike = 1.001; // Scales that differ less look the same.

// The middle of a view over a picture that is longer than it stays where both edges are outside.
double centerKeptInside(double center, double viewLength, double pictureLength)
{
    if (pictureLength <= viewLength)
        return 0.5;
    const double half = viewLength / pictureLength / 2;
    return std::clamp(center, half, 1 - half);
}

} // namespace

void PictureZoom::setView(const QSizeF &view, double margin, double devicePixelRatio)
{
    m_view = view;
    m_margin = margin;
    m_ratio = devicePixelRatio;
    keepInside();
}

void PictureZoom::setPicture(const QSizeF &pixels)
{
    m_picture = pixels;
    keepInside();
}

void PictureZoom::setState(const ZoomState &state)
{
    m_state = state;
    keepInside();
}

QSizeF PictureZoom::sizeAt(double scale) const
{
    return m_picture * (scale / m_ratio);
}

double PictureZoom::fittedScale() const
{
    if (m_picture.isEmpty())
        return 1;
    const QSizeF room = m_view - QSizeF(2 * m_margin, 2 * m_margin);
    return std::max(0.0, std::min(room.width() / m_picture.width(), room.height() / m_picture.height())) * m_ratio;
}

QRectF PictureZoom::rect() const
{
    if (m_picture.isEmpty())
        return {};
    const QSizeF size = sizeAt(scale());
    const QPointF topLeft(m_view.width() / 2 - m_state.center.x() * size.width(),
                          m_view.height() / 2 - m_state.center.y() * size.height());
    // Whole pixels, so that nothing is blurred by half of one.
    return QRectF(QPointF(std::round(topLeft.x() * m_ratio), std::round(topLeft.y() * m_ratio)) / m_ratio, size);
}

void PictureZoom::zoomTo(double scale, const QPointF &keep)
{
    const QRectF before = rect();
    if (before.isEmpty())
        return;
    const double least = std::min(fittedScale(), 1.0);
    if (scale < least * alike && scale < fittedScale() * alike) {
        fit();
        return;
    }
    const QPointF place((keep.x() - before.left()) / before.width(), (keep.y() - before.top()) / before.height());
    m_state.scale = std::min(scale, std::max(mostScale, fittedScale()));
    const QSizeF size = sizeAt(*m_state.scale);
    m_state.center = {place.x() + (m_view.width() / 2 - keep.x()) / size.width(),
                      place.y() + (m_view.height() / 2 - keep.y()) / size.height()};
    keepInside();
}

void PictureZoom::step(int direction, const QPointF &keep)
{
    const double now = scale();
    if (direction > 0) {
        const auto next = std::find_if(steps.begin(), steps.end(), [now](double step) { return step > now * alike; });
        zoomTo(next == steps.end() ? mostScale : *next, keep);
        return;
    }
    const auto next = std::find_if(steps.rbegin(), steps.rend(), [now](double step) { return step < now / alike; });
    const double wanted = next == steps.rend() ? 0 : *next;
    // Fitted is a step too: nobody should have to look for it.
    if (now > fittedScale() * alike && wanted < fittedScale())
        fit();
    else
        zoomTo(wanted, keep);
}

void PictureZoom::fit()
{
    m_state = {};
}

void PictureZoom::toggle(const QPointF &keep)
{
    if (isFitted())
        zoomTo(1, keep);
    else
        fit();
}

void PictureZoom::moveBy(const QPointF &distance)
{
    const QSizeF size = sizeAt(scale());
    if (size.isEmpty())
        return;
    m_state.center -= QPointF(distance.x() / size.width(), distance.y() / size.height());
    keepInside();
}

void PictureZoom::reveal(const QRectF &part)
{
    const QSizeF size = sizeAt(scale());
    if (size.isEmpty() || isFitted())
        return;
    const QSizeF half(m_view.width() / size.width() / 2, m_view.height() / size.height() / 2);
    const auto moved = [](double center, double reach, double from, double to) {
        if (to - from > 2 * reach)
            return (from + to) / 2; // It does not fit: at least its middle.
        return std::clamp(center, to - reach, from + reach);
    };
    m_state.center = {moved(m_state.center.x(), half.width(), part.left(), part.right()),
                      moved(m_state.center.y(), half.height(), part.top(), part.bottom())};
    keepInside();
}

void PictureZoom::keepInside()
{
    if (isFitted()) {
        m_state.center = {0.5, 0.5};
        return;
    }
    const QSizeF size = sizeAt(scale());
    if (size.isEmpty())
        return;
    m_state.center = {centerKeptInside(m_state.center.x(), m_view.width(), size.width()),
                      centerKeptInside(m_state.center.y(), m_view.height(), size.height())};
}
