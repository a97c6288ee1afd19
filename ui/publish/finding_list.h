// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/publish/finding_groups.h"

#include <QStackedWidget>

class QVBoxLayout;

// The groups of findings as cards, or what to do when there is nothing to show.
class FindingList : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void showGroups(const QList<FindingGroup> &groups, int photos);

Q_SIGNALS:
    void showPhotosRequested(const QList<PhotoId> &photos);
    void mendRequested(MendingStep step, const QList<PhotoId> &photos);
    void acceptRequested(const FindingGroup &group);
    void revokeRequested(const FindingGroup &group);
    void showPlaceRequested(PhotoId photo, FaceId face);

private:
    QVBoxLayout *m_rows;
    QList<FindingGroup> m_groups; // What the rows show.
};
