// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/loupe_view.h"

#include "ui/common/icons.h"
#include "ui/common/library_state.h"
#include "ui/common/reading_direction.h"
#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"
#include "ui/photo/consent_popup.h"
#include "ui/photo/face_popup.h"
#include "ui/photo/photo_canvas.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

void openConsentPopup(const PageContext &context, PersonId person, QWidget *beside)
{
    auto *popup = new ConsentPopup(context, person, beside->window());
    popup->showBeside({beside->mapToGlobal(QPoint(0, 0)), beside->size()});
}

LoupeView::LoupeView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_canvas(new PhotoCanvas(context))
    , m_name(new ElidedLabel)
    , m_position(secondaryLabel({}))
    , m_verdict(new VerdictLabel(Verdict::Blocked))
{
    QPushButton *back = linkButton(tr("Back to the grid"));
    back->setToolTip(tr("Esc"));
    QPushButton *previous = iconButton(backwardIcon(), tr("Previous photo"));
    QPushButton *next = iconButton(forwardIcon(), tr("Next photo"));
    for (QPushButton *button : {back, previous, next})
        button->setFocusPolicy(Qt::TabFocus); // The arrows belong to the photo.
    connect(back, &QPushButton::clicked, this, &LoupeView::closeRequested);
    connect(previous, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(1); });

    QHBoxLayout *bar = row(Space::medium);
    bar->setContentsMargins(Space::large, Space::small, Space::large, Space::small);
    bar->addWidget(back);
    bar->addWidget(m_name, 1);
    bar->addWidget(m_verdict);
    m_position->setWordWrap(false);
    bar->addWidget(m_position);
    bar->addWidget(previous);
    bar->addWidget(next);
    QVBoxLayout *layout = column(this, 0);
    layout->addLayout(bar);
    layout->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);

    connect(m_canvas, &PhotoCanvas::faceActivated, this, &LoupeView::openFace);
    connect(m_canvas, &PhotoCanvas::closeRequested, this, &LoupeView::closeRequested);
    connect(&context.state, &LibraryState::photosChanged, this, &LoupeView::showState);
    connect(&context.state, &LibraryState::photosReset, this, &LoupeView::showState);
}

void LoupeView::setPhoto(PhotoId photo)
{
    m_canvas->setPhoto(photo);
    showState();
}

PhotoId LoupeView::photo() const
{
    return m_canvas->photo();
}

void LoupeView::setPosition(int number, int total)
{
    m_position->setText(number > 0 ? tr("%1 of %2").arg(countText(number), countText(total)) : QString());
}

void LoupeView::showState()
{
    const int row = m_context.state.rowOf(photo());
    if (row < 0)
        return;
    const PhotoItem &item = m_context.state.photos().at(row);
    m_name->setFullText(item.facts.path.displayName());
    m_verdict->setVerdict(item.verdict.verdict);
}

void LoupeView::openFace(FaceId face)
{
    auto *popup = new FacePopup(m_context, {photo(), face}, this);
    connect(popup, &FacePopup::consentRequested, this,
            [this](PersonId person) { openConsentPopup(m_context, person, m_canvas); });
    const QRect box = m_canvas->rectOf(face);
    popup->showBeside({m_canvas->mapToGlobal(box.topLeft()), box.size()});
}

void LoupeView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        return;
    case Qt::Key_Escape:
    case Qt::Key_G:
        Q_EMIT closeRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}
