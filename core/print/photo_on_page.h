// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/print/set_text.h"
#include "core/publish/printed_photo.h"

#include <functional>

// Draws photos of a report below each other: the picture at the side, name and verdict in one line, what was found
// below. Mirrored for languages that are written from right to left.
class PhotoOnPage
{
public:
    // Begins a new page and gives its top.
    using NextPage = std::function<double()>;

    // Lengths in the unit of the device, of which a millimeter has so many.
    PhotoOnPage(QPaintDevice *device, double unitsPerMm, double width, double height, NextPage nextPage);

    // Draws from top on, going over to the next page where needed, and gives the place below.
    double draw(QPainter &painter, double top, const PrintedPhoto &photo);
    // So that it does not stand alone at the end of a page.
    double drawHeading(QPainter &painter, double top, const QString &title);

private:
    double mm(double length) const { return length * m_unitsPerMm; }
    QRectF mirrored(double left, double top, double width, double height) const;
    double indentOf(const PrintedPhoto &photo) const;
    double headHeight() const;
    void drawHead(QPainter &painter, double top, const PrintedPhoto &photo);
    double lineHeight(const PrintedPhoto::Line &line, double indent);
    void drawLine(QPainter &painter, double top, const PrintedPhoto::Line &line, double indent);

    double m_unitsPerMm;
    double m_width;
    double m_height;
    NextPage m_nextPage;
    SetText m_text;
};
