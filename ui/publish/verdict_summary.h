// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class VerdictBar;
class VerdictLabel;

struct VerdictCounts
{
    int clear = 0;
    int undecided = 0;
    int blocked = 0;

    int total() const { return clear + undecided + blocked; }
    bool operator==(const VerdictCounts &) const = default;
};

// "989 of 1,204 photos may go to Wikimedia Commons", as figure, bar and words.
class VerdictSummary : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictSummary(QWidget *parent = nullptr);
    void setCounts(const QString &destination, const VerdictCounts &counts);

private:
    QLabel *m_caption;
    QLabel *m_figure;
    QLabel *m_total;
    VerdictBar *m_bar;
    VerdictLabel *m_clear;
    VerdictLabel *m_undecided;
    VerdictLabel *m_blocked;
};
