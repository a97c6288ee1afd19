// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/publish/finding_groups.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

// One group of findings as a card: what is wrong, how often, and the buttons that mend it.
class FindingRow : public QFrame
{
    Q_OBJECT

public:
    explicit FindingRow(const FindingGroup &group, QWidget *parent = nullptr);

Q_SIGNALS:
    void showPhotosRequested(const QList<PhotoId> &photos);
    void mendRequested(MendingStep step, const QList<PhotoId> &photos);
    void acceptRequested(const FindingGroup &group);
    void revokeRequested(const FindingGroup &group);
    void showPlaceRequested(PhotoId photo, FaceId face); // face: not valid for the photo as a whole.

private:
    void addButtons(QHBoxLayout *layout);
    QPushButton *makeUnfold();
    void unfold(bool isUnfolded);

    FindingGroup m_group;
    QWidget *m_places = nullptr; // Made when it is first unfolded.
};

// "12 photos · Officer 1, Runner 7 · PEOPLE003"
QString findingDetail(const FindingGroup &group);
