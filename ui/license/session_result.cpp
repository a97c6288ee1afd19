// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/session_result.h"

#include <algorithm>

namespace {

constexpr int problemsShown = 5;

int countOf(const SessionReport &report, FileWriteState state)
{
    return int(std::count_if(report.files.begin(), report.files.end(),
                             [state](const SessionFile &file) { return file.state == state; }));
}

} // namespace

QString sessionSentence(SessionDeed deed, const SessionReport &report)
{
    const QString done =
        deed == SessionDeed::Undo
            ? SessionResult::tr("%n file(s) are as they were before.", nullptr, countOf(report, FileWriteState::Undone))
            : SessionResult::tr("%n file(s) written and verified.", nullptr, countOf(report, FileWriteState::Written));
    const int failed = countOf(report, FileWriteState::Failed) + countOf(report, FileWriteState::Skipped);
    QStringList sentences{done};
    if (failed > 0)
        sentences.append(SessionResult::tr("%n file(s) were left as they are.", nullptr, failed));
    if (report.wasStopped)
        sentences.append(SessionResult::tr("Stopped. The log can finish it."));
    return sentences.join(u' ');
}

SessionResult::SessionResult(QWidget *parent)
    : NoticeBar(NoticeKind::Advice, {}, parent)
{
    connect(this, &NoticeBar::linkActivated, this, [this] { Q_EMIT undoRequested(m_session); });
    hide();
}

void SessionResult::showReport(SessionDeed deed, const SessionReport &report)
{
    m_session = report.session;
    clearLines();
    int problems = 0;
    for (const SessionFile &file : report.files)
        problems += !file.problem.isEmpty();
    setKind(report.error || problems > 0 ? NoticeKind::Problem : NoticeKind::Advice);
    const bool canUndo = deed != SessionDeed::Undo && countOf(report, FileWriteState::Written) > 0;
    addLine(sessionSentence(deed, report), canUndo ? tr("Undo") : QString(), QStringLiteral("undo"));
    if (report.error)
        addLine(report.error->message);
    int shown = 0;
    for (const SessionFile &file : report.files) {
        if (!file.problem.isEmpty() && ++shown <= problemsShown)
            addLine(file.problem);
    }
    if (problems > problemsShown)
        addLine(tr("%n more file(s) are named in the log.", nullptr, problems - problemsShown));
    show();
}
