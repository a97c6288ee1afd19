// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/printed_photo.h"

#include <QByteArray>
#include <QPainter>
#include <QPdfWriter>

#include <functional>
#include <memory>

class PhotoOnPage;

// Sets HTML and photos on A4 pages, piece by piece: of a report on 100,000 photos only one is in memory at a time. A
// piece goes on below the one before it, on the same page.
class PdfPages
{
public:
    // Takes the file piece by piece; the last one when the pages are destroyed.
    using Sink = std::function<void(const QByteArray &piece)>;

    PdfPages(Sink sink, const QString &title);
    ~PdfPages();

    // A whole page of HTML, with its style; QTextDocument knows which of it can be set.
    void add(const QByteArray &html);
    // A heading that also stands at the foot of the pages from here on.
    void startSection(const QString &title);
    void add(const PrintedPhoto &photo);

private:
    void startPage();
    double pageHeight() const; // Without the foot.

    std::unique_ptr<QIODevice> m_device;
    QPdfWriter m_writer;
    QPainter m_painter;
    double m_usedHeight = 0; // Of the current page, in the unit of the writer.
    int m_page = 0;
    QString m_section;
    std::unique_ptr<PhotoOnPage> m_photos;
};
