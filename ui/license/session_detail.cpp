// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/session_detail.h"

#include "ui/common/icons.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"
#include "ui/license/session_detail_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

namespace {

QTreeView *makeTable(SessionDetailModel *model)
{
    auto *table = new QTreeView;
    table->setModel(model);
    table->setAccessibleName(SessionDetail::tr("Files and fields of the session"));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = table->header();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->resizeSection(SessionDetailModel::FileColumn, Measure::sidePanel);
    header->resizeSection(SessionDetailModel::FieldColumn, Measure::sidePanel / 3 * 2);
    header->resizeSection(SessionDetailModel::BeforeColumn, Measure::sidePanel);
    return table;
}

} // namespace

SessionDetail::SessionDetail(LibraryState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_title(titleLabel({}))
    , m_facts(smallLabel({}))
    , m_model(new SessionDetailModel(this))
{
    QPushButton *back = secondaryButton(tr("Back to the log"));
    back->setIcon(icon(QStringLiteral("chevron-left")));
    QHBoxLayout *head = row(Space::medium);
    QVBoxLayout *texts = column(nullptr, Space::tiny / 2);
    texts->addWidget(m_title);
    texts->addWidget(m_facts);
    head->addWidget(back, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    QTreeView *table = makeTable(m_model);
    QVBoxLayout *layout = column(this, Space::medium);
    layout->addLayout(head);
    layout->addWidget(table, 1);
    setFocusProxy(table);
    connect(back, &QPushButton::clicked, this, &SessionDetail::closed);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SessionDetail::closed);
}

void SessionDetail::show(const SessionRecord &session)
{
    m_session = session;
    m_title->setText(session.title);
    m_facts->setText(tr("%1, written by %2 · %3")
                         .arg(QLocale().toString(session.startedAt.toLocalTime(), QLocale::ShortFormat), session.user,
                              tr("%n file(s)", nullptr, session.planned + session.written + session.failed)));
    m_model->setFiles({});
    reload();
}

void SessionDetail::reload()
{
    if (!m_session.id.isValid())
        return;
    const auto work = [journal = m_state.files().journal,
                       session = m_session.id](JobControl &) -> Result<QList<SessionFile>> {
        const Result<std::unique_ptr<SessionStore>> store = SessionStore::open(journal);
        return store ? (*store)->files(session) : Result<QList<SessionFile>>(failure(store.error()));
    };
    m_state.runner()
        .start(std::make_shared<Job>(), work)
        .then(this, [this, asked = m_session.id](const Result<QList<SessionFile>> &files) {
            if (asked != m_session.id)
                return;
            if (!files)
                Q_EMIT m_state.problemFound(files.error().message);
            m_model->setFiles(files ? *files : QList<SessionFile>());
        });
}
