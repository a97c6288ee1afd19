// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/photo_facts.h"
#include "core/imaging/cover.h"
#include "ui/common/page.h"

#include <QDialog>
#include <QImage>

class CoveredPhoto;
class ElidedLabel;
class QComboBox;
class QLabel;
class QPushButton;

// A photo with the faces that a copy will cover.
struct PhotoToCover
{
    PhotoFacts photo;
    QList<Box> boxes;
};

// How covered faces will look, photo by photo; the uncovered picture while a button is held.
class CoverPreview : public QDialog
{
    Q_OBJECT

public:
    CoverPreview(const PageContext &context, QList<PhotoToCover> photos, CoverStyle style, QWidget *parent = nullptr);

    CoverStyle style() const;
    int count() const { return int(m_photos.size()); }
    QImage shown() const; // Null while the photo is being read.

Q_SIGNALS:
    void styleChosen(CoverStyle style);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int by);
    void showPhoto();
    void showPicture();

    PhotoImages &m_images;
    QList<PhotoToCover> m_photos;
    int m_current = 0;
    CoveredPhoto *m_picture;
    ElidedLabel *m_name;
    QLabel *m_detail;
    QComboBox *m_style;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_compare;
};
