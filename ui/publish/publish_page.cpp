// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/publish_page.h"

#include "core/workflow/export_photos.h"
#include "core/workflow/scan.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"
#include "ui/publish/accept_command.h"
#include "ui/publish/accept_dialog.h"
#include "ui/publish/export_panel.h"
#include "ui/publish/export_result.h"
#include "ui/publish/finding_list.h"
#include "ui/publish/verdict_summary.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QUndoStack>
#include <QVBoxLayout>

namespace {

constexpr int restMs = 100;

VerdictCounts countVerdicts(const QList<const PhotoItem *> &photos)
{
    VerdictCounts counts;
    for (const PhotoItem *photo : photos) {
        counts.clear += photo->verdict.verdict == Verdict::Clear;
        counts.undecided += photo->verdict.verdict == Verdict::Undecided;
        counts.blocked += photo->verdict.verdict == Verdict::Blocked;
    }
    return counts;
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
    , m_state(context.state)
    , m_undo(context.undo)
    , m_summary(new VerdictSummary)
    , m_scope(smallLabel({}))
    , m_result(new ExportResult)
    , m_findings(new FindingList)
    , m_panel(new ExportPanel)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(restMs);
    connect(&m_refresh, &QTimer::timeout, this, &PublishPage::refresh);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFindings(), 1);
    layout->addWidget(m_panel);
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
    layout->addWidget(m_summary);
    layout->addWidget(m_scope);
    layout->addWidget(m_result);
    layout->addWidget(m_findings, 1);
    connect(m_findings, &FindingList::showPhotosRequested, &m_state, &LibraryState::showPhotosRequested);
    connect(m_findings, &FindingList::mendRequested, this, &PublishPage::mend);
    connect(m_findings, &FindingList::acceptRequested, this, &PublishPage::acceptGroup);
    connect(m_findings, &FindingList::revokeRequested, this, &PublishPage::revokeGroup);
    return left;
}

void PublishPage::connectPanel()
{
    connect(m_panel, &ExportPanel::profileChosen, &m_state, &LibraryState::setProfile);
    connect(m_panel, &ExportPanel::chooseFolderRequested, this, &PublishPage::chooseFolder);
    connect(m_panel, &ExportPanel::exportRequested, this, &PublishPage::exportCopies);
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

QList<const PhotoItem *> PublishPage::photosInScope() const
{
    QList<const PhotoItem *> photos;
    if (m_state.selection().isEmpty()) {
        for (const PhotoItem &photo : m_state.photos())
            photos.append(&photo);
        return photos;
    }
    for (const PhotoId id : m_state.selection()) {
        if (const int row = m_state.rowOf(id); row >= 0)
            photos.append(&m_state.photos()[row]);
    }
    return photos;
}

void PublishPage::refresh()
{
    const QList<const PhotoItem *> photos = photosInScope();
    const VerdictCounts counts = countVerdicts(photos);
    m_summary->setCounts(m_state.profile().title, counts);
    m_panel->setProfiles(m_state.profiles(), m_state.profile().id);
    m_panel->setCounts(counts.clear, counts.undecided + counts.blocked);
    m_scope->setText(m_state.selection().isEmpty()
                         ? tr("No photo is selected in the library, so this is about all of them.")
                         : tr("About the %n photo(s) selected in the library.", nullptr, int(photos.size())));
    m_scope->setVisible(!photos.isEmpty());
    m_findings->showGroups(groupFindings(photos), int(photos.size()));
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
    dialog->setAttribute(Qt::WA_DeleteOnClose);
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
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the cleared copies"),
                                                             m_panel->options().folder.toArgument());
    if (!folder.isEmpty())
        m_panel->setFolder(FilePath::fromArgument(folder));
}

void PublishPage::exportCopies()
{
    if (m_panel->options().folder.isEmpty())
        chooseFolder();
    CopyOptions options = m_panel->options();
    if (options.folder.isEmpty())
        return;
    options.keep = m_state.profile().keep;
    m_panel->setBusy(true);
    const auto work = [files = m_state.files(), workers = m_state.workers(), paths = m_state.selectedPaths(),
                       profile = m_state.profile(), options](JobControl &control) {
        Result<Library> library = openLibrary(files, workers);
        if (library)
            return exportPhotos(*library, paths, profile, QDate::currentDate(), options, control);
        ExportReport report;
        report.error = library.error();
        return report;
    };
    const auto job = std::make_shared<Job>(tr("Exporting to %1").arg(options.folder.displayName()));
    m_state.runner().start(job, work).then(this, [this](const ExportReport &report) {
        m_panel->setBusy(false);
        m_result->showReport(report);
        m_state.reload();
    });
}

void PublishPage::askAndSaveReport(ReportFormat format)
{
    const QString suffix = suffixOf(format);
    const QString name = QStringLiteral("check-%1.%2").arg(m_state.profile().id, suffix);
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the check"), name,
                                                      tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    if (!file.isEmpty())
        saveReport(format, FilePath::fromArgument(file));
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
