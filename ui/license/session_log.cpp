// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/session_log.h"

#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"
#include "ui/license/session_log_model.h"
#include "ui/license/session_runner.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace {

QTableView *makeTable(SessionLogModel *model)
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

} // namespace

SessionLog::SessionLog(LibraryState &state, SessionRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_runner(runner)
    , m_model(new SessionLogModel(this))
    , m_stack(new QStackedWidget)
    , m_table(makeTable(m_model))
    , m_problem(bodyLabel({}))
    , m_undo(secondaryButton(tr("Undo this session")))
    , m_resume(secondaryButton(tr("Finish this session")))
{
    m_stack->addWidget(new EmptyState(QStringLiteral("history"), tr("Nothing was written yet"),
                                      tr("Every write is kept here and can be undone, also next month.")));
    m_stack->addWidget(m_table);
    QVBoxLayout *layout = column(this, Space::medium);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeButtons());
    m_problem->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SessionLog::updateButtons);
    connect(&m_runner, &SessionRunner::busyChanged, this, &SessionLog::updateButtons);
    connect(&m_runner, &SessionRunner::finished, this, &SessionLog::reload);
    updateButtons();
}

QWidget *SessionLog::makeButtons()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
    line->addWidget(m_resume);
    line->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const SessionRecord *session = m_model->session(m_table->currentIndex().row()))
            m_runner.undo(*session);
    });
    connect(m_resume, &QPushButton::clicked, this, [this] {
        if (const SessionRecord *session = m_model->session(m_table->currentIndex().row()))
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
        if (m_model->rowCount() > 0)
            m_table->selectRow(0);
        updateButtons();
    });
}

void SessionLog::updateButtons()
{
    const SessionRecord *session = m_model->session(m_table->currentIndex().row());
    m_undo->setEnabled(session && canUndo(*session) && !m_runner.isBusy());
    m_resume->setEnabled(session && canResume(*session) && !m_runner.isBusy());
}
