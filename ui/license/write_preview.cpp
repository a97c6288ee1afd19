// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/write_preview.h"

#include "core/workflow/write_regions.h"
#include "ui/common/library_state.h"
#include "ui/jobs/job_runner.h"

namespace {

// Long enough to finish a word in the credit field, short enough to feel immediate after a click.
constexpr int restMs = 350;

} // namespace

WritePreview::WritePreview(LibraryState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(restMs);
    connect(&m_timer, &QTimer::timeout, this, &WritePreview::start);
}

WritePreview::~WritePreview()
{
    stop();
}

void WritePreview::request(const QList<FilePath> &paths, const WriteWish &wish)
{
    stop();
    m_paths = paths;
    m_wish = wish;
    m_plan.reset(); // What it says is not what would be written any more.
    if ((m_wish.license || m_wish.faces) && !m_paths.isEmpty())
        m_timer.start();
    Q_EMIT changed();
}

void WritePreview::stop()
{
    m_timer.stop();
    if (m_job)
        m_job->control().cancel();
    m_job.reset();
}

void WritePreview::start()
{
    m_job = std::make_shared<Job>(tr("Preparing the preview"), JobTrace::None);
    const auto work = [files = m_state.files(), workers = m_state.workers(), paths = m_paths,
                       wish = m_wish](JobControl &control) -> Outcome {
        Result<Library> library = openLibrary(files, workers);
        if (!library)
            return failure(library.error());
        Result<RelicensePlan> plan =
            wish.faces ? planRegions(*library, paths, wish.withNames, wish.options, control)
                       : planRelicense(*library, paths, *wish.license, wish.options, control, wish.confirmed);
        if (!plan)
            return failure(plan.error());
        return std::make_shared<const RelicensePlan>(std::move(*plan));
    };
    m_state.runner().start(m_job, work).then(this, [this, job = m_job](const Outcome &outcome) {
        if (job == m_job) // Else a newer one is on its way.
            take(outcome);
    });
    Q_EMIT changed();
}

void WritePreview::take(const Outcome &outcome)
{
    const bool wasStopped = m_job->control().isCancelled();
    m_job.reset();
    if (outcome && !wasStopped && !(*outcome)->writes.wasStopped)
        m_plan = *outcome;
    Q_EMIT changed();
    if (!outcome && outcome.error().kind != ErrorKind::Stopped)
        Q_EMIT failed(outcome.error().message);
}
