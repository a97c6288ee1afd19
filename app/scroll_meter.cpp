// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scroll_meter.h"

#include "ui/library/library_page.h"
#include "ui/library/photo_grid_view.h"

#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr qsizetype stepsWanted = 400;
constexpr int restMs = 15; // Between steps, as between two frames: thumbnails arrive meanwhile.

double percentile(QList<double> values, int percent)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, values.size() * percent / 100));
}

} // namespace

ScrollMeter::ScrollMeter(AppContext &app, const QElapsedTimer &sinceStart)
    : m_app(app)
    , m_clock(sinceStart)
{
    m_timer.setInterval(restMs);
    connect(&m_timer, &QTimer::timeout, this, &ScrollMeter::step);
    app.pages().library->installEventFilter(this);
    connect(&app.pageContext().state, &LibraryState::photosReset, this, [this] {
        // Queued: what the other receivers of the signal do belongs to the time.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_photosMs >= 0)
                    return;
                m_app.pages().library->grid().viewport()->repaint();
                m_photosMs = m_clock.elapsed();
                m_timer.start();
            },
            Qt::QueuedConnection);
    });
}

void ScrollMeter::start(const QList<FilePath> &paths)
{
    m_app.start(paths);
}

bool ScrollMeter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_shownMs < 0)
        m_shownMs = m_clock.elapsed();
    return QObject::eventFilter(watched, event);
}

void ScrollMeter::step()
{
    PhotoGridView &grid = m_app.pages().library->grid();
    QScrollBar *bar = grid.verticalScrollBar();
    QElapsedTimer clock;
    clock.start();
    // A third of a page as with a fast wheel, and now and then a leap as with the scroll bar's handle.
    const bool isLeap = m_stepsMs.size() % 40 == 39;
    bar->setValue(bar->value() + (isLeap ? bar->maximum() / 12 : bar->pageStep() / 3));
    grid.viewport()->repaint();
    m_stepsMs.append(double(clock.nsecsElapsed()) / 1e6);
    if (m_stepsMs.size() < stepsWanted)
        return;
    m_timer.stop();
    Q_EMIT finished();
}

QByteArray ScrollMeter::report() const
{
    const QJsonObject report{{QStringLiteral("photos"), m_app.pages().library->grid().model()->rowCount()},
                             {QStringLiteral("windowShownMs"), m_shownMs},
                             {QStringLiteral("photosShownMs"), m_photosMs},
                             {QStringLiteral("scrollStepMedianMs"), percentile(m_stepsMs, 50)},
                             {QStringLiteral("scrollStep99Ms"), percentile(m_stepsMs, 99)},
                             {QStringLiteral("scrollStepWorstMs"), percentile(m_stepsMs, 100)}};
    return QJsonDocument(report).toJson(QJsonDocument::Compact);
}
