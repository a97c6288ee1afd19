// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/findings_tab.h"

#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"

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

QString fixLinkText(const Finding &finding)
{
    const QString &action = finding.fix.action;
    if (action == u"decide-face")
        return FindingsTab::tr("Decide now");
    if (action == u"ask-consent")
        return FindingsTab::tr("Record consent");
    if (action == u"choose-license")
        return FindingsTab::tr("Choose one");
    if (action == u"rescan")
        return FindingsTab::tr("Scan again");
    if (action == u"write-rights")
        return FindingsTab::tr("Write them");
    if (action == u"resolve-conflict")
        return FindingsTab::tr("Choose again");
    if (action == u"look-closer")
        return FindingsTab::tr("Scan thoroughly");
    if (action == u"set-creator" || action == u"set-data-mining")
        return FindingsTab::tr("Add it");
    return {};
}

FindingsTab::FindingsTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(column(this, Space::small))
{
    m_list->setContentsMargins(0, Space::medium, 0, Space::medium);
}

void FindingsTab::setPhoto(const PhotoItem &photo)
{
    clearLayout(m_list);
    const QString destination = m_context.state.profile().title;
    auto *verdict = new VerdictLabel(photo.verdict.verdict);
    verdict->setText(tr("%1 for %2").arg(verdictTitle(photo.verdict.verdict), destination));
    m_list->addWidget(verdict);
    QList<Finding> findings = photo.verdict.findings;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    for (const Finding &finding : findings)
        m_list->addWidget(findingCard(finding));
    if (findings.isEmpty())
        m_list->addWidget(secondaryLabel(tr("No rule of this destination found anything.")));
    m_list->addStretch();
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
    if (const QString link = fixLinkText(finding); !link.isEmpty() && !finding.accepted) {
        QPushButton *button = linkButton(link);
        button->setAccessibleDescription(finding.message);
        connect(button, &QPushButton::clicked, this, [this, finding] {
            Q_EMIT fixRequested(finding.fix.action, finding.face.value_or(FaceId()),
                                finding.person.value_or(PersonId()));
        });
        layout->addWidget(button, 0, Qt::AlignLeft);
    }
    return card;
}
