// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/relicense.h"
#include "ui/common/widgets.h"

// The groups of creator and former license that a batch falls into, each with a check box: a license that others may
// rely on is replaced only where the user said so of its group. Hidden when there is nothing to confirm.
class GroupList : public QFrame
{
    Q_OBJECT

public:
    explicit GroupList(QWidget *parent = nullptr);

    void setGroups(const QList<RelicenseGroup> &groups);
    QList<RelicenseGroupKey> confirmed() const { return m_confirmed; }
    void forget(); // Other photos: what was confirmed says nothing of them.

Q_SIGNALS:
    void confirmedChanged();

private:
    QWidget *lineFor(const RelicenseGroup &group);

    QLabel *m_title;
    QVBoxLayout *m_lines;
    QList<RelicenseGroupKey> m_confirmed;
};
