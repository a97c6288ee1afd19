// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/publish/verdict_summary.h"

#include <QWidget>

// The three verdicts as parts of one bar. Decoration beside the words, so it takes no focus and says nothing alone.
class VerdictBar : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(QWidget *parent = nullptr);
    void setCounts(const VerdictCounts &counts);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    VerdictCounts m_counts;
};
