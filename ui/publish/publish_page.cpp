// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/publish_page.h"

#include "core/workflow/check_photos.h"
#include "core/workflow/export_choice.h"
#include "core/workflow/export_photos.h"
#include "core/workflow/scan.h"
#include "ui/common/accept_command.h"
#include "ui/common/choose_file.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"
#include "ui/publish/accept_dialog.h"
#include "ui/publish/baseline_dialog.h"
#include "ui/publish/cover_preview.h"
#include "ui/publish/export_panel.h"
#include "ui/publish/export_result.h"
#include "ui/publish/finding_list.h"
#include "ui/publish/ledger_view.h"
#include "ui/publish/profile_editor.h"
#include "ui/publish/texts_panel.h"
#include "ui/publish/verdict_summary.h"

#include <QHBoxLayout>
#include <QMutex>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace {

constexpr int restMs = 100;
constexpr int liveMs = 200;
constexpr qsizetype groupedAtOnce = 1000; // More photos are grouped in a job.

// Outcomes on their way from the job to the window.
class LiveOutcomes
{
public:
    void add(const ExportOutcome &outcome)
    {
        const QMutexLocker locker(&m_mutex);
        m_outcomes.append(outcome);
    }
    QList<ExportOutcome> take()
    {
        const QMutexLocker locker(&m_mutex);
        return std::exchange(m_outcomes, {});
    }

private:
    QMutex m_mutex;
    QList<ExportOutcome> m_outcomes;
};

Result<Baseline> acceptBaseline(const FilePath &file, const QList<FilePath> &photos, const Profile &profile,
                                const AcceptanceWords &words, JobControl &job)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(file);
    if (!catalog)
        return failure(catalog.error());
    const Result<CheckReport> report = checkPhotos(**catalog, photos, profile, QDate::currentDate(), job);
    if (!report)
        return failure(report.error());
    return setBaseline(**catalog, *report, words);
}

QList<FilePath> pathsOf(const LibraryState &state, const QList<PhotoId> &photos)
{
    QList<FilePath> paths;
    for (const PhotoId photo : photos) {
        if (const int row = state.rowOf(photo); row >= 0)
            paths.append(state.photos()[row].facts.path);
    }
    return paths;
}

QString suffixOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return QStringLiteral("html");
    case ReportFormat::Pdf:
        return QStringLiteral("pdf");
    case ReportFormat::Csv:
        return QStringLiteral("csv");
    case ReportFormat::Json:
        break;
    }
    return QStringLiteral("json");
}

} // namespace

PublishPage::PublishPage(const PageContext &context, QWidget *parent)
    : Page(tr("Publish"), QStringLiteral("publish"), parent)
    , m_context(context)
    , m_state(context.state)
    , m_undo(context.undo)
    , m_summary(new VerdictSummary)
    , m_scope(smallLabel({}))
    , m_result(new ExportResult)
    , m_findings(new FindingList)
    , m_panel(new ExportPanel)
    , m_texts(new TextsPanel(m_state))
    , m_ledger(new LedgerView(m_state))
    , m_baseline(linkButton(tr("These were published before…")))
    , m_center(new QStackedWidget)
    , m_tabs(new QTabWidget)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(restMs);
    connect(&m_refresh, &QTimer::timeout, this, &PublishPage::refresh);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFindings(), 1);
    layout->addWidget(makePanel());
    connectPanel();
    connect(&m_state, &LibraryState::photosReset, this, &PublishPage::refreshSoon);
    connect(&m_state, &LibraryState::photosChanged, this, &PublishPage::refreshSoon);
    connect(&m_state, &LibraryState::selectionChanged, this, &PublishPage::refreshSoon);
    connect(&m_state, &LibraryState::profileChanged, this, &PublishPage::refreshSoon);
    refresh();
}

QWidget *PublishPage::makeFindings()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    QHBoxLayout *scope = row(Space::medium);
    scope->addWidget(m_scope, 1);
    scope->addWidget(m_baseline);
    layout->addWidget(m_summary);
    layout->addLayout(scope);
    layout->addWidget(m_result);
    layout->addWidget(m_findings, 1);
    connect(m_baseline, &QPushButton::clicked, this, &PublishPage::askForBaseline);
    connect(m_findings, &FindingList::showPlaceRequested, &m_state, &LibraryState::showFaceRequested);
    connect(m_findings, &FindingList::showPhotosRequested, &m_state, &LibraryState::showPhotosRequested);
    connect(m_findings, &FindingList::mendRequested, this, &PublishPage::mend);
    connect(m_findings, &FindingList::acceptRequested, this, &PublishPage::acceptGroup);
    connect(m_findings, &FindingList::revokeRequested, this, &PublishPage::revokeGroup);
    m_center->addWidget(left);
    auto *ledger = new QWidget;
    QVBoxLayout *around = column(ledger, 0);
    around->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    around->addWidget(m_ledger);
    m_center->addWidget(ledger);
    return m_center;
}

// The third tab fills the middle of the page: a ledger is a table.
QWidget *PublishPage::makePanel()
{
    auto *panel = new QFrame;
    panel->setProperty("panel", QStringLiteral("inspector"));
    panel->setFixedWidth(Measure::inspector);
    auto *about = new QWidget;
    QVBoxLayout *words = column(about, Space::medium);
    words->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    words->addWidget(secondaryLabel(tr("Every exported copy stands in the ledger, with its license and its SHA-256.")));
    words->addWidget(
        secondaryLabel(tr("When somebody withdraws consent or a license changes, choose “Only what is to be "
                          "recalled”: it lists the copies of photos that may not be published any more.")));
    words->addStretch();
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Publish"));
    auto *inset = new QWidget;           // So that the tabs begin where their contents do.
    auto *room = new QHBoxLayout(inset); // The tab widget asks for its size hint only.
    room->setContentsMargins({});
    room->addSpacing(Space::large);
    m_tabs->setCornerWidget(inset, Qt::TopLeftCorner);
    m_tabs->addTab(m_panel, tr("Export"));
    m_tabs->addTab(m_texts, tr("Texts"));
    m_tabs->addTab(about, tr("Ledger"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) { m_center->setCurrentIndex(tab == 2); });
    QVBoxLayout *layout = column(panel, 0);
    layout->setContentsMargins(0, Space::small, 0, 0);
    layout->addWidget(m_tabs);
    return panel;
}

void PublishPage::connectPanel()
{
    connect(m_panel, &ExportPanel::profileChosen, &m_state, &LibraryState::setProfile);
    connect(m_panel, &ExportPanel::chooseFolderRequested, this, &PublishPage::chooseFolder);
    connect(m_panel, &ExportPanel::exportRequested, this, &PublishPage::exportCopies);
    connect(m_panel, &ExportPanel::previewRequested, this, &PublishPage::showPreview);
    connect(m_panel, &ExportPanel::editProfilesRequested, this, &PublishPage::editProfiles);
    connect(m_panel, &ExportPanel::saveReportRequested, this, &PublishPage::askAndSaveReport);
}

void PublishPage::activate()
{
    refresh();
}

void PublishPage::refreshSoon()
{
    if (isVisible() && !m_refresh.isActive()) // Hidden: activate() does it.
        m_refresh.start();
}

PhotoList PublishPage::photosInScope() const
{
    if (m_state.selection().isEmpty())
        return m_state.photos();
    PhotoList photos;
    photos.reserve(m_state.selection().size());
    for (const PhotoId id : m_state.selection()) {
        if (const int row = m_state.rowOf(id); row >= 0)
            photos.append(m_state.photos().shared(row));
    }
    return photos;
}

void PublishPage::refresh()
{
    m_panel->setProfiles(m_state.profiles(), m_state.profile().id);
    if (m_keptOf != m_state.profile().id) { // Only then: what the user chose since stays.
        m_keptOf = m_state.profile().id;
        m_panel->setKept(m_state.profile().keep);
    }
    m_texts->setPhotos(m_state.selectedPaths());
    m_ledger->refresh();
    groupPhotos();
}

// What is shown stays until the new one is there.
void PublishPage::groupPhotos()
{
    const PhotoList photos = photosInScope();
    ++m_overview;
    if (photos.size() <= groupedAtOnce) {
        showOverview(overviewOf(photos));
        return;
    }
    if (m_isGrouping)
        return; // It will see that it is outdated and start again.
    m_isGrouping = true;
    const auto work = [photos](JobControl &) { return overviewOf(photos); };
    const int number = m_overview;
    m_state.runner().start(std::make_shared<Job>(), work).then(this, [this, number](const PublishOverview &overview) {
        m_isGrouping = false;
        if (number == m_overview)
            showOverview(overview);
        else if (isVisible())
            groupPhotos();
    });
}

void PublishPage::showOverview(const PublishOverview &overview)
{
    const VerdictCounts &counts = overview.counts;
    m_summary->setCounts(m_state.profile().title, counts);
    m_baseline->setVisible(counts.undecided + counts.blocked > 0);
    m_panel->setCounts(counts.clear, counts.undecided + counts.blocked);
    m_scope->setText(m_state.selection().isEmpty()
                         ? tr("No photo is selected in the library, so this is about all of them.")
                         : tr("About the %n photo(s) selected in the library.", nullptr, overview.photos));
    m_scope->setVisible(overview.photos > 0);
    m_findings->showGroups(overview.groups, overview.photos);
}

void PublishPage::mend(MendingStep step, const QList<PhotoId> &photos)
{
    switch (step) {
    case MendingStep::DecideFaces:
    case MendingStep::AskPeople:
        Q_EMIT m_state.decideRequested(photos);
        break;
    case MendingStep::ScanAgain:
        m_state.scan(pathsOf(m_state, photos), {DetectionMode::Fast, true});
        break;
    case MendingStep::ChooseLicense:
        Q_EMIT m_state.licenseRequested(photos);
        break;
    case MendingStep::None:
        break;
    }
}

void PublishPage::acceptGroup(const FindingGroup &group)
{
    auto *dialog = new AcceptDialog(group, m_state.profile(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_undo.push(new AcceptCommand(m_state, AcceptCommand::Deed::Accept, dialog->acceptedFindings()));
    });
    dialog->open();
}

void PublishPage::revokeGroup(const FindingGroup &group)
{
    QList<AcceptedFinding> findings;
    for (const PhotoId id : group.acceptedPhotos) {
        const int row = m_state.rowOf(id);
        if (row < 0)
            continue;
        for (const Acceptance &accepted : m_state.photos()[row].facts.accepted) {
            const bool countsHere = accepted.profile.isEmpty() || accepted.profile == m_state.profile().id;
            if (accepted.rule == group.rule && countsHere)
                findings.append(
                    {id, accepted.rule, accepted.profile, accepted.reason, accepted.acceptedBy, accepted.until});
        }
    }
    m_undo.push(new AcceptCommand(m_state, AcceptCommand::Deed::Revoke, findings));
}

void PublishPage::chooseFolder()
{
    ::chooseFolder(this, tr("Folder for the cleared copies"), m_panel->options().folder,
                   [this](const FilePath &folder) { m_panel->setFolder(folder); });
}

void PublishPage::exportCopies()
{
    CopyOptions options = m_panel->options();
    if (options.folder.isEmpty()) {
        ::chooseFolder(this, tr("Folder for the cleared copies"), {}, [this](const FilePath &folder) {
            m_panel->setFolder(folder);
            exportCopies();
        });
        return;
    }
    m_panel->setBusy(true);
    const auto live = std::make_shared<LiveOutcomes>();
    const auto work = [live, files = m_state.files(), workers = m_state.workers(), paths = m_state.selectedPaths(),
                       profile = m_state.profile(), options](JobControl &control) {
        Result<Library> library = openLibrary(files, workers);
        if (library)
            return exportPhotos(*library, paths, profile, QDate::currentDate(), options, control,
                                [live](const ExportOutcome &outcome) { live->add(outcome); });
        ExportReport report;
        report.error = library.error();
        return report;
    };
    const auto job = std::make_shared<Job>(tr("Exporting to %1").arg(options.folder.displayName()));
    m_result->begin();
    auto *watch = new QTimer(this);
    connect(watch, &QTimer::timeout, m_result,
            [this, live, job] { m_result->addOutcomes(live->take(), job->control().progress()); });
    watch->start(liveMs);
    m_state.runner().start(job, work).then(this, [this, watch](const ExportReport &report) {
        delete watch;
        m_panel->setBusy(false);
        m_result->showReport(report);
        m_state.reload();
    });
}

void PublishPage::showPreview()
{
    CopyOptions options = m_panel->options();
    QList<PhotoToCover> photos;
    const PhotoList scope = photosInScope();
    for (const PhotoItem &item : scope) {
        CheckedPhoto checked;
        checked.path = item.facts.path;
        checked.photo = item.facts.id;
        checked.verdict = {item.facts.id, item.verdict.verdict, item.verdict.whole()};
        const std::optional<QSet<FaceId>> faces = facesToCover(checked, item.facts.faces, options);
        if (!faces || faces->isEmpty())
            continue;
        PhotoToCover photo{item.facts, {}};
        for (const FaceFacts &face : item.facts.faces) {
            if (faces->contains(face.id))
                photo.boxes.append(face.box);
        }
        photos.append(photo);
    }
    auto *preview = new CoverPreview(m_context, photos, options.cover.value_or(CoverStyle::Pixelate), this);
    connect(preview, &CoverPreview::styleChosen, m_panel, &ExportPanel::setCover);
    preview->show();
}

void PublishPage::askForBaseline()
{
    const VerdictCounts counts = countVerdicts(photosInScope());
    auto *dialog = new BaselineDialog(counts.undecided + counts.blocked, m_state.profile().title, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto work = [file = m_state.files().catalog, paths = m_state.selectedPaths(), profile = m_state.profile(),
                           words = dialog->words()](JobControl &control) {
            return acceptBaseline(file, paths, profile, words, control);
        };
        const auto job = std::make_shared<Job>(tr("Accepting what was published before"));
        m_state.runner().start(job, work).then(this, [this](const Result<Baseline> &done) {
            if (!done)
                Q_EMIT m_state.problemFound(done.error().message);
            m_state.reload();
        });
    });
    dialog->open();
}

void PublishPage::editProfiles()
{
    (new ProfileEditor(m_state, this))->open();
}

void PublishPage::askAndSaveReport(ReportFormat format)
{
    const QString suffix = suffixOf(format);
    const QString name = QStringLiteral("check-%1.%2").arg(m_state.profile().id, suffix);
    chooseNewFile(this, tr("Save the check"), name, tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix),
                  [this, format](const FilePath &file) { saveReport(format, file); });
}

void PublishPage::saveReport(ReportFormat format, const FilePath &file)
{
    const CheckToSave check{
        m_state.files().catalog, m_state.selectedPaths(), m_state.profile(), QDate::currentDate(), format, file};
    const auto job = std::make_shared<Job>(tr("Saving the check"));
    const auto work = [check](JobControl &control) { return saveCheck(check, control); };
    m_state.runner().start(job, work).then(this, [this](const Result<void> &saved) {
        if (!saved && saved.error().kind != ErrorKind::Stopped)
            Q_EMIT m_state.problemFound(saved.error().message);
    });
}
