// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/app_context.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

// Measures what a user feels with a large library: how long until the window and its photos are there, and how long
// each step of scrolling through the grid takes to paint.
class ScrollMeter : public QObject
{
    Q_OBJECT

public:
    // sinceStart: started when the program was.
    ScrollMeter(AppContext &app, const QElapsedTimer &sinceStart);
    void start(const QList<FilePath> &paths);
    // One line of JSON; times in milliseconds.
    QByteArray report() const;

Q_SIGNALS:
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step();

    AppContext &m_app;
    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_shownMs = -1;
    qint64 m_photosMs = -1;
    QList<double> m_stepsMs;
};
