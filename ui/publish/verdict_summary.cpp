// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/verdict_summary.h"

#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"
#include "ui/publish/verdict_bar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QVariant>

VerdictSummary::VerdictSummary(QWidget *parent)
    : QFrame(parent)
    , m_caption(smallLabel({}))
    , m_figure(displayLabel({}))
    , m_total(secondaryLabel({}))
    , m_bar(new VerdictBar)
    , m_clear(new VerdictLabel(Verdict::Clear))
    , m_undecided(new VerdictLabel(Verdict::Undecided))
    , m_blocked(new VerdictLabel(Verdict::Blocked))
{
    setProperty("role", QStringLiteral("card"));
    m_total->setWordWrap(false);
    m_caption->setWordWrap(false);
    QHBoxLayout *figures = row(Space::small);
    figures->addWidget(m_figure);
    figures->addWidget(m_total, 0, Qt::AlignBottom);
    figures->addStretch();
    m_total->setContentsMargins(0, 0, 0, Space::tiny);
    QVBoxLayout *left = column(nullptr, 0);
    left->addWidget(m_caption);
    left->addLayout(figures);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::huge, Space::large, Space::huge, Space::large);
    layout->setSpacing(Space::huge);
    layout->addLayout(left);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_clear);
    layout->addWidget(m_undecided);
    layout->addWidget(m_blocked);
}

void VerdictSummary::setCounts(const QString &destination, const VerdictCounts &counts)
{
    m_caption->setText(tr("May go to: %1").arg(destination));
    m_figure->setText(countText(counts.clear));
    m_total->setText(tr("of %n photo(s)", nullptr, counts.total()));
    m_bar->setCounts(counts);
    m_clear->setCount(counts.clear);
    m_undecided->setCount(counts.undecided);
    m_blocked->setCount(counts.blocked);
}
