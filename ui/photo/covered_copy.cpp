// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/covered_copy.h"

#include "core/workflow/export_photos.h"
#include "ui/jobs/job_runner.h"

#include <QFile>
#include <QFileDialog>

CoveredCopy::CoveredCopy(LibraryState &state, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_window(window)
{
}

void CoveredCopy::start(const PhotoItem &photo)
{
    auto *dialog = new QFileDialog(m_window, tr("Folder for the copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, path = photo.facts.path](const QString &folder) {
        run(path, FilePath::fromBytes(QFile::encodeName(folder)));
    });
    dialog->open();
}

void CoveredCopy::run(const FilePath &photo, const FilePath &folder)
{
    CopyOptions options;
    options.folder = folder;
    options.cover = CoverStyle::Pixelate;
    const auto work = [files = m_state.files(), workers = m_state.workers(), photo, options,
                       profile = m_state.profile()](JobControl &control) {
        Result<Library> library = openLibrary(files, workers);
        if (library)
            return exportPhotos(*library, {photo}, profile, QDate::currentDate(), options, control);
        ExportReport report;
        report.error = library.error();
        return report;
    };
    m_state.runner()
        .start(std::make_shared<Job>(tr("Exporting to %1").arg(folder.displayName())), work)
        .then(this, [this](const ExportReport &report) {
            if (report.error || report.photos.isEmpty()) {
                Q_EMIT finished(report.error ? report.error->message : tr("Nothing was exported."), true);
                return;
            }
            const ExportOutcome &outcome = report.photos.first();
            if (outcome.copy)
                Q_EMIT finished(tr("Exported as “%1”. %2").arg(outcome.copy->display(), outcome.sentence),
                                outcome.isWarning);
            else
                Q_EMIT finished(tr("Not exported. %1").arg(outcome.sentence), true);
            m_state.reload();
        });
}
