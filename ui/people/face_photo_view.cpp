// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/face_photo_view.h"

#include "ui/common/face_boxes.h"
#include "ui/common/photo_image.h"
#include "ui/common/theme.h"
#include "ui/common/thumbnails.h"
#include "ui/common/tokens.h"

#include <QPainter>

#include <algorithm>

FacePhotoView::FacePhotoView(PhotoImages &images, ThumbnailCache &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_images(images)
    , m_thumbnails(thumbnails)
{
    setMinimumHeight(Measure::sidePanel);
    connect(&m_images, &PhotoImages::ready, this, [this](PhotoId photo) {
        if (m_photo && photo == m_photo->id)
            update();
    });
    connect(&m_images, &PhotoImages::failed, this, [this](PhotoId photo, const QString &sentence) {
        if (!m_photo || photo != m_photo->id)
            return;
        m_problem = sentence;
        update();
    });
    connect(&m_thumbnails, &ThumbnailCache::ready, this, qOverload<>(&QWidget::update));
}

void FacePhotoView::showFace(const PhotoFacts &photo, FaceId face)
{
    if (!m_photo || m_photo->id != photo.id)
        m_problem.clear();
    m_photo = photo;
    m_face = face;
    setAccessibleName(tr("Photo %1").arg(photo.path.displayName()));
    update();
}

void FacePhotoView::showNothing()
{
    m_photo.reset();
    update();
}

QRectF FacePhotoView::placeFor(const QSize &image) const
{
    QRectF place(QPointF(), QSizeF(image).scaled(QSizeF(size()), Qt::KeepAspectRatio));
    place.moveCenter(QRectF(rect()).center());
    return place;
}

void FacePhotoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().photoSurround);
    painter.drawRoundedRect(rect(), Radius::large, Radius::large);
    if (!m_photo)
        return;
    QImage image;
    if (m_problem.isEmpty())
        image = m_images.image(*m_photo, qRound(std::max(width(), height()) * devicePixelRatioF()));
    if (image.isNull()) // Better a coarse picture at once than none.
        image = m_thumbnails.thumbnail(m_photo->id).toImage();
    if (!image.isNull()) {
        const QRectF place = placeFor(image.size());
        painter.drawImage(place, image);
        paintFaces(painter, place);
    }
    if (!m_problem.isEmpty()) {
        painter.setFont(textFont(TextSize::body));
        painter.setPen(tokens().blocked);
        painter.drawText(rect().adjusted(Space::huge, Space::huge, -Space::huge, -Space::huge),
                         Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_problem);
    }
}

void FacePhotoView::paintFaces(QPainter &painter, const QRectF &picture)
{
    QList<FaceFacts> others;
    for (const FaceFacts &face : m_photo->faces) {
        if (face.id != m_face)
            others.append(face);
    }
    paintFaceBoxes(&painter, picture.toAlignedRect(), others, FaceBoxStyle::Thin);
    for (const FaceFacts &face : m_photo->faces) {
        if (face.id != m_face)
            continue;
        // A dark edge below the light line, so that it shows on every picture.
        const QRectF outline = faceRect(picture, face.box);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(darkTokens().photoSurround, 2 * Measure::focusLine + 1));
        painter.drawRoundedRect(outline, Radius::small, Radius::small);
        painter.setPen(QPen(darkTokens().accent, Measure::focusLine + 1));
        painter.drawRoundedRect(outline, Radius::small, Radius::small);
    }
}
