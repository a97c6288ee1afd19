// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"

#include "core/base/box.h"
#include "core/base/ids.h"

#include <QList>
#include <QSet>
#include <QWidget>

class ElidedLabel;
class EmptyState;
class FacePhotoView;
class KeyButton;
class QLabel;
class QStackedWidget;

// Photos that somebody should look at once by eye: faint hits first, then crowds, then photos in which nobody was
// found. One key says that nobody else is in it; who was missed is drawn.
class SweepView : public QWidget
{
    Q_OBJECT

public:
    explicit SweepView(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    int count() const { return int(m_photos.size()); }
    PhotoId currentPhoto() const; // Not valid: nothing is left.

public Q_SLOTS:
    void nobodyElse();
    void later();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeSide();
    void step(int by);
    void showCurrent();
    void scanThoroughly();
    QList<Box> faintBoxes(PhotoId photo, QList<FaceId> *faces = nullptr) const;

    PageContext m_context;
    QList<PhotoId> m_photos;
    QSet<PhotoId> m_later; // Until the window closes.
    int m_current = 0;
    FacePhotoView *m_photo;
    QLabel *m_progress;
    ElidedLabel *m_name;
    QLabel *m_why;
    QStackedWidget *m_stack;
};
