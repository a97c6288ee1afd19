// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/large_view.h"

#include "ui/common/widgets.h"
#include "ui/keys/key_translator.h"
#include "ui/library/filmstrip.h"
#include "ui/library/photo_grid_model.h"
#include "ui/photo/compare_view.h"
#include "ui/photo/loupe_view.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

LargeView::LargeView(const PageContext &context, PhotoGridModel &model, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_loupe(new LoupeView(context))
    , m_compare(new CompareView(context))
    , m_filmstrip(new Filmstrip(model, context.thumbnails))
    , m_stack(new QStackedWidget)
{
    setKeyPlace(this, KeyPlace::Loupe);
    m_stack->addWidget(m_loupe);
    m_stack->addWidget(m_compare);
    QVBoxLayout *layout = column(this, 0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_filmstrip);
    setFilmstripShown(true);
    setFocusProxy(m_loupe);
    connect(m_loupe, &LoupeView::closeRequested, this, &LargeView::closeRequested);
    connect(m_loupe, &LoupeView::stepRequested, this, &LargeView::step);
    connect(m_loupe, &LoupeView::compareRequested, this, [this] { showCompared(m_loupe->photo()); });
    connect(m_loupe, &LoupeView::filmstripToggled, this, [this] { setFilmstripShown(!m_isFilmstripShown); });
    connect(m_compare, &CompareView::closeRequested, this, &LargeView::leaveComparison);
    connect(m_compare, &CompareView::stepRequested, this, &LargeView::stepRight);
    connect(m_compare, &CompareView::currentChanged, this, &LargeView::photoChanged);
    connect(m_filmstrip, &Filmstrip::photoChosen, this, &LargeView::choose);
}

bool LargeView::isComparing() const
{
    return m_stack->currentWidget() == m_compare;
}

PhotoId LargeView::photo() const
{
    return isComparing() ? m_compare->current() : m_loupe->photo();
}

void LargeView::showPhoto(PhotoId photo)
{
    m_stack->setCurrentWidget(m_loupe);
    setFocusProxy(m_loupe);
    m_isLoupeBehind = true;
    if (m_loupe->photo() != photo)
        m_loupe->setPhoto(photo);
    refresh();
    Q_EMIT photoChanged(photo);
}

void LargeView::showCompared(PhotoId left, PhotoId right)
{
    if (!right.isValid())
        right = neighbor(left, 1);
    if (!right.isValid())
        right = neighbor(left, -1);
    if (!left.isValid() || !right.isValid())
        return; // One photo alone is compared with nothing.
    m_compare->setPhotos(left, right);
    m_stack->setCurrentWidget(m_compare);
    setFocusProxy(m_compare);
    m_compare->setFocus();
    refresh();
    Q_EMIT photoChanged(photo());
}

void LargeView::leaveComparison()
{
    if (!m_isLoupeBehind) {
        Q_EMIT closeRequested();
        return;
    }
    showPhoto(m_compare->left());
    m_loupe->setFocus();
}

void LargeView::refresh()
{
    const QModelIndex current = m_model.indexOf(isComparing() ? m_compare->right() : m_loupe->photo());
    if (current.isValid())
        m_row = current.row();
    m_loupe->setPosition(current.row() + 1, m_model.rowCount());
    m_filmstrip->setCurrentPhoto(isComparing() ? m_compare->right() : m_loupe->photo());
}

void LargeView::setFilmstripShown(bool isShown)
{
    m_isFilmstripShown = isShown;
    m_filmstrip->setVisible(isShown);
    m_loupe->setFilmstripShown(isShown);
}

// When the photo just left the filter, the next one has moved into its place.
PhotoId LargeView::neighbor(PhotoId photo, int direction)
{
    const QModelIndex current = m_model.indexOf(photo);
    const int next = current.isValid() ? current.row() + direction : m_row + std::min(direction, 0);
    const PhotoItem *item = m_model.item(m_model.index(next));
    return item ? item->facts.id : PhotoId();
}

void LargeView::step(int direction)
{
    if (const PhotoId next = neighbor(m_loupe->photo(), direction); next.isValid())
        showPhoto(next);
}

void LargeView::stepRight(int direction)
{
    PhotoId next = neighbor(m_compare->right(), direction);
    if (next == m_compare->left())
        next = neighbor(next, direction); // A photo is not compared with itself.
    if (next.isValid())
        showCompared(m_compare->left(), next);
}

void LargeView::choose(PhotoId photo)
{
    if (!isComparing())
        showPhoto(photo);
    else if (photo != m_compare->left())
        showCompared(m_compare->left(), photo);
}

void LargeView::hideEvent(QHideEvent *event)
{
    m_isLoupeBehind = false;
    QWidget::hideEvent(event);
}

void LargeView::keyPressEvent(QKeyEvent *event)
{
    if (!m_filmstrip->hasFocus()) {
        QWidget::keyPressEvent(event);
        return;
    }
    // Typed on the filmstrip, meant for the photo above it.
    QWidget *photo = isComparing() ? m_compare->focusProxy() : m_loupe->focusProxy();
    photo->setFocus();
    const bool isOpening =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!isOpening)
        QCoreApplication::sendEvent(photo, event);
}
