// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/face_queue.h"

#include <QWidget>

class EmptyState;
class FaceList;
class FaceListModel;
class FacePhotoView;
class PeopleIndex;
class PhotoImages;
class QLabel;
class QStackedWidget;
class ThumbnailCache;

// The middle of the queue: crops in a strip, and the whole photo of the current one.
class QueueView : public QWidget
{
    Q_OBJECT

public:
    QueueView(const LibraryState &state, PeopleIndex &index, ThumbnailCache &thumbnails, PhotoImages &images,
              QWidget *parent = nullptr);

    void refresh(); // Keeps the current face, or takes the next one.
    const ListedFace *currentFace() const;
    QList<ListedFace> chosenFaces() const; // The selected ones: an answer counts for all of them.
    void chooseFaces(const QSet<FaceId> &faces);
    // Other open faces for which their files offer the same single name.
    QSet<FaceId> withSameName(const ListedFace &face) const;
    void putOffChosen();
    void setKind(QueueKind kind);
    bool goToPhotos(const QList<PhotoId> &photos); // False: none of them has an open face.
    void setPhotoOnly(bool photoOnly);
    void focusFaces();

Q_SIGNALS:
    void currentFaceChanged();
    void chosenFacesChanged();
    void faceDrawn(PhotoId photo, const Box &box);
    void faceMoved(FaceId face, const Box &box);

private:
    QWidget *makeQueue();
    void showFirst(int count); // Of the queue; the rest comes when it is asked for.
    void showMore();
    int nextRow(const std::optional<ListedFace> &before, int rowBefore) const;
    void showProgress();
    void showCurrent();

    const LibraryState &m_state;
    PeopleIndex &m_index;
    QueueKind m_kind = QueueKind::All;
    FaceListModel *m_model;
    QWidget *m_head;
    QLabel *m_title;
    QLabel *m_progress;
    FaceList *m_faces;
    FacePhotoView *m_photo;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
};
