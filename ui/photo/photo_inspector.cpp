// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/photo_inspector.h"

#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/license/session_runner.h"
#include "ui/license/write_command.h"
#include "ui/photo/finding_mends.h"
#include "ui/photo/findings_tab.h"
#include "ui/photo/history_tab.h"
#include "ui/photo/loupe_view.h"
#include "ui/photo/people_tab.h"
#include "ui/photo/rights_tab.h"
#include "ui/photo/selection_tab.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace {

constexpr int selectionIndex = 2; // In the stack: nothing, one photo, several.
constexpr int rightsIndex = 0;    // Of the tabs.
constexpr int peopleIndex = 1;

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

PhotoInspector::PhotoInspector(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_sessions(new SessionRunner(context.state, this))
    , m_mends(new FindingMends(context, this))
    , m_stack(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_rights(new RightsTab(context, *m_sessions))
    , m_people(new PeopleTab(context))
    , m_findings(new FindingsTab(context))
    , m_history(new HistoryTab(context, *m_sessions))
    , m_selection(new SelectionTab(context, *m_sessions))
{
    setAccessibleName(tr("About the photo"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("About the photo"));
    m_tabs->addTab(scrolling(m_rights), tr("Rights"));
    m_tabs->addTab(scrolling(m_people), tr("People"));
    m_tabs->addTab(scrolling(m_findings), tr("Findings"));
    m_tabs->addTab(scrolling(m_history), tr("History"));
    m_tabs->setUsesScrollButtons(true);
    m_stack->addWidget(new EmptyState(QStringLiteral("photo"), tr("No photo chosen"),
                                      tr("Choose a photo to see its rights, the people in it and what stands in the "
                                         "way of publishing it.")));
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(scrolling(m_selection));
    keepUndoable(*m_sessions, context.state, context.undo);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &PhotoInspector::refresh);
    connect(&context.state, &LibraryState::selectionChanged, this, &PhotoInspector::refreshLater);
    QVBoxLayout *layout = column(this, 0);
    layout->setContentsMargins(Space::large, Space::small, Space::large, 0);
    layout->addWidget(m_stack);

    connectMends();
    connect(m_people, &PeopleTab::faceRequested, this, [this](FaceId face) { Q_EMIT faceRequested(m_photo, face); });
    connect(&context.state, &LibraryState::photosReset, this, &PhotoInspector::refreshNow);
    connect(&context.state, &LibraryState::loadingChanged, this, [this] {
        if (!m_context.state.isLoading()) // Files may say what no list shows.
            refreshNow();
    });
    connect(&context.state, &LibraryState::photosChanged, this, [this](int first, int last) {
        const int row = m_context.state.rowOf(m_photo);
        if ((row >= first && row <= last) || m_stack->currentIndex() == selectionIndex)
            refreshLater();
    });
    connect(&context.state, &LibraryState::profileChanged, this, &PhotoInspector::refreshNow);
}

void PhotoInspector::setPhoto(PhotoId photo)
{
    if (m_photo == photo)
        return;
    m_photo = photo;
    refresh();
}

void PhotoInspector::setShowsSelection(bool shows)
{
    m_showsSelection = shows;
    refresh();
}

void PhotoInspector::refreshLater()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        m_later.start();
}

// While another page is shown nothing is counted here.
void PhotoInspector::refreshNow()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        refresh();
}

void PhotoInspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void PhotoInspector::refresh()
{
    m_isStale = false;
    if (m_showsSelection && m_context.state.selection().size() > 1) {
        m_selection->refresh();
        m_stack->setCurrentIndex(selectionIndex);
        return;
    }
    const int row = m_context.state.rowOf(m_photo);
    m_stack->setCurrentIndex(row < 0 ? 0 : 1);
    if (row < 0)
        return;
    const PhotoItem &photo = m_context.state.photos().at(row);
    m_rights->setPhoto(photo);
    m_people->setPhoto(photo);
    m_findings->setPhoto(photo);
    m_history->setPhoto(photo);
    const auto titled = [](const QString &title, qsizetype count) {
        return count > 0 ? QStringLiteral("%1 %2").arg(title, countText(count)) : title;
    };
    m_tabs->setTabText(1, titled(tr("People"), photo.facts.faces.size()));
    m_tabs->setTabText(2, titled(tr("Findings"), photo.verdict.findings.size()));
}

const PhotoItem *PhotoInspector::shownPhoto() const
{
    const int row = m_context.state.rowOf(m_photo);
    return row < 0 ? nullptr : &m_context.state.photos().at(row);
}

void PhotoInspector::connectMends()
{
    const auto mend = [this](const Finding &finding) {
        if (const PhotoItem *photo = shownPhoto())
            m_mends->mend(PhotoItem(*photo), finding);
    };
    connect(m_rights, &RightsTab::fixRequested, this, mend);
    connect(m_findings, &FindingsTab::fixRequested, this, mend);
    connect(m_findings, &FindingsTab::acceptRequested, this, [this](const Finding &finding) {
        if (const PhotoItem *photo = shownPhoto())
            m_mends->accept(PhotoItem(*photo), finding);
    });
    connect(m_findings, &FindingsTab::takeBackRequested, this, [this](const Finding &finding) {
        if (const PhotoItem *photo = shownPhoto())
            m_mends->takeAcceptanceBack(PhotoItem(*photo), finding);
    });
    connect(m_mends, &FindingMends::faceRequested, this, [this](FaceId face) { Q_EMIT faceRequested(m_photo, face); });
    connect(m_mends, &FindingMends::peopleRequested, this, [this] { m_tabs->setCurrentIndex(peopleIndex); });
    connect(m_mends, &FindingMends::fieldRequested, this, [this](const QString &field) {
        m_tabs->setCurrentIndex(rightsIndex);
        m_rights->editField(field);
    });
    connect(m_mends, &FindingMends::editsProposed, this, [this](const RightsEdits &edits) {
        m_tabs->setCurrentIndex(rightsIndex);
        m_rights->propose(edits);
    });
    connect(m_mends, &FindingMends::copyMade, m_findings, &FindingsTab::showOutcome);
}
