// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

// How a picture is looked at, whatever its size and that of the window: two views with the same state show the same
// part.
struct ZoomState
{
    std::optional<double> scale = {}; // Pixels of the screen for one of the photo; empty: fitted.
    QPointF center = {0.5, 0.5};      // Of the view, 0..1 of the picture.

    bool operator==(const ZoomState &) const = default;
};

// Where a picture lies in a view: fitted into it, or enlarged and moved. Lengths of the view are device-independent
// pixels.
class PictureZoom
{
public:
    void setView(const QSizeF &view, double margin, double devicePixelRatio);
    // In the photo's own pixels.
    void setPicture(const QSizeF &pixels);

    const ZoomState &state() const { return m_state; }
    void setState(const ZoomState &state);
    bool isFitted() const { return !m_state.scale; }
    double scale() const { return m_state.scale.value_or(fittedScale()); }
    double fittedScale() const;
    // The whole picture, also what lies outside the view; empty while no picture is there.
    QRectF rect() const;

    // keep: the point of the view under which the picture stays. Smaller than fitted means fitted.
    void zoomTo(double scale, const QPointF &keep);
    // To the next larger or smaller of the usual steps.
    void step(int direction, const QPointF &keep);
    void fit();
    // Between fitted and 100 %.
    void toggle(const QPointF &keep);
    void moveBy(const QPointF &distance);
    // Moves as little as shows this part (0..1 of the picture) whole.
    void reveal(const QRectF &part);

private:
    QSizeF sizeAt(double scale) const;
    void keepInside();

    QSizeF m_view;
    double m_margin = 0;
    double m_ratio = 1;
    QSizeF m_picture;
    ZoomState m_state;
};
