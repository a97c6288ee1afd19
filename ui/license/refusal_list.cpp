// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/refusal_list.h"

#include "core/workflow/relicense.h"

namespace {

constexpr qsizetype shownAtFirst = 3;
// More lines than this help nobody and make a slow widget; the check report names all of them.
constexpr qsizetype shownAtMost = 200;

} // namespace

RefusalList::RefusalList(QWidget *parent)
    : NoticeBar(NoticeKind::Problem, {}, parent)
{
    connect(this, &NoticeBar::linkActivated, this, [this] { show(true); });
    hide();
}

void RefusalList::setPlan(const RelicensePlan *plan)
{
    m_sentences.clear();
    if (plan) {
        for (const PlannedWrite &file : plan->writes.files) {
            if (file.refusal)
                m_sentences.append(file.refusal->message);
        }
        for (const FileProblem &problem : plan->problems)
            m_sentences.append(problem.error.message);
    }
    setVisible(!m_sentences.isEmpty());
    setTitle(tr("%n file(s) cannot be written", nullptr, int(m_sentences.size())));
    show(false);
}

void RefusalList::show(bool all)
{
    clearLines();
    const qsizetype limit = std::min(all ? shownAtMost : shownAtFirst, m_sentences.size());
    for (qsizetype i = 0; i < limit; ++i)
        addLine(m_sentences[i]);
    const int rest = int(m_sentences.size() - limit);
    if (rest > 0)
        addLine(tr("and %n more", nullptr, rest), all ? QString() : tr("Show them"), QStringLiteral("all"));
}
