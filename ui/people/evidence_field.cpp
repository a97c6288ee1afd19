// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/evidence_field.h"

#include "core/catalog/catalog.h"
#include "core/catalog/evidence_store.h"
#include "ui/common/choose_file.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>
#include <functional>

namespace {

Result<Evidence> kept(const FilePath &catalogFile, const FilePath &file)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(catalogFile);
    if (!catalog)
        return failure(catalog.error());
    return EvidenceStore(**catalog).add(file);
}

} // namespace

EvidenceField::EvidenceField(JobRunner &runner, FilePath catalog, QWidget *parent)
    : QFrame(parent)
    , m_runner(runner)
    , m_catalog(std::move(catalog))
    , m_files(column(nullptr, Space::tiny))
    , m_detail(smallLabel({}))
{
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("evidence"));
    setAcceptDrops(true);
    QPushButton *chooseButton = secondaryButton(tr("Choose files…"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::medium, Space::medium, Space::medium, Space::medium);
    layout->setSpacing(Space::tiny);
    layout->addLayout(m_files);
    layout->addWidget(m_detail);
    layout->addWidget(chooseButton, 0, Qt::AlignLeft);
    connect(chooseButton, &QPushButton::clicked, this, &EvidenceField::choose);
    clear();
}

void EvidenceField::choose()
{
    chooseFiles(this, tr("The signed form or message"), {}, [this](const FilePath &file) { addFile(file); });
}

void EvidenceField::addFile(const FilePath &file)
{
    ++m_reading;
    m_detail->setText(tr("Reading %1…").arg(file.displayName()));
    Q_EMIT changed();
    const int generation = m_generation;
    const auto job = std::make_shared<Job>(tr("Reading %1").arg(file.displayName()));
    m_runner.start(job, [catalog = m_catalog, file](JobControl &) { return kept(catalog, file); })
        .then(this, [this, generation](const Result<Evidence> &evidence) {
            if (generation == m_generation)
                take(evidence);
        });
}

void EvidenceField::take(const Result<Evidence> &evidence)
{
    --m_reading;
    if (evidence && !m_evidence.contains(*evidence))
        m_evidence.append(*evidence);
    showFiles();
    if (!evidence)
        m_detail->setText(evidence.error().message);
    Q_EMIT changed();
}

void EvidenceField::showFiles()
{
    clearLayout(m_files);
    for (const Evidence &evidence : std::as_const(m_evidence)) {
        auto *name = new ElidedLabel(evidence.name);
        name->setToolTip(tr("SHA-256 %1").arg(evidence.sha256));
        QPushButton *remove = iconButton(QStringLiteral("close"), tr("Do not name %1").arg(evidence.name));
        connect(remove, &QPushButton::clicked, this, [this, evidence] {
            m_evidence.removeAll(evidence);
            showFiles();
            Q_EMIT changed();
        });
        auto *line = new QWidget;
        QHBoxLayout *layout = row();
        layout->setContentsMargins(0, 0, 0, 0);
        line->setLayout(layout);
        layout->addWidget(name, 1);
        layout->addWidget(remove);
        m_files->addWidget(line);
    }
    m_detail->setText(m_evidence.isEmpty()
                          ? tr("Drop the signed form or message here. A copy is kept beside the catalog.")
                          : tr("Copied. SHA-256 %1…").arg(m_evidence.last().sha256.left(16)));
}

void EvidenceField::clear()
{
    ++m_generation;
    m_reading = 0;
    m_evidence.clear();
    showFiles();
    Q_EMIT changed();
}

void EvidenceField::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool areFiles = !urls.isEmpty() && std::all_of(urls.begin(), urls.end(), std::mem_fn(&QUrl::isLocalFile));
    if (areFiles)
        event->acceptProposedAction();
}

void EvidenceField::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        addFile(FilePath::fromArgument(url.toLocalFile()));
    event->acceptProposedAction();
}
