// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/welcome_view.h"

#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace {

// A numbered step: what to do, and what comes of it.
QVBoxLayout *step(int number, const QString &title, const QString &text)
{
    QVBoxLayout *layout = column(nullptr, Space::tiny);
    layout->addWidget(sectionLabel(WelcomeView::tr("Step %1").arg(number)));
    QLabel *heading = boldLabel(title);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    layout->addWidget(secondaryLabel(text));
    return layout;
}

QString picturesFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return folder != QDir::homePath() && QDir(folder).exists() ? folder : QString();
}

} // namespace

WelcomeView::WelcomeView(QWidget *parent)
    : QWidget(parent)
    , m_open(primaryButton(tr("Open a folder…")))
    , m_dropArea(dropArea())
{
    auto *content = new QWidget;
    content->setMaximumWidth(2 * Measure::readingWidth);
    QVBoxLayout *layout = column(content, Space::huge);
    layout->addWidget(m_dropArea);
    layout->addWidget(steps());
    QHBoxLayout *middle = row(0);
    middle->addStretch();
    middle->addWidget(content, 100);
    middle->addStretch();
    QVBoxLayout *whole = column(this, 0);
    whole->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    whole->addStretch(2);
    whole->addLayout(middle);
    whole->addStretch(3);
    connect(m_open, &QPushButton::clicked, this, &WelcomeView::openFolderRequested);
}

QWidget *WelcomeView::dropArea()
{
    auto *area = new QWidget;
    QVBoxLayout *layout = column(area, Space::medium);
    layout->setContentsMargins(Space::huge, 2 * Space::huge, Space::huge, 2 * Space::huge);
    QLabel *title = titleLabel(tr("Which photos do you want to publish?"));
    QLabel *text = secondaryLabel(tr("Drop a folder here, or open one. Clearframe looks for licenses and people in the "
                                     "photos; it changes nothing in them and sends nothing anywhere."));
    for (QLabel *label : {title, text})
        label->setAlignment(Qt::AlignCenter);
    layout->addWidget(new StateIcon(QStringLiteral("folder-open")), 0, Qt::AlignCenter);
    layout->addWidget(title);
    layout->addWidget(text);
    QHBoxLayout *buttons = row(Space::small);
    buttons->addStretch();
    buttons->addWidget(m_open);
    if (const QString folder = picturesFolder(); !folder.isEmpty()) {
        QPushButton *pictures = secondaryButton(tr("Open “%1”").arg(QDir(folder).dirName()));
        connect(pictures, &QPushButton::clicked, this,
                [this, folder] { Q_EMIT openPathRequested(FilePath::fromArgument(folder)); });
        buttons->addWidget(pictures);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    return area;
}

QWidget *WelcomeView::steps()
{
    auto *steps = new QWidget;
    QHBoxLayout *line = row(Space::huge);
    steps->setLayout(line);
    QVBoxLayout *open = step(1, tr("Open a folder"), tr("The photos appear while they are read."));
    QVBoxLayout *choose =
        step(2, tr("Say where you publish"), tr("Above, beside “For”: each destination has its own rules."));
    QVBoxLayout *read =
        step(3, tr("Read the verdicts"), tr("What stops a photo is said beside it, with what mends it."));
    for (const Verdict verdict : {Verdict::Clear, Verdict::Undecided, Verdict::Blocked})
        read->addWidget(new VerdictLabel(verdict), 0, Qt::AlignLeft);
    for (QVBoxLayout *layout : {open, choose, read}) {
        layout->addStretch();
        line->addLayout(layout, 1);
    }
    return steps;
}

void WelcomeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_isDropping ? tokens().accent : tokens().strongLine, m_isDropping ? Measure::focusLine : 1);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(m_isDropping ? tokens().selection : tokens().panel);
    const QRect area(m_dropArea->mapTo(this, QPoint(0, 0)), m_dropArea->size());
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), Radius::large, Radius::large);
}

void WelcomeView::showEvent(QShowEvent *event)
{
    // The window takes what is dropped, wherever it is let go.
    window()->installEventFilter(this);
    QWidget::showEvent(event);
}

bool WelcomeView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEntering = event->type() == QEvent::DragEnter;
    if (isEntering || event->type() == QEvent::DragLeave || event->type() == QEvent::Drop) {
        m_isDropping = isEntering;
        update();
    }
    return QWidget::eventFilter(watched, event);
}
