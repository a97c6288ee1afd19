// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/face_queue.h"

#include <QWidget>

class FaceList;
class FaceListModel;
class QLabel;
class QPushButton;
class QVBoxLayout;
class ThumbnailCache;
class VerdictLabel;

// A person: how they stand to the destination, every answer they gave, and the photos they are in.
class PersonView : public QWidget
{
    Q_OBJECT

public:
    PersonView(const LibraryState &state, ThumbnailCache &thumbnails, QWidget *parent = nullptr);

    void showPerson(PersonId person); // Also again, when something changed.
    PersonId person() const { return m_person; }

Q_SIGNALS:
    void showPhotosRequested(const QList<PhotoId> &photos);
    void renameRequested();
    void mergeRequested();
    void forgetRequested();
    void splitRequested(const QList<ListedFace> &faces);
    void formRequested();

private:
    QWidget *makeHead();
    QWidget *makeAnswers();
    void showAnswers(const QList<Consent> &consents);

    const LibraryState &m_state;
    PersonId m_person;
    FaceListModel *m_model;
    QLabel *m_name;
    VerdictLabel *m_standing;
    QLabel *m_sentence;
    QLabel *m_photosTitle;
    QPushButton *m_showPhotos;
    FaceList *m_faces;
    QPushButton *m_split;
    QVBoxLayout *m_answers = nullptr;
};
