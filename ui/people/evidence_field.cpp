// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/evidence_field.h"

#include "core/catalog/catalog.h"
#include "core/catalog/evidence_store.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QVBoxLayout>
#include <QVariant>

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
    , m_name(new ElidedLabel)
    , m_detail(smallLabel({}))
    , m_clear(iconButton(QStringLiteral("close"), tr("Name no evidence")))
{
    setProperty("role", QStringLiteral("card"));
    setObjectName(QStringLiteral("evidence"));
    setAcceptDrops(true);
    QPushButton *chooseButton = secondaryButton(tr("Choose a file…"));
    QHBoxLayout *file = row();
    file->addWidget(m_name, 1);
    file->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::medium, Space::medium, Space::medium, Space::medium);
    layout->setSpacing(Space::tiny);
    layout->addLayout(file);
    layout->addWidget(m_detail);
    layout->addWidget(chooseButton, 0, Qt::AlignLeft);
    connect(chooseButton, &QPushButton::clicked, this, &EvidenceField::choose);
    connect(m_clear, &QPushButton::clicked, this, &EvidenceField::clear);
    clear();
}

void EvidenceField::choose()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("The signed form or message"));
    if (!file.isEmpty())
        setFile(FilePath::fromArgument(file));
}

void EvidenceField::setFile(const FilePath &file)
{
    m_file = file;
    m_evidence.reset();
    m_isReading = true;
    m_name->setFullText(file.displayName());
    m_detail->setText(tr("Reading the file…"));
    m_name->show();
    m_clear->show();
    Q_EMIT changed();
    const auto job = std::make_shared<Job>(tr("Reading %1").arg(file.displayName()));
    m_runner.start(job, [catalog = m_catalog, file](JobControl &) { return kept(catalog, file); })
        .then(this, [this, file](const Result<Evidence> &evidence) { take(file, evidence); });
}

void EvidenceField::take(const FilePath &file, const Result<Evidence> &evidence)
{
    if (file != m_file)
        return; // Another one was chosen meanwhile.
    m_isReading = false;
    if (evidence) {
        m_evidence = *evidence;
        m_detail->setText(tr("Copied. SHA-256 %1…").arg(evidence->sha256.left(16)));
        m_detail->setToolTip(evidence->sha256);
        Q_EMIT changed();
        return;
    }
    clear();
    m_detail->setText(evidence.error().message);
}

void EvidenceField::clear()
{
    m_file = FilePath();
    m_evidence.reset();
    m_isReading = false;
    m_name->hide();
    m_clear->hide();
    m_detail->setText(tr("Drop the signed form or message here. A copy is kept beside the catalog."));
    m_detail->setToolTip({});
    Q_EMIT changed();
}

void EvidenceField::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void EvidenceField::dropEvent(QDropEvent *event)
{
    setFile(FilePath::fromArgument(event->mimeData()->urls().first().toLocalFile()));
    event->acceptProposedAction();
}
