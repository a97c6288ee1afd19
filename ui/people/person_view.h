// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/consent.h"
#include "ui/people/face_queue.h"

#include <QWidget>

class FaceList;
class FaceListModel;
class QFrame;
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
    PersonView(LibraryState &state, ThumbnailCache &thumbnails, QWidget *parent = nullptr);

    void showPerson(PersonId person); // Also again, when something changed.
    PersonId person() const { return m_person; }

Q_SIGNALS:
    void showPhotosRequested(const QList<PhotoId> &photos);
    void renameRequested();
    void mergeRequested();
    void forgetRequested();
    void splitRequested(const QList<ListedFace> &faces);
    void formRequested();
    void formAgainRequested(const Consent &asked);
    void takeBackRequested(const Consent &answer);
    void handOutRequested();

private:
    QWidget *makeHead();
    QWidget *makeAnswers();
    void showAnswers();
    QFrame *answerCard(const Consent &answer, bool isNewest);
    QWidget *makeDeeds(const Consent &answer);
    QList<Consent> history();

    LibraryState &m_state;
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
