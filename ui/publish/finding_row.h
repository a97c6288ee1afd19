// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/publish/finding_groups.h"

#include <QFrame>

class QHBoxLayout;

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

private:
    void addButtons(QHBoxLayout *layout);

    FindingGroup m_group;
};

// "12 photos · Officer 1, Runner 7 · PEOPLE003"
QString findingDetail(const FindingGroup &group);
