// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/change_card.h"

#include "core/workflow/write_settings.h"
#include "ui/common/flow_layout.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/license/change_kinds.h"
#include "ui/license/preview_model.h"
#include "ui/license/session_result.h"
#include "ui/license/write_preview.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr qsizetype kindsShown = 8;
constexpr qsizetype refusalsShown = 3;

// The sentence is too long for the panel: it stands in the tool tip and is read out.
QCheckBox *statementBox(const QString &text, const QString &whole)
{
    auto *box = new QCheckBox(text);
    box->setToolTip(whole);
    box->setAccessibleDescription(whole);
    return box;
}

QString kindText(const ChangeKind &kind)
{
    return ChangeCard::tr("%1: %2 → %3")
        .arg(rightsFieldTitle(kind.field), shownFieldValue(kind.field, kind.before),
             kind.after.isEmpty() ? ChangeCard::tr("removed") : shownFieldValue(kind.field, kind.after));
}

WriteOptions optionsOf(LibraryState &state)
{
    const Result<Catalog *> catalog = state.catalog();
    const auto remembered = catalog ? readWriteSettings(**catalog) : std::optional<WriteOptions>();
    return remembered && *remembered ? **remembered : WriteOptions();
}

} // namespace

ChangeCard::ChangeCard(LibraryState &state, SessionRunner &runner, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_runner(runner)
    , m_preview(new WritePreview(state, this))
    , m_plan(cardFrame())
    , m_title(boldLabel({}))
    , m_lines(column(nullptr, Space::tiny))
    , m_warnings(new NoticeBar(NoticeKind::Warning))
    , m_isOwner(statementBox(tr("I may change their rights"),
                             tr("I may change the rights of these photos, whoever they name as creator.")))
    , m_publicDomain(statementBox(tr("Public domain, too"), tr("Also change photos that are in the public domain.")))
    , m_write(primaryButton({}))
    , m_discard(secondaryButton(tr("Discard")))
    , m_result(new SessionResult)
{
    makeLayout();
    connect(m_preview, &WritePreview::changed, this, &ChangeCard::showPlan);
    connect(m_preview, &WritePreview::failed, &m_state, &LibraryState::problemFound);
    connect(&m_runner, &SessionRunner::busyChanged, this, &ChangeCard::showPlan);
    connect(&m_runner, &SessionRunner::finished, this, &ChangeCard::showReport);
    connect(m_isOwner, &QCheckBox::clicked, this, &ChangeCard::request);
    connect(m_publicDomain, &QCheckBox::clicked, this, &ChangeCard::request);
    connect(m_write, &QPushButton::clicked, this, &ChangeCard::write);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        withdraw();
        Q_EMIT discarded();
    });
    connect(m_result, &SessionResult::undoRequested, this, [this](SessionId session) {
        m_isOurs = true;
        m_runner.undo(session, tr("the last write"));
    });
    withdraw();
}

void ChangeCard::makeLayout()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_write);
    flow->addWidget(m_discard);
    m_title->setWordWrap(true);
    QVBoxLayout *plan = cardLayout(m_plan);
    plan->setContentsMargins(Space::medium, Space::medium, Space::medium, Space::medium);
    plan->setSpacing(Space::small);
    plan->addWidget(m_title);
    plan->addLayout(m_lines);
    plan->addWidget(m_warnings);
    plan->addWidget(m_isOwner);
    plan->addWidget(m_publicDomain);
    plan->addWidget(buttons);
    QVBoxLayout *layout = column(this, Space::small);
    layout->addWidget(m_plan);
    layout->addWidget(m_result);
}

void ChangeCard::propose(const QList<FilePath> &paths, const LicenseChoice &choice)
{
    if (paths != m_paths)
        m_isOwner->setChecked(false); // What was stated of other photos says nothing of these.
    m_paths = paths;
    m_choice = choice;
    m_result->hide();
    request();
}

void ChangeCard::request()
{
    if (!m_choice)
        return;
    const RelicenseConfirmation confirmed{{}, m_isOwner->isChecked(), m_publicDomain->isChecked(), true, {}};
    m_preview->request(m_paths, {m_choice, false, false, confirmed, optionsOf(m_state)});
}

void ChangeCard::withdraw()
{
    m_choice.reset();
    m_isOwner->setChecked(false);
    m_publicDomain->setChecked(false);
    m_preview->request({}, {});
    showPlan();
}

void ChangeCard::forget()
{
    withdraw();
    m_result->hide();
}

void ChangeCard::showPlan()
{
    m_plan->setVisible(m_choice.has_value());
    if (!m_choice)
        return;
    const RelicensePlan *plan = m_preview->plan().get();
    const PreviewCounts counts = plan ? countWrites(plan->writes) : PreviewCounts();
    if (!plan)
        m_title->setText(tr("Looking at %n file(s)…", nullptr, int(m_paths.size())));
    else if (counts.files > 0)
        m_title->setText(
            tr("%1 in %2").arg(tr("%n change(s)", nullptr, counts.changes), tr("%n file(s)", nullptr, counts.files)));
    else
        m_title->setText(plan->leftAlone.isEmpty() ? tr("Nothing to change") : tr("Waiting for your word"));
    clearLayout(m_lines);
    if (plan)
        showLines(*plan);
    showStatements(plan);
    m_warnings->clearLines();
    for (const QString &warning : plan ? plan->warnings : QStringList())
        m_warnings->addLine(warning);
    m_warnings->setVisible(plan && !plan->warnings.isEmpty());
    m_write->setEnabled(counts.files > 0 && !m_runner.isBusy());
    m_write->setText(m_runner.isBusy()  ? tr("Writing…")
                     : counts.files > 0 ? tr("Write %n file(s)", nullptr, counts.files)
                                        : tr("Write"));
}

void ChangeCard::showLines(const RelicensePlan &plan)
{
    const QList<ChangeKind> kinds = changeKinds(plan.writes);
    for (const ChangeKind &kind : kinds.first(std::min(kindsShown, kinds.size()))) {
        QLabel *line =
            smallLabel(m_paths.size() > 1 ? tr("%1 (%n file(s))", nullptr, int(kind.files.size())).arg(kindText(kind))
                                          : kindText(kind));
        m_lines->addWidget(line);
    }
    if (kinds.size() > kindsShown)
        m_lines->addWidget(smallLabel(tr("and %n more", nullptr, int(kinds.size() - kindsShown))));
    QStringList refusals;
    for (const PlannedWrite &file : plan.writes.files) {
        if (file.refusal)
            refusals.append(file.refusal->message);
    }
    for (const FileProblem &problem : plan.problems)
        refusals.append(problem.error.message);
    for (const QString &refusal : refusals.first(std::min(refusalsShown, refusals.size())))
        m_lines->addWidget(bodyLabel(refusal));
    if (refusals.size() > refusalsShown)
        m_lines->addWidget(smallLabel(tr("and %n more", nullptr, int(refusals.size() - refusalsShown))));
}

void ChangeCard::showStatements(const RelicensePlan *plan)
{
    const auto isNeeded = [&](bool RelicenseGroup::*need) {
        return plan && std::ranges::any_of(plan->groups, [&](const RelicenseGroup &group) { return group.*need; });
    };
    m_isOwner->setVisible(m_isOwner->isChecked() || isNeeded(&RelicenseGroup::needsOwner));
    m_publicDomain->setVisible(m_publicDomain->isChecked() || isNeeded(&RelicenseGroup::needsPublicDomain));
}

void ChangeCard::write()
{
    if (!m_preview->plan() || m_runner.isBusy())
        return;
    m_isOurs = true;
    m_runner.write(m_preview->plan());
}

void ChangeCard::showReport(SessionDeed deed, const SessionReport &report)
{
    if (!m_isOurs)
        return;
    m_isOurs = false;
    m_result->showReport(deed, report);
    const bool isAllWritten = std::ranges::none_of(
        report.files, [](const SessionFile &file) { return file.state == FileWriteState::Failed; });
    if (deed != SessionDeed::Write || report.error || !isAllWritten)
        return;
    withdraw();
    Q_EMIT written();
}
