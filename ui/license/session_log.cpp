// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/session_log.h"

#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"
#include "ui/license/session_detail.h"
#include "ui/license/session_filter.h"
#include "ui/license/session_log_model.h"
#include "ui/license/session_runner.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QVariant>

namespace {

QTableView *makeTable(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(SessionLog::tr("Log of writes"));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Measure::control);
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->resizeSection(SessionLogModel::WhenColumn, Measure::sidePanel);
    header->resizeSection(SessionLogModel::WhatColumn, Measure::inspector);
    return table;
}

// Days back from today; 0: today only.
constexpr int ever = -1;

} // namespace

SessionLog::SessionLog(LibraryState &state, SessionRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_runner(runner)
    , m_model(new SessionLogModel(this))
    , m_filter(new SessionFilter(m_model, this))
    , m_pages(new QStackedWidget)
    , m_detail(new SessionDetail(state))
    , m_stack(new QStackedWidget)
    , m_table(makeTable(m_filter))
    , m_problem(bodyLabel({}))
    , m_undo(secondaryButton(tr("Undo this session")))
    , m_resume(secondaryButton(tr("Finish this session")))
{
    m_pages->addWidget(makeList());
    m_pages->addWidget(m_detail);
    QVBoxLayout *layout = column(this, Space::medium);
    layout->setContentsMargins(0, Space::medium, 0, 0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeButtons());
    m_problem->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SessionLog::updateButtons);
    connect(m_table, &QTableView::activated, this, &SessionLog::showCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &SessionLog::showCurrent);
    connect(m_detail, &SessionDetail::closed, this, [this] {
        m_pages->setCurrentIndex(0);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_runner, &SessionRunner::busyChanged, this, &SessionLog::updateButtons);
    connect(&m_runner, &SessionRunner::finished, this, &SessionLog::reload);
    updateButtons();
}

QWidget *SessionLog::makeList()
{
    m_stack->addWidget(new EmptyState(QStringLiteral("history"), tr("Nothing was written yet"),
                                      tr("Every write is kept here and can be undone, also next month.")));
    m_stack->addWidget(m_table);
    auto *list = new QWidget;
    QVBoxLayout *layout = column(list, Space::medium);
    layout->addWidget(makeFilter());
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    return list;
}

QWidget *SessionLog::makeFilter()
{
    QLineEdit *text = searchField(tr("Search the log"));
    auto *state = new QComboBox;
    state->setAccessibleName(tr("State"));
    state->addItem(tr("Any state"));
    for (const auto &[title, value] :
         {std::pair(tr("Done"), SessionState::Done), std::pair(tr("Interrupted"), SessionState::Interrupted),
          std::pair(tr("With failures"), SessionState::Failed), std::pair(tr("Undone"), SessionState::Undone)})
        state->addItem(title, int(value));
    auto *since = new QComboBox;
    since->setAccessibleName(tr("When"));
    for (const auto &[title, days] :
         {std::pair(tr("Any time"), ever), std::pair(tr("Today"), 0), std::pair(tr("Last 7 days"), 7),
          std::pair(tr("Last 30 days"), 30), std::pair(tr("Last 365 days"), 365)})
        since->addItem(title, days);
    connect(text, &QLineEdit::textChanged, m_filter, &SessionFilter::setText);
    connect(state, &QComboBox::currentIndexChanged, this, [this, state] {
        const QVariant value = state->currentData();
        m_filter->setState(value.isValid() ? std::optional(SessionState(value.toInt())) : std::nullopt);
        updateButtons();
    });
    connect(since, &QComboBox::currentIndexChanged, this, [this, since] {
        const int days = since->currentData().toInt();
        m_filter->setSince(days == ever ? std::nullopt : std::optional(QDate::currentDate().addDays(-days)));
        updateButtons();
    });
    connect(text, &QLineEdit::textChanged, this, &SessionLog::updateButtons);
    auto *bar = new QWidget;
    QHBoxLayout *line = row(Space::small);
    bar->setLayout(line);
    line->addWidget(text, 1);
    line->addWidget(state);
    line->addWidget(since);
    return bar;
}

void SessionLog::showCurrent()
{
    const SessionRecord *session = m_filter->session(m_table->currentIndex().row());
    if (!session)
        return;
    m_detail->show(*session);
    m_pages->setCurrentIndex(1);
    m_detail->setFocus(Qt::OtherFocusReason);
}

QWidget *SessionLog::makeButtons()
{
    QPushButton *details = secondaryButton(tr("Show files"));
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
    line->addWidget(details);
    line->addWidget(m_resume);
    line->addWidget(m_undo);
    connect(details, &QPushButton::clicked, this, &SessionLog::showCurrent);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const SessionRecord *session = m_filter->session(m_table->currentIndex().row()))
            m_runner.undo(*session);
    });
    connect(m_resume, &QPushButton::clicked, this, [this] {
        if (const SessionRecord *session = m_filter->session(m_table->currentIndex().row()))
            m_runner.resume(*session);
    });
    return bar;
}

void SessionLog::reload()
{
    const auto work = [journal = m_state.files().journal](JobControl &) -> Result<QList<SessionRecord>> {
        Result<std::unique_ptr<SessionStore>> store = SessionStore::open(journal);
        if (!store)
            return failure(store.error());
        return (*store)->sessions();
    };
    const auto job = std::make_shared<Job>();
    m_state.runner().start(job, work).then(this, [this](const Result<QList<SessionRecord>> &sessions) {
        m_problem->setVisible(!sessions);
        m_problem->setText(sessions ? QString() : sessions.error().message);
        m_model->setSessions(sessions ? *sessions : QList<SessionRecord>());
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
        if (m_pages->currentIndex() == 1)
            m_detail->reload();
        if (m_filter->rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->selectRow(0);
        updateButtons();
    });
}

void SessionLog::updateButtons()
{
    const SessionRecord *session = m_filter->session(m_table->currentIndex().row());
    m_undo->setEnabled(session && canUndo(*session) && !m_runner.isBusy());
    m_resume->setEnabled(session && canResume(*session) && !m_runner.isBusy());
}
