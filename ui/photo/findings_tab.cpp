// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/findings_tab.h"

#include "ui/common/flow_layout.h"
#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"
#include "ui/photo/finding_mends.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QString severityTitle(const Finding &finding)
{
    if (finding.accepted)
        return FindingsTab::tr("Accepted");
    switch (finding.severity) {
    case Severity::Error:
        return verdictTitle(finding.effect);
    case Severity::Warning:
        return FindingsTab::tr("Warning");
    default:
        return FindingsTab::tr("Advice");
    }
}

QWidget *severityMark(const Finding &finding)
{
    if (finding.severity == Severity::Error && !finding.accepted)
        return new VerdictLabel(finding.effect);
    return boldLabel(severityTitle(finding));
}

} // namespace

FindingsTab::FindingsTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_outcome(new NoticeBar(NoticeKind::Advice))
    , m_list(column(nullptr, Space::small))
{
    QVBoxLayout *layout = column(this, Space::small);
    layout->setContentsMargins(0, Space::medium, Space::small, Space::medium);
    layout->addWidget(m_outcome);
    layout->addLayout(m_list);
    layout->addStretch();
    m_outcome->hide();
}

void FindingsTab::setPhoto(const PhotoItem &photo)
{
    if (photo.facts.id != m_photo)
        m_outcome->hide();
    m_photo = photo.facts.id;
    clearLayout(m_list);
    const QString destination = m_context.state.profile().title;
    auto *verdict = new VerdictLabel(photo.verdict.verdict);
    verdict->setText(tr("%1 for %2").arg(verdictTitle(photo.verdict.verdict), destination));
    m_list->addWidget(verdict);
    QList<Finding> findings = photo.verdict.whole();
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    for (const Finding &finding : findings)
        m_list->addWidget(findingCard(finding));
    if (findings.isEmpty())
        m_list->addWidget(secondaryLabel(tr("No rule of this destination found anything.")));
}

void FindingsTab::showOutcome(const QString &sentence, bool isProblem)
{
    m_outcome->setKind(isProblem ? NoticeKind::Problem : NoticeKind::Advice);
    m_outcome->clearLines();
    m_outcome->addLine(sentence);
    m_outcome->show();
}

QWidget *FindingsTab::findingCard(const Finding &finding)
{
    QFrame *card = cardFrame();
    QVBoxLayout *layout = cardLayout(card);
    QHBoxLayout *head = row();
    head->addWidget(severityMark(finding));
    head->addStretch();
    QLabel *rule = smallLabel(finding.rule);
    rule->setWordWrap(false);
    head->addWidget(rule);
    layout->addLayout(head);
    layout->addWidget(bodyLabel(finding.message));
    if (finding.accepted)
        layout->addWidget(
            smallLabel(tr("Accepted by %1: %2").arg(finding.accepted->acceptedBy, finding.accepted->reason)));
    else if (!finding.fix.sentence.isEmpty())
        layout->addWidget(smallLabel(finding.fix.sentence));
    card->setAccessibleName(QStringLiteral("%1: %2").arg(severityTitle(finding), finding.message));
    if (QWidget *buttons = findingButtons(finding))
        layout->addWidget(buttons);
    return card;
}

// Null when there is nothing to press.
QWidget *FindingsTab::findingButtons(const Finding &finding)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    const auto add = [&](const QString &text, auto deed) {
        QPushButton *button = secondaryButton(text);
        button->setAccessibleDescription(finding.message);
        connect(button, &QPushButton::clicked, this, deed);
        flow->addWidget(button);
    };
    if (const QString text = mendText(finding); !text.isEmpty() && !finding.accepted)
        add(text, [this, finding] { Q_EMIT fixRequested(finding); });
    const std::optional<RuleInfo> rule = findRule(finding.rule);
    if (finding.accepted)
        add(tr("Take back"), [this, finding] { Q_EMIT takeBackRequested(finding); });
    else if (rule && rule->canBeLowered)
        add(tr("Accept…"), [this, finding] { Q_EMIT acceptRequested(finding); });
    if (flow->count() > 0)
        return buttons;
    delete buttons;
    return nullptr;
}
