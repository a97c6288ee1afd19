// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/compare_view.h"

#include "ui/common/mark_command.h"
#include "ui/common/reading_direction.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/photo/loupe_view.h"
#include "ui/photo/photo_canvas.h"
#include "ui/photo/photo_headline.h"
#include "ui/photo/zoom_buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

CompareView::CompareView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_left(addSide())
    , m_right(addSide())
{
    QVBoxLayout *layout = column(this, 0);
    layout->addWidget(bar());
    QHBoxLayout *sides = row(Space::tiny);
    sides->setContentsMargins(Space::small, 0, Space::small, Space::small);
    // The first photo is on the side where reading begins.
    sides->addWidget(m_left.frame, 1);
    sides->addWidget(m_right.frame, 1);
    layout->addLayout(sides, 1);
    setFocusProxy(m_right.canvas);
    connect(m_left.canvas, &PhotoCanvas::zoomChanged, this, [this] { follow(*m_left.canvas, *m_right.canvas); });
    connect(m_right.canvas, &PhotoCanvas::zoomChanged, this, [this] { follow(*m_right.canvas, *m_left.canvas); });
}

CompareView::Side CompareView::addSide()
{
    const Side side{new QFrame, new PhotoHeadline(m_context), new PhotoCanvas(m_context)};
    side.frame->setProperty("role", QStringLiteral("compared"));
    QVBoxLayout *layout = column(side.frame, Space::tiny);
    layout->setContentsMargins(Space::tiny, Space::tiny, Space::tiny, Space::tiny);
    layout->addWidget(side.headline);
    layout->addWidget(side.canvas, 1);
    side.canvas->installEventFilter(this);
    connect(side.canvas, &PhotoCanvas::closeRequested, this, &CompareView::closeRequested);
    connect(side.canvas, &PhotoCanvas::faceActivated, this,
            [this, canvas = side.canvas](FaceId face) { openFacePopup(m_context, *canvas, face); });
    return side;
}

QWidget *CompareView::bar()
{
    QPushButton *back = linkButton(tr("Back"));
    back->setToolTip(tr("Esc"));
    QPushButton *previous = iconButton(backwardIcon(), tr("Previous photo on the right"));
    QPushButton *next = iconButton(forwardIcon(), tr("Next photo on the right"));
    for (QPushButton *button : {back, previous, next})
        button->setFocusPolicy(Qt::TabFocus);
    connect(back, &QPushButton::clicked, this, &CompareView::closeRequested);
    connect(previous, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    auto *bar = new QWidget;
    QHBoxLayout *line = row(Space::medium);
    bar->setLayout(line);
    line->setContentsMargins(Space::large, Space::small, Space::large, Space::small);
    line->addWidget(back);
    line->addStretch();
    line->addWidget(new ZoomButtons(*m_right.canvas));
    line->addWidget(previous);
    line->addWidget(next);
    return bar;
}

void CompareView::setPhotos(PhotoId left, PhotoId right)
{
    if (m_left.canvas->photo() != left) {
        m_left.canvas->setPhoto(left);
        m_left.headline->setPhoto(left);
    }
    if (m_right.canvas->photo() != right) {
        m_right.canvas->setPhoto(right);
        m_right.headline->setPhoto(right);
    }
    showCurrent();
}

PhotoId CompareView::left() const
{
    return m_left.canvas->photo();
}

PhotoId CompareView::right() const
{
    return m_right.canvas->photo();
}

PhotoId CompareView::current() const
{
    return m_left.canvas->hasFocus() ? left() : right();
}

void CompareView::follow(const PhotoCanvas &leader, PhotoCanvas &follower)
{
    if (m_isFollowing)
        return;
    m_isFollowing = true;
    follower.setZoomState(leader.zoom().state());
    m_isFollowing = false;
}

// A line around the photo that the keys work on.
void CompareView::showCurrent()
{
    for (const Side &side : {m_left, m_right}) {
        const bool isCurrent = side.canvas->photo() == current();
        if (side.frame->property("current").toBool() == isCurrent)
            continue;
        side.frame->setProperty("current", isCurrent);
        side.frame->style()->unpolish(side.frame);
        side.frame->style()->polish(side.frame);
    }
}

bool CompareView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        showCurrent();
        Q_EMIT currentChanged(current());
    }
    return QWidget::eventFilter(watched, event);
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (const std::optional<MarkChange> change = isPlain ? markChangeOfKey(event->key()) : std::nullopt) {
        giveMarks(m_context, {current()}, *change);
        return;
    }
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        return;
    case Qt::Key_Escape:
    case Qt::Key_C:
    case Qt::Key_G:
        Q_EMIT closeRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}
