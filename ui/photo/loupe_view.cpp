// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/loupe_view.h"

#include "ui/common/icons.h"
#include "ui/common/library_state.h"
#include "ui/common/mark_command.h"
#include "ui/common/reading_direction.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/photo/consent_popup.h"
#include "ui/photo/face_popup.h"
#include "ui/photo/photo_canvas.h"
#include "ui/photo/photo_headline.h"
#include "ui/photo/zoom_buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

void openConsentPopup(const PageContext &context, PersonId person, QWidget *beside)
{
    auto *popup = new ConsentPopup(context, person, beside->window());
    popup->showBeside({beside->mapToGlobal(QPoint(0, 0)), beside->size()});
}

void openFacePopup(const PageContext &context, PhotoCanvas &canvas, FaceId face)
{
    auto *popup = new FacePopup(context, {canvas.photo(), face}, &canvas);
    QObject::connect(popup, &FacePopup::consentRequested, &canvas,
                     [context, &canvas](PersonId person) { openConsentPopup(context, person, &canvas); });
    const QRect box = canvas.rectOf(face);
    popup->showBeside({canvas.mapToGlobal(box.topLeft()), box.size()});
}

LoupeView::LoupeView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_canvas(new PhotoCanvas(context))
    , m_headline(new PhotoHeadline(context))
    , m_position(secondaryLabel({}))
    , m_filmstrip(iconButton(QStringLiteral("filmstrip"), tr("Filmstrip (F6)")))
{
    QVBoxLayout *layout = column(this, 0);
    layout->addWidget(bar());
    layout->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
    connect(m_canvas, &PhotoCanvas::faceActivated, this, &LoupeView::openFace);
    connect(m_canvas, &PhotoCanvas::closeRequested, this, &LoupeView::closeRequested);
}

QWidget *LoupeView::bar()
{
    QPushButton *back = linkButton(tr("Back to the grid"));
    back->setToolTip(tr("Esc"));
    QPushButton *compare = iconButton(QStringLiteral("compare"), tr("Compare with the next photo (C)"));
    QPushButton *previous = iconButton(backwardIcon(), tr("Previous photo"));
    QPushButton *next = iconButton(forwardIcon(), tr("Next photo"));
    m_filmstrip->setCheckable(true);
    for (QPushButton *button : {back, m_filmstrip, compare, previous, next})
        button->setFocusPolicy(Qt::TabFocus); // The arrows belong to the photo.
    connect(back, &QPushButton::clicked, this, &LoupeView::closeRequested);
    connect(compare, &QPushButton::clicked, this, &LoupeView::compareRequested);
    connect(m_filmstrip, &QPushButton::clicked, this, &LoupeView::filmstripToggled);
    connect(previous, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(1); });

    auto *bar = new QWidget;
    QHBoxLayout *line = row(Space::small);
    bar->setLayout(line);
    line->setContentsMargins(Space::large, Space::small, Space::medium, Space::small);
    line->addWidget(back);
    line->addWidget(m_headline, 1);
    line->addWidget(new ZoomButtons(*m_canvas));
    m_position->setWordWrap(false);
    line->addWidget(m_position);
    m_position->hide(); // Until there is room for it.
    QHBoxLayout *buttons = row(0);
    for (QPushButton *button : {m_filmstrip, compare, previous, next})
        buttons->addWidget(button);
    line->addLayout(buttons);
    return bar;
}

void LoupeView::setPhoto(PhotoId photo)
{
    m_canvas->setPhoto(photo);
    m_headline->setPhoto(photo);
}

PhotoId LoupeView::photo() const
{
    return m_canvas->photo();
}

void LoupeView::setPosition(int number, int total)
{
    m_position->setText(number > 0 ? tr("%1 of %2").arg(countText(number), countText(total)) : QString());
}

// After the photo and its faces, Tab goes through the bar above it. Ordered here because only now the view is in its
// window: what is ordered earlier gets lost on the way there.
void LoupeView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QWidget *before = m_canvas;
    for (QPushButton *button : findChildren<QPushButton *>()) {
        setTabOrder(before, button);
        before = button;
    }
}

void LoupeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_position->setVisible(width() >= 3 * Measure::sidePanel);
}

void LoupeView::setFilmstripShown(bool isShown)
{
    m_filmstrip->setChecked(isShown);
}

void LoupeView::openFace(FaceId face)
{
    openFacePopup(m_context, *m_canvas, face);
}

void LoupeView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (const std::optional<MarkChange> change = isPlain ? markChangeOfKey(event->key()) : std::nullopt) {
        giveMarks(m_context, {photo()}, *change);
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
    case Qt::Key_C:
        Q_EMIT compareRequested();
        return;
    case Qt::Key_F6:
        Q_EMIT filmstripToggled();
        return;
    case Qt::Key_Escape:
    case Qt::Key_G:
        Q_EMIT closeRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}
