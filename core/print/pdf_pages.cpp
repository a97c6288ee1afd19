// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/pdf_pages.h"

#include "core/print/photo_on_page.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QIODevice>
#include <QPageLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace {

constexpr int dotsPerInch = 600;
constexpr double footerMm = 8;
const QMarginsF pageMarginsMm(18, 16, 18, 12);

// Lengths of a document are in pixels of 1/96 inch, and scaled to the device it is laid out for.
constexpr double documentDotsPerInch = 96;

double millimeters(double length)
{
    return length / 25.4 * dotsPerInch;
}

class SinkDevice : public QIODevice
{
public:
    explicit SinkDevice(PdfPages::Sink sink)
        : m_sink(std::move(sink))
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_sink(QByteArray(data, size));
        return size;
    }

private:
    PdfPages::Sink m_sink;
};

// Keeps the place that is taken already.
void insertSpacer(QTextDocument &document, double height)
{
    QTextCursor cursor(&document);
    cursor.insertBlock();
    cursor.movePosition(QTextCursor::Start);
    QTextBlockFormat format;
    format.setLineHeight(height * documentDotsPerInch / dotsPerInch, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(format);
}

} // namespace

PdfPages::PdfPages(Sink sink, const QString &title)
    : m_device(std::make_unique<SinkDevice>(std::move(sink)))
    , m_writer(m_device.get())
{
    m_writer.setResolution(dotsPerInch);
    m_writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, pageMarginsMm, QPageLayout::Millimeter});
    m_writer.setTitle(title);
    m_painter.begin(&m_writer);
    m_photos = std::make_unique<PhotoOnPage>(&m_writer, millimeters(1), m_writer.width(), pageHeight(), [this] {
        startPage();
        return 0.0;
    });
}

PdfPages::~PdfPages()
{
    m_painter.end();
}

void PdfPages::add(const QByteArray &html)
{
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&m_writer);
    document.setDocumentMargin(0);
    document.setHtml(QString::fromUtf8(html));
    if (m_usedHeight > 0)
        insertSpacer(document, m_usedHeight);
    const double width = m_writer.width();
    const double height = pageHeight();
    document.setPageSize({width, height});
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (m_page == 0 || page > 0)
            startPage();
        const QRectF view(0, page * height, width, height);
        m_painter.save();
        m_painter.translate(0, -view.top());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, Qt::black);
        m_painter.setClipRect(view);
        document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }
    const double end = document.documentLayout()->blockBoundingRect(document.lastBlock()).bottom();
    m_usedHeight = std::clamp(end - (pages - 1) * height, 0.0, height);
}

void PdfPages::startSection(const QString &title)
{
    if (m_page == 0)
        startPage();
    m_section = title;
    m_usedHeight = m_photos->drawHeading(m_painter, m_usedHeight, title);
}

void PdfPages::add(const PrintedPhoto &photo)
{
    if (m_page == 0)
        startPage();
    m_usedHeight = m_photos->draw(m_painter, m_usedHeight, photo);
}

double PdfPages::pageHeight() const
{
    return m_writer.height() - millimeters(footerMm);
}

void PdfPages::startPage()
{
    if (m_page > 0)
        m_writer.newPage();
    ++m_page;
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QRectF foot(0, 0, m_writer.width(), m_writer.height());
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(8);
    m_painter.setFont(font);
    m_painter.setPen(Qt::black);
    m_painter.drawText(foot, int((isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom),
                       QString::number(m_page));
    m_painter.drawText(foot, int((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom), m_section);
}
