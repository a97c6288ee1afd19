// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/library_state.h"
#include "ui/common/page.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

// The faces of a photo with what was decided and what the person answered.
class PeopleTab : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleTab(const PageContext &context, QWidget *parent = nullptr);
    void setPhoto(const PhotoItem &photo);

Q_SIGNALS:
    void faceRequested(FaceId face);

private:
    QWidget *faceCard(const FaceFacts &face, const ListedVerdict &verdict);
    void addConsent(QVBoxLayout *words, PersonId person, const ListedVerdict &verdict);
    void showCrops();

    PageContext m_context;
    PhotoId m_photo;
    QList<std::pair<QLabel *, Box>> m_crops;
    QVBoxLayout *m_list;
};
