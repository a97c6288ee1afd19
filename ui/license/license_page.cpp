// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/license_page.h"

#include "core/workflow/write_settings.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/license/group_list.h"
#include "ui/license/interrupted_notice.h"
#include "ui/license/license_form.h"
#include "ui/license/preview_groups_model.h"
#include "ui/license/preview_model.h"
#include "ui/license/preview_table.h"
#include "ui/license/preview_tree.h"
#include "ui/license/refusal_list.h"
#include "ui/license/session_log.h"
#include "ui/license/session_result.h"
#include "ui/license/session_runner.h"
#include "ui/license/write_choices.h"
#include "ui/license/write_command.h"
#include "ui/license/write_preview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int byKind = -1; // Beside the values of PreviewFilter.
constexpr int filesIndex = 1;
constexpr int kindsIndex = 2;

} // namespace

LicensePage::LicensePage(const PageContext &context, QWidget *parent)
    : Page(tr("License"), QStringLiteral("license"), parent)
    , m_state(context.state)
    , m_sessions(new SessionRunner(m_state, this))
    , m_preview(new WritePreview(m_state, this))
    , m_model(new PreviewModel(this))
    , m_kinds(new PreviewGroupsModel(this))
    , m_form(new LicenseForm(m_state))
    , m_interrupted(new InterruptedNotice(m_state, *m_sessions))
    , m_result(new SessionResult)
    , m_warnings(new NoticeBar(NoticeKind::Warning, tr("Before you write")))
    , m_refusals(new RefusalList)
    , m_groups(new GroupList)
    , m_isOwner(new QCheckBox(tr("I may license these photos, whoever they name as creator")))
    , m_despitePublicDomain(new QCheckBox(tr("License photos, too, that are in the public domain")))
    , m_headline(boldLabel({}))
    , m_methods(smallLabel({}))
    , m_filter(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("license"), {}, {}))
    , m_write(primaryButton({}))
    , m_log(new SessionLog(m_state, *m_sessions))
    , m_tabs(new QTabWidget)
{
    m_tabs->addTab(makeChanges(), tr("Changes"));
    m_tabs->addTab(m_log, tr("Log"));
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(Space::large, Space::medium, Space::large, Space::large);
    rightLayout->addWidget(m_tabs);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_form);
    layout->addWidget(right, 1);

    connect(m_form, &LicenseForm::choiceChanged, this, &LicensePage::requestPreview);
    connect(&m_form->writeChoices(), &WriteChoices::optionsChanged, this, &LicensePage::saveSettings);
    connect(m_isOwner, &QCheckBox::clicked, this, &LicensePage::requestPreview);
    connect(m_despitePublicDomain, &QCheckBox::clicked, this, &LicensePage::requestPreview);
    connect(m_groups, &GroupList::confirmedChanged, this, &LicensePage::requestPreview);
    connect(m_interrupted, &InterruptedNotice::found, &m_state, &LibraryState::problemFound);
    connect(m_preview, &WritePreview::changed, this, &LicensePage::showPreview);
    connect(m_preview, &WritePreview::failed, &m_state, &LibraryState::problemFound);
    connect(&m_state, &LibraryState::selectionChanged, this, &LicensePage::scopeChanged);
    connect(&m_state, &LibraryState::photosReset, this, &LicensePage::scopeChanged);
    connect(&m_state, &LibraryState::loadingChanged, this, [this] {
        if (!m_state.isLoading()) // What lists show may be the same, and the files not.
            scopeChanged();
    });
    connect(m_sessions, &SessionRunner::busyChanged, this, &LicensePage::updateButton);
    connect(m_sessions, &SessionRunner::finished, m_result, &SessionResult::showReport);
    connect(m_result, &SessionResult::undoRequested, this,
            [this](SessionId session) { m_sessions->undo(session, tr("the last write")); });
    keepUndoable(*m_sessions, m_state, context.undo);
    undoWhenAsked(*m_sessions, m_state);
    scopeChanged();
    m_interrupted->check();
}

QWidget *LicensePage::makeChanges()
{
    auto *table = new PreviewTable;
    table->setModel(m_model);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(table);
    m_stack->addWidget(new PreviewTree(m_kinds));
    auto *changes = new QWidget;
    auto *layout = new QVBoxLayout(changes);
    layout->setContentsMargins(0, Space::medium, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_interrupted);
    layout->addWidget(m_result);
    layout->addWidget(m_warnings);
    layout->addWidget(m_refusals);
    layout->addWidget(m_groups);
    layout->addWidget(m_isOwner);
    layout->addWidget(m_despitePublicDomain);
    layout->addWidget(makeHeadline());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFooter());
    return changes;
}

QWidget *LicensePage::makeHeadline()
{
    m_filter->setAccessibleName(tr("Which changes are shown"));
    m_filter->addItem(tr("By kind of change"), byKind);
    m_filter->addItem(tr("By file"), int(PreviewFilter::AllChanges));
    m_filter->addItem(tr("Only license"), int(PreviewFilter::OnlyLicense));
    m_filter->addItem(tr("Only what is replaced"), int(PreviewFilter::OnlyReplacements));
    connect(m_filter, &QComboBox::activated, this, [this] {
        if (const int filter = m_filter->currentData().toInt(); filter != byKind)
            m_model->setFilter(PreviewFilter(filter));
        showPreview();
    });
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_headline);
    layout->addWidget(m_methods, 1);
    layout->addWidget(m_filter);
    return line;
}

QWidget *LicensePage::makeFooter()
{
    connect(m_write, &QPushButton::clicked, this, [this] {
        if (m_preview->plan())
            m_sessions->write(m_preview->plan());
    });
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    QLabel *promise = smallLabel(tr("Every write is verified and can be undone from the log."));
    promise->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(promise, 1);
    layout->addWidget(m_write);
    return line;
}

int LicensePage::previewIndex() const
{
    return m_filter->currentData().toInt() == byKind ? kindsIndex : filesIndex;
}

void LicensePage::readSettings()
{
    if (m_hasSettings)
        return;
    m_hasSettings = true;
    const Result<Catalog *> catalog = m_state.catalog();
    const auto remembered = catalog ? readWriteSettings(**catalog) : std::optional<WriteOptions>();
    if (remembered)
        m_form->writeChoices().setRemembered(*remembered);
}

void LicensePage::saveSettings()
{
    const Result<Catalog *> catalog = m_state.catalog();
    const Result<void> saved = catalog ? saveWriteSettings(**catalog, m_form->writeChoices().remembered())
                                       : Result<void>(failure(catalog.error()));
    if (!saved)
        Q_EMIT m_state.problemFound(saved.error().message);
}

void LicensePage::activate()
{
    readSettings();
    m_log->reload();
    if (m_isStale)
        requestPreview();
}

void LicensePage::scopeChanged()
{
    const int selected = int(m_state.selection().size());
    const int all = int(m_state.photos().size());
    if (selected > 0)
        m_form->setScope(tr("%n photo(s) selected", nullptr, selected), {});
    else
        m_form->setScope(tr("All %n photo(s)", nullptr, all),
                         tr("No photo is selected in the library, so this goes to all of them."));
    m_paths = m_state.selectedPaths();
    m_isOwner->setChecked(false); // What was stated of other photos says nothing of these.
    m_despitePublicDomain->setChecked(false);
    m_groups->forget();
    m_isStale = !isVisible(); // Files are read for a page that somebody sees.
    if (m_isStale)
        showPreview();
    else
        requestPreview();
}

void LicensePage::requestPreview()
{
    m_isStale = false;
    const RelicenseConfirmation confirmed{
        {}, m_isOwner->isChecked(), m_despitePublicDomain->isChecked(), false, m_groups->confirmed()};
    m_preview->request(m_paths, {m_form->choice(), m_form->isForFaces(), m_form->withNames(), confirmed,
                                 m_form->writeChoices().options()});
}

void LicensePage::showPreview()
{
    const RelicensePlan *plan = m_preview->plan().get();
    m_model->setPlan(m_preview->plan());
    m_kinds->setPlan(m_preview->plan());
    m_refusals->setPlan(plan);
    showWarnings();
    showStatements();
    showHeadline();
    if (m_state.photos().isEmpty())
        m_empty->setTexts(tr("There are no photos yet"), tr("Open a folder in the library first."));
    else if (!m_form->choice() && !m_form->isForFaces())
        m_empty->setTexts(tr("Choose a license"),
                          tr("Answer the questions. You see every change before anything is written."));
    else if (m_form->isForFaces() && !m_preview->isRunning())
        m_empty->setTexts(
            tr("No faces to write"),
            tr("Decide who the faces are on the People page first; what is written already is left out."));
    else if (m_preview->isRunning())
        m_empty->setTexts(tr("Reading %n file(s)…", nullptr, int(m_paths.size())),
                          tr("Nothing is written yet. Go on choosing, the preview follows."));
    else
        m_empty->setTexts(tr("Nothing to change"), tr("The files already say so, or they cannot be written."));
    m_stack->setCurrentIndex(plan && countWrites(plan->writes).files > 0 ? previewIndex() : 0);
    updateButton();
}

void LicensePage::showHeadline()
{
    const RelicensePlan *plan = m_preview->plan().get();
    const PreviewCounts counts = plan ? countWrites(plan->writes) : PreviewCounts();
    m_headline->setVisible(counts.files > 0);
    m_filter->setVisible(counts.files > 0);
    m_headline->setText(
        tr("%1 in %2").arg(tr("%n change(s)", nullptr, counts.changes), tr("%n file(s)", nullptr, counts.files)));
    QStringList methods;
    if (counts.inPlace > 0)
        methods.append(tr("%n patched in place", nullptr, counts.inPlace));
    if (counts.rewritten > 0)
        methods.append(tr("%n rewritten", nullptr, counts.rewritten));
    if (counts.sidecars > 0)
        methods.append(tr("%n sidecar(s)", nullptr, counts.sidecars));
    if (counts.unchanged > 0 && counts.files > 0)
        methods.append(tr("%n already say so", nullptr, counts.unchanged));
    m_methods->setText(methods.join(tr(" · ")));
}

void LicensePage::showWarnings()
{
    m_warnings->clearLines();
    const RelicensePlan *plan = m_preview->plan().get();
    const bool isShown = plan && !plan->warnings.isEmpty() && countWrites(plan->writes).files > 0;
    m_warnings->setVisible(isShown);
    if (!isShown)
        return;
    for (const QString &warning : plan->warnings)
        m_warnings->addLine(warning);
}

void LicensePage::showStatements()
{
    const RelicensePlan *plan = m_preview->plan().get();
    const auto isNeeded = [&](bool RelicenseGroup::*need) {
        return plan && std::ranges::any_of(plan->groups, [&](const RelicenseGroup &group) { return group.*need; });
    };
    m_isOwner->setVisible(m_isOwner->isChecked() || isNeeded(&RelicenseGroup::needsOwner));
    m_despitePublicDomain->setVisible(m_despitePublicDomain->isChecked() ||
                                      isNeeded(&RelicenseGroup::needsPublicDomain));
    if (plan) // While the next one is made the boxes stay where they are under the mouse.
        m_groups->setGroups(plan->groups);
    else if (!m_preview->isRunning())
        m_groups->setGroups({});
}

void LicensePage::updateButton()
{
    const RelicensePlan *plan = m_preview->plan().get();
    const int files = plan ? countWrites(plan->writes).files : 0;
    m_write->setEnabled(files > 0 && !m_sessions->isBusy());
    m_write->setText(m_sessions->isBusy() ? tr("Writing…")
                     : files > 0          ? tr("Write %n file(s)", nullptr, files)
                                          : tr("Write"));
}
